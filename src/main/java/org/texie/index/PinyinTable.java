package org.texie.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each character stands in the order of pinyin: by syllable, tone, then strokes. */
final class PinyinTable {

  static final PinyinTable TABLE = new PinyinTable();

  /** The rank of a character that the table does not have. */
  static final int NONE = -1;

  /** A rank is the line of a character's syllable and its place on that line. */
  private static final int PLACE_BITS = 10;

  private static final int LAST_PLACE = (1 << PLACE_BITS) - 1;
  private static final char FIRST = '\u3400';
  private static final char LAST = '\u9FFF';

  private final int[] ranks = new int[LAST - FIRST + 1];
  private final Map<Integer, Integer> others = new HashMap<>();
  private final Map<String, Integer> syllables = new HashMap<>();
  private final StringBuilder initials = new StringBuilder();

  private PinyinTable() {
    Arrays.fill(ranks, NONE);
    lines("pinyin.txt").forEach(this::enter);
  }

  /** The lines of a table beside this class, without its comments. */
  static List<String> lines(String resource) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PinyinTable.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void enter(String line) {
    int space = line.indexOf(' ');
    String syllable = line.substring(0, space);
    int rank = syllables.size() << PLACE_BITS;
    syllables.put(syllable, rank);
    initials.append(initial(syllable));
    for (int i = space + 1, c; i < line.length(); i += Character.charCount(c)) {
      c = line.codePointAt(i);
      if (c >= FIRST && c <= LAST) {
        ranks[c - FIRST] = rank++;
      } else {
        others.put(c, rank++);
      }
    }
  }

  private static char initial(String syllable) {
    char first = syllable.charAt(0);
    // Taking every one apart would cost half of the start-up time.
    char plain =
        first <= 'z' ? first : Normalizer.normalize(syllable, Normalizer.Form.NFD).charAt(0);
    return Character.toUpperCase(plain);
  }

  /** A character's rank by its usual reading; {@link #NONE} where it has none. */
  int rank(int character) {
    return character >= FIRST && character <= LAST
        ? ranks[character - FIRST]
        : others.getOrDefault(character, NONE);
  }

  /** The rank of a character that is read as another syllable here: after that one's own. */
  int rankAs(String syllable) {
    return syllables.get(syllable) + LAST_PLACE;
  }

  /** The letter with which the reading of a rank begins. */
  char initial(int rank) {
    return initials.charAt(rank >> PLACE_BITS);
  }
}
