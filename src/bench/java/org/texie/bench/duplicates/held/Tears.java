package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Edges.begun;
import static org.texie.bench.duplicates.kinds.Edges.endOf;
import static org.texie.bench.duplicates.kinds.Edges.ended;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.prose.Fact.Sort;

/** Fragments that a column's edge began or ended within a fact, of which another one is left. */
final class Tears {

  /** What is told of the torn fact. */
  private static final Pattern TELLS = Pattern.compile("(?s)[^，。；：、]{8,}.*");

  /** An end that says until when or of when something is. */
  private static final Pattern WHEN = Pattern.compile("(?s).*(到|敲响|铸于|摄于|完成于|刻着)[^，。]+");

  private static final Stream<Kind<Draft>> BEGUN =
      Stream.of(
          begun("rank lost", Sort.OFFICE, (s, v) -> endOf(v, s.words("office"))),
          begun("not lost", Sort.NUMBER, "不(低于\\d+)", "$1"),
          begun("from the end lost", Sort.NUMBER, "倒数(第.+)", "$1"),
          begun("tens in words lost", Sort.NUMBER, "[二三]十([二三四五六七八九])", "$1"),
          begun("whole of a decimal lost", Sort.NUMBER, "\\d{1,3}\\.([3-9])", "$1"),
          begun("lower of a span lost", Sort.NUMBER, "\\d+[至—到](\\d+)", "$1"),
          begun("share made a count of tenths", Sort.NUMBER, "[1-9]([1-9]\\.\\d%)", "$1"),
          begun("thousands lost", Sort.NUMBER, "[1-9],([1-9]\\d\\d)", "$1"),
          begun("more or less lost", Sort.NUMBER, "(?:多于|少于|低于)(\\d+)", "$1"),
          begun("first of two lost", Sort.NUMBER, "[三四五](四|五|六)", "$1"),
          begun("old calendar lost", Sort.DATE, "阴历(\\d+月\\d+日)", "$1"),
          begun("two years ago lost", Sort.DATE, "前年(\\d+月\\d+日)", "$1"),
          begun("week before lost", Sort.DATE, "上(上周.)", "$1"),
          begun("minutes to lost", Sort.DATE, "差5分(\\d+点)", "$1"),
          begun("front digit of a month lost", Sort.DATE, "1([12]月.*)", "$1"),
          begun("front digit of a day lost", Sort.DATE, "\\d+月[12]([1-9]日.*)", "$1"));

  private static final Stream<Kind<Draft>> ENDED =
      Stream.of(
          ended("second of two lost", Sort.NUMBER, "([三四五])[四五六]", "$1"),
          ended("last in words lost", Sort.NUMBER, "((?:百分之)?[二三四五六七八九]十)[一二三四五六七八九]", "$1"),
          ended("groups behind lost", Sort.NUMBER, "([2-9]),\\d{3}", "$1"),
          ended("tenths lost", Sort.NUMBER, "([1-9]\\d*)\\.[1-9]", "$1"),
          ended("half a tenth lost", Sort.NUMBER, "(.成)半", "$1"),
          ended("upper of a span lost", Sort.NUMBER, "(\\d+)[至—到]\\d+", "$1"),
          only(WHEN, ended("minutes lost", Sort.DATE, "(\\d+点)(?:\\d+分|半|一刻)", "$1")));

  static final List<Kind<Draft>> ALL =
      Stream.of(
              BEGUN.map(torn -> only(TELLS, torn)),
              ENDED,
              Stream.<Kind<Draft>>of(
                  Shorn::openings,
                  Shorn::openings,
                  Shorn::openings,
                  Shorn::closings,
                  Shorn::closings,
                  Shorn::closings,
                  Shorn::listed,
                  Shorn::listed,
                  Shorn::listed))
          .flatMap(kinds -> kinds)
          .toList();

  private Tears() {}

  private static Kind<Draft> only(Pattern form, Kind<Draft> torn) {
    return source ->
        torn.make(source).filter(draft -> form.matcher(draft.other().text()).matches());
  }
}
