package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.LeadIns.before;
import static org.texie.bench.duplicates.kinds.LeadIns.behind;
import static org.texie.bench.duplicates.kinds.LeadIns.longer;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Shape;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Prose;

/** Whose work a report is, as a page says in front of it or behind it. */
final class HeldCredits {

  private static final String[] AGENCIES = {
    "本报讯　记者{name}报道：",
    "本报讯（通讯员 {name} 记者 {name+}）",
    "本报讯 （记者 {name}）",
    "本报记者 {name} 报道　",
    "（本报记者{name}）"
  };
  private static final String[] BYLINES = {
    "◎本报记者 {name}\n",
    "●{name}　{name+}\n",
    "文/本报记者 {name}\n",
    "记者　{name}　通讯员　{name+}\n",
    "本报记者 {name} 文/图\n"
  };
  private static final String[] COLUMNS = {"【民生一线】", "【百姓故事】", "〔新春走基层〕", "人物·", "行走乡间｜", "记者手记　"};
  private static final String[] SIGNED = {
    "（{name}）", "（记者 {name} 通讯员 {name+}）", "　（本报记者 {name}）", "\n本报记者 {name}", "（{name} {name+}）"
  };
  private static final String[] PHOTOGRAPHERS = {
    "（本报记者 {name} 摄）", "本报记者{name}摄", "（资料图片）", " 摄影：{name}"
  };
  private static final String[] DESK = {"编辑 {name}", "（编辑：{name}）", "　责编：{name}　校对：{name+}"};

  static final List<Kind<Draft>> ALL =
      List.of(
          behind("reported by", AGENCIES),
          behind("reported by", AGENCIES),
          behind("byline", BYLINES),
          behind("column's name", COLUMNS),
          before("signed", SIGNED),
          before("signed", SIGNED),
          before("photographer", PHOTOGRAPHERS),
          before("desk", DESK),
          HeldCredits::bylineAndSignature);

  /** What may stand beside a text as a repeat of it but for one fact. */
  static final List<Shape> SHAPES =
      List.of(
          Shape.whole("unchanged", Source::text),
          Shape.whole("unchanged", Source::text),
          Shape.behind("reported by", AGENCIES),
          Shape.behind("column's name", COLUMNS),
          Shape.whole("signed", source -> source.text().then(source.filled(SIGNED))));

  private HeldCredits() {}

  private static Optional<Draft> bylineAndSignature(Source source) {
    Prose text =
        Prose.plain(source.filled(COLUMNS)).then(source.text()).then(source.filled(SIGNED));
    return Optional.of(longer("column's name and signed", source, text));
  }
}
