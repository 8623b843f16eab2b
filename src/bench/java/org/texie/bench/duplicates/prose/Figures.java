package org.texie.bench.duplicates.prose;

import java.util.List;
import java.util.Locale;

/**
 * Numbers in the forms that newspapers write them in.
 *
 * <p>{@code n} 36, {@code h} 三十六, {@code d} 3.6, {@code s} -3, {@code r} 3至6, {@code o} 第三, {@code
 * a} 近300, {@code k} 3,600, {@code z} 零下3, {@code b} 将近300, {@code y} 300余, {@code m} 300多, {@code
 * l} 至少300, {@code i} 30来, {@code e} 不下300, {@code t} 三四, {@code g} 不低于36, {@code u} 接近300, {@code
 * x} 两个半, {@code j} 倒数第三; {@code c} 超过300 and {@code q} 数十 with words of the list {@code bound} and
 * {@code rough}.
 */
public final class Figures {

  /** The letters of all forms. */
  static final String FORMS = "nhdsroakzbymlietguxjcq";

  /** What makes a number a bound, those together that mean another thing than each other. */
  public static final List<List<String>> BOUNDS =
      List.of(
          List.of("近", "逾", "不足"),
          List.of("将近", "超"),
          List.of("至少", "最多"),
          List.of("不下", "不到"),
          List.of("不低于", "低于"),
          List.of("接近", "突破"));

  /** None that a number of tenths or half tenths is equal to. */
  private static final List<String> FRACTIONS =
      List.of("三分之一", "三分之二", "六分之五", "七分之二", "七分之三", "九分之四");

  private Figures() {}

  static String number(String form, int low, int high, Words words, Draw draw) {
    int number = draw.between(low, high);
    int tens = number / 10 * 10;
    return switch (form) {
      case "h" -> Numerals.han(number);
      case "d" -> number + "." + draw.between(1, 9);
      case "s" -> (draw.chance(0.5) ? "-" : "") + number;
      case "r" ->
          Math.min(number, high - 1)
              + draw.of(List.of("至", "—", "到"))
              + draw.between(Math.min(number, high - 1) + 1, high);
      case "o" -> "第" + (draw.chance(0.6) ? Numerals.han(number) : Integer.toString(number));
      case "a" -> draw.of(BOUNDS.get(0)) + number;
      case "b" -> draw.of(BOUNDS.get(1)) + tens;
      case "l" -> draw.of(BOUNDS.get(2)) + tens;
      case "e" -> draw.of(BOUNDS.get(3)) + rounded(number);
      case "g" -> draw.of(BOUNDS.get(4)) + number;
      case "u" -> draw.of(BOUNDS.get(5)) + rounded(number);
      case "x" -> counted(number) + "个半";
      case "j" -> "倒数第" + Numerals.han(number);
      case "c" -> draw.of(words.list("bound")) + rounded(number);
      case "q" -> draw.of(words.list("rough"));
      case "y" -> tens + "余";
      case "m" -> tens + "多";
      case "i" -> tens + "来";
      case "t" -> counted(number) + Numerals.han(number + 1);
      case "k" -> String.format(Locale.ROOT, "%,d", number);
      case "z" -> "零下" + number;
      default -> Integer.toString(number);
    };
  }

  /** As it stands before a unit. */
  private static String counted(int number) {
    return number == 2 ? "两" : Numerals.han(number);
  }

  private static int rounded(int number) {
    return number < 1000 ? number / 10 * 10 : number / 100 * 100;
  }

  static String share(Draw draw) {
    return switch (draw.between(0, 2)) {
      case 0 -> draw.between(3, 98) + "%";
      case 1 -> draw.between(3, 98) + "." + draw.between(1, 9) + "%";
      default -> "百分之" + Numerals.han(draw.between(3, 98));
    };
  }

  /** 三分之二, 七成 or 七成半. */
  public static String fraction(Draw draw) {
    return draw.chance(0.4)
        ? draw.of(FRACTIONS)
        : Numerals.han(draw.between(2, 9)) + "成" + (draw.chance(0.3) ? "半" : "");
  }
}
