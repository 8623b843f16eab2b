package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Rewrite.date;
import static org.texie.bench.duplicates.kinds.Rewrite.number;

import java.util.List;
import java.util.regex.MatchResult;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;

/** Figures and dates of a later edition, or wrong in one. */
final class Figured {

  private static final String FIGURES = "一二三四五六七八九";

  static final List<Kind<Changed>> AMOUNTS =
      List.of(
          number("half", "[1-9]?[1-9][02468]", (m, d) -> Integer.toString(whole(m.group()) / 2)),
          number("thrice", "[1-9]\\d{0,2}", (m, d) -> plus(m.group(), 2 * whole(m.group()))),
          number("three less", "[1-9]\\d{1,2}", (m, d) -> plus(m.group(), -3)),
          number("a few more", "[1-9]\\d{1,2}", (m, d) -> plus(m.group(), d.between(2, 5))),
          number("other thousands", "([1-8])(,\\d{3})", (m, d) -> plus(m.group(1), 1) + m.group(2)),
          number("other hundreds", "(\\d,)[1-8](\\d\\d)", "$19$2"),
          number("whole part", "([1-9]\\d?)(\\.\\d%?)", (m, d) -> plus(m.group(1), 1) + m.group(2)),
          number("share", "([1-8]\\d)%", (m, d) -> plus(m.group(1), -d.between(2, 7)) + "%"),
          number("one less in words", "([二三四五六七八九])", (m, d) -> following(m.group(1), -1)),
          number("tenth", "([二三四五六七八])(成半?)", (m, d) -> following(m.group(1), 1) + m.group(2)),
          number(
              "last figure in words",
              "((?:百分之)?[二三四五六七八九]?十)([一二三四五六七八])",
              (m, d) -> m.group(1) + following(m.group(2), 1)),
          number("earlier in a row", "第([二三四五六七])", (m, d) -> "第" + following(m.group(1), 2)),
          number(
              "lower end",
              "([1-9])([至—到])(\\d{2,})",
              (m, d) -> plus(m.group(1), 1) + m.group(2) + m.group(3)));

  static final List<Kind<Changed>> DIGITS =
      List.of(
          number("two in front", "[1-9]\\d{0,2}", "2$0"),
          number("zero behind the first", "([1-9])(\\d{1,2})", "$10$2"),
          number("middle digit lost", "([1-9])\\d([1-9])", "$1$2"),
          number("last digit lost", "([1-9]\\d?[1-9])\\d", "$1"),
          number("thousands of two digits", "[1-9],\\d{3}", "1$0"),
          number("ten put in front", "([二三四五六七八九])", "十$1"),
          number("figure behind ten lost", "([二三四五六七八九]?十)[一二三四五六七八九]", "$1"));

  static final List<Kind<Changed>> SIGNS =
      List.of(
          number("zero behind the point", "(\\d+)\\.([1-9])(%?)", "$1.0$2$3"),
          number("dash of a span lost", "(\\d+)—(\\d+)", "$1$2"),
          number("tenths for percent", "([2-9])%", "$1成"),
          number("part for tenths", "([四五六七八九])成半?", "$1分之一"),
          number("point for a dash", "([1-9])[至—到]([1-9])", "$1.$2"),
          number("above zero", "零下(\\d+)", "零上$1"),
          number("percent lost", "([1-9]\\d)%", "$1"));

  static final List<Kind<Changed>> DATES =
      List.of(
          date("a week later", "(.*月)([1-9]|1\\d|2[01])(日.*)", (m, d) -> later(m, 7)),
          date("a day earlier", "(.*月)([2-9]|[12]\\d)(日.*)", (m, d) -> later(m, -1)),
          date("a month later", "((?:.*年)?)([1-9]|1[01])(月.*)", (m, d) -> later(m, 1)),
          date("two years later", "()(20\\d\\d)(年.*)", (m, d) -> later(m, 2)),
          date("ten years earlier", "()(20[12]\\d)(年.*)", (m, d) -> later(m, -10)),
          date("an hour earlier", "()([7-9]|[12]\\d)(点.*)", (m, d) -> later(m, -1)),
          date("decade earlier", "上世纪([89])0年代", (m, d) -> "上世纪" + plus(m.group(1), -1) + "0年代"),
          date("weekday before", "(上周)([二三四五六])", (m, d) -> m.group(1) + following(m.group(2), -1)),
          date("half hour lost", "(\\d+点)半", "$1"),
          date("year later", "(大?)前年(.+)", "去年$2"));

  private Figured() {}

  private static int whole(String number) {
    return Integer.parseInt(number);
  }

  private static String plus(String number, int more) {
    return Integer.toString(whole(number) + more);
  }

  private static String later(MatchResult date, int more) {
    return date.group(1) + plus(date.group(2), more) + date.group(3);
  }

  private static String following(String figure, int more) {
    return Character.toString(FIGURES.charAt(FIGURES.indexOf(figure) + more));
  }
}
