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

/** Column titles, bylines, numbering and notes to the reader that stand around a text. */
final class Signposts {

  private static final String[] COLUMNS = {
    "［街巷故事］", "『行走』", "周末特稿 ‖ ", "▶ 人间", "本地·见闻：", "★记者手记★ ", "〖口述〗"
  };
  private static final String[] BYLINES = {
    "文/{name}　图/{name+}　", "本版撰文 {name}\n", "（特约记者 {name}）", "◆{name} 采写 ", "□ 实习生 {name}　"
  };
  private static final String[] NUMBERS = {"其二　", "③ ", "（五）", "Ⅳ ", "※ ", "【七】"};
  private static final String[] NOTES = {
    "（未完待续）", " ◆", "（详见A7版）", "►下转第六版", "（本文图片由{name}提供）", " ～完～", "\n扫码看视频"
  };

  static final List<Kind<Draft>> ALL =
      List.of(
          behind("column title", COLUMNS),
          behind("byline", BYLINES),
          behind("numbering", NUMBERS),
          before("note to the reader", NOTES),
          source -> framed("title and note", source, COLUMNS, NOTES),
          source -> framed("byline and note", source, BYLINES, NOTES),
          marked("lead-in with a dash", "——"),
          marked("lead-in with dots", "……"),
          LeadIns.at(Signposts::onItsOwnLine));

  /** What may stand beside a text as a repeat of it but for one fact. */
  static final List<Shape> SHAPES =
      List.of(
          Shape.whole("plain", Source::text),
          Shape.behind("column title", COLUMNS),
          Shape.behind("numbering", NUMBERS),
          Shape.whole(
              "note to the reader",
              source -> source.text().then(source.filled(" ◆", "（未完待续）", " ～完～"))));

  private Signposts() {}

  private static Kind<Draft> marked(String change, String mark) {
    return LeadIns.at(
        (source, spot) -> {
          Prose lead = Prose.plain(spot.lead().replace("，", mark));
          return Optional.of(longer(change, source, source.text().insert(spot.at(), lead)));
        });
  }

  private static Optional<Draft> onItsOwnLine(Source source, LeadIns.Spot spot) {
    Prose lead = Prose.plain(spot.lead() + "\n");
    return Optional.of(
        longer("lead-in on its own line", source, source.text().insert(spot.at(), lead)));
  }

  private static Optional<Draft> framed(
      String change, Source source, String[] front, String[] back) {
    Prose text = Prose.plain(source.filled(front)).then(source.text()).then(source.filled(back));
    return Optional.of(longer(change, source, text));
  }
}
