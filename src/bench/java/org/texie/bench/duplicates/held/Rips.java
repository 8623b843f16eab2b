package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Edges.begun;
import static org.texie.bench.duplicates.kinds.Edges.ended;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.prose.Fact.Sort;

/**
 * Fragments whose edge went through an amount, a date or an office, or took words that turn them.
 */
final class Rips {

  /** A beginning with words about what was torn. */
  private static final Pattern GOES_ON = Pattern.compile("(?s)[^，。；：、（）—]{6,}.*");

  /** An end that says until when. */
  private static final Pattern UNTIL = Pattern.compile("(?s).*[上灯忙排]到[^，。]+");

  private static final Stream<Kind<Draft>> BEGUN =
      Stream.of(
          begun("bound gone", Sort.NUMBER, "(?:起码|顶多)(\\d+)", "$1"),
          begun("comparison gone", Sort.NUMBER, "(?:接近|突破|不低于|低于|将近|超)(\\d+)", "$1"),
          begun("frost gone", Sort.NUMBER, "(?:零下|-)(\\d+)", "$1"),
          begun("tens in words gone", Sort.NUMBER, "[二三](十.?)", "$1"),
          begun("hundred parts gone", Sort.NUMBER, "百分之(.*十.*)", "$1"),
          begun("range's start gone", Sort.NUMBER, "\\d+[至到—](\\d+)", "$1"),
          begun("whole gone", Sort.NUMBER, "\\d+\\.([1-9]%?)", "$1"),
          begun("thousands gone", Sort.NUMBER, "\\d,([1-9]\\d\\d)", "$1"),
          begun("deputy gone", Sort.OFFICE, "(?:副|助理)(.+)", "$1"),
          begun("three years ago gone", Sort.DATE, "大前年(\\d+月\\d+日)", "$1"),
          begun("moon calendar gone", Sort.DATE, "农历(\\d+月\\d+日)", "$1"),
          begun("last week gone", Sort.DATE, "上(周.)", "$1"),
          begun("month's first digit gone", Sort.DATE, "(?:.*年|农历)?1([12]月.*)", "$1"));

  private static final Stream<Kind<Draft>> ENDED =
      Stream.of(
          ended("per cent gone", Sort.NUMBER, "(\\d+)%", "$1"),
          ended("tenths gone", Sort.NUMBER, "(\\d+)\\.\\d", "$1"),
          ended("half a tenth gone", Sort.NUMBER, "(.成)半", "$1"),
          ended("ones in words gone", Sort.NUMBER, "(.十)[一二三四五六七八九]", "$1"),
          ended("range's end gone", Sort.NUMBER, "(\\d+)[至到—]\\d+", "$1"),
          ended("groups gone", Sort.NUMBER, "([1-9]),\\d+", "$1"),
          ended("assistant gone", Sort.OFFICE, "(.+)助理", "$1"),
          ifLike(UNTIL, ended("minutes gone", Sort.DATE, "(\\d+点)(?:\\d+分|半|三刻)", "$1")));

  private static final Stream<Kind<Draft>> TURNED =
      Stream.of(
              Stubs.HEADLESS, Stubs.HEADLESS, Stubs.TAILLESS, Stubs.CLAIM_BEGUN, Stubs.CLAIM_ENDED)
          .flatMap(kind -> Stream.of(kind, kind, kind, kind));

  static final List<Kind<Draft>> ALL =
      Stream.of(BEGUN.map(rip -> ifLike(GOES_ON, rip)), ENDED, TURNED)
          .flatMap(kinds -> kinds)
          .toList();

  private Rips() {}

  private static Kind<Draft> ifLike(Pattern form, Kind<Draft> rip) {
    return source -> rip.make(source).filter(draft -> form.matcher(draft.other().text()).matches());
  }
}
