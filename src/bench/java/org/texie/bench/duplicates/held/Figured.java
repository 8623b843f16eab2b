package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Rewrite.date;
import static org.texie.bench.duplicates.kinds.Rewrite.number;

import java.util.List;
import java.util.regex.MatchResult;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;

/** Figures and dates of another edition. */
final class Figured {

  private static final String FIGURES = "一二三四五六七八九";

  static final List<Kind<Changed>> AMOUNTS =
      List.of(
          number("three more", "\\d{0,2}[369]", (m, d) -> plus(m.group(), 3)),
          number("four times", "[1-9]\\d{0,2}", (m, d) -> times(m.group(), 4, 1)),
          number("five more", "[1-9]\\d{0,2}", (m, d) -> plus(m.group(), 5)),
          number("ten less", "[2-9]\\d{1,2}", (m, d) -> plus(m.group(), -10)),
          number("two hundred more", "[1-7]\\d\\d", (m, d) -> plus(m.group(), 200)),
          number("other thousands", "[1-8](,\\d{3})", "9$1"),
          number("other tenths", "(\\d\\.)[1-8]", "$19"),
          number(
              "share more", "([1-7]\\d)(%|\\.\\d%)", (m, d) -> plus(m.group(1), 12) + m.group(2)),
          number("one more in words", "([二三四五六七八])", (m, d) -> following(m.group(1), 1)),
          number(
              "ones less in words",
              "(.?十)([二三四五六七八九])",
              (m, d) -> m.group(1) + following(m.group(2), -1)),
          number(
              "tenth less", "([三四五六七八九])(成半?)", (m, d) -> following(m.group(1), -1) + m.group(2)),
          number("later in a row", "第([三四五六七])", (m, d) -> "第" + following(m.group(1), 1)));

  static final List<Kind<Changed>> DIGITS =
      List.of(
          number("three in front", "[1-9]\\d{0,2}", "3$0"),
          number("six behind", "[1-9]\\d{0,2}", "$06"),
          number("one in the middle", "([1-9])([1-9])", "$11$2"),
          number("first digit lost", "[1-9]([1-9]\\d?)", "$1"),
          number("groups and a digit", "([1-9]),(\\d{3})", "4$1,$2"),
          number("tens put in front", "([二三四五六七八九])", "二十$1"),
          number("tens lost", "[二三四五六七八九]?十([一二三四五六七八九])", "$1"));

  static final List<Kind<Changed>> SIGNS =
      List.of(
          number("point and nought", "(\\d+)\\.([1-9])(%?)", "$10.$2$3"),
          number("nought and point before a share", "(\\d)%", "0.$1%"),
          number("tenths for a share in words", "百分之([二三四五六七八])十?[一二三四六七八九]?", "$1成半"),
          number("points for a share in digits", "(\\d\\d)%", "$1个百分点"),
          number("sign lost", "-(\\d+)", "$1"),
          number("below zero lost", "零下(\\d+)", "$1"),
          number("comma gone and a nought", "([1-9]),(\\d{3})", "$1$20"),
          number("per mille of tenths", "(\\d+)\\.(\\d)%", "$1.$2‰"));

  static final List<Kind<Changed>> DATES =
      List.of(
          date("three days later", "(.*月)([1-9]|1\\d|2[0-5])(日.*)", (m, d) -> later(m, 3)),
          date("two days earlier", "(.*月)([3-9]|[12]\\d)(日.*)", (m, d) -> later(m, -2)),
          date("two months later", "((?:.*年|阴历)?)([1-9]|10)(月.*)", (m, d) -> later(m, 2)),
          date("three years later", "()(20[01]\\d)(年.*)", (m, d) -> later(m, 3)),
          date("two years earlier", "()(20\\d\\d)(年.*)", (m, d) -> later(m, -2)),
          date("two hours later", "(|差5分)([6-9]|1\\d|20)(点.*)", (m, d) -> later(m, 2)),
          date("two decades earlier", "(上世纪)(9)(0年代.*)", (m, d) -> later(m, -2)),
          date("other calendar", "阴历(.+)", "阳历$1"),
          date("this year", "头年(.+)", "今年$1"),
          date("week before", "上周(.)", "上上周$1"),
          date("hour full", "差5分(\\d+点)", "$1"),
          date("later quarter", "(\\d+)点一刻", "$1点三刻"),
          date("other side of it", "(谷雨|处暑)前一天", "$1后一天"));

  private Figured() {}

  private static String times(String number, int by, int of) {
    return Integer.toString(Integer.parseInt(number) * by / of);
  }

  private static String plus(String number, int more) {
    return Integer.toString(Integer.parseInt(number) + more);
  }

  private static String later(MatchResult date, int more) {
    return date.group(1) + plus(date.group(2), more) + date.group(3);
  }

  private static String following(String figure, int more) {
    return Character.toString(FIGURES.charAt(FIGURES.indexOf(figure) + more));
  }
}
