package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Rewrite.number;

import java.util.List;
import java.util.regex.MatchResult;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;

/** Figures that another printing has otherwise. */
final class Slips {

  private static final String WORDS = "一二三四五六七八九";
  private static final String WORD = "[二三四五六七八九]";

  static final List<Kind<Changed>> AMOUNTS =
      List.of(
          number("three more", "[1-9]\\d{0,2}", (m, d) -> sum(m.group(), 3)),
          number("five less", "[2-9]\\d{1,2}", (m, d) -> sum(m.group(), -5)),
          number("thirty more", "[1-9]\\d{1,2}", (m, d) -> sum(m.group(), 30)),
          number("three times as many", "\\d{1,3}", (m, d) -> sum(m.group(), 2 * count(m.group()))),
          number("two hundred more", "([1-7])(\\d\\d)", (m, d) -> sum(m.group(), 200)),
          number("thousand less", "([2-9])(,\\d{3})", (m, d) -> sum(m.group(1), -1) + m.group(2)),
          number("groups exchanged", "([1-9]),([1-9])(\\d)(\\d)", "$2,$1$3$4"),
          number("one less before the point", "([2-9])(\\.\\d)", (m, d) -> less(m)),
          number("share more", "([1-7]\\d)(%|\\.\\d%)", (m, d) -> sum(m.group(1), 22) + m.group(2)),
          number("one more in words", "(二?)([三四五六七八])", (m, d) -> m.group(1) + step(m.group(2), 1)),
          number("ones in words", "(.*十)([二三四五六七])", (m, d) -> m.group(1) + step(m.group(2), 2)),
          number("tenths less", "([四五六七八九])(成半?)", (m, d) -> step(m.group(1), -2) + m.group(2)),
          number("later in a row", "(倒数第|第)([三四五六七])", (m, d) -> m.group(1) + step(m.group(2), 2)));

  static final List<Kind<Changed>> DIGITS =
      List.of(
          number("three in front", "[1-9]\\d{0,2}", "3$0"),
          number("six behind", "[1-9]\\d{0,2}", "$06"),
          number("one in the middle", "([2-9])(\\d)", "$11$2"),
          number("first digit lost", "[1-9]([1-9]\\d?)", "$1"),
          number("thousands gone", "[1-9],([1-9]\\d\\d)", "$1"),
          number("two before groups", "([1-9],\\d{3})", "2$1"),
          number("sixty in words before", "(" + WORD + ")", "六十$1"),
          number("tens in words gone", WORD + "十(" + WORD + ")", "$1"),
          number("ten more in words", "(十" + WORD + ")", "九$1"));

  static final List<Kind<Changed>> SIGNS =
      List.of(
          number("naught behind the point", "([1-9]\\d*)\\.([1-9])(%?)", "$1.0$2$3"),
          number("tenths of a share gone", "(\\d+)\\.[1-9]%", "$1%"),
          number("tenth of a share", "([1-9])(\\d)%", "0.$1$2%"),
          number("tenths for a fraction", "[六七九]分之([二四五])", "$1成"),
          number("plus for minus", "-(\\d+)", "+$1"),
          number("tenth below zero", "零下([2-9])\\d?", "零下0.$1"),
          number("point for a span", "([1-9]\\d*)[至—到]([1-9]\\d*)", "$1.$2"),
          number("per mille behind the point", "(\\d+\\.\\d)%", "$1‰"));

  private Slips() {}

  private static int count(String digits) {
    return Integer.parseInt(digits);
  }

  static String sum(String digits, int more) {
    return Integer.toString(count(digits) + more);
  }

  private static String less(MatchResult found) {
    return sum(found.group(1), -1) + found.group(2);
  }

  private static String step(String word, int by) {
    return Character.toString(WORDS.charAt(WORDS.indexOf(word) + by));
  }
}
