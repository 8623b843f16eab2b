package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Rewrite.number;

import java.util.List;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;

/** Figures that differ between two editions. */
final class Amounts {

  private static final String WORDS = "一二三四五六七八九";
  private static final String WORD = "[二三四五六七八九]";

  static final List<Kind<Changed>> AMOUNTS =
      List.of(
          number("seven more", "[1-9]\\d{0,2}", (m, d) -> sum(m.group(), 7)),
          number("twelve less", "[2-9]\\d|\\d{3}", (m, d) -> sum(m.group(), -12)),
          number("fifty more", "[1-9]\\d{1,2}", (m, d) -> sum(m.group(), 50)),
          number("half as many", "\\d{0,2}[2468]", (m, d) -> sum(m.group(), -half(m.group()))),
          number("hundred less", "[2-9]\\d\\d", (m, d) -> sum(m.group(), -100)),
          number("thousands more", "([1-6])(,\\d{3})", (m, d) -> sum(m.group(1), 2) + m.group(2)),
          number(
              "more before the point",
              "([1-7])(\\.\\d)",
              (m, d) -> sum(m.group(1), 2) + m.group(2)),
          number(
              "share less", "([4-9]\\d)(%|\\.\\d%)", (m, d) -> sum(m.group(1), -31) + m.group(2)),
          number("tens in words", "([二三])(十.?)", (m, d) -> step(m.group(1), 3) + m.group(2)),
          number("one less in words", "[三四五六七八九]", (m, d) -> step(m.group(), -1)),
          number("tenths more", "([二三四五])(成半?)", (m, d) -> step(m.group(1), 4) + m.group(2)),
          number(
              "earlier in a row", "(倒数第|第)([四五六七八九])", (m, d) -> m.group(1) + step(m.group(2), -2)),
          number("half lost", "([两三四五六])个半", "$1个"));

  static final List<Kind<Changed>> DIGITS =
      List.of(
          number("four in front", "[1-9]\\d{0,2}", "4$0"),
          number("eight behind", "[1-9]\\d{0,2}", "$08"),
          number("two in the middle", "([1-9])(\\d)", "$12$2"),
          number("last digit lost", "([1-9]\\d)\\d", "$1"),
          number("last digit twice", "([1-9]\\d?)(\\d)", "$1$2$2"),
          number("five before groups", "([1-9],\\d{3})", "5$1"),
          number("thirty in words before", WORD, "三十$0"),
          number("hundreds in words before", "[二三]十" + WORD, "三百$0"),
          number("seven in front of a share", "([1-9])(%|\\.\\d%)", "7$1$2"));

  static final List<Kind<Changed>> SIGNS =
      List.of(
          number("two places of the point", "([1-9])\\.([1-9])(%?)", "0.0$1$2$3"),
          number("tenths for another part", "[三六七九]分之([一二三四五])", "十分之$1"),
          number("point in degrees below zero", "零下(\\d)(\\d)", "零下$1.$2"),
          number("per mille behind the point", "(\\d+\\.\\d)%", "$1‰"));

  private Amounts() {}

  static String sum(String digits, int more) {
    return Integer.toString(Integer.parseInt(digits) + more);
  }

  private static int half(String digits) {
    return Integer.parseInt(digits) / 2;
  }

  private static String step(String word, int by) {
    return Character.toString(WORDS.charAt(WORDS.indexOf(word) + by));
  }
}
