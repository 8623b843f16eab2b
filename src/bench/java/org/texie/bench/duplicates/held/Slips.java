package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Rewrite.number;

import java.util.List;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;

/** Figures that one edition has wrong. */
final class Slips {

  private static final String HAN = "一二三四五六七八九";
  private static final String DIGIT = "[二三四五六七八九]";

  static final List<Kind<Changed>> AMOUNTS =
      List.of(
          number("seven more", "[1-9]\\d{0,2}", (m, d) -> more(m.group(), 7)),
          number("one less", "[2-9]|[1-9]\\d{1,2}", (m, d) -> more(m.group(), -1)),
          number("half", "[2468]|\\d{1,2}[02468]", (m, d) -> half(m.group())),
          number("three hundred less", "[4-9]\\d\\d", (m, d) -> more(m.group(), -300)),
          number(
              "hundreds other",
              "(\\d,)([1-6])(\\d\\d)",
              (m, d) -> shifted(m.group(1), m.group(2), m.group(3), 3)),
          number(
              "whole less", "([3-9])(\\.\\d)", (m, d) -> shifted("", m.group(1), m.group(2), -2)),
          number(
              "tenths less", "(\\d+\\.)([5-9])", (m, d) -> shifted(m.group(1), m.group(2), "", -4)),
          number(
              "share less",
              "([3-9]\\d)(%|\\.\\d%)",
              (m, d) -> shifted("", m.group(1), m.group(2), -19)),
          number(
              "fewer tens in words", "([三四五])(十.?)", (m, d) -> step(m.group(1), -1) + m.group(2)),
          number(
              "fewer ones in words", "(.?十)([五六七八九])", (m, d) -> m.group(1) + step(m.group(2), -3)),
          number("tenths more", "([二三四五])(成半?)", (m, d) -> step(m.group(1), 2) + m.group(2)),
          number("rank up", "第([四五六七八九])", (m, d) -> "第" + step(m.group(1), -2)),
          number(
              "end of a range",
              "(\\d+)([至—到])(\\d+)",
              (m, d) -> shifted(m.group(1) + m.group(2), m.group(3), "", 6)));

  static final List<Kind<Changed>> DIGITS =
      List.of(
          number("four in front", "[1-9]\\d{0,2}", "4$0"),
          number("eight behind", "[1-9]\\d{0,2}", "$08"),
          number("two before the last", "(\\d+)(\\d)", "$12$2"),
          number("last digit lost", "([1-9]\\d?)\\d", "$1"),
          number("a nought behind", "[1-9]\\d{0,2}", "$00"),
          number("one before groups", "([1-9],\\d{3})", "1$1"),
          number("thirty in words before", DIGIT, "三十$0"),
          number("hundreds in words before", "[二三]十" + DIGIT, "四百$0"),
          number("digit behind the point", "(\\d+\\.\\d)(%?)", "$17$2"),
          number("one in front of a share", "([1-9])(%|\\.\\d%)", "7$1$2"));

  static final List<Kind<Changed>> SIGNS =
      List.of(
          number("point gone", "([1-9])\\.([1-9])(%?)", "$1$2$3"),
          number("hundredth", "([1-9])\\.([1-9])(%?)", "0.0$1$2$3"),
          number("point in a hundred", "([1-9]\\d)([1-9])", "$1.$2"),
          number("part of ten", "([三七九])分之([一二])", "十分之$2"),
          number("per cent for tenths", "([二三四五六七八九])成", "百分之$1"),
          number("per mille", "(\\d+)%", "$1‰"),
          number("below lost", "零下(\\d+)", "零上$1"));

  private Slips() {}

  static String more(String digits, int by) {
    return Integer.toString(Integer.parseInt(digits) + by);
  }

  private static String half(String digits) {
    return Integer.toString(Integer.parseInt(digits) / 2);
  }

  private static String shifted(String front, String digits, String back, int by) {
    return front + more(digits, by) + back;
  }

  private static String step(String word, int by) {
    return Character.toString(HAN.charAt(HAN.indexOf(word) + by));
  }
}
