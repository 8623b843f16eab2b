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

/** What a page prints in front of a text or behind it: rubrics, datelines, credits, hints. */
final class Openers {

  private static final String[] RUBRICS = {
    "“乡土中国”专栏\n", "★特别报道★", "记录｜", "『手记』", "◎百姓影像◎ ", "//深度//", "■ 本期人物 ■ ", "[走笔] "
  };
  private static final String[] DATELINES = {
    "本报{place}电　",
    "{place}专电（特派记者{name}）",
    "本报讯　记者{name}报道：",
    "◇{name}　{name+}／文\n",
    "记者 {name} 发自{place}\n"
  };
  private static final String[] CREDITS = {
    "（采写：{name}）", "　　{name} 供稿", "\n摄影：{name}", "［{name}　编辑］", "——{name}报道"
  };
  private static final String[] COUNTERS = {"〔四〕", "Part 2　", "第二章\n", "其三　", "⑤", "四·"};
  private static final String[] HINTS = {
    "（完）", "■", "（未完待续）", "（下接第八版）", "\n▲资料图片", "\n更多内容见客户端", "【全文终】"
  };

  static final List<Kind<Draft>> ALL =
      List.of(
          behind("rubric", RUBRICS),
          behind("dateline", DATELINES),
          before("credit", CREDITS),
          behind("counter", COUNTERS),
          before("hint", HINTS),
          source -> framed("rubric and credit", source, RUBRICS, CREDITS),
          source -> framed("dateline and hint", source, DATELINES, HINTS),
          source -> framed("counter and rubric", source, RUBRICS, COUNTERS),
          closed("lead-in on a line", "\n"),
          closed("lead-in and a triangle", " ▸ "),
          closed("lead-in and a dash", "—— "));

  /** What may stand beside a text as a repeat of it but for one fact. */
  static final List<Shape> SHAPES =
      List.of(
          Shape.whole("same again", Source::text),
          Shape.behind("rubric", RUBRICS),
          Shape.behind("counter", COUNTERS),
          Shape.whole("hint", source -> source.text().then(source.filled(HINTS))));

  private Openers() {}

  /** A lead-in that ends otherwise than with a comma. */
  private static Kind<Draft> closed(String change, String end) {
    return LeadIns.at(
        (source, spot) -> {
          String words = spot.lead().replaceAll("，$", "") + end;
          return Optional.of(
              longer(change, source, source.text().insert(spot.at(), Prose.plain(words))));
        });
  }

  private static Optional<Draft> framed(
      String change, Source source, String[] front, String[] back) {
    String behind = back == COUNTERS ? "" : source.filled(back);
    String first = source.filled(front) + (back == COUNTERS ? source.filled(back) : "");
    return Optional.of(longer(change, source, Prose.plain(first).then(source.text()).then(behind)));
  }
}
