package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.Fact.Sort;
import org.texie.bench.duplicates.Prose.Atom;

/** Tells a number wrong in the ways of {@link Part#HELD}. */
final class SixthNumbers {

  private static final Pattern BOUND = Pattern.compile("(不超过|超过)(\\d+)");
  private static final Pattern TENS = Pattern.compile("([二三四五六七八九])十([一二三四五六七八九])");
  private static final Pattern RANGE = Pattern.compile("(\\d+)([至—到])(\\d+)");

  /** Digits, each followed by the one that it is taken for in print. */
  private static final List<String> LOOKALIKES =
      List.of("38", "83", "17", "71", "56", "65", "98", "08", "二三", "三二", "七九", "九七", "六八", "八六");

  private final Draw draw;

  SixthNumbers(Draw draw) {
    this.draw = draw;
  }

  static boolean isVague(String value) {
    return Figures.VAGUE.contains(value);
  }

  /** Another amount. */
  Optional<Changed> number(Prose text, Atom atom) {
    String value = text.value(atom);
    Matcher bound = BOUND.matcher(value);
    Matcher tens = TENS.matcher(value);
    Matcher range = RANGE.matcher(value);
    if (isVague(value)) {
      return of("another vague number", text, atom, draw.of(Figures.VAGUE));
    }
    if (bound.matches()) {
      String other = bound.group(1).equals("超过") ? "不超过" : "超过";
      return of("the opposite bound", text, atom, other + bound.group(2));
    }
    if (tens.matches() && draw.chance(0.5)) {
      return of("tens and ones turned", text, atom, tens.group(2) + "十" + tens.group(1));
    }
    if (range.matches()) {
      return of("one end of the range", text, atom, range.group(draw.of(List.of(1, 3))));
    }
    if (value.matches("\\d{2,3}") && draw.chance(0.4)) {
      return draw.chance(0.5)
          ? of("bound put in", text, atom, draw.of(Figures.SIXTH_BOUNDS) + value)
          : of("next ten", text, atom, Integer.toString(Integer.parseInt(value) + 10));
    }
    return lookalike(text, atom, value);
  }

  private Optional<Changed> lookalike(Prose text, Atom atom, String value) {
    String looks = draw.of(LOOKALIKES);
    int at = value.indexOf(looks.charAt(0));
    return at < 0
        ? Optional.empty()
        : of(
            "misread",
            text,
            atom,
            value.substring(0, at) + looks.charAt(1) + value.substring(at + 1));
  }

  /** A digit more or less. */
  Optional<Changed> digit(Prose text, Atom atom) {
    String value = text.value(atom);
    if (BOUND.matcher(value).matches()) {
      return of("at the end of a bound", text, atom, value + "0");
    }
    if (value.matches("\\d{2}") && draw.chance(0.5)) {
      return of("the last one twice", text, atom, value + value.charAt(1));
    }
    if (value.matches("\\d{2,3}")) {
      int out = draw.between(0, value.length() - 1);
      String left = value.substring(0, out) + value.substring(out + 1);
      return left.startsWith("0") ? Optional.empty() : of("one less", text, atom, left);
    }
    if (value.matches("\\d\\.\\d")) {
      return of("twice before the point", text, atom, value.charAt(0) + value);
    }
    if (value.matches("\\d,\\d{3}")) {
      return of("a group more", text, atom, value + ",000");
    }
    return value.matches("[二三四五六七八九]十.")
        ? of("ones gone", text, atom, value.substring(0, 2))
        : Optional.empty();
  }

  /** A point, percent sign or share told wrong. */
  Optional<Changed> sign(Prose text, Atom atom) {
    String value = text.value(atom);
    if (value.matches("\\d{1,2}\\.\\d%")) {
      return draw.chance(0.5)
          ? of("points for percent", text, atom, value.replace("%", "个百分点"))
          : of("point lost", text, atom, value.replace(".", ""));
    }
    if (value.matches("\\d\\.\\d")) {
      return of("a tenth of it", text, atom, "0." + value.replace(".", ""));
    }
    if (value.matches("\\d,\\d{3}")) {
      return of("point for comma", text, atom, value.replace(",", "").replaceAll("(..)$", ".$1"));
    }
    if (value.matches("百分之[二三四五六七八九]")) {
      return of("point in words", text, atom, value.replace("百分之", "百分之零点"));
    }
    return value.matches(".成") ? of("half more", text, atom, value + "半") : Optional.empty();
  }

  private static Optional<Changed> of(String change, Prose text, Atom atom, String value) {
    return Changed.of(change, text, atom, value, Sort.NUMBER);
  }
}
