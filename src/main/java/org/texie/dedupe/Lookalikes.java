package org.texie.dedupe;

import java.util.regex.Pattern;

/**
 * Characters that printers and typists set for others that look like them: a circle for the zero of
 * 二〇〇五, a ratio sign for a colon, a space for the comma of 1,234.
 */
final class Lookalikes {

  private static final String DIGITS = "〇零一二三四五六七八九";
  private static final String NUMERALS = DIGITS + "十百千万亿";
  private static final String CIRCLES = "〇零○◯OoＯｏ0０";

  /** Zeros among Han digits; a number is not read from them, only compared. */
  private static final Pattern ZEROS =
      Pattern.compile("(?<=[%s])[%s]+(?=[%s年])".formatted(NUMERALS, CIRCLES, DIGITS));

  /** Between groups of three digits: GB/T 15835 sets a space there, and others do. */
  private static final Pattern GROUPING_SPACE =
      Pattern.compile(
          "(?<=[0-9])[\\p{Zs}&&[^ \\u3000]](?=[0-9]{3}(?![0-9]))"
              + "|(?<=(?:(?<![0-9.,])[1-9][0-9]{0,2}|(?<![0-9.])[1-9][0-9]{0,2}[ ,][0-9]{3})) (?=[0-9]{3}(?![0-9]))");

  private static final Pattern DECIMAL_POINT = Pattern.compile("(?<=[0-9])[·•‧・](?=[0-9])");

  /** Each followed by what is meant. */
  private static final String PAIRS =
      "∶:︰:ː:⸺—⸻—º°˚°⋯…∙·⋅·≪《≫》\u3164 \u2800 \ufffc\u200b\u034f\u200b";

  /** The same of radicals (block CJK Radicals Supplement), which some PDF give for characters. */
  private static final String RADICALS =
      "⻅见⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⻄西⻁虎⺟母⺠民⺝月⺩王⺶羊⻆角⻣骨⻤鬼⻧卤"
          + "⻑长⻫齐⻭齿⻯龙⻲龟⺎兀⺒巳⺓幺⺊卜⺌小⺧牛⺮竹⻊足⻗雨⻞食⻟食⺜日⺻聿⺽臼⺼肉⺁厂";

  private Lookalikes() {}

  /** A text of the same length with the usual characters in place of these. */
  static String replacedIn(String text) {
    if (!mayHoldAny(text)) {
      return text;
    }
    StringBuilder meant = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      meant.append(meant(text.charAt(i)));
    }
    String replaced = meant.toString();
    replaced = ZEROS.matcher(replaced).replaceAll(zeros -> "〇".repeat(zeros.group().length()));
    replaced = GROUPING_SPACE.matcher(replaced).replaceAll(",");
    return DECIMAL_POINT.matcher(replaced).replaceAll(".");
  }

  private static char meant(char c) {
    String pairs = c >= '\u2e80' && c <= '\u2eff' ? RADICALS : PAIRS;
    int at = pairs.indexOf(c);
    return at >= 0 && at % 2 == 0 ? pairs.charAt(at + 1) : c;
  }

  /** A look at each character, as most texts have none of them. */
  private static boolean mayHoldAny(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean usual = c >= '\u4e00' && c <= '\u9fff' && c != '零';
      if (!usual && !isInnocent(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInnocent(String text, int at) {
    char c = text.charAt(at);
    boolean behindDigit = at > 0 && NUMERALS.indexOf(text.charAt(at - 1)) >= 0;
    return meant(c) == c
        && !(behindDigit && CIRCLES.indexOf(c) >= 0)
        && "·•‧・".indexOf(c) < 0
        && !(Character.isSpaceChar(c) && at > 0 && Character.isDigit(text.charAt(at - 1)));
  }
}
