package org.texie.dedupe;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.model.SimplifiedScript;
import org.texie.model.VariationSelectors;

/**
 * A text as it is compared: compatibility forms folded (NFKC), case folded, script simplified,
 * spaces and punctuation out but for question marks, numbers whole with sign, point and percent,
 * and each for itself.
 *
 * <p>What is shown to readers is never altered; {@link #offset} leads back to it.
 */
final class MatchForm {

  /** Stands where punctuation between two numbers was: 第3、5组 is not 第35组, 二、三 not 二三. */
  static final char BETWEEN_NUMBERS = ' ';

  private static final String SIGNS = "✅✓✔✕✖✗✘❌❎❓❔❗☑☒☀☁☂☃☔⛄⛅♀♂♿⚠";

  /** （中略）: something is left out here. */
  private static final Pattern OMISSION =
      Pattern.compile("[(\\[【〔]\\s*(?:此处|以[上下]|[前中后下上]文?)?(?:从略|省略|有删节|节选|略)\\s*[)\\]】〕]");

  private static final String STARS = "★☆⭐";

  private final String form;
  private final int[] offsets;

  private MatchForm(String form, int[] offsets) {
    this.form = form;
    this.offsets = offsets;
  }

  static MatchForm of(String shown) {
    String text = Lookalikes.replacedIn(JumpLines.blankedIn(shown));
    StringBuilder folded = new StringBuilder(text.length());
    int[] from = new int[text.length() + 16];
    for (int i = 0; i < text.length(); ) {
      int next = clusterEnd(text, i);
      String cluster = fold(text.substring(i, next));
      if (folded.length() + cluster.length() > from.length) {
        from = Arrays.copyOf(from, 2 * (from.length + cluster.length()));
      }
      Arrays.fill(from, folded.length(), folded.length() + cluster.length(), i);
      folded.append(cluster);
      i = next;
    }
    return withoutPunctuation(folded, from);
  }

  /** A character and the marks that combine with it, which NFKC must see together. */
  private static int clusterEnd(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length()
        && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static String fold(String shown) {
    String cluster = shown.length() == 1 ? shown : VariationSelectors.removedFrom(shown);
    if (cluster.isEmpty()) {
      return "";
    }
    char first = cluster.charAt(0);
    boolean plainHan = cluster.length() == 1 && first >= 0x4E00 && first <= 0x9FFF;
    if (plainHan) {
      return String.valueOf(merged(SimplifiedScript.of(first)));
    }
    if (isDigit(first)) {
      return cluster;
    }
    if (Character.getType(first) == Character.FORMAT && cluster.length() == 1) {
      return "";
    }
    String folded = Normalizer.normalize(cluster, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    boolean fullWidthDigit = first >= '０' && first <= '９';
    // The 2 of 10² or of ②3 is no digit of the number beside it.
    return !fullWidthDigit && folded.chars().anyMatch(c -> isDigit((char) c))
        ? " " + folded + " "
        : folded;
  }

  /** What one script writes with two characters and the other, in some words, with one. */
  private static char merged(char simplified) {
    return switch (simplified) {
      case '著' -> '着';
      case '乾' -> '干';
      case '覆' -> '复';
      case '藉' -> '借';
      case '託' -> '托';
      case '窰' -> '窑';
      default -> simplified;
    };
  }

  private static MatchForm withoutPunctuation(CharSequence folded, int[] from) {
    StringBuilder form = new StringBuilder(folded.length());
    int[] offsets = new int[folded.length()];
    boolean gap = false;
    boolean mark = false;
    Matcher omission = OMISSION.matcher(folded);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (isBracket(c) && omission.region(i, folded.length()).lookingAt()) {
        i = omission.end() - 1;
        continue;
      }
      if (isContent(c) || belongsToNumber(folded, i) || isRating(folded, i)) {
        int length = form.length();
        if ((gap && isDigit(c) && isDigit(form.charAt(length - 1)))
            || (mark && isHanDigit(c) && isHanDigit(form.charAt(length - 1)))) {
          offsets[length] = offsets[length - 1];
          form.append(BETWEEN_NUMBERS);
        }
        gap = false;
        mark = false;
        offsets[form.length()] = from[i];
        form.append(isDash(c) || isRangeWord(folded, i) ? '-' : c);
      } else {
        gap = form.length() > 0 && !isThousandsComma(folded, i);
        mark |= gap && !isBlank(c);
      }
    }
    return new MatchForm(form.toString(), Arrays.copyOf(offsets, form.length()));
  }

  /** White space and what has no width; printers put them between Han digits, too. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isHanDigit(char c) {
    return Tokens.HAN_DIGITS.indexOf(c) >= 0;
  }

  private static boolean isContent(char c) {
    // A question says something else than the sentence with a full stop.
    return c == '?'
        || (isWordCharacter(c) && !isDash(c) && !isStroke(c) && !isOrnament(c) && !isComparison(c));
  }

  /**
   * Arrows, lines, blocks, circles, hands and ornaments (Unicode 15.0, blocks Arrows, Box Drawing
   * to Dingbats, CJK Symbols) begin and end items; numbers in circles, ticks, the weather and the
   * sexes say something.
   */
  static boolean isOrnament(char c) {
    boolean ornament =
        (c >= '\u2190' && c <= '\u21ff')
            || (c >= '\u2500' && c <= '\u27bf')
            || (c >= '\u2b00' && c <= '\u2bff')
            || c == '\u3012'
            || c == '\u3013';
    return ornament && SIGNS.indexOf(c) < 0 && Character.getType(c) != Character.OTHER_NUMBER;
  }

  private static boolean isBracket(char c) {
    return c == '(' || c == '[' || c == '【' || c == '〔';
  }

  /** ★★★☆ is a mark; one by itself begins an item. */
  private static boolean isRating(CharSequence text, int at) {
    return STARS.indexOf(text.charAt(at)) >= 0
        && ((at > 0 && STARS.indexOf(text.charAt(at - 1)) >= 0)
            || (at + 1 < text.length() && STARS.indexOf(text.charAt(at + 1)) >= 0));
  }

  /** Before a number; elsewhere typists set them for 《 and 》. */
  private static boolean isComparison(char c) {
    return c == '<' || c == '>';
  }

  private static boolean isStroke(char c) {
    return Clauses.STROKES.indexOf(c) >= 0;
  }

  private static boolean isWordCharacter(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MODIFIER_SYMBOL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          false;
      default -> true;
    };
  }

