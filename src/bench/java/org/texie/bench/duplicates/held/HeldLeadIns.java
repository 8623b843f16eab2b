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

/** What a page sets before and behind a text: datelines, bylines, labels, credits, pointers. */
final class HeldLeadIns {

  private static final String[] DATELINES = {
    "本报{place}电（记者{name}）", "本报记者{name}{place}报道：", "本报讯（见习记者　{name}）", "（记者{name}、{name}）"
  };
  private static final String[] BYLINES = {
    "本报记者　{name}\n", "■记者 {name} ", "通讯员　{name}　", "见习记者{name} 记者{name}　"
  };
  private static final String[] LABELS = {"【民生一线】", "【特写】", "编者按：", "新闻提示：", "〔县域观察〕", "采访札记："};
  private static final String[] BULLETS = {"（三）", "四是", "▲", "★ ", "03　"};

  static final List<Kind<Draft>> ALL =
      List.of(
          behind("dateline", DATELINES),
          behind("byline", BYLINES),
          behind("column's label", LABELS),
          behind("bullet", BULLETS),
          behind("caption", "图为采访现场。", "资料图片：", "图①："),
          before(
              "credit",
              "（图片由{body}提供）",
              "（见习记者　{name}）",
              "（通讯员{name}）",
              "（编辑　{name}　校对　{name}）",
              "　　{name}文并图"),
          before("pointer", "（相关报道见第5版）", "（扫描二维码观看视频）", "（详见今日第6版）", "（本栏目长期征稿）"),
          at((source, spot) -> both("dateline and lead-in", source, spot, DATELINES)),
          at((source, spot) -> both("label and lead-in", source, spot, LABELS)),
          at(HeldLeadIns::ledAndCredited));

  /** What may stand beside a text as a repeat of it but for one fact. */
  static final List<Shape> SHAPES =
      List.of(
          Shape.behind("behind a dateline", DATELINES),
          Shape.behind("behind a label", LABELS),
          Shape.behind("behind a bullet", BULLETS),
          Shape.whole(
              "before a credit", source -> source.text().then(source.filled("（通讯员{name}）"))),
          Shape.whole("less the mark at its end", source -> source.text().bare()),
          Shape.whole(
              "in quotation marks of its own",
              source -> Prose.plain("「").then(source.text()).then("」")));

  private HeldLeadIns() {}

  private static Optional<Draft> both(String change, Source source, Spot spot, String... words) {
    Prose set = Prose.plain(source.filled(words)).then(spot.led(source.text()));
    return Optional.of(longer(change, source, set));
  }

  private static Optional<Draft> ledAndCredited(Source source, Spot spot) {
    Prose set = spot.led(source.text()).then(source.filled("（本报记者　{name}　{place}报道）"));
    return Optional.of(longer("lead-in and credit", source, set));
  }
}
