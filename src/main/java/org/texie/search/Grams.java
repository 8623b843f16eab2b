package org.texie.search;

import java.util.function.LongConsumer;

/**
 * The terms of the index: each character, each two that follow one another, and in Latin words and
 * numbers, which have few characters to tell them apart, each three.
 *
 * <p>A term is a number of up to three UTF-16 units, so that numbers sort as texts do. None reaches
 * over punctuation.
 */
final class Grams {

  private Grams() {}

  /** Hands on every term of a normal form, as often as it stands there. */
  static void forEach(String form, LongConsumer terms) {
    for (int i = 0; i < form.length(); i++) {
      char first = form.charAt(i);
      if (!NormalForm.isContent(first)) {
        continue;
      }
      if (!Character.isSurrogate(first)) {
        terms.accept(term(first, '\0', '\0'));
      }
      if (i + 1 < form.length() && NormalForm.isContent(form.charAt(i + 1))) {
        char second = form.charAt(i + 1);
        terms.accept(term(first, second, '\0'));
        if (i + 2 < form.length() && isPlain(first, second, form.charAt(i + 2))) {
          terms.accept(term(first, second, form.charAt(i + 2)));
        }
      }
    }
  }

  private static long term(char first, char second, char third) {
    return (long) first << 32 | (long) second << 16 | third;
  }

  private static boolean isPlain(char first, char second, char third) {
    return isPlain(first) && isPlain(second) && isPlain(third);
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** The characters of a term. */
  static String text(long term) {
    StringBuilder text = new StringBuilder(3);
    for (int shift = 32; shift >= 0; shift -= 16) {
      char c = (char) (term >> shift);
      if (c != 0) {
        text.append(c);
      }
    }
    return text.toString();
  }
}
