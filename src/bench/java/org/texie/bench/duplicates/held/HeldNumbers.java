package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Rewrite.number;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Rewrite;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Numerals;

/** Numbers and dates as they come to differ between two pages, or two days. */
final class HeldNumbers {

  private static final String DIGIT = "[二三四五六七八九]";

  static final List<Kind<Changed>> AMOUNTS =
      List.of(
          number("some more", "\\d{2,3}", (m, d) -> plus(m.group(), d.between(2, 9))),
          number("twice as many", "\\d{1,3}", (m, d) -> plus(m.group(), whole(m.group()))),
          number("another hundred", "(\\d)(\\d{2})", (m, d) -> digit(m.group(1), d) + m.group(2)),
          number("another last digit", "(\\d+)(\\d)", (m, d) -> m.group(1) + digit(m.group(2), d)),
          number(
              "another last group",
              "(\\d),(\\d)(\\d{2})",
              (m, d) -> m.group(1) + "," + digit(m.group(2), d) + m.group(3)),
          number(
              "another share",
              "(\\d+)(\\.\\d)?%",
              (m, d) -> Integer.toString(whole(m.group(1)) + d.between(2, 9)) + "%"),
          number("other tenths", "(\\d+\\.)(\\d)(%?)", (m, d) -> m.group(1) + digit(m.group(2), d)),
          number("another few", DIGIT, (m, d) -> Numerals.other(m.group(), d)),
          number("another bound", "(近|将近|接近)(\\d+)", "突破$2"),
          number("another end", "(\\d+[至—到])(\\d+)", (m, d) -> m.group(1) + plus(m.group(2), 3)),
          number("nothing more than that", "(\\d{2,3})[多余]", "$1"),
          number("in Chinese, other", "\\d{2}", (m, d) -> Numerals.han(whole(m.group()) + 10)));

  static final List<Kind<Changed>> DIGITS =
      List.of(
          number("a nought more", "\\d{1,3}", "$00"),
          number("a nought less", "(\\d{1,2})0", "$1"),
          number("first one less", "\\d([1-9]\\d{1,2})", "$1"),
          number("group's digit less", "(\\d),\\d(\\d{2})", "$1$2"),
          number("ten more in front", DIGIT, "十$0"),
          number("digit more in a bound", "((?:近|逾|接近|突破)\\d+)", "$1#"),
          number("digit more in a share", "([1-9])%", "$1#%"),
          number("digit more in an ordinal", "第(" + DIGIT + ")", "第二十$1"));

  static final List<Kind<Changed>> SIGNS =
      List.of(
          number("percent for tenths", "(" + DIGIT + ")成", "百分之$1"),
          number("point two places off", "(\\d+)\\.(\\d)%", "$1$2%"),
          number("point before the last", "(\\d{2})(\\d)", "$1.$2"),
          number("point for a group's comma", "(\\d),(\\d)\\d{2}", "$1.$2"),
          number("percent of a fraction", "三分之([一二])", "百分之$1"),
          number("percent taken for per mille", "百分之(" + DIGIT + ".*)", "千分之$1"));

  static final List<Kind<Changed>> DATES =
      List.of(
          date(
              "a year earlier",
              "(20\\d)([1-9])(年.*)",
              m -> m.group(1) + less(m.group(2)) + m.group(3)),
          date(
              "a month later",
              "(.*?)(?<!\\d)([1-8])(月.*)",
              m -> m.group(1) + plus(m.group(2), 1) + m.group(3)),
          date(
              "a day later",
              "(.*?)([1-9]|1\\d)(日.*)",
              m -> m.group(1) + plus(m.group(2), 1) + m.group(3)),
          date("an hour later", "(\\d+)([时点].*)", m -> plus(m.group(1), 1) + m.group(2)),
          date(
              "another decade",
              "(20世纪)(\\d)(0年代)",
              m -> m.group(1) + less(m.group(2)) + m.group(3)),
          date("another weekday", "(本周)[一二三四五六](上午)", m -> m.group(1) + "日" + m.group(2)),
          Rewrite.date("another half hour", "(\\d+)点半", "$1点一刻"));

  private HeldNumbers() {}

  private static int whole(String digits) {
    return Integer.parseInt(digits);
  }

  private static String plus(String number, int more) {
    return Integer.toString(whole(number) + more);
  }

  private static String less(String digit) {
    return Integer.toString(whole(digit) - 1);
  }

  private static Kind<Changed> date(
      String change, String form, Function<MatchResult, String> writer) {
    return new Rewrite(Sort.DATE, Pattern.compile(form), (found, draw) -> writer.apply(found))
        .as(change);
  }

  /** Another digit that is not 0. */
  private static String digit(String digit, Draw draw) {
    return Numerals.other(digit, draw);
  }
}
