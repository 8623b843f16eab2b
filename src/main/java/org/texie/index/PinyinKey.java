package org.texie.index;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A name's place in an index from A to Z, and the letter that it stands under.
 *
 * <p>Chinese names go by their pinyin, character by character; names in Latin letters stand before
 * them under the same letter; what begins with anything else comes last, under {@code #}.
 */
final class PinyinKey implements Comparable<PinyinKey> {

  /** The letter of what has none. */
  static final char OTHER = '#';

  // What a unit is stands in its upper bits, so that units compare as numbers.
  private static final int LATIN = 1 << 24;
  private static final int READ = 2 << 24;
  private static final int UNREAD = 3 << 24;

  private final int[] units;

  private PinyinKey(int[] units) {
    this.units = units;
  }

  /** The key of a place, or of any words. */
  static PinyinKey ofPlace(String name) {
    return of(name, SpecialReadings.PLACES, Integer.MAX_VALUE);
  }

  /** The key of a person, whose surname comes first. */
  static PinyinKey ofPerson(String name) {
    return of(name, SpecialReadings.SURNAMES, 1);
  }

  /** Reads a name; special readings are those of words that begin before an index. */
  private static PinyinKey of(String name, SpecialReadings special, int before) {
    String plain = plain(name);
    int[] units = new int[plain.length()];
    int length = 0;
    for (int i = 0; i < plain.length(); ) {
      List<Integer> ranks = i < before ? special.at(plain, i) : List.of();
      for (int rank : ranks) {
        units[length++] = READ + rank;
      }
      i += ranks.size();
      if (ranks.isEmpty()) {
        int character = plain.codePointAt(i);
        units[length++] = unit(character);
        i += Character.charCount(character);
      }
    }
    return new PinyinKey(Arrays.copyOf(units, length));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  private static int unit(int character) {
    int rank = PinyinTable.TABLE.rank(character);
    if (rank != PinyinTable.NONE) {
      return READ + rank;
    }
    if (character >= 'a' && character <= 'z') {
      return LATIN + character;
    }
    return Character.isIdeographic(character) ? UNREAD + character : character;
  }

  /** {@code A} to {@code Z}, or {@link #OTHER}. */
  char letter() {
    int first = units.length == 0 ? 0 : units[0];
    if (first >= UNREAD || first < LATIN) {
      return OTHER;
    }
    return first >= READ
        ? PinyinTable.TABLE.initial(first - READ)
        : (char) (first - LATIN - 'a' + 'A');
  }

  @Override
  public int compareTo(PinyinKey other) {
    boolean last = letter() == OTHER;
    boolean otherLast = other.letter() == OTHER;
    if (last || otherLast) {
      return last && otherLast
          ? Arrays.compare(units, other.units)
          : Boolean.compare(last, otherLast);
    }
    int byLetter = Character.compare(letter(), other.letter());
    return byLetter == 0 ? Arrays.compare(units, other.units) : byLetter;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PinyinKey key && Arrays.equals(units, key.units);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(units);
  }
}
