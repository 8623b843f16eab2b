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

/** Fragments that a column's edge or a box begins or ends within a fact, which reads as another. */
final class Tears {

  /** A clause that says something behind the fact that was torn. */
  private static final Pattern SAYS_MORE = Pattern.compile("(?s)[^，。；：、]{9,}.*");

  /** A last clause that tells who did something. */
  private static final Pattern TELLS_WHO = Pattern.compile("(?s).*(的是|由|出自)[^，。]+");

  /** A last clause that tells where something is. */
  private static final Pattern TELLS_WHERE =
      Pattern.compile("(?s).*(来自|嫁到|家住|家在|住在|建在|寄到|设在|在)[^，。]+");

  /** A last clause that tells when. */
  private static final Pattern TELLS_WHEN = Pattern.compile("(?s).*(定在|停在|落款是|拍于)[^，。]+");

  private static final List<Kind<Draft>> BEGUN =
      List.of(
          begun("deputy lost", Sort.OFFICE, (s, v) -> endOf(v, s.words("office"))),
          begun("body less its first syllable", Sort.BODY, (s, v) -> endOf(v, s.words("body"))),
          begun("place less its first syllable", Sort.PLACE, joined("placeHead", "placeTail")),
          begun("surname of two, half of it", Sort.NAME, joined("surname", "given")),
          begun("rank made an amount", Sort.NUMBER, "第([二三四五六七八九])", "$1"),
          begun("minus lost", Sort.NUMBER, "-(\\d+)", "$1"),
          begun("tens before a point lost", Sort.NUMBER, "[1-9](\\d\\.\\d%?)", "$1"),
          begun("lower of two lost", Sort.NUMBER, "[二两三四五六]([三四五六七])", "$1"),
          begun("begin of a span lost", Sort.NUMBER, "\\d+[至—到](\\d+)", "$1"),
          begun("twenty or more lost", Sort.NUMBER, "[二三四五六七八九]十([二三四五六七八九])", "$1"),
          begun("ten lost", Sort.NUMBER, "十([二三四五六七八九])", "$1"),
          begun("thousand lost", Sort.NUMBER, "[1-9],([1-9]\\d\\d)", "$1"),
          begun("calendar lost", Sort.DATE, "农历(\\d+月\\d+日)", "$1"),
          begun("last year lost", Sort.DATE, "去年(\\d+月\\d+日)", "$1"),
          begun("one of two weeks lost", Sort.DATE, "上(上个星期.)", "$1"),
          begun("quarter lost", Sort.DATE, "差一刻(\\d+点)", "$1"),
          begun("ten of a month lost", Sort.DATE, "1([12]月.*)", "$1"),
          begun("ten of an hour lost", Sort.DATE, "1([1-9]点.*)", "$1"));

  private static final List<Kind<Draft>> ENDED =
      List.of(
          only(TELLS_WHO, ended("half a given name", Sort.NAME, starts("surname", "given"))),
          only(
              TELLS_WHERE,
              ended(
                  "body less what belongs to it",
                  Sort.BODY,
                  (s, v) -> startOf(v, s.words("body")))),
          only(
              TELLS_WHERE,
              ended("place less its end", Sort.PLACE, starts("placeHead", "placeTail"))),
          ended("ones of a share lost", Sort.NUMBER, "(百分之[二三四五六七八九]十)[一二三四五六七八九]", "$1"),
          ended("half a tenth lost", Sort.NUMBER, "([二三四五六七八九]成)半", "$1"),
          ended("behind the point lost", Sort.NUMBER, "(\\d+)\\.\\d", "$1"),
          ended("hundreds lost", Sort.NUMBER, "([1-9]),\\d{3}", "$1"),
          only(TELLS_WHEN, ended("minutes lost", Sort.DATE, "(\\d+点)(?:20分|50分|半|三刻)", "$1")),
          only(TELLS_WHEN, ended("days off lost", Sort.DATE, "(小雪|芒种)[前后]三天", "$1")),
          only(TELLS_WHEN, ended("ones of a day lost", Sort.DATE, "(\\d+月[12])\\d日.*", "$1")));

  static final List<Kind<Draft>> ALL =
      Stream.of(
              BEGUN.stream().map(torn -> only(SAYS_MORE, torn)),
              ENDED.stream(),
              Stream.<Kind<Draft>>generate(() -> Turned::begins).limit(6),
              Stream.<Kind<Draft>>generate(() -> Turned::ends).limit(2))
          .flatMap(kinds -> kinds)
          .toList();

  private Tears() {}

  private static Edges.Left joined(String heads, String tails) {
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
