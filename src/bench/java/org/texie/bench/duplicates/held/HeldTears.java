package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Edges.begun;
import static org.texie.bench.duplicates.kinds.Edges.endOf;

import java.util.List;
import java.util.stream.Stream;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.prose.Fact.Sort;

/** Fragments that a column's edge begins with the end of another fact. */
final class HeldTears {

  private static final int LEAST_CLAUSE = 4;

  static final List<Kind<Draft>> ALL =
      Stream.of(
              begun("below another office", Sort.OFFICE, "副(.+)", "$1"),
              begun(
                  "end of a place's name",
                  Sort.PLACE,
                  (s, value) -> endOf(value, s.story().shared().joined("placeHead", "placeTail"))),
              begun(
                  "end of a word", Sort.WORD, (s, value) -> endOf(value, s.story().rivals(value))),
              begun("tens in words", Sort.NUMBER, "[二三四五六七八九]十([二三四五六七八九])", "$1"),
              begun("last but so many", Sort.NUMBER, "倒数(第.+)", "$1"),
              begun("end of a span", Sort.NUMBER, "\\d+[至—到](\\d+)", "$1"),
              begun("thousands", Sort.NUMBER, "\\d,([1-9]\\d\\d)", "$1"),
              begun("tens of a day", Sort.DATE, "(?:.*月)?[12]([1-9]日.*)", "$1"),
              begun("tens of a month", Sort.DATE, "(?:.*\\D)?1([12]月.*)", "$1"),
              begun("tens of an hour", Sort.DATE, "1([6-9][点时].*)", "$1"))
          .map(HeldTears::telling)
          .toList();

  private HeldTears() {}

  /** Those whose first clause says more than the word that was torn. */
  private static Kind<Draft> telling(Kind<Draft> torn) {
    return source ->
        torn.make(source)
            .filter(draft -> draft.other().text().split("[，。；：]", 2)[0].length() >= LEAST_CLAUSE);
  }
}
