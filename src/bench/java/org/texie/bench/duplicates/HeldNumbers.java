package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.Fact.Sort;
import org.texie.bench.duplicates.Prose.Atom;

/** Tells a number wrong in the ways of {@link Part#FIRST_HELD} and later parts. */
final class HeldNumbers {

  private static final Pattern RANGE = Pattern.compile("(\\d+)([至—到])(\\d+)");
  private static final Pattern BOUND = Pattern.compile("(近|逾|不足|将近|超)(\\d+)");
  private static final Pattern PART = Pattern.compile(".成半?|.分之.|百分之.");

  private final Part part;
  private final Draw draw;

  HeldNumbers(Part part, Draw draw) {
    this.part = part;
    this.draw = draw;
  }

  /** The value of another fact of the sort in the same text, so that the word itself recurs. */
  Optional<Changed> recurring(Prose text, Atom atom) {
    String form = form(text.value(atom));
    Optional<Atom> chosen =
        draw.one(
            text,
            other ->
                other.sort() == atom.sort()
                    && !other.equals(atom)
                    && (atom.sort() != Sort.NUMBER || form(text.value(other)).equals(form)));
    return part.isAfter(Part.SECOND_HELD) && draw.chance(0.5)
        ? chosen.flatMap(other -> exchanged(text, atom, other))
        : chosen.flatMap(
            other -> Changed.of(Changed.RECURS, text, atom, text.value(other), atom.sort()));
  }

  private boolean isNew() {
    return part.isAfter(Part.THIRD_HELD);
  }

  private boolean isSixth() {
    return part.isAfter(Part.FIFTH_HELD);
  }

  private boolean isFifth() {
    return part.isAfter(Part.FOURTH_HELD);
  }

  private static Optional<Changed> exchanged(Prose text, Atom atom, Atom other) {
    return atom.start() < other.start()
        ? Changed.exchanged(text, atom, other)
        : Changed.exchanged(text, other, atom);
  }

  private static String form(String number) {
    return number.replaceAll("\\d+", "0").replaceAll("[零一二三四五六七八九十]+", "一");
  }

  Optional<Changed> number(Prose text) {
    Optional<Atom> chosen = draw.one(text, Sort.NUMBER);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Atom atom = chosen.get();
    return draw.chance(0.15) ? recurring(text, atom) : number(text, atom);
  }

  private Optional<Changed> number(Prose text, Atom atom) {
    String value = text.value(atom);
    if (isSixth() && (SixthNumbers.isVague(value) || draw.chance(0.6))) {
      Optional<Changed> changed = new SixthNumbers(draw).number(text, atom);
      if (changed.isPresent() || SixthNumbers.isVague(value)) {
        return changed;
      }
    }
    if (isFifth() && (FifthNumbers.EITHER.matcher(value).matches() || draw.chance(0.6))) {
      Optional<Changed> changed = new FifthNumbers(draw).number(text, atom);
      if (changed.isPresent()) {
        return changed;
      }
    }
    if (isNew() && draw.chance(0.6)) {
      Optional<Changed> changed = new NewNumbers(draw).number(text, atom);
      if (changed.isPresent()) {
        return changed;
      }
    }
    Matcher range = RANGE.matcher(value);
    Matcher bound = BOUND.matcher(value);
    if (range.matches()) {
      int low = Integer.parseInt(range.group(1));
      int high = Integer.parseInt(range.group(3));
      String wrong =
          low > 1 && draw.chance(0.5)
              ? draw.between(1, low - 1) + range.group(2) + high
              : low + range.group(2) + (high + draw.between(1, 9));
      return of("an end of a range", text, atom, wrong);
    }
    if (bound.matches() && draw.chance(0.5)) {
      boolean later = Figures.LATER_BOUNDS.contains(bound.group(1));
      List<String> bounds = later ? Figures.LATER_BOUNDS : Figures.BOUNDS;
      return of("bound", text, atom, draw.of(bounds) + bound.group(2));
    }
    if (value.endsWith("余") && draw.chance(0.5)) {
      return of("bound behind it gone", text, atom, value.substring(0, value.length() - 1));
    }
    if (PART.matcher(value).matches()) {
      return of("fraction", text, atom, Figures.fraction(draw));
    }
    if (value.startsWith("第")) {
      return of("ordinal", text, atom, "第" + Numerals.other(value.substring(1), draw));
    }
    if (value.matches("\\d{2,4}")) {
      return whole(text, atom, value);
    }
    String form = Numerals.isArabic(value) ? "Arabic" : "Chinese";
    return of(form, text, atom, Numerals.other(value, draw));
  }

