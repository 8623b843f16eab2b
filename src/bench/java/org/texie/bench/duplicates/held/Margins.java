package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Edges.begun;
import static org.texie.bench.duplicates.kinds.Edges.endOf;
import static org.texie.bench.duplicates.kinds.Edges.ended;
import static org.texie.bench.duplicates.kinds.Edges.startOf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Edges;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.prose.Fact.Sort;

/** Edges of boxes and columns that leave another fact than the text has. */
final class Margins {

  /** A first clause that tells something of the fact that was torn. */
  private static final Pattern TELLS = Pattern.compile("(?s)[^，。；：]{7,}.*");

  /** A clause that says who somebody is, up to the fact that was torn. */
  private static final Pattern IS = Pattern.compile("(?s).*人是[^，。]+");

  /** A clause that says which day it is. */
  private static final Pattern ON = Pattern.compile("(?s).*(定在|在)[^，。]+");

  private static final Stream<Kind<Draft>> BEGUN =
      Stream.of(
          fromList("office less its first word", Sort.OFFICE, "office"),
          fromList("body less its first word", Sort.BODY, "body"),
          begun("place less its first word", Sort.PLACE, joined("placeHead", "placeTail")),
          begun("half of a surname", Sort.NAME, joined("surname", "given")),
          begun("span less its lower end", Sort.NUMBER, "\\d+[至—到](\\d+)", "$1"),
          begun("either less the first", Sort.NUMBER, "[三四五六七八九]([四五六七八九])", "$1"),
          begun("whole part lost", Sort.NUMBER, "[1-9]\\d?\\.([2-9])", "$1"),
          begun("hundreds lost", Sort.NUMBER, "[1-9]([1-9]\\d多?)", "$1"),
          begun("tens in words lost", Sort.NUMBER, "[二三四五六七八九](十[一二三四五六七八九])", "$1"),
          begun("whole months or hours lost", Sort.NUMBER, "[两三四五六]个(半)", "$1"),
          begun("year before lost", Sort.DATE, "去年(\\d+月\\d+日)", "$1"),
          begun("month of tens", Sort.DATE, "1([12]月\\d+日.*)", "$1"),
          begun("hour of tens", Sort.DATE, "1([6-9]点.*)", "$1"));

  private static final Stream<Kind<Draft>> ENDED =
      Stream.of(
          only(
              IS,
              ended("office less its end", Sort.OFFICE, (s, v) -> startOf(v, s.words("office")))),
          only(
              IS,
              ended(
                  "name less its end",
                  Sort.NAME,
                  (s, v) -> startOf(v, s.story().shared().joined("surname", "given")))),
          ended("body less its end", Sort.BODY, (s, v) -> startOf(v, s.words("body"))),
          ended(
              "place less its end",
              Sort.PLACE,
              (s, v) -> startOf(v, s.story().shared().joined("placeHead", "placeTail"))),
          ended("ones in words lost", Sort.NUMBER, "([二三四五六七八九]?十)[一二三四五六七八九]", "$1"),
          ended("lower end of a span", Sort.NUMBER, "(\\d+)[至—到]\\d+", "$1"),
          ended("tenths lost", Sort.NUMBER, "([1-9]\\d)\\.\\d%", "$1"),
          ended("thousands only", Sort.NUMBER, "([1-9]),\\d{3}", "$1"),
          only(ON, ended("day after lost", Sort.DATE, "(.+日)次日", "$1")),
          only(ON, ended("day before lost", Sort.DATE, "(.+)前一天", "$1")),
          only(ON, ended("time after lost", Sort.DATE, "(元宵节)过后", "$1")));

  static final List<Kind<Draft>> ALL =
      Stream.of(
              BEGUN.map(torn -> only(TELLS, torn)),
              ENDED,
              Stream.<Kind<Draft>>of(Turned::claim, Turned::claim, Turned::lost, Turned::lost))
          .flatMap(kinds -> kinds)
          .toList();

  private Margins() {}

  private static Kind<Draft> fromList(String change, Sort sort, String list) {
    return begun(change, sort, (source, value) -> endOf(value, source.words(list)));
  }

  private static Edges.Left joined(String heads, String tails) {
    return (source, value) -> endOf(value, source.story().shared().joined(heads, tails));
  }

  private static Kind<Draft> only(Pattern form, Kind<Draft> torn) {
    return source ->
        torn.make(source).filter(draft -> form.matcher(draft.other().text()).matches());
  }
}
