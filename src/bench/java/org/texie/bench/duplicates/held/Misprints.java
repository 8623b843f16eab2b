package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Rewrite.date;
import static org.texie.bench.duplicates.kinds.Rewrite.number;

import java.util.List;
import java.util.regex.MatchResult;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;

/** Figures and dates that were brought up to date, or came out wrong. */
final class Misprints {

  private static final String FIGURES = "一二三四五六七八九";

  static final List<Kind<Changed>> AMOUNTS =
      List.of(
          number("double", "[1-9]\\d{0,2}", (m, d) -> plus(m.group(), whole(m.group()))),
          number("ten more", "[1-9]\\d{1,2}", (m, d) -> plus(m.group(), 10)),
          number("one less", "[1-9]\\d{1,2}", (m, d) -> plus(m.group(), -1)),
          number("some less", "[2-9]\\d{1,2}", (m, d) -> plus(m.group(), -d.between(4, 9))),
          number(
              "other thousands", "([2-9])(,\\d{3})", (m, d) -> plus(m.group(1), -1) + m.group(2)),
          number("other tens", "(\\d,\\d)[1-8](\\d)", "$19$2"),
          number("other tenths", "(\\d+\\.)[1-8](%?)", "$19$2"),
          number(
              "share", "([1-8]\\d)(\\.\\d)?%", (m, d) -> plus(m.group(1), d.between(3, 9)) + "%"),
          number("one more in words", "([一二三四五六七八])", (m, d) -> following(m.group(1), 1)),
          number(
              "tenth less", "([三四五六七八九])(成半?)", (m, d) -> following(m.group(1), -1) + m.group(2)),
          number(
              "tens in words", "([二三四五六七八])(十.?)", (m, d) -> following(m.group(1), 1) + m.group(2)),
          number("later in a row", "第([二三四五六])", (m, d) -> "第" + following(m.group(1), 1)),
          number("nearly less", "(近|将近|接近)(\\d+)", (m, d) -> m.group(1) + less(m.group(2))),
          number("upper end", "(\\d+[至—到])(\\d+)", (m, d) -> m.group(1) + plus(m.group(2), 10)));

  static final List<Kind<Changed>> DIGITS =
      List.of(
          number("one in front", "[1-9]\\d{0,2}", "1$0"),
          number("five behind", "[1-9]\\d{0,2}", "$05"),
          number("first digit lost", "[1-9]([1-9]\\d*)", "$1"),
          number("last digit twice", "(\\d{0,2})([1-9])", "$1$2$2"),
          number("tens of thousands", "([1-9])(,\\d{3})", "$11$2"),
          number("twenty put in front", "([三四五六七八九])", "二十$1"),
          number("tens lost", "([二三四五六七八九])(十[一二三四五六七八九])", "$2"));

  static final List<Kind<Changed>> SIGNS =
      List.of(
          number("point a place further", "(\\d+)\\.([1-9])(%?)", "$1$2.0$3"),
          number("dash of a span a point", "([1-9])[至—到]([1-9])\\d", "$1.$2"),
          number("percent for tenths", "([二三四五六七八九])成半?", "百分之$1"),
          number("thousandths", "百分之([二三四五六七八九十]+)", "万分之$1"),
          number("below zero lost", "零下(\\d+)", "$1"),
          number("points", "(\\d+(?:\\.\\d)?)%", "$1个百分点"),
          number("comma a digit on", "([1-9]),(\\d{2})(\\d)", "$1$2.$3"));

  static final List<Kind<Changed>> DATES =
      List.of(
          date("three days later", "(.*月)([1-9]|1\\d|2[0-4])(日.*)", (m, d) -> later(m, 3)),
          date("two days earlier", "(.*月)([3-9]|[12]\\d)(日.*)", (m, d) -> later(m, -2)),
          date("a month earlier", "((?:.*年)?)([2-9]|1[0-2])(月.*)", (m, d) -> later(m, -1)),
          date("a year earlier", "()(20\\d\\d)(年.*)", (m, d) -> later(m, -1)),
          date("three years later", "()(20\\d\\d)(年.*)", (m, d) -> later(m, 3)),
          date("two hours later", "()([6-9]|1\\d|20)(点.*)", (m, d) -> later(m, 2)),
          date("decade later", "(上世纪)(7)(0年代末?)", (m, d) -> later(m, 1)),
          date("other third of the month", "(\\d+月)下旬", "$1上旬"),
          date("year before last", "去年(.+)", "前年$1"),
          date("half an hour on", "(\\d+)点10分", "$1点40分"),
          date("feast itself", "(清明|中秋)前一天", "$1当天"));

  private Misprints() {}

  private static int whole(String number) {
    return Integer.parseInt(number);
  }

  private static String plus(String number, int more) {
    return Integer.toString(whole(number) + more);
  }

  private static String less(String number) {
    return Integer.toString(whole(number) * 4 / 5);
  }

  private static String later(MatchResult date, int more) {
    return date.group(1) + plus(date.group(2), more) + date.group(3);
  }

  private static String following(String figure, int more) {
    return Character.toString(FIGURES.charAt(FIGURES.indexOf(figure) + more));
  }
}
