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

/** What the page's make-up puts around a text: column heads, bylines, numerals, page hints. */
final class Fronts {

  private static final String[] HEADS = {
    "【人间烟火】", "副刊·匠人\n", "◆乡村版◆\n", "《行走》栏目　", "＃老手艺＃ ", "▎深读 ", "〖在现场〗"
  };
  private static final String[] BYLINES = {
    "本报记者　{name}\n",
    "{name}　本报通讯员　{name+}\n",
    "（本报{place}讯）",
    "文／{name}　图／{name+}\n",
    "特约撰稿　{name}　",
    "{place}消息（记者{name}）　"
  };
  private static final String[] SIGNED = {
    "（{name}）", "　记者{name}", "\n责任编辑：{name}", "（通讯员　{name}）", "【{name}撰文】"
  };
  private static final String[] NUMERALS = {"（三）", "02 ", "之二\n", "叁　", "❹ ", "ⅱ. "};
  private static final String[] HINTS = {
    "（转第六版）", "◀", "　（本版完）", "\n（见右图）", "\n扫码看视频", "【未完】", "\n相关报道见三版"
  };

  static final List<Kind<Draft>> ALL =
      List.of(
          behind("column head", HEADS),
          behind("byline", BYLINES),
          before("signed", SIGNED),
          behind("numeral", NUMERALS),
          before("page hint", HINTS),
          both("column head and signed", HEADS, SIGNED),
          both("byline and page hint", BYLINES, HINTS),
          both("numeral and signed", NUMERALS, SIGNED),
          set("lead-in before a bar", "", " ｜ "),
          set("lead-in in brackets", "〔", "〕"),
          set("lead-in before dots", "", "……"));

  /** What may stand beside a text as a repeat of it but for one fact. */
  static final List<Shape> SHAPES =
      List.of(
          Shape.whole("as it is", Source::text),
          Shape.behind("column head", HEADS),
          Shape.behind("numeral", NUMERALS),
          Shape.whole("page hint", source -> source.text().then(source.filled(HINTS))));

  private Fronts() {}

  /** A lead-in between marks of its own. */
  private static Kind<Draft> set(String change, String open, String close) {
    return LeadIns.at(
        (source, spot) -> {
          String words = open + spot.lead().replaceAll("，$", "") + close;
          return Optional.of(
              longer(change, source, source.text().insert(spot.at(), Prose.plain(words))));
        });
  }

  private static Kind<Draft> both(String change, String[] front, String[] back) {
    return source -> {
      Prose fronted = Prose.plain(source.filled(front)).then(source.text());
      return Optional.of(longer(change, source, fronted.then(source.filled(back))));
    };
  }
}
