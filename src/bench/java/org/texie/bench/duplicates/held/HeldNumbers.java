package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Rewrite.number;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Rewrite;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Numerals;

/** Numbers and dates that were counted anew, misread or mistyped. */
final class HeldNumbers {

  private static final String DIGIT = "[二三四五六七八九]";

  static final List<Kind<Changed>> AMOUNTS =
      List.of(
          number("grown by a few", "\\d{1,4}", (m, d) -> plus(m.group(), d.between(1, 5))),
          number("half as many", "\\d?\\d[02468]", (m, d) -> text(whole(m.group()) / 2)),
          number("other tens", "(\\d*)(\\d)(\\d)", HeldNumbers::otherTens),
          number(
              "grown by hundreds",
              "\\d,\\d{3}",
              (m, d) -> grouped(whole(m.group().replace(",", "")) + 100 * d.between(1, 9))),
          number(
              "other whole part",
              "(\\d+)(\\.\\d%?)",
              (m, d) -> plus(m.group(1), d.between(1, 4)) + m.group(2)),
          number("other percent", "(\\d+)%", (m, d) -> plus(m.group(1), d.between(1, 9)) + "%"),
          number("other percent in words", "百分之(.+)", (m, d) -> "百分之" + other(m.group(1), d)),
          number("other count in words", DIGIT, (m, d) -> other(m.group(), d)),
          number("other teens in words", "(.?十)(" + DIGIT + ")", HeldNumbers::otherOnes),
          number("next rank", "第(\\d+)", (m, d) -> "第" + plus(m.group(1), 1)),
          number("other start", "(\\d+)([至—到]\\d{2,})", (m, d) -> less(m) + m.group(2)),
          number("other tenths in words", "(" + DIGIT + ")(成半?)", HeldNumbers::otherOnesFirst));

  static final List<Kind<Changed>> DIGITS =
      List.of(
          number("another nought", "\\d+0", "$00"),
          number("a nought in grouped thousands", "(\\d),(\\d)(\\d{2})", "$1$2,$30"),
          number("a one in front", "\\d{1,3}", "1$0"),
          number("a one before the point", "\\d\\.\\d%?", "1$0"),
          number("hundreds for tens in words", "(" + DIGIT + ")十", "$1百"),
          number("teens for ones", DIGIT, "十$0"),
          number("last digit lost", "(\\d{2,3})\\d", "$1"),
          number("first digit lost", "\\d([1-9]\\d)%", "$1%"),
          number("first digit lost", "\\d([1-9]\\d*)", "$1"),
          number("rank of two figures", "第(\\d)", "第1$1"),
          number("nought behind a percentage", "(\\d)%", "$10%"));

  static final List<Kind<Changed>> SIGNS =
      List.of(
          number("nought behind the point", "(\\d+)\\.(\\d)", "$1.0$2"),
          number("a point before all", "[1-9]\\d%", "0.$0"),
          number("tenths for percent", "([2-9])%", "$1成"),
          number("percent for points", "(\\d+)(\\.\\d)%", "$1$2个百分点"),
          number("per mille for percent", "百分之(.+)", "千分之$1"),
          number("no frost", "零下(\\d+)", "$1"),
          number("the point a place on", "(\\d)\\.(\\d)", "$1$2"),
          number("thousands pointed", "(\\d),([1-9])00", "$1.$2"),
          number("percent from tenths", "(" + DIGIT + ")成半", "百分之$1"));

  static final List<Kind<Changed>> DATES =
      List.of(
          date("two years earlier", "(20\\d)([2-9])(年.*)", (m, d) -> moved(m, -2)),
          date("the year after", "(20\\d)([1-8])(年.*)", (m, d) -> moved(m, 1)),
          date("a month earlier", "(.*?)(?<!\\d)([2-9])(月.*)", (m, d) -> moved(m, -1)),
          date("two months later", "(.*?)(?<!\\d)([1-7])(月.*)", (m, d) -> moved(m, 2)),
          date("a week later", "(.*?)(?<!\\d)([1-9]|1\\d)(日.*)", (m, d) -> moved(m, 7)),
          date("a day earlier", "(.*?)(?<!\\d)([2-9]|1\\d)(日.*)", (m, d) -> moved(m, -1)),
          date("an hour earlier", "()(\\d{1,2})([点时].*)", (m, d) -> moved(m, -1)),
          date("another weekday", "(上周)(.)", HeldNumbers::otherWeekday));

  private HeldNumbers() {}

  private static Kind<Changed> date(
      String change, String form, BiFunction<MatchResult, Draw, String> writer) {
    return new Rewrite(Sort.DATE, Pattern.compile(form), writer).as(change);
  }

  private static String moved(MatchResult date, int by) {
    return date.group(1) + plus(date.group(2), by) + date.group(3);
  }

  private static String otherWeekday(MatchResult date, Draw draw) {
    return date.group(1) + draw.of(List.of("一", "二", "三", "四", "五", "六", "日"));
  }

  private static String otherTens(MatchResult number, Draw draw) {
    return number.group(1) + other(number.group(2), draw) + number.group(3);
  }

  private static String otherOnes(MatchResult number, Draw draw) {
    return number.group(1) + other(number.group(2), draw);
  }

  private static String otherOnesFirst(MatchResult number, Draw draw) {
    return other(number.group(1), draw) + number.group(2);
  }

  private static String less(MatchResult range) {
    int start = whole(range.group(1));
    return text(start > 1 ? start - 1 : start + 1);
  }

  private static String other(String number, Draw draw) {
    return number.equals("0") ? "5" : Numerals.other(number, draw);
  }

  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static int whole(String digits) {
    return Integer.parseInt(digits);
  }

  private static String text(int number) {
    return Integer.toString(number);
  }

  private static String plus(String number, int more) {
    return text(whole(number) + more);
  }
}
