package org.texie.dedupe;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a number in one way, whichever numerals it is printed in: 210万 and 二百一十万, 1958 and 一九五八.
 */
final class Numeral {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String MULTIPLIERS = "十百千万亿";

  /** By themselves they count nothing. */
  private static final String COUNTS = "百千万亿";

  /** No number that anybody prints is longer; whoever writes one should not cost time. */
  private static final Pattern ARABIC =
      Pattern.compile("([0-9]{1,30}(?:\\.[0-9]{1,30})?)([十百千万亿]{0,4})");

  private static final Pattern YEAR = Pattern.compile("[〇一二三四五六七八九]{4}");

  /** Up to 9999, by which the ten thousands and the hundred millions are counted. */
  private static final String GROUP =
      "(?:[一二三四五六七八九]千)?(?:〇?[一二三四五六七八九]百)?(?:〇?[一二三四五六七八九]?十)?(?:〇?[一二三四五六七八九])?";

  private static final Pattern HAN =
      Pattern.compile("(?:(" + GROUP + ")亿)?(?:〇?(" + GROUP + ")万)?(〇?" + GROUP + ")");

  /** 四万二 is 42,000, and 一百五 is 150. */
  private static final Pattern SHORT = Pattern.compile("(.*[一二三四五六七八九十](百|千|万|亿))([一二三四五六七八九])");

  private Numeral() {}

  /** The number in digits where it is plainly one; else the word itself: 二三十 is no number. */
  static String plain(String word) {
    if (word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return word;
    }
    Matcher arabic = ARABIC.matcher(word);
    if (arabic.matches()) {
      BigDecimal number = new BigDecimal(arabic.group(1));
      for (char multiplier : arabic.group(2).toCharArray()) {
        number = number.multiply(BigDecimal.valueOf(value(multiplier)));
      }
      // Leading noughts tell a code: 007 is not 7.
      return word.startsWith("0") && !word.startsWith("0.")
          ? word
          : number.stripTrailingZeros().toPlainString();
    }
    String han = word.replace('零', '〇').replace('两', '二');
    if (YEAR.matcher(han).matches()) {
      StringBuilder year = new StringBuilder();
      han.chars().forEach(digit -> year.append(DIGITS.indexOf(digit)));
      return year.toString();
    }
    Matcher colloquial = SHORT.matcher(han);
    if (colloquial.matches()) {
      long last = value(colloquial.group(2).charAt(0)) / 10;
      String before = plain(colloquial.group(1));
      return before.matches("[0-9]+")
          ? Long.toString(
              Long.parseLong(before) + last * DIGITS.indexOf(colloquial.group(3).charAt(0)))
          : word;
    }
    Matcher groups = HAN.matcher(han);
    return !han.isEmpty() && groups.matches() && !COUNTS.contains(han)
        ? Long.toString(
            group(groups.group(1)) * 100_000_000
                + group(groups.group(2)) * 10_000
                + group(groups.group(3)))
        : word;
  }

  private static long group(String digits) {
    long sum = 0;
    long digit = 0;
    for (char c : digits == null ? new char[0] : digits.toCharArray()) {
      if (MULTIPLIERS.indexOf(c) >= 0) {
        sum += (digit == 0 ? 1 : digit) * value(c);
        digit = 0;
      } else {
        digit = DIGITS.indexOf(c);
      }
    }
    return sum + digit;
  }

  private static long value(char multiplier) {
    return switch (multiplier) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      default -> 100_000_000;
    };
  }
}
