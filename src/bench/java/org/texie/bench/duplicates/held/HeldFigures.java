package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Rewrite.date;
import static org.texie.bench.duplicates.kinds.Rewrite.number;

import java.util.List;
import java.util.regex.MatchResult;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;

/** Figures and dates that another edition or another year's report has otherwise. */
final class HeldFigures {

  private static final String UNITS = "一二三四五六七八九";

  static final List<Kind<Changed>> AMOUNTS =
      List.of(
          number("a little more", "\\d{1,3}", (m, d) -> plus(m.group(), d.between(1, 5))),
          number("much more", "\\d{2,3}", (m, d) -> plus(m.group(), d.between(20, 90))),
          number("a little less", "[1-9]\\d{1,2}", (m, d) -> plus(m.group(), -d.between(1, 5))),
          number("another last digit", "(\\d,\\d\\d)[1-9]", "$10"),
          number("hundreds", "(\\d,)\\d(\\d\\d)", "$1#$2"),
          number("another whole", "(\\d+)(\\.\\d)", (m, d) -> grown(m, d.between(1, 3))),
          number(
              "another share", "([1-7]?\\d)((?:\\.\\d)?%)", (m, d) -> grown(m, d.between(2, 12))),
          number("other figure in words", "([二三四五六七])", (m, d) -> counted(m, 2)),
          number("another place in a row", "(第)([一二三四五六七])", (m, d) -> m.group(1) + counted(m, 1)),
          number("another beginning of a span", "(\\d+)([至—到].+)", (m, d) -> grown(m, -1)),
          number("bound left out", "(?:超过|接近|突破)(\\d+)", "$1"));

  static final List<Kind<Changed>> DIGITS =
      List.of(
          number("nought added", "[1-9]\\d*", "$00"),
          number("nought lost", "([1-9]\\d*)0", "$1"),
          number("digits turned", "([1-9])([1-9])(\\d?)", "$2$1$3"),
          number("first digit", "[1-9](\\d{1,2})", "#$1"),
          number("digit lost", "([1-9])\\d(\\d)", "$1$2"),
          number("ten for one", "([二三四五六七八九])", "十$1"));

  static final List<Kind<Changed>> SIGNS =
      List.of(
          number("point lost", "([1-9]\\d*)\\.(\\d%?)", "$1$2"),
          number("point added", "([1-9])([1-9]%?)", "$1.$2"),
          number("points for percent", "(\\d[\\d.]*)%", "$1个百分点"),
          number("above zero", "零下(\\d+)", "零上$1"),
          number("frost lost", "零下(\\d+)", "$1"));

  static final List<Kind<Changed>> DATES =
      List.of(
          date(
              "a day or more later", "(.*月)([1-9]|1\\d)(日.*)", (m, d) -> later(m, d.between(1, 7))),
          date("a day earlier", "(.*月)([2-9]|[12]\\d)(日.*)", (m, d) -> later(m, -1)),
          date("a month later", "((?:.*年)?)([1-9]|10)(月.*)", (m, d) -> later(m, 1)),
          date("another year", "()(20[01]\\d)(年.*)", (m, d) -> later(m, d.between(1, 4))),
          date("an hour later", "()(\\d{1,2})([点时].*)", (m, d) -> later(m, 1)),
          date("ten years earlier", "上世纪([89])0年代", (m, d) -> "上世纪" + plus(m.group(1), -1) + "0年代"),
          date("last year for this", "今年(\\d+月)", "去年$1"),
          date("other half of the day", "(.*日)上午", "$1下午"));

  private HeldFigures() {}

  private static String plus(String number, int more) {
    return Integer.toString(Integer.parseInt(number) + more);
  }

  private static String grown(MatchResult number, int more) {
    return plus(number.group(1), more) + number.group(2);
  }

  private static String later(MatchResult date, int more) {
    return date.group(1) + plus(date.group(2), more) + date.group(3);
  }

  /** The figure in the last group, so many further. */
  private static String counted(MatchResult number, int more) {
    return Character.toString(
        UNITS.charAt(UNITS.indexOf(number.group(number.groupCount())) + more));
  }
}
