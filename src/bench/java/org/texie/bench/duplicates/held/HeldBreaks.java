package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Edges.begun;
import static org.texie.bench.duplicates.kinds.Edges.endOf;
import static org.texie.bench.duplicates.kinds.Edges.ended;
import static org.texie.bench.duplicates.kinds.Edges.startOf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.prose.Fact.Sort;

/** Breaks of columns and boxes that leave another fact of one. */
final class HeldBreaks {

  private static final int LEAST_CLAUSE = 5;

  /** Behind which an office is one that somebody has. */
  private static final Pattern HOLDER = Pattern.compile("(?s).*头衔是[^，。]+");

  /** Before whom a clause says what somebody is in it. */
  private static final Pattern NAMED = Pattern.compile("(?s).*(由|开篇是|对面的|女儿)[^，。]+");

  /** Behind a word that says until when. */
  private static final Pattern UNTIL = Pattern.compile("(?s).*到\\d+点");

  private static final Stream<Kind<Draft>> BEGUN =
      Stream.of(
          begun("deputy lost", Sort.OFFICE, "副(.+)", "$1"),
          begun(
              "end of a place",
              Sort.PLACE,
              (s, value) -> endOf(value, s.story().shared().joined("placeHead", "placeTail"))),
          begun(
              "end of a name",
              Sort.NAME,
              (s, value) -> endOf(value, s.story().shared().joined("surname", "given"))),
          begun("end of a word", Sort.WORD, (s, value) -> endOf(value, s.story().rivals(value))),
          begun("figure behind tens", Sort.NUMBER, "[二三四五六七八九]?十([二三四五六七八九])", "$1"),
          begun("upper end of a span", Sort.NUMBER, "\\d+[至—到](\\d+)", "$1"),
          begun("from the end", Sort.NUMBER, "倒数(第.+)", "$1"),
          begun("behind the comma", Sort.NUMBER, "\\d,([1-9]\\d\\d)", "$1"),
          begun("figure of a day", Sort.DATE, "(?:.*月)?[12]([1-9]日.*)", "$1"),
          begun("figure of a month", Sort.DATE, "(?:.*年)?1([12]月.*)", "$1"),
          begun("figure of an hour", Sort.DATE, "1([6-9]点.*)", "$1"));

  private static final Stream<Kind<Draft>> ENDED =
      Stream.of(
          only(HOLDER, ended("assistant lost", Sort.OFFICE, "(.+)助理", "$1")),
          only(
              NAMED,
              ended(
                  "start of a name",
                  Sort.NAME,
                  (s, value) -> startOf(value, s.story().shared().joined("surname", "given")))),
          ended(
              "start of a word", Sort.WORD, (s, value) -> startOf(value, s.story().rivals(value))),
          ended("half a tenth lost", Sort.NUMBER, "(.成)半", "$1"),
          ended("tens of percent", Sort.NUMBER, "(百分之[二三四五六七八九]十).", "$1"),
          only(UNTIL, ended("minutes lost", Sort.DATE, "(\\d+点)(?:半|一刻|45分)", "$1")));

  static final List<Kind<Draft>> ALL =
      Stream.concat(BEGUN.map(HeldBreaks::telling), ENDED).toList();

  private HeldBreaks() {}

  /** Those whose first clause says more than what was torn. */
  private static Kind<Draft> telling(Kind<Draft> torn) {
    return source ->
        torn.make(source)
            .filter(draft -> draft.other().text().split("[，。；：]", 2)[0].length() >= LEAST_CLAUSE);
  }

  private static Kind<Draft> only(Pattern form, Kind<Draft> torn) {
    return source ->
        torn.make(source).filter(draft -> form.matcher(draft.other().text()).matches());
  }
}
