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

/** Kickers, credits and section signs around a text, and lead-ins with other marks. */
final class Kickers {

  private static final String[] KICKERS = {
    "《身边人》栏目　", "〖行走县域〗", "人间烟火 | ", "◎慢生活◎", "小城故事·", "［周日版］ ", "★ 乡土中国 ★ "
  };
  private static final String[] CREDITS = {
    "记者 {name} 报道\n", "本报通讯员 {name} 摄影报道　", "口述：{name}　整理：{name+}\n", "◇{name}/文\n", "＠{name} "
  };
  private static final String[] SECTIONS = {"三、", "（二） ", "❷ ", "其四 ", "第三节　", "*** "};
  private static final String[] ENDS = {
    "（完）", " ◆◆", "［相关报道见C2版］", "（未完待续）", "（责任编辑：{name}）", " □", "\n扫码看视频"
  };

  static final List<Kind<Draft>> ALL =
      List.of(
          behind("kicker", KICKERS),
          behind("credit in front", CREDITS),
          behind("section sign", SECTIONS),
          before("end sign", ENDS),
          source -> between("kicker and end sign", source, KICKERS, ENDS),
          source -> between("section sign and end sign", source, SECTIONS, ENDS),
          marked("lead-in with a dash", "——"),
          marked("lead-in with dots", "……"));

  /** What may stand beside a text as a repeat of it but for one fact. */
  static final List<Shape> SHAPES =
      List.of(
          Shape.whole("same", Source::text),
          Shape.behind("kicker", KICKERS),
          Shape.behind("section sign", SECTIONS),
          Shape.whole("end sign", source -> source.text().then(source.filled(" □", "（完）", " ◆◆"))));

  private Kickers() {}

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
