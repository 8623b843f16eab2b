package org.texie.bench.duplicates.prose;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers in Chinese characters, and numbers told wrong. */
public final class Numerals {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String POWERS = " 十百千";
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private static final Pattern YEAR = Pattern.compile("[〇零一二三四五六七八九]{4}(?=年)");

  private static final Map<String, String> ARABIC =
      IntStream.range(1, 10_000)
          .boxed()
          .collect(Collectors.toUnmodifiableMap(Numerals::han, String::valueOf));

  private Numerals() {}

  /** A number in digits, where it is one from 1 to 9999 as it is read out: 四十一 is 41. */
  public static String inArabic(String number) {
    return ARABIC.getOrDefault(number, number);
  }

  /** A number from 1 to 9999 as it is read out. */
  public static String han(int number) {
    String digits = Integer.toString(number);
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      int power = digits.length() - 1 - i;
      if (digit > 0) {
        read.append(DIGITS.charAt(digit));
        if (power > 0) {
          read.append(POWERS.charAt(power));
        }
      } else if (!read.toString().endsWith("零")) {
        read.append('零');
      }
    }
    while (read.length() > 1 && read.charAt(read.length() - 1) == '零') {
      read.setLength(read.length() - 1);
    }
    String text = read.toString();
    return text.startsWith("一十") ? text.substring(1) : text;
  }

  /** A number digit by digit, as years are written. */
  public static String hanDigits(int number) {
    StringBuilder read = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      read.append(digit == '0' ? '〇' : DIGITS.charAt(digit - '0'));
    }
    return read.toString();
  }

  /** A date with its year in digits, which is no other one: 二〇二三年 is 2023年. */
  public static String inDigits(String date) {
    return YEAR.matcher(date)
        .replaceAll(
            year -> {
              StringBuilder digits = new StringBuilder();
              for (char digit : year.group().toCharArray()) {
                digits.append(digit == '〇' ? 0 : DIGITS.indexOf(digit));
              }
              return digits.toString();
            });
  }

  public static boolean isArabic(String number) {
    return DIGIT.matcher(number).find();
  }

  /** Another number in the same writing. */
  public static String other(String number, Draw draw) {
    StringBuilder other = new StringBuilder(number);
    if (isArabic(number)) {
      int at = draw.between(0, number.length() - 1);
      while (!Character.isDigit(number.charAt(at))) {
        at = draw.between(0, number.length() - 1);
      }
      int digit = number.charAt(at) - '0';
      other.setCharAt(at, (char) ('1' + (digit + 8 + draw.between(1, 8)) % 9));
      return other.toString();
    }
    if (number.chars().noneMatch(c -> DIGITS.indexOf(c) > 0)) {
      // 十 has no digit to change.
      return DIGITS.charAt(draw.between(2, 9)) + number;
    }
    int at = draw.between(0, number.length() - 1);
    while (DIGITS.indexOf(number.charAt(at)) < 1) {
      at = draw.between(0, number.length() - 1);
    }
    int digit = DIGITS.indexOf(number.charAt(at));
    int wrong = 1 + (digit - 1 + draw.between(1, 8)) % 9;
    other.setCharAt(at, DIGITS.charAt(wrong));
    return other.toString();
  }
}
