package org.texie.bench.duplicates;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.Fact.Sort;
import org.texie.bench.duplicates.Prose.Atom;

/** Tells a number wrong in the ways of {@link Part#FIFTH_HELD}. */
final class FifthNumbers {

  /** Two digits in a row, either of which it may be. */
  static final Pattern EITHER = Pattern.compile("两三|三四|四五|五六|六七|七八|八九");

  private static final String DIGITS = "零一二三四五六七八九";
  private static final Pattern BOUND = Pattern.compile("(不下|不到)(\\d+)");
  private static final Pattern GROUPED = Pattern.compile("(\\d),(\\d)(\\d{2})");
  private static final Pattern RANGE = Pattern.compile("(\\d+)([至—到])(\\d+)");
  private static final Pattern SHARE = Pattern.compile("百分之([二三四五六七八九])十([一二三四五六七八九])");

  private final Draw draw;

  FifthNumbers(Draw draw) {
    this.draw = draw;
  }

  /** Another amount. */
  Optional<Changed> number(Prose text, Atom atom) {
    String value = text.value(atom);
    Matcher bound = BOUND.matcher(value);
    Matcher grouped = GROUPED.matcher(value);
    Matcher range = RANGE.matcher(value);
    Matcher share = SHARE.matcher(value);
    if (EITHER.matcher(value).matches()) {
      return of("the next two", text, atom, nextTo(value));
    }
    if (bound.matches()) {
      String other = bound.group(1).equals("不下") ? "不到" : "不下";
      return of("the opposite bound", text, atom, other + bound.group(2));
    }
    if (value.matches("\\d+来")) {
      String number = value.substring(0, value.length() - 1);
      return of("bound behind it gone", text, atom, draw.chance(0.5) ? number : number + "多");
    }
    if (grouped.matches()) {
      String turned = grouped.group(2) + "," + grouped.group(1) + grouped.group(3);
      return grouped.group(2).equals("0")
          ? Optional.empty()
          : of("digits around the comma turned", text, atom, turned);
    }
    if (range.matches()) {
      int high = Integer.parseInt(range.group(3));
      String later = high + range.group(2) + (high + draw.between(1, 5));
      return of("the range behind it", text, atom, later);
    }
    if (share.matches()) {
      return of("share turned", text, atom, "百分之" + share.group(2) + "十" + share.group(1));
    }
    if (value.matches("\\d{2}%")) {
      return of("half a percent more", text, atom, value.substring(0, 2) + ".5%");
    }
    if (value.matches("\\d{1,3}")) {
      return draw.chance(0.5)
          ? of("bound put in", text, atom, draw.of(Figures.FIFTH_BOUNDS) + value)
          : of("one less", text, atom, Integer.toString(Integer.parseInt(value) - 1));
    }
    return Optional.empty();
  }

  private String nextTo(String value) {
    int last = DIGITS.indexOf(value.charAt(1));
    return last < 9 && (last < 5 || draw.chance(0.5))
        ? DIGITS.substring(last, last + 2)
        : DIGITS.substring(last - 2, last);
  }

  /** A digit more. */
  Optional<Changed> digit(Prose text, Atom atom) {
    String value = text.value(atom);
    String digit = Integer.toString(draw.between(1, 9));
    if (value.matches("\\d{2}来")) {
      return of("before what is about", text, atom, digit + value);
    }
    if (BOUND.matcher(value).matches()) {
      return of("behind a bound", text, atom, value.substring(0, 2) + digit + value.substring(2));
    }
    if (value.matches("\\d,\\d{3}")) {
      String digits = value.replace(",", "") + digit;
      return of("behind groups", text, atom, digits.substring(0, 2) + "," + digits.substring(2));
    }
    if (value.matches("第\\d{1,2}")) {
      return of("in an ordinal", text, atom, value + digit);
    }
    if (value.matches("百分之[二三四五六七八九]十")) {
      return of("in a share", text, atom, value + DIGITS.charAt(draw.between(1, 9)));
    }
    if (value.matches("\\d{2}")) {
      return of("at the end", text, atom, value + digit);
    }
    return value.matches("十[一二三四五六七八九]?")
        ? of("tens in Chinese", text, atom, DIGITS.charAt(draw.between(2, 9)) + value)
        : Optional.empty();
  }

  /** A point, percent sign or share told wrong. */
  Optional<Changed> sign(Prose text, Atom atom) {
    String value = text.value(atom);
    if (value.matches("\\d{1,2}\\.\\d%?")) {
      return of("point lost", text, atom, value.replace(".", ""));
    }
    if (value.matches("\\d{2}%")) {
      return draw.chance(0.5)
          ? of("points for percent", text, atom, value.substring(0, 2) + "个百分点")
          : of("percent lost", text, atom, value.substring(0, 2));
    }
    if (value.matches("百分之[二三四五六七八九]十.")) {
      String half = value.substring(0, 4) + "点" + value.substring(5);
      return of("point in words", text, atom, half);
    }
    if (value.matches(".成半")) {
      return of("half lost", text, atom, value.substring(0, 2));
    }
    return value.matches("零下\\d{2}")
        ? of("point below zero", text, atom, value.substring(0, 3) + "." + value.substring(3))
        : Optional.empty();
  }

  private static Optional<Changed> of(String change, Prose text, Atom atom, String value) {
    return Changed.of(change, text, atom, value, Sort.NUMBER);
  }
}
