package org.texie.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.texie.model.Duplicates;
import org.texie.model.Duplicates.NearMiss;
import org.texie.model.Duplicates.Repeat;
import org.texie.model.Duplicates.Spot;
import org.texie.model.Duplicates.Stitch;

/**
 * One finding as the page for people shows it.
 *
 * @param facts sentences on this finding, beyond what its category says
 * @param shared of a stitch, the words that both halves have
 */
record Entry(Category category, Spot at, Spot other, List<String> facts, String shared) {

  static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::at).thenComparing(Entry::category).thenComparing(Entry::other);

  Entry {
    facts = List.copyOf(facts);
  }

  /** Every finding, what changed the site before what did not. */
  static Stream<Entry> all(Duplicates duplicates) {
    return Stream.of(
            duplicates.removed().stream().map(repeat -> of(Category.of(repeat.kind()), repeat)),
            duplicates.linked().stream().map(Entry::linked),
            duplicates.stitched().stream().map(Entry::of),
            duplicates.nearMisses().stream().map(Entry::of))
        .flatMap(entries -> entries);
  }

  private static Entry linked(Repeat repeat) {
    Entry entry = of(Category.LINKED, repeat);
    List<String> facts = new ArrayList<>(List.of(Category.of(repeat.kind()).label() + "。"));
    facts.addAll(entry.facts());
    return new Entry(Category.LINKED, repeat.at(), repeat.kept(), facts, "");
  }

  private static Entry of(Category category, Repeat repeat) {
    List<String> facts = new ArrayList<>();
    if (!repeat.difference().isEmpty()) {
      facts.add("只见于这一处的字：“" + repeat.difference() + "”。");
    }
    if (repeat.containment() < 1) {
      facts.add(share(repeat.containment()));
    }
    return new Entry(category, repeat.at(), repeat.kept(), facts, "");
  }

  private static Entry of(Stitch stitch) {
    return new Entry(
        Category.STITCHED,
        stitch.at(),
        stitch.with(),
        List.of("两半都有的字：“" + stitch.shared() + "”。"),
        stitch.shared());
  }

  private static Entry of(NearMiss miss) {
    return new Entry(
        Category.NEAR_MISS,
        miss.at(),
        miss.other(),
        List.of("留下的原因：" + miss.reason() + "。", share(miss.containment())),
        "");
  }

  private static String share(double containment) {
    BigDecimal percent =
        BigDecimal.valueOf(containment).movePointRight(2).setScale(0, RoundingMode.DOWN);
    return "有 " + percent.toPlainString() + "% 见于另一段。";
  }

  /** Both texts in pieces, with what is worth a mark. */
  Comparison compared() {
    return category == Category.STITCHED
        ? Comparison.ofHalves(at.text(), other.text(), shared)
        : Comparison.of(at.text(), other.text());
  }
}
