package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Rewrite.number;

import java.util.List;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;

/** Figures that another page has otherwise. */
final class Misprints {

  private static final String DIGITS_IN_WORDS = "一二三四五六七八九";
  private static final String WORD = "[二三四五六七八九]";

  static final List<Kind<Changed>> AMOUNTS =
      List.of(
          number("two more", "[1-9]\\d{0,2}", (m, d) -> plus(m.group(), 2)),
          number("twice as many", "[1-9]\\d{0,2}", (m, d) -> plus(m.group(), whole(m.group()))),
          number("forty more", "[1-9]\\d{1,2}", (m, d) -> plus(m.group(), 40)),
          number("seven less", "[2-9]\\d{1,2}", (m, d) -> plus(m.group(), -7)),
          number("hundred less", "([2-9])(\\d\\d)", (m, d) -> plus(m.group(), -100)),
          number("thousand more", "([1-8])(,\\d{3})", (m, d) -> plus(m.group(1), 1) + m.group(2)),
          number("sides of the point exchanged", "([1-9])\\.([1-9])", "$2.$1"),
          number(
              "share less", "([2-9]\\d)(%|\\.\\d%)", (m, d) -> plus(m.group(1), -11) + m.group(2)),
          number("words exchanged", "(百分之|)(" + WORD + ")十(" + WORD + ")", "$1$3十$2"),
          number("two less in words", "([三四五六七八九])", (m, d) -> moved(m.group(), -2)),
          number("two tenths more", "([二三四五六七])(成半?)", (m, d) -> moved(m.group(1), 2) + m.group(2)),
          number("earlier in a row", "第([三四五六七八九])", (m, d) -> "第" + moved(m.group(1), -1)));

  static final List<Kind<Changed>> DIGITS =
      List.of(
          number("seven in front", "[1-9]\\d{0,2}", "7$0"),
          number("two behind", "[1-9]\\d{0,2}", "$02"),
          number("eight in the middle", "([1-9])(\\d)", "$18$2"),
          number("last digit lost", "([1-9]\\d?)\\d", "$1"),
          number("thousands lost", "[1-9],([1-9]\\d\\d)", "$1"),
          number("groups and a digit behind", "([1-9],\\d{3})", "1$1"),
          number("tens in words put in front", "(" + WORD + ")", "四十$1"),
          number("ones in words lost", "(" + WORD + "?十)[一二三四五六七八九]", "$1"));

  static final List<Kind<Changed>> SIGNS =
      List.of(
          number("point one place on", "([1-9]\\d*)\\.([1-9])(%?)", "$1$2.5$3"),
          number("tenths of a share lost", "(\\d+)\\.\\d%", "$1%"),
          number("point in a share", "([1-9])([1-9])%", "$1.$2%"),
          number("tenths for a share in words", "百分之(" + WORD + ")十[一二三四六七八九]", "$1成半"),
          number("above zero in words", "-(\\d+)", "零上$1"),
          number("comma gone and a tenth", "([1-9]),(\\d{3})", "$1$2.5"),
          number("per mille in digits", "(\\d+(?:\\.\\d)?)%", "$1‰"));

  private Misprints() {}

  static int whole(String digits) {
    return Integer.parseInt(digits);
  }

  static String plus(String digits, int more) {
    return Integer.toString(whole(digits) + more);
  }

  private static String moved(String word, int by) {
    return Character.toString(DIGITS_IN_WORDS.charAt(DIGITS_IN_WORDS.indexOf(word) + by));
  }
}