  /** 3-5 is written with many a dash, and with white space around it. */
  private static boolean isDash(char c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION || "~−∼─━ー".indexOf(c) >= 0;
  }

  /** 3到5 and 3至5 are 3-5. */
  private static boolean isRangeWord(CharSequence text, int at) {
    if (text.charAt(at) != '到' && text.charAt(at) != '至') {
      return false;
    }
    return followsDigit(text, beforeBlanks(text, at)) && isDigitAt(text, afterBlanks(text, at + 1));
  }

  /** Where the blanks before a place begin. */
  private static int beforeBlanks(CharSequence text, int at) {
    int begin = at;
    while (begin > 0 && isBlank(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  /** Where the blanks from a place on end. */
  private static int afterBlanks(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean followsDigit(CharSequence text, int at) {
    return at > 0 && isDigit(text.charAt(at - 1));
  }

  private static boolean isDigitAt(CharSequence text, int at) {
    return at < text.length() && isDigit(text.charAt(at));
  }

  /** Whether a dash stands between two numbers, white space on neither side or on both. */
  private static boolean isRange(CharSequence text, int at) {
    int before = at;
    while (before > 0 && isDash(text.charAt(before - 1))) {
      before--;
    }
    int after = at + 1;
    while (after < text.length() && isDash(text.charAt(after))) {
      after++;
    }
    int left = beforeBlanks(text, before);
    int right = afterBlanks(text, after);
    // In 5 -3 the dash is a sign.
    return at == before
        && (left == before || right > after || !isSign(text.charAt(at)))
        && followsDigit(text, left)
        && isDigitAt(text, right);
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '–' || c == '‐' || c == '−';
  }

  /** A mark without which the number would be another: 1.5, 12:30, 3-5, -4, 50%. */
  private static boolean belongsToNumber(CharSequence text, int at) {
    char c = text.charAt(at);
    boolean digitBefore = followsDigit(text, at);
    boolean digitAfter = isDigitAt(text, at + 1);
    if (c == '%' || c == '‰' || c == '‱') {
      return followsDigit(text, beforeBlanks(text, at));
    }
    if (isComparison(c)) {
      return digitAfter;
    }
    if (digitBefore && digitAfter) {
      return isDash(c) || c == '.' || c == ':' || c == '/' || c == '·';
    }
    if (isDash(c) && isRange(text, at)) {
      return true;
    }
    // After a Latin letter it is a hyphen, as in GB-18030.
    return isSign(c)
        && digitAfter
        && !isYear(text, at + 1)
        && (at == 0 || !isLatin(text.charAt(at - 1)));
  }

  /** 2005年, before which a dash is no sign. */
  private static boolean isYear(CharSequence text, int at) {
    return text.length() > at + 4
        && text.charAt(at + 4) == '年'
        && text.subSequence(at, at + 4).chars().allMatch(c -> isDigit((char) c));
  }

  private static boolean isThousandsComma(CharSequence text, int at) {
    if (text.charAt(at) != ',' || at == 0 || !isDigit(text.charAt(at - 1))) {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    int start = at;
    while (start > 0 && isDigit(text.charAt(start - 1))) {
      start--;
    }
    // In 20:30，266家 the comma parts two numbers.
    boolean goesOn = start > 0 && ".:/".indexOf(text.charAt(start - 1)) >= 0;
    return end - at - 1 == 3 && at - start <= 3 && !goesOn;
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  String form() {
    return form;
  }

  int length() {
    return form.length();
  }

  /** Where in the text the character of the form at this index comes from. */
  int offset(int index) {
    return offsets[index];
  }

  static boolean isWordPart(char c) {
    return c < 0x250 && c != BETWEEN_NUMBERS && c != '?';
  }
}
