package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Rewrite.date;
import static org.texie.bench.duplicates.kinds.Rewrite.number;

import java.util.List;
import java.util.regex.MatchResult;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;

/** Figures and dates of another edition. */
final class Slips {

  private static final String FIGURES = "一二三四五六七八九";

  static final List<Kind<Changed>> AMOUNTS =
      List.of(
          number("half of it", "\\d{0,2}[2468]", (m, d) -> times(m.group(), 1, 2)),
          number("three times", "[1-9]\\d{0,2}", (m, d) -> times(m.group(), 3, 1)),
          number("two more", "[1-9]\\d{0,2}", (m, d) -> plus(m.group(), 2)),
          number("twenty less", "[3-9]\\d{1,2}", (m, d) -> plus(m.group(), -20)),
          number("a hundred more", "[1-8]\\d\\d", (m, d) -> plus(m.group(), 100)),
          number("other hundreds", "(\\d,)[1-8](\\d\\d)", "$19$2"),
          number("other whole part", "[2-9](\\.\\d)", "1$1"),
          number(
              "share less", "([2-9]\\d)(%|\\.\\d%)", (m, d) -> plus(m.group(1), -7) + m.group(2)),
          number("one less in words", "([二三四五六七八九])", (m, d) -> following(m.group(1), -1)),
          number("ones in words", "(.?十)([一二三四五六七八])", (m, d) -> m.group(1) + near(m.group(2))),
          number("tenth more", "([二三四五六七八])(成半?)", (m, d) -> near(m.group(1)) + m.group(2)),
          number("earlier in a row", "第([三四五六])", (m, d) -> "第" + following(m.group(1), -1)),
          number("lower end", "(\\d)([至—到]\\d+)", (m, d) -> plus(m.group(1), -1) + m.group(2)));

  static final List<Kind<Changed>> DIGITS =
      List.of(
          number("two in front", "[1-9]\\d{0,2}", "2$0"),
          number("eight behind", "[1-9]\\d{0,2}", "$08"),
          number("nought in the middle", "([1-9])([1-9])", "$10$2"),
          number("middle digit lost", "([1-9])\\d(\\d)", "$1$2"),
          number("last digit lost", "([1-9]\\d?)\\d", "$1"),
          number("groups of three digits", "([1-9]),(\\d{3})", "3$1,$2"),
          number("hundred put in front", "([二三四五六七八九])", "一百零$1"),
          number("ones lost", "([二三四五六七八九]?十)[一二三四五六七八九]", "$1"));

  static final List<Kind<Changed>> SIGNS =
      List.of(
          number("nought behind the point", "(\\d+)\\.([1-9])(%?)", "$1.0$2$3"),
          number("dash of a span lost", "([1-9])[至—到]([1-9]\\d?)", "$1$2"),
          number("nought and point in front", "(\\d\\d)%", "0.$1%"),
          number("tenths for percent", "百分之([三四五六七八九])十[一二三四六七八九]?", "$1成半"),
          number("below zero and tens lost", "零下\\d(\\d)", "$1"),
          number("point for comma", "([1-9]),(\\d)(\\d{2})", "$1.$2"),
          number("per mille and a point", "(\\d+)%", "$1.5‰"));

  static final List<Kind<Changed>> DATES =
      List.of(
          date("five days later", "(.*月)([1-9]|1\\d|2[0-3])(日.*)", (m, d) -> later(m, 5)),
          date("a day earlier", "(.*月)([2-9]|[12]\\d)(日.*)", (m, d) -> later(m, -1)),
          date("a month later", "((?:.*年|农历)?)([1-9]|1[01])(月.*)", (m, d) -> later(m, 1)),
          date("two years later", "()(20[01]\\d)(年.*)", (m, d) -> later(m, 2)),
          date("a year earlier", "()(20\\d\\d)(年.*)", (m, d) -> later(m, -1)),
          date("an hour earlier", "(|差10分|差一刻)([7-9]|1\\d|2[0-2])(点.*)", (m, d) -> later(m, -1)),
          date("decade earlier", "(上世纪)(8)(0年代.*)", (m, d) -> later(m, -1)),
          date("other calendar", "农历(.+)", "公历$1"),
          date("year after", "前年(.+)", "去年$1"),
          date("full hour", "差(?:10分|一刻)(\\d+点)", "$1"),
          date("half an hour on", "(\\d+)点25分", "$1点55分"),
          date("other side of it", "(芒种|大雪)前两天", "$1后两天"));

  private Slips() {}

  private static String times(String number, int by, int of) {
    return Integer.toString(Integer.parseInt(number) * by / of);
  }

  private static String plus(String number, int more) {
    return Integer.toString(Integer.parseInt(number) + more);
  }

  private static String later(MatchResult date, int more) {
    return date.group(1) + plus(date.group(2), more) + date.group(3);
  }

  private static String near(String figure) {
    return following(figure, 1);
  }

  private static String following(String figure, int more) {
    return Character.toString(FIGURES.charAt(FIGURES.indexOf(figure) + more));
  }
}
