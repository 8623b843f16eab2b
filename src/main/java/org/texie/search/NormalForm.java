package org.texie.search;

import java.text.Normalizer;
import java.util.Locale;
import org.texie.model.SimplifiedScript;
import org.texie.model.VariationSelectors;

/**
 * A text as it is searched: compatibility forms, width and case folded, script simplified, spaces
 * out but for one between two words that need it. Punctuation stays, so that a phrase is found only
 * where it stands as written.
 *
 * <p>{@code normal.js} does the same to what readers type; a test holds them together.
 */
final class NormalForm {

  /** From here on scripts do without spaces between words. */
  private static final char FIRST_WIDE = '\u2E80';

  private final StringBuilder form;
  private boolean gap;

  private NormalForm(int length) {
    this.form = new StringBuilder(length);
  }

  static String of(String text) {
    NormalForm normal = new NormalForm(text.length());
    for (int i = 0; i < text.length(); ) {
      int next = clusterEnd(text, i);
      normal.append(text, i, next);
      i = next;
    }
    return normal.form.toString();
  }

  /** A character and the marks that combine with it, which NFKC must see together. */
  private static int clusterEnd(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && isMark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** Half-width kana have marks of their own. */
  private static boolean isMark(int c) {
    return c == 0xFF9E || c == 0xFF9F || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void append(String text, int start, int end) {
    char first = text.charAt(start);
    boolean plain = end == start + 1 && (first < 0x80 || (first >= 0x4E00 && first <= 0x9FFF));
    if (plain) {
      append(first >= 'A' && first <= 'Z' ? (char) (first | 0x20) : first);
    } else {
      fold(text.substring(start, end)).chars().forEach(c -> append((char) c));
    }
  }

  private static String fold(String cluster) {
    String bare = VariationSelectors.removedFrom(cluster);
    return Normalizer.normalize(bare, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  private void append(char c) {
    switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL ->
          gap = true;
      case Character.FORMAT -> {}
      default -> {
        if (gap && isNarrow(c) && !form.isEmpty() && isNarrow(form.charAt(form.length() - 1))) {
          form.append(' ');
        }
        gap = false;
        form.append(SimplifiedScript.of(c));
      }
    }
  }

  private static boolean isNarrow(char c) {
    return c < FIRST_WIDE && isContent(c);
  }

  /** Whether a character is neither punctuation nor space. */
  static boolean isContent(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          false;
      default -> true;
    };
  }
}
