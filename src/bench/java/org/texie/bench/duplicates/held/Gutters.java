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

/** Fragments whose first or last fact a gutter tore so that another one is left of it. */
final class Gutters {

  /** Words enough behind the torn fact to see what is told of it. */
  private static final Pattern GOES_ON = Pattern.compile("(?s)[^，。；：、]{9,}.*");

  /** An end that names somebody. */
  private static final Pattern NAMES = Pattern.compile("(?s).*(的是|出自|经手人是)[^，。]+");

  /** An end that fixes a day or an hour. */
  private static final Pattern FIXES = Pattern.compile("(?s).*(定在|落款是|刻着)[^，。]+");

  private static final Stream<Kind<Draft>> BEGUN =
      Stream.of(
          begun("office of a higher rank", Sort.OFFICE, (s, v) -> endOf(v, s.words("office"))),
          begun("body without its quarter", Sort.BODY, (s, v) -> endOf(v, s.words("body"))),
          begun("place without its first half", Sort.PLACE, ends("placeHead", "placeTail")),
          begun("surname of one character", Sort.NAME, ends("surname", "given")),
          begun("hundreds lost", Sort.NUMBER, "[1-9]([1-9]\\d)", "$1"),
          begun("whole part lost", Sort.NUMBER, "\\d+\\.([2-9])", "$1"),
          begun("lower end lost", Sort.NUMBER, "\\d+[至—到](\\d+)", "$1"),
          begun("smaller of two lost", Sort.NUMBER, "[三四五六](四|五|六|七)", "$1"),
          begun("front digit of a share lost", Sort.NUMBER, "[1-9]([1-9](?:\\.\\d)?%)", "$1"),
          begun("first of the words lost", Sort.NUMBER, "[二三四五](十[一二三四五六七八九])", "$1"),
          begun("front group lost", Sort.NUMBER, "[1-9],([1-9]\\d\\d)", "$1"),
          begun("bound lost", Sort.NUMBER, "(?:将近|接近|突破|超出|不满)(\\d+)", "$1"),
          begun("lunar calendar lost", Sort.DATE, "农历(\\d+月\\d+日)", "$1"),
          begun("last year lost", Sort.DATE, "去年(\\d+月\\d+日)", "$1"),
          begun("a week lost", Sort.DATE, "上(上个礼拜.)", "$1"),
          begun("tens of an hour lost", Sort.DATE, "[12]([6-9]点.*)", "$1"),
          begun("tens of a month lost", Sort.DATE, "1([12]月.*)", "$1"));

  private static final Stream<Kind<Draft>> ENDED =
      Stream.of(
          only(NAMES, ended("last character of a name", Sort.NAME, starts("surname", "given"))),
          ended("body without its branch", Sort.BODY, (s, v) -> startOf(v, s.words("body"))),
          ended("place without its last half", Sort.PLACE, starts("placeHead", "placeTail")),
          ended("greater of two lost", Sort.NUMBER, "([三四五六])[四五六七]", "$1"),
          ended("ones in words lost", Sort.NUMBER, "((?:百分之)?[二三四五六七八九]十)[一二三四五六七八九]", "$1"),
          ended("half of a tenth lost", Sort.NUMBER, "([二三四五六七八九]成)半", "$1"),
          ended("behind the point lost", Sort.NUMBER, "(\\d+)\\.\\d", "$1"),
          ended("groups lost", Sort.NUMBER, "([2-9]),\\d{3}", "$1"),
          only(FIXES, ended("part of an hour lost", Sort.DATE, "(\\d+点)(?:.+分|半|三刻)", "$1")),
          only(FIXES, ended("days from a feast lost", Sort.DATE, "(清明|白露)[前后].天", "$1")));

  static final List<Kind<Draft>> ALL =
      Stream.of(
              BEGUN.map(torn -> only(GOES_ON, torn)),
              ENDED,
              Stream.<Kind<Draft>>of(
                  Claims::begun,
                  Claims::begun,
                  Claims::ended,
                  Claims::ended,
                  Claims::frayed,
                  Claims::frayed))
          .flatMap(kinds -> kinds)
          .toList();

  private Gutters() {}

  private static Edges.Left ends(String heads, String tails) {
    return (source, value) -> endOf(value, source.story().shared().joined(heads, tails));
  }

  private static Edges.Left starts(String heads, String tails) {
    return (source, value) -> startOf(value, source.story().shared().joined(heads, tails));
  }

  private static Kind<Draft> only(Pattern form, Kind<Draft> torn) {
    return source ->
        torn.make(source).filter(draft -> form.matcher(draft.other().text()).matches());
  }
}
