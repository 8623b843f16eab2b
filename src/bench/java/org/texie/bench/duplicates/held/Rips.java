package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Edges.begun;
import static org.texie.bench.duplicates.kinds.Edges.ended;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.prose.Fact.Sort;

/** Fragments that begin or end within an amount, a date or an office, of which another is left. */
final class Rips {

  /** A beginning that tells something of the torn fact. */
  private static final Pattern TELLS = Pattern.compile("(?s)[^，。；：、]{7,}.*");

  /** An end that tells something of it. */
  private static final Pattern OF_IT =
      Pattern.compile("(?s).*(到|刻着|写着|铸于|印于|拍于|盖在|建在|设在|翻开)[^，。]+");

  private static final Stream<Kind<Draft>> BEGUN =
      Stream.of(
          begun("more or less lost", Sort.NUMBER, "(?:不止|顶多)(\\d+)", "$1"),
          begun("how near lost", Sort.NUMBER, "(?:接近|突破)(\\d+)", "$1"),
          begun("minus lost", Sort.NUMBER, "-(\\d+)", "$1"),
          begun("rank lost", Sort.OFFICE, "(?:副|二|助理)(.+)", "$1"),
          begun("month lost", Sort.DATE, "\\d+月(\\d+日.*)", "$1"),
          begun("year lost", Sort.DATE, "\\d{4}年(\\d+月\\d+日)", "$1"),
          begun("last year lost", Sort.DATE, "去年(\\d+月\\d+日)", "$1"),
          begun("old calendar lost", Sort.DATE, "农历(\\d+月\\d+日)", "$1"),
          begun("last week lost", Sort.DATE, "上(周.)", "$1"),
          begun("not yet lost", Sort.DATE, "不到(\\d+点)", "$1"),
          begun("front digit of an hour lost", Sort.DATE, "[12]([1-9]点.*)", "$1"));

  private static final Stream<Kind<Draft>> ENDED =
      Stream.of(
          ended("half lost", Sort.NUMBER, "([两三四五六])个半", "$1个"),
          ended("per cent lost", Sort.NUMBER, "(\\d+)%", "$1"),
          ended("share's tenths lost", Sort.NUMBER, "(\\d+)\\.\\d%", "$1"),
          ended("part lost", Sort.NUMBER, "([1-9])\\d,?\\d+", "$1"),
          only(OF_IT, ended("minutes lost", Sort.DATE, "(\\d+点)(?:\\d+分|半|三刻)", "$1")),
          only(OF_IT, ended("end of a month lost", Sort.DATE, "(\\d{4}年1)[012]月", "$1")),
          only(OF_IT, ended("end of a year lost", Sort.DATE, "(20)\\d\\d年.*", "$1")));

  private static final Stream<Kind<Draft>> TURNED =
      Stream.of(
              Stripped.BEGUN,
              Stripped.BEGUN,
              Stripped.ENDED,
              Stripped.ENDED,
              Stripped.OPENING,
              Stripped.CLOSING)
          .flatMap(kind -> Stream.of(kind, kind, kind));

  static final List<Kind<Draft>> ALL =
      Stream.of(BEGUN.map(torn -> only(TELLS, torn)), ENDED, TURNED)
          .flatMap(kinds -> kinds)
          .toList();

  private Rips() {}

  private static Kind<Draft> only(Pattern form, Kind<Draft> torn) {
    return source ->
        torn.make(source).filter(draft -> form.matcher(draft.other().text()).matches());
  }
}
