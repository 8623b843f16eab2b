package org.texie.bench.duplicates.prose;

import java.util.regex.Pattern;

/**
 * Dates by their forms, in which Y, M, D and H stand for numbers, S for a year in Chinese
 * characters, W for a weekday and Q for a quarter.
 */
public final class Dates {

  private static final Pattern LETTER = Pattern.compile("[YMDHSWQ]");
  private static final String WEEKDAYS = "一二三四五六日";

  private Dates() {}

  /** Whether a form has something to fill in. */
  public static boolean isForm(String form) {
    return LETTER.matcher(form).find();
  }

  /** A date of the form. */
  public static String written(String form, Draw draw) {
    return LETTER
        .matcher(form)
        .replaceAll(
            letter ->
                switch (letter.group().charAt(0)) {
                  case 'Y' -> Integer.toString(draw.between(2003, 2024));
                  case 'S' -> Numerals.hanDigits(draw.between(2003, 2024));
                  case 'M' -> Integer.toString(draw.between(1, 12));
                  case 'D' -> Integer.toString(draw.between(1, 28));
                  case 'W' -> Character.toString(WEEKDAYS.charAt(draw.between(0, 6)));
                  case 'Q' -> Numerals.han(draw.between(1, 4));
                  default -> Integer.toString(draw.between(6, 22));
                });
  }

  /** What finds any date of the form. */
  public static String regex(String form) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      switch (form.charAt(i)) {
        case 'Y' -> regex.append("\\d{4}");
        case 'S' -> regex.append("[〇一二三四五六七八九]{4}");
        case 'W' -> regex.append('[').append(WEEKDAYS).append(']');
        case 'Q' -> regex.append("[一二三四]");
        case 'M', 'D', 'H' -> regex.append("\\d{1,2}");
        default -> regex.append(form.charAt(i));
      }
    }
    return regex.toString();
  }
}
