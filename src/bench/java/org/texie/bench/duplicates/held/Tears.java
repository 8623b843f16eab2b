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

/** Ends of columns, boxes and quotes at which a fact becomes another one. */
final class Tears {

  /** A first clause that says what is so of the fact that was torn. */
  private static final Pattern TELLS = Pattern.compile("(?s)[^，。；：]{5,}.*");

  /** A clause that says who somebody is, up to the fact that was torn. */
  private static final Pattern IS = Pattern.compile("(?s).*(人|职务|签的)是[^，。]+");

  /** A clause that says until when. */
  private static final Pattern UNTIL = Pattern.compile("(?s).*到\\d+点");

  private static final Stream<Kind<Draft>> BEGUN =
      Stream.of(
          fromList("end of an office", Sort.OFFICE, "office"),
          fromList("end of a body", Sort.BODY, "body"),
          begun("end of a place", Sort.PLACE, joined("placeHead", "placeTail")),
          begun("end of a double surname", Sort.NAME, joined("surname", "given")),
          begun("end of a word", Sort.WORD, (s, value) -> endOf(value, s.story().rivals(value))),
          begun("count out of a rank", Sort.NUMBER, "第([三四五六七八九])", "$1"),
          begun("behind the point", Sort.NUMBER, "\\d+\\.([2-9])", "$1"),
          begun("lower digits", Sort.NUMBER, "\\d,[1-9]([1-9]\\d)", "$1"),
          begun("ones of Chinese tens", Sort.NUMBER, "[二三四五六七八九]?十([二三四五六七八九])", "$1"),
          begun("year before lost", Sort.DATE, "大(前年.+)", "$1"),
          begun("year lost", Sort.DATE, "前年(.+)", "$1"),
          begun("day of tens", Sort.DATE, ".*月2([2-8]日.*)", "$1"),
          begun("hour of tens", Sort.DATE, "[12]([6-9]点.*)", "$1"));

  private static final Stream<Kind<Draft>> ENDED =
      Stream.of(
          only(
              IS,
              ended(
                  "start of an office",
                  Sort.OFFICE,
                  (s, value) -> startOf(value, s.words("office")))),
          only(
              IS,
              ended(
                  "start of a name",
                  Sort.NAME,
                  (s, value) -> startOf(value, s.story().shared().joined("surname", "given")))),
          ended("start of a body", Sort.BODY, (s, value) -> startOf(value, s.words("body"))),
          ended(
              "start of a place",
              Sort.PLACE,
              (s, value) -> startOf(value, s.story().shared().joined("placeHead", "placeTail"))),
          ended(
              "start of a word", Sort.WORD, (s, value) -> startOf(value, s.story().rivals(value))),
          ended("percent of one figure", Sort.NUMBER, "(百分之[二三四五六七八九])十.?", "$1"),
          ended("half a tenth", Sort.NUMBER, "(.成)半", "$1"),
          ended("upper end of a span", Sort.NUMBER, "(\\d+[至—到][1-9])\\d", "$1"),
          ended("at the point", Sort.NUMBER, "([1-9]\\d?)\\.\\d%?", "$1"),
          ended("persons for visits", Sort.UNIT, "(人)次", "$1"),
          ended("eve lost", Sort.DATE, "(.+日)前夕", "$1"),
          only(UNTIL, ended("minutes lost", Sort.DATE, "(\\d+点)(?:20分|半|三刻)", "$1")));

  static final List<Kind<Draft>> ALL =
      Stream.concat(BEGUN.map(torn -> only(TELLS, torn)), ENDED).toList();

  private Tears() {}

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
