package org.texie.bench.duplicates;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.Fact.Sort;
import org.texie.bench.duplicates.Prose.Atom;

/** Tells a number wrong in the ways of {@link Part#FOURTH_HELD}. */
final class NewNumbers {

  private static final Pattern BOUND = Pattern.compile("(至少|最多)(\\d+)");
  private static final Pattern GROUPED = Pattern.compile("(\\d),(\\d)(\\d)(\\d)");
  private static final Pattern DECIMAL = Pattern.compile("(\\d+)\\.(\\d)(%?)");

  private final Draw draw;

  NewNumbers(Draw draw) {
    this.draw = draw;
  }

  /** Another amount. */
  Optional<Changed> number(Prose text, Atom atom) {
    String value = text.value(atom);
    Matcher bound = BOUND.matcher(value);
    Matcher grouped = GROUPED.matcher(value);
    if (bound.matches()) {
      String other = bound.group(1).equals("至少") ? "最多" : "至少";
      return of("the opposite bound", text, atom, other + bound.group(2));
    }
    if (value.matches("\\d+多")) {
      return of("bound behind it gone", text, atom, value.substring(0, value.length() - 1));
    }
    if (grouped.matches()) {
      String turned = grouped.group(1) + "," + grouped.group(3) + grouped.group(2);
      return of("digits of a group turned", text, atom, turned + grouped.group(4));
    }
    if (value.matches("\\d{1,2}0")) {
      return of("bound put behind it", text, atom, value + "多");
    }
    if (value.matches("\\d{3}")) {
      return of("turned round", text, atom, new StringBuilder(value).reverse().toString());
    }
    return value.matches("\\d{2}%")
        ? of("share of the rest", text, atom, 100 - Integer.parseInt(value.substring(0, 2)) + "%")
        : Optional.empty();
  }

  /** A digit more. */
  Optional<Changed> digit(Prose text, Atom atom) {
    String value = text.value(atom);
    String digit = Integer.toString(draw.between(1, 9));
    if (value.matches("\\d{1,2}(\\.\\d)?%|\\d\\.\\d|\\d{2}多")) {
      return of("in front", text, atom, digit + value);
    }
    if (BOUND.matcher(value).matches()) {
      return of("behind a bound", text, atom, value.substring(0, 2) + digit + value.substring(2));
    }
    if (value.matches("第[二三四五六七八九]")) {
      return of("in an ordinal", text, atom, "第十" + value.substring(1));
    }
    if (value.matches("百分之[二三四五六七八九]")) {
      return of("in a share", text, atom, value + "十");
    }
    return value.matches("零下\\d")
        ? of("below zero", text, atom, "零下" + draw.between(1, 3) + value.substring(2))
        : Optional.empty();
  }

  /** A point, percent or per mille sign told wrong. */
  Optional<Changed> sign(Prose text, Atom atom) {
    String value = text.value(atom);
    Matcher decimal = DECIMAL.matcher(value);
    if (decimal.matches()) {
      String end = decimal.group(3);
      return draw.chance(0.5)
          ? of("tenths gone", text, atom, decimal.group(1) + end)
          : of("tenths made hundredths", text, atom, value.replace(".", ".0"));
    }
    if (value.startsWith("百分之")) {
      return of("per mille in words", text, atom, "千分之" + value.substring(3));
    }
    return value.endsWith("%")
        ? of("per mille", text, atom, value.replace('%', '‰'))
        : Optional.empty();
  }

  private static Optional<Changed> of(String change, Prose text, Atom atom, String value) {
    return Changed.of(change, text, atom, value, Sort.NUMBER);
  }
}