  private Optional<Changed> whole(Prose text, Atom atom, String value) {
    int number = Integer.parseInt(value);
    return switch (draw.between(0, part.heldOf(3, 5, 6, 6, 6, 6))) {
      case 6 -> of("bound put in", text, atom, draw.of(Figures.LATER_BOUNDS) + value);
      case 4 -> of("one more", text, atom, Integer.toString(number + 1));
      case 5 -> of("ten times", text, atom, value + "0");
      case 0 ->
          of(
              "two digits in each other's place",
              text,
              atom,
              value.substring(1, 2) + value.charAt(0) + value.substring(2));
      case 1 -> of("in Chinese and wrong", text, atom, Numerals.han(number - draw.between(1, 9)));
      case 2 -> {
        int power = (int) Math.pow(10, value.length() - 1.0);
        yield of("rounded", text, atom, Integer.toString(number / power * power));
      }
      default -> of("Arabic", text, atom, Numerals.other(value, draw));
    };
  }

  Optional<Changed> digit(Prose text) {
    if (isSixth() && draw.chance(0.5)) {
      return draw.one(text, Sort.NUMBER).flatMap(atom -> new SixthNumbers(draw).digit(text, atom));
    }
    if (isFifth() && draw.chance(0.5)) {
      return draw.one(text, Sort.NUMBER).flatMap(atom -> new FifthNumbers(draw).digit(text, atom));
    }
    boolean further = isNew() && draw.chance(0.5);
    return draw.one(text, Sort.NUMBER)
        .flatMap(
            atom ->
                further
                    ? new NewNumbers(draw).digit(text, atom)
                    : digit(text, atom, text.value(atom)));
  }

  private Optional<Changed> digit(Prose text, Atom atom, String value) {
    Matcher range = RANGE.matcher(value);
    if (range.matches()) {
      return of("in a range", text, atom, range.group(1) + range.group(2) + "1" + range.group(3));
    }
    if (value.matches("\\d+\\.\\d%?")) {
      int end = value.indexOf('.') + 2;
      String wrong = value.substring(0, end) + draw.between(1, 9) + value.substring(end);
      return of("behind the point", text, atom, wrong);
    }
    if (value.matches("\\d,\\d{3}")) {
      return of("before groups", text, atom, draw.between(1, 9) + value);
    }
    if (value.matches("\\d{2,5}")) {
      boolean twice = draw.chance(0.5);
      String digit = twice ? value.substring(0, 1) : Integer.toString(draw.between(0, 9));
      return of(
          twice ? "the same twice" : "in the middle",
          text,
          atom,
          value.substring(0, 1) + digit + value.substring(1));
    }
    if (value.matches("[二三四五六七八九]")) {
      return of("in Chinese", text, atom, value + "十");
    }
    return value.matches("[二三四五六七八九]十.?")
        ? of("in Chinese", text, atom, "一百" + value)
        : Optional.empty();
  }

  Optional<Changed> sign(Prose text) {
    if (isSixth() && draw.chance(0.5)) {
      return draw.one(text, Sort.NUMBER).flatMap(atom -> new SixthNumbers(draw).sign(text, atom));
    }
    if (isFifth() && draw.chance(0.5)) {
      return draw.one(text, Sort.NUMBER).flatMap(atom -> new FifthNumbers(draw).sign(text, atom));
    }
    boolean further = isNew() && draw.chance(0.5);
    return draw.one(text, Sort.NUMBER)
        .flatMap(
            atom ->
                further
                    ? new NewNumbers(draw).sign(text, atom)
                    : sign(text, atom, text.value(atom)));
  }

  private Optional<Changed> sign(Prose text, Atom atom, String value) {
    if (value.startsWith("零下")) {
      return of("above zero", text, atom, draw.of(List.of("", "零上")) + value.substring(2));
    }
    if (value.matches("\\d,\\d{3}")) {
      return of("comma made a point", text, atom, value.replace(',', '.'));
    }
    if (value.matches("\\d{2,4}%?")) {
      return of("point put in", text, atom, value.charAt(0) + "." + value.substring(1));
    }
    if (value.matches("\\d{2}\\.\\d%?")) {
      String moved = value.charAt(0) + "." + value.charAt(1) + value.substring(3);
      return of("point moved", text, atom, moved);
    }
    if (value.matches("百分之[二三四五六七八九]")) {
      return of("tenths", text, atom, value.substring(3) + "成");
    }
    if (value.matches("[二三四五六七八九]成")) {
      return of("hundredths", text, atom, "百分之" + value.charAt(0));
    }
    return value.matches("[三六七九]分之.")
        ? of("hundredths", text, atom, "百分之" + value.substring(3))
        : Optional.empty();
  }

  private static Optional<Changed> of(String change, Prose text, Atom atom, String value) {
    return Changed.of(change, text, atom, value, Sort.NUMBER);
  }
}
