package org.texie.search;

import java.util.function.LongConsumer;

/**
 * The terms of the index: each character, each two that follow one another, and in Latin words and
 * numbers, which have few characters to tell them apart, each three.
 *
 * <p>A term is a number made of its UTF-16 units, so that numbers sort as texts do. None reaches
 * over punctuation.
 */
final class Grams {

  private static final int SECOND = 7;
  private static final int FIRST = SECOND + Character.SIZE;

  /** How many bits a term takes: two units, and a third one that is a plain letter or digit. */
  static final int WIDTH = FIRST + Character.SIZE;

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
    return (long) first << FIRST | second << SECOND | third;
  }

  private static boolean isPlain(char first, char second, char third) {
    return isPlain(first) && isPlain(second) && isPlain(third);
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** The least of all terms that begin with this UTF-16 unit. */
  static long leastFrom(int first) {
    return (long) first << FIRST;
  }

  static char first(long term) {
    return (char) (term >> FIRST);
  }

  /** The second unit; zero where there is none. */
  static char second(long term) {
    return (char) (term >> SECOND);
  }

  /** The third unit; zero where there is none. */
  static char third(long term) {
    return (char) (term & ((1 << SECOND) - 1));
  }

  /** The characters of a term. */
  static String text(long term) {
    String three = "" + first(term) + second(term) + third(term);
    int end = three.indexOf(0);
    return end < 0 ? three : three.substring(0, end);
  }
}
