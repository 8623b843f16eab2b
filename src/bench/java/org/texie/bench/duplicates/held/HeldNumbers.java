package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Rewrite.date;
import static org.texie.bench.duplicates.kinds.Rewrite.number;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Numerals;

/** Numbers and dates as a later report corrects them or as a typist gets them wrong. */
final class HeldNumbers {

  private static final String COUNTS = "二三四五六七八九";
  private static final String ONES = "[" + COUNTS + "]";

  static final List<Kind<Changed>> AMOUNTS =
      List.of(
          number("a few more", "\\d{2,3}", (m, d) -> more(m.group(), d.between(2, 9))),
          number("a few less", "[2-9]\\d", (m, d) -> more(m.group(), -d.between(1, 9))),
          number("tens more", "\\d{2,3}", (m, d) -> more(m.group(), 10 * d.between(1, 4))),
          number("thousands more", "(\\d)(,\\d{3})", (m, d) -> more(m.group(1), 1) + m.group(2)),
          number("counted on", "\\d,\\d{3}", (m, d) -> grouped(m.group(), d.between(11, 400))),
          number("other tenth", "(\\d+\\.)\\d", (m, d) -> m.group(1) + tenth(m, d.between(1, 8))),
          number("a percent or two", "(\\d+)%", (m, d) -> more(m.group(1), d.between(1, 2)) + "%"),
          number(
              "other percent",
              "(\\d+)(\\.\\d%)",
              (m, d) -> more(m.group(1), d.between(1, 6)) + m.group(2)),
          number("one more in words", "[二三四五六七八]", (m, d) -> next(m.group())),
          number(
              "percent in words",
              "(百分之)(.+)",
              (m, d) -> m.group(1) + Numerals.other(m.group(2), d)),
          number("other end of a range", "(\\d+[至—到])(\\d+)", HeldNumbers::widened),
          number("bound gone", "[近逾](\\d+)|(?:至少|最多|接近|突破)(\\d+)", "$1$2"),
          number("last two turned round", "(\\d?)([1-9])([1-9])", "$1$3$2"));

  static final List<Kind<Changed>> DIGITS =
      List.of(
          number("typed twice at the end", "(\\d*)([1-9])", "$1$2$2"),
          number("a nought too many", "\\d+0", "$00"),
          number("a one too many", "\\d{1,3}", "1$0"),
          number("a figure too few", "([1-9]\\d+)\\d", "$1"),
          number("a figure too few in front", "\\d([1-9]\\d+)", "$1"),
          number("ten thousands", "\\d,\\d{3}", "#$0"),
          number("twenties for ones", ONES, "二十$0"));

  static final List<Kind<Changed>> SIGNS =
      List.of(
          number("point gone", "([1-9]\\d*)\\.(\\d)", "$1$2"),
          number("point gone", "([1-9]\\d*)\\.(\\d%)", "$1$2"),
          number("point in between", "(\\d)(\\d)", "$1.$2"),
          number("percentage points", "([\\d.]+)%", "$1个百分点"),
          number("per mille", "([\\d.]+)%", "$1‰"),
          number("ten times the percent", "([1-9])(\\d)%", "$1.$2%"),
          number("frost gone", "零下(\\d+)", "$1"),
          number("tenths made percent", "(" + ONES + ")成半?", "百分之$1"));

  static final List<Kind<Changed>> DATES =
      List.of(
          date("next day", "(.*月)([1-9]|1\\d)(日.*)", (m, d) -> moved(m, 1)),
          date("some days on", "(.*月)([1-9]|1\\d)(日.*)", (m, d) -> moved(m, d.between(2, 8))),
          date("next month", "(.*?)(?<!\\d)([1-9])(月.*)", (m, d) -> moved(m, 1)),
          date("next year", "()(20\\d\\d)(年.*)", (m, d) -> moved(m, 1)),
          date("year before", "()(20\\d\\d)(年.*)", (m, d) -> moved(m, -1)),
          date("an hour on", "()(\\d{1,2})(点.*)", (m, d) -> moved(m, 1)),
          date("half an hour on", "(\\d{1,2}点)", "$1半"),
          date("last year's", "今年(\\d+月)", "去年$1"),
          date("weekday", "上周[一二三四]", "上周六"),
          date("afternoon", "(.*日)上午", "$1下午"));

  private HeldNumbers() {}

  private static String moved(MatchResult date, int by) {
    return date.group(1) + more(date.group(2), by) + date.group(3);
  }

  private static String more(String number, int by) {
    return Integer.toString(Integer.parseInt(number) + by);
  }

  private static String grouped(String number, int by) {
    return String.format(Locale.ROOT, "%,d", Integer.parseInt(number.replace(",", "")) + by);
  }

  private static String tenth(MatchResult number, int by) {
    String digits = number.group();
    int digit = digits.charAt(digits.length() - 1) - '1';
    return Integer.toString(1 + (digit + by) % 9);
  }

  private static String next(String digit) {
    return Character.toString(COUNTS.charAt(COUNTS.indexOf(digit) + 1));
  }

  private static String widened(MatchResult range, Draw draw) {
    return range.group(1) + more(range.group(2), draw.between(1, 6));
  }
}
