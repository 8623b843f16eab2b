package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Edges.begun;
import static org.texie.bench.duplicates.kinds.Edges.endOf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.prose.Fact.Sort;

/** Fragments whose first word is the rest of one that says another thing. */
final class HeldEdges {

  private static final Pattern TOLD = Pattern.compile("(?s)[^，。；：]{5,}.*");

  static final List<Kind<Draft>> ALL =
      Stream.of(
              begun("deputy", Sort.OFFICE, "副(.+)", "$1"),
              begun("general manager", Sort.OFFICE, "副?总(经理)", "$1"),
              begun(
                  "place of a longer name",
                  Sort.PLACE,
                  (s, value) -> endOf(value, s.story().shared().joined("placeHead", "placeTail"))),
              begun("longer word", Sort.WORD, (s, value) -> endOf(value, s.story().rivals(value))),
              begun("behind the point", Sort.NUMBER, "\\d+\\.(\\d)", "$1"),
              begun("behind the thousands", Sort.NUMBER, "\\d,([1-9]\\d{2})", "$1"),
              begun("upper end of a range", Sort.NUMBER, "\\d+[至—到](\\d+)", "$1"),
              begun("limit", Sort.NUMBER, "(?:至少|最多|接近|突破|近)(\\d+)", "$1"),
              begun("not", Sort.POLARITY, "(?:没有|未能|未获)(.+)", "$1"))
          .map(HeldEdges::telling)
          .toList();

  private HeldEdges() {}

  /** Only where more than the torn word stands in its clause. */
  private static Kind<Draft> telling(Kind<Draft> torn) {
    return source ->
        torn.make(source).filter(draft -> TOLD.matcher(draft.other().text()).matches());
  }
}
