package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Rewrite.number;

import java.util.List;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;

/** Figures of which one edition has others. */
final class Misprints {

  private static final String WORDS = "一二三四五六七八九";
  private static final String WORD = "[二三四五六七八九]";

  static final List<Kind<Changed>> AMOUNTS =
      List.of(
          number("three more", "[1-9]\\d{0,2}", (m, d) -> plus(m.group(), 3)),
          number("nine less", "[2-9]\\d|\\d{3}", (m, d) -> plus(m.group(), -9)),
          number("twice", "[1-9]\\d{0,2}", (m, d) -> plus(m.group(), whole(m.group()))),
          number("two hundred more", "[1-7]\\d\\d", (m, d) -> plus(m.group(), 200)),
          number("a thousand more", "([1-8])(,\\d{3})", (m, d) -> plus(m.group(1), 1) + m.group(2)),
          number(
              "one more before the point",
              "([1-8])(\\.\\d)",
              (m, d) -> plus(m.group(1), 1) + m.group(2)),
          number("tenths other", "([1-9]\\.)([1-6])", (m, d) -> m.group(1) + plus(m.group(2), 3)),
          number(
              "share more", "([1-6]\\d)(%|\\.\\d%)", (m, d) -> plus(m.group(1), 27) + m.group(2)),
          number("more tens in words", "([一二三])(十.?)", (m, d) -> step(m.group(1), 5) + m.group(2)),
          number("more ones in words", "(.十)([一二三四])", (m, d) -> m.group(1) + step(m.group(2), 4)),
          number("tenths less", "([六七八九])(成半?)", (m, d) -> step(m.group(1), -3) + m.group(2)),
          number("later in a row", "(倒数第|第)([一二三四五六])", (m, d) -> m.group(1) + step(m.group(2), 3)),
          number("from the end", "第([三四五六七八九])", "倒数第$1"));

  static final List<Kind<Changed>> DIGITS =
      List.of(
          number("six in front", "[1-9]\\d{0,2}", "6$0"),
          number("three behind", "[1-9]\\d{0,2}", "$03"),
          number("five in the middle", "([1-9])(\\d)", "$15$2"),
          number("first digit lost", "\\d([1-9]\\d)", "$1"),
          number("noughts behind", "[1-9]\\d?", "$000"),
          number("two before groups", "([1-9],\\d{3})", "2$1"),
          number("twenty in words before", WORD, "二十$0"),
          number("hundreds in words before", "[二三]十" + WORD, "五百$0"),
          number("nine in front of a share", "([1-9])(%|\\.\\d%)", "9$1$2"));

  static final List<Kind<Changed>> SIGNS =
      List.of(
          number("nought before the point", "([1-9])\\.([1-9])(%?)", "0.$1$2$3"),
          number("other part", "([三七九])分之([一二])", "八分之$2"),
          number("point in degrees below", "零下(\\d)(\\d)", "零下$1.$2"),
          number("per mille with a point", "(\\d+\\.\\d)%", "$1‰"));

  private Misprints() {}

  static int whole(String digits) {
    return Integer.parseInt(digits);
  }

  static String plus(String digits, int more) {
    return Integer.toString(whole(digits) + more);
  }

  private static String step(String word, int by) {
    return Character.toString(WORDS.charAt(WORDS.indexOf(word) + by));
  }
}
