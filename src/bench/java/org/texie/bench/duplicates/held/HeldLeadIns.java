package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.LeadIns.at;
import static org.texie.bench.duplicates.kinds.LeadIns.before;
import static org.texie.bench.duplicates.kinds.LeadIns.behind;
import static org.texie.bench.duplicates.kinds.LeadIns.longer;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.LeadIns.Spot;
import org.texie.bench.duplicates.kinds.Shape;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Prose;

/** What stands around a text on a page: who reports, which column it is, who took the pictures. */
final class HeldLeadIns {

  private static final String[] DATELINES = {
    "本报讯 （记者 {name}）",
    "本报讯（全媒体记者 {name}）",
    "本报讯（记者{name}　通讯员{name}　{name}）",
    "本报记者 {name} 报道　",
    "融媒体记者{name}报道："
  };
  private static final String[] BYLINES = {
    "全媒体记者　{name}\n", "本报记者 {name} 通讯员 {name}\n", "□ 本报记者 {name} ", "文／{name}　"
  };
  private static final String[] COLUMNS = {
    "【新春走基层】", "【记者蹲点】", "·百姓故事·", "【人物】", "［基层新事］", "现场　", "故事　"
  };
  private static final String[] CREDITS = {
    "（记者 {name}）", "（全媒体记者　{name}）", "（记者{name}　通讯员{name}）", "　记者 {name}", "　本报记者 {name} 摄影报道"
  };
  private static final String[] NOTES = {
    "（本版稿件均由本报记者采写）", "　责任编辑 {name}　版式 {name}", "（责编：{name}、{name}）", "（图片均为资料图片）"
  };

  static final List<Kind<Draft>> ALL =
      List.of(
          behind("dateline", DATELINES),
          behind("byline", BYLINES),
          behind("column", COLUMNS),
          behind("number", "1．", "（1）", "② ", "其二，", "● "),
          before("credit", CREDITS),
          before("note", NOTES),
          at((source, spot) -> ledBehind("dateline and lead-in", source, spot, DATELINES)),
          at((source, spot) -> ledBehind("column and lead-in", source, spot, COLUMNS)),
          HeldLeadIns::datedAndSigned);

  /** What may stand beside a text as a repeat of it but for one fact. */
  static final List<Shape> SHAPES =
      List.of(
          Shape.whole("whole", Source::text),
          Shape.whole("whole, less its stop", source -> source.text().bare()),
          Shape.behind("behind a dateline", DATELINES),
          Shape.behind("behind a column", COLUMNS),
          Shape.whole("signed", source -> source.text().then(source.filled(CREDITS))),
          Shape.whole("indented", source -> Prose.plain("　　").then(source.text())));

  private HeldLeadIns() {}

  private static Optional<Draft> ledBehind(
      String change, Source source, Spot spot, String... words) {
    Prose set = Prose.plain(source.filled(words)).then(spot.led(source.text()));
    return Optional.of(longer(change, source, set));
  }

  private static Optional<Draft> datedAndSigned(Source source) {
    Prose set =
        Prose.plain(source.filled("本报讯　", "本报综合报道　"))
            .then(source.text())
            .then(source.filled(CREDITS));
    return Optional.of(longer("dateline and credit", source, set));
  }
}
