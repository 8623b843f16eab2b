package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Edges.begun;
import static org.texie.bench.duplicates.kinds.Edges.ended;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.prose.Fact.Sort;

/** Fragments torn within an amount, a date or an office, of which another one is left. */
final class Tears {

  /** A beginning that goes on about the torn fact. */
  private static final Pattern GOES_ON = Pattern.compile("(?s)[^，。；：、]{6,}.*");

  /** An end with words about the torn fact before it. */
  private static final Pattern OF_IT = Pattern.compile("(?s).*(忙到|摆到|放到)[^，。]+");

  private static final Stream<Kind<Draft>> BEGUN =
      Stream.of(
          begun("bound lost", Sort.NUMBER, "(?:多于|少于)(\\d+)", "$1"),
          begun("nearness lost", Sort.NUMBER, "(?:将近|接近|不低于|低于)(\\d+)", "$1"),
          begun("below zero lost", Sort.NUMBER, "(?:零下|-)(\\d+)", "$1"),
          begun("from the end lost", Sort.NUMBER, "倒数(第.+)", "$1"),
          begun("tens in words lost", Sort.NUMBER, "[二三](十.?)", "$1"),
          begun("start of a range lost", Sort.NUMBER, "\\d+[至到](\\d+)", "$1"),
          begun("rank lost", Sort.OFFICE, "(?:副|助理|代理)(.+)", "$1"),
          begun("month lost", Sort.DATE, "\\d+月(\\d+日.*)", "$1"),
          begun("year lost", Sort.DATE, "\\d{4}年(\\d+月\\d+日)", "$1"),
          begun("year before last lost", Sort.DATE, "前年(\\d+月\\d+日)", "$1"),
          begun("old calendar lost", Sort.DATE, "阴历(\\d+月\\d+日)", "$1"),
          begun("which week lost", Sort.DATE, "上(上周.)", "$1"),
          begun("front digit of an hour lost", Sort.DATE, "[12]([1-9]点.*)", "$1"));

  private static final Stream<Kind<Draft>> ENDED =
      Stream.of(
          ended("half lost", Sort.NUMBER, "([两三四五六])个半", "$1个"),
          ended("per cent lost", Sort.NUMBER, "(\\d+)%", "$1"),
          ended("half a tenth lost", Sort.NUMBER, "(.成)半", "$1"),
          ended("ones in words lost", Sort.NUMBER, "(.十)[一二三四五六七八九]", "$1"),
          ended("behind the comma lost", Sort.NUMBER, "([1-9]),\\d+", "$1"),
          only(OF_IT, ended("minutes lost", Sort.DATE, "(\\d+点)(?:\\d+分|半|一刻)", "$1")));

  private static final Stream<Kind<Draft>> TURNED =
      Stream.of(
              Losses.BEGUN, Losses.BEGUN, Losses.ENDED, Losses.AHEAD_OF_CLAIM, Losses.BEHIND_CLAIM)
          .flatMap(kind -> Stream.of(kind, kind, kind, kind));

  static final List<Kind<Draft>> ALL =
      Stream.of(BEGUN.map(torn -> only(GOES_ON, torn)), ENDED, TURNED)
          .flatMap(kinds -> kinds)
          .toList();

  private Tears() {}

  private static Kind<Draft> only(Pattern form, Kind<Draft> torn) {
    return source ->
        torn.make(source).filter(draft -> form.matcher(draft.other().text()).matches());
  }
}
