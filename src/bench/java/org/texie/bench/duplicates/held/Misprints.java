package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Rewrite.date;
import static org.texie.bench.duplicates.kinds.Rewrite.number;

import java.util.List;
import java.util.regex.MatchResult;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;

/** Figures and dates as another desk's or another day's report has them. */
final class Misprints {

  private static final String FIGURES = "一二三四五六七八九";
  private static final String WEEK = "一二三四五六日";

  static final List<Kind<Changed>> AMOUNTS =
      List.of(
          number("twice as much", "[1-9]\\d{0,2}", (m, d) -> times(m.group(), 2)),
          number("three times as much", "[1-9]\\d?", (m, d) -> times(m.group(), 3)),
          number("a hundred more", "[1-9]\\d\\d", (m, d) -> plus(m.group(), 100)),
          number("a ten less", "[2-9]\\d", (m, d) -> plus(m.group(), -10)),
          number("other thousands", "(\\d)(,\\d{3})", (m, d) -> plus(m.group(1), 1) + m.group(2)),
          number("tens of a thousand", "(\\d,\\d)\\d(\\d)", "$1#$2"),
          number("six for nine", "(\\d*)9(\\d*)", "$16$2"),
          number("seven for one", "(\\d+)1(\\d*)", "$17$2"),
          number("other tenths", "(\\d+\\.)[2-9](%?)", "$11$2"),
          number("span moved", "(\\d+)([至—到])(\\d+)", (m, d) -> moved(m, d.between(1, 3))),
          number("one further", "(.*)([二三四五六七])", (m, d) -> m.group(1) + next(m.group(2))),
          number("twice as cold", "零下(\\d+)", (m, d) -> "零下" + times(m.group(1), 2)));

  static final List<Kind<Changed>> DIGITS =
      List.of(
          number("nought put in", "([1-9])([1-9]\\d?)", "$10$2"),
          number("last digit lost", "([1-9]\\d)[1-9]", "$1"),
          number("first digit lost", "[1-9]([1-9]\\d)", "$1"),
          number("thousands added", "[1-9]\\d\\d", "#,$0"),
          number("thousands lost", "\\d,([1-9]\\d\\d)", "$1"),
          number("last digit twice", "(\\d)([1-9])", "$1$2$2"),
          number("hundreds for tens", "([二三四五六七八九])十([一二三四五六七八九])", "$1百$2"),
          number("tens lost", "[二三四五六七八九]?十([二三四五六七八九])", "$1"));

  static final List<Kind<Changed>> SIGNS =
      List.of(
          number("digits around the point", "([1-9])\\.([1-9])(%?)", "$2.$1$3"),
          number("point before the last", "([1-9]\\d)([1-9])", "$1.$2"),
          number("point after the first", "([1-9])(\\d)\\.(\\d%?)", "$1.$2$3"),
          number("tenths for percent", "([2-9])%", "$1成"),
          number("points for percent", "(\\d+\\.\\d)%", "$1个百分点"),
          number("frost lost", "零下(\\d+)", "$1"),
          number("noughts for a point", "(\\d)\\.(\\d)", "$10$2"),
          number("per mille in words", "百分之(.{2,3})", "千分之$1"));

  static final List<Kind<Changed>> DATES =
      List.of(
          date("another weekday", "(上周)([一二三四五六])", (m, d) -> m.group(1) + weekday(m.group(2))),
          date("a decade earlier", "(20)([12])(\\d年.*)", (m, d) -> decade(m)),
          date("next year in words", "(二〇[〇一二][^年]?)([一二三四五六七八])年", (m, d) -> year(m)),
          date("a week later", "(.*月)([1-9]|1\\d)(日.*)", (m, d) -> later(m, 7)),
          date("half a year later", "(.*年)([1-6])(月.*)", (m, d) -> later(m, 6)),
          date("two hours later", "()(\\d{1,2})(点.*)", (m, d) -> later(m, 2)),
          date("half an hour on", "(\\d{1,2}点)", "$1半"),
          date("half an hour lost", "(\\d{1,2}点)(?:半|一刻)", "$1"),
          date("evening for morning", "(.*日)早上", "$1晚上"),
          date("the year before last", "去年(\\d+月)", "前年$1"),
          date("day lost to another", "(.*月)[12]([1-9]日.*)", "$1$2"),
          date("ten years fewer", "[二三]十([五六]年前)", "十$1"));

  private Misprints() {}

  private static String plus(String number, int more) {
    return Integer.toString(Integer.parseInt(number) + more);
  }

  private static String times(String number, int factor) {
    return Integer.toString(Integer.parseInt(number) * factor);
  }

  private static String moved(MatchResult span, int by) {
    return plus(span.group(1), by) + span.group(2) + plus(span.group(3), by);
  }

  private static String next(String figure) {
    return Character.toString(FIGURES.charAt(FIGURES.indexOf(figure) + 1));
  }

  private static String weekday(String day) {
    return Character.toString(WEEK.charAt(WEEK.indexOf(day) + 1));
  }

  private static String decade(MatchResult year) {
    return year.group(1) + plus(year.group(2), -1) + year.group(3);
  }

  private static String year(MatchResult year) {
    return year.group(1) + next(year.group(2)) + "年";
  }

  private static String later(MatchResult date, int more) {
    return date.group(1) + plus(date.group(2), more) + date.group(3);
  }
}
