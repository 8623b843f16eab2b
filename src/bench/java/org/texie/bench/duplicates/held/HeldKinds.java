package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Rewrite.number;

import java.util.List;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Edges;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.LeadIns;
import org.texie.bench.duplicates.kinds.Quotes;
import org.texie.bench.duplicates.kinds.Shape;
import org.texie.bench.duplicates.kinds.Variant;
import org.texie.bench.duplicates.prose.Fact.Sort;

/** Kinds of change of a part's own. */
final class HeldKinds {

  static final List<Kind<Draft>> LEAD_INS =
      List.of(
          LeadIns.behind("behind a label", "核心提示：", "导读："),
          LeadIns.before("before a credit", "（受访者供图）", "（{name}）"));

  static final List<Kind<Draft>> PULL_QUOTES =
      List.of(Quotes.sentence("dots behind it", List.of(""), List.of("……", "…")));

  static final List<Kind<Draft>> CONDENSED_QUOTES =
      List.of(Quotes.gap("a stop for sentences", "。"));

  static final List<Kind<Draft>> EDGES =
      List.of(Edges.begun("tens' start", Sort.NUMBER, ".十([一二三四五六七八九])", "$1"));

  static final List<Kind<Changed>> AMOUNTS =
      List.of(number("one end of the range", "(\\d+)[至—到]\\d+", "$1"));

  static final List<Kind<Changed>> DIGITS =
      List.of(number("the last one twice", "(\\d)(\\d)", "$1$2$2"));

  static final List<Kind<Changed>> SIGNS = List.of(number("half more", ".成", "$0半"));

  static final List<Shape> SHAPES = List.of(Shape.behind("behind a number", "一、", "（二）"));

  static final List<Variant> VARIANTS =
      List.of(new Variant("ratio colons", (text, draw) -> text.replace('：', '∶')));

  private HeldKinds() {}
}
