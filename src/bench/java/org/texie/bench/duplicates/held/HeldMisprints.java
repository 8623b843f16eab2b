package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Rewrite.date;
import static org.texie.bench.duplicates.kinds.Rewrite.number;

import java.util.List;
import java.util.regex.MatchResult;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;

/** Figures and dates of another edition, or misread by whoever set the page. */
final class HeldMisprints {

  private static final String FIGURES = "一二三四五六七八九";

  static final List<Kind<Changed>> AMOUNTS =
      List.of(
          number("some more", "[1-9]\\d{0,2}", (m, d) -> plus(m.group(), d.between(6, 19))),
          number("twice", "[1-9]\\d{1,2}", (m, d) -> plus(m.group(), whole(m.group()))),
          number("two less", "[1-9]\\d{1,2}", (m, d) -> plus(m.group(), -2)),
          number("other thousands", "[1-9](,\\d{3})", (m, d) -> d.between(11, 19) + m.group(1)),
          number("other tens", "(\\d,\\d)[1-8](\\d)", "$19$2"),
          number("other tenths", "(\\d+\\.)[1-7](%?)", (m, d) -> m.group(1) + "9" + m.group(2)),
          number("other share", "([1-8]\\d)%", (m, d) -> plus(m.group(1), d.between(3, 9)) + "%"),
          number(
              "share in words", "百分之([二三四五六七八])(十.?)", (m, d) -> "百分之" + next(m, 1) + m.group(2)),
          number("next in words", "([一二三四五六七八])", (m, d) -> next(m, 1)),
          number("tens in words", "([二三四五六七八])(十.?)", (m, d) -> next(m, 1) + m.group(2)),
          number("next in a row", "第([一二三四五六七八])", (m, d) -> "第" + next(m, 1)),
          number(
              "other end of a span",
              "(\\d+[至—到])(\\d+)",
              (m, d) -> m.group(1) + plus(m.group(2), 3)));

  static final List<Kind<Changed>> DIGITS =
      List.of(
          number("one in front", "[1-9]\\d{0,2}", "1$0"),
          number("last digit twice", "(\\d*)([1-9])", "$1$2$2"),
          number("first digit lost", "[1-9]([1-9]\\d*)", "$1"),
          number("last digit lost", "([1-9]\\d*)\\d", "$1"),
          number(
              "digit within thousands",
              "(\\d,\\d)(\\d)\\d",
              (m, d) -> m.group(1) + m.group(2) + d.between(1, 9)),
          number("ten lost", "([二三四五六七八九])十[一二三四五六七八九]?", "$1"),
          number("hundred in front", "([二三四五六七八九])", "一百零$1"));

  static final List<Kind<Changed>> SIGNS =
      List.of(
          number("point a digit earlier", "([1-9])(\\d)\\.(\\d)(%?)", "$1.$2$3$4"),
          number("point lost", "([1-9]\\d?)\\.([1-9]%?)", "$1$2"),
          number("per mille", "(\\d[\\d.]*)%", "$1‰"),
          number("minus lost", "零下(\\d+)", "$1"),
          number("comma a point", "(\\d),(\\d{3})", "$1.$2"));

  static final List<Kind<Changed>> DATES =
      List.of(
          date("ten days later", "(.*月)([1-9])(日.*)", (m, d) -> later(m, 10)),
          date("two days earlier", "(.*月)([3-9]|[12]\\d)(日.*)", (m, d) -> later(m, -2)),
          date("a month earlier", "((?:.*年)?)([2-9]|1[0-2])(月.*)", (m, d) -> later(m, -1)),
          date("ten years later", "()(200\\d)(年.*)", (m, d) -> later(m, 10)),
          date("years earlier", "()(20\\d\\d)(年.*)", (m, d) -> later(m, -d.between(1, 3))),
          date("two hours later", "()(\\d{1,2})(点.*)", (m, d) -> later(m, 2)),
          date("decade later", "上世纪([67])0年代", (m, d) -> "上世纪" + plus(m.group(1), 1) + "0年代"),
          date("next weekday", "(上周)([一二三四五])", (m, d) -> m.group(1) + following(m.group(2), 1)),
          date("other half of the year", "(.*年)春天", "$1秋天"));

  private HeldMisprints() {}

  private static int whole(String number) {
    return Integer.parseInt(number);
  }

  private static String plus(String number, int more) {
    return Integer.toString(whole(number) + more);
  }

  private static String later(MatchResult date, int more) {
    return date.group(1) + plus(date.group(2), more) + date.group(3);
  }

  private static String next(MatchResult number, int more) {
    return following(number.group(1), more);
  }

  private static String following(String figure, int more) {
    return Character.toString(FIGURES.charAt(FIGURES.indexOf(figure) + more));
  }
}
