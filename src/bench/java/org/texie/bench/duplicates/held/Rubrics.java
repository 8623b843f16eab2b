package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.LeadIns.before;
import static org.texie.bench.duplicates.kinds.LeadIns.behind;
import static org.texie.bench.duplicates.kinds.LeadIns.longer;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.LeadIns;
import org.texie.bench.duplicates.kinds.Shape;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Prose;

/** Rubrics, credits and section signs around a text, and lead-ins with other marks. */
final class Rubrics {

  private static final String[] KICKERS = {
    "【乡间手记】", "百姓故事｜", "「夜读」　", "▍特写▍", "新闻周刊：", "〔人物〕 ", "#深度#"
  };
  private static final String[] CREDITS = {
    "本刊记者 {name} 文/图　", "文字：{name}　摄影：{name+}\n", "（通讯员{name}）", "▲{name} 撰稿 ", "编辑 | {name}\n"
  };
  private static final String[] SECTIONS = {"之三 ", "⑤ ", "［四］", "【六】 ", "§ ", "下篇　"};
  private static final String[] ENDS = {
    "（全文完）", " ■", "【下转B3版】", "（请看下期）", "（本版编辑：{name}）", " ◎◎", "\n长按识别二维码"
  };

  static final List<Kind<Draft>> ALL =
      List.of(
          behind("kicker", KICKERS),
          behind("credit in front", CREDITS),
          behind("section sign", SECTIONS),
          before("end sign", ENDS),
          source -> between("kicker and end sign", source, KICKERS, ENDS),
          source -> between("section sign and end sign", source, SECTIONS, ENDS),
          marked("lead-in with a bar", "｜"),
          marked("lead-in with a full stop", "。"));

  /** What may stand beside a text as a repeat of it but for one fact. */
  static final List<Shape> SHAPES =
      List.of(
          Shape.whole("same", Source::text),
          Shape.behind("kicker", KICKERS),
          Shape.behind("section sign", SECTIONS),
          Shape.whole(
              "end sign", source -> source.text().then(source.filled(" ■", "（全文完）", " ◎◎"))));

  private Rubrics() {}

  private static Kind<Draft> marked(String change, String mark) {
    return LeadIns.at(
        (source, spot) -> {
          Prose lead = Prose.plain(spot.lead().replace("，", mark));
          return Optional.of(longer(change, source, source.text().insert(spot.at(), lead)));
        });
  }

  private static Optional<Draft> between(
      String change, Source source, String[] front, String[] back) {
    Prose text = Prose.plain(source.filled(front)).then(source.text()).then(source.filled(back));
    return Optional.of(longer(change, source, text));
  }
}
