package org.texie.index;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.texie.model.Block;
import org.texie.model.Case;

/**
 * A text's words as pairs of neighbouring Han characters: Chinese is written without spaces, and
 * two characters are its most usual word.
 */
final class Bigrams {

  /** A newspaper says early what a piece is about. */
  private static final int READ = 1000;

  /** Characters that are seldom part of a word that tells texts apart. */
  private static final String GRAMMAR =
      "的了是在和有不也就都而及与着或这那一二两三几个们他她它我你把被让从到为以于对等上下里中来去还又很更最此其之将要能可会并没已";

  private static final int BUCKET_BITS = 20;

  private Bigrams() {}

  /**
   * The different words of a case's headline, summary and beginning, in the order of their codes.
   */
  static int[] of(Case item) {
    StringBuilder text = new StringBuilder(READ + 200);
    text.append(item.title()).append('\n').append(item.summary());
    item.community().ifPresent(community -> text.append('\n').append(community));
    for (Block.Passage passage : item.article().body().passages()) {
      if (text.length() >= READ) {
        break;
      }
      text.append('\n').append(passage.text(), 0, Math.min(READ, passage.text().length()));
    }
    return IntStream.range(1, text.length())
        .filter(i -> isWordPart(text.charAt(i - 1)) && isWordPart(text.charAt(i)))
        .map(i -> (text.charAt(i - 1) << 16) | text.charAt(i))
        .sorted()
        .distinct()
        .toArray();
  }

  private static boolean isWordPart(char c) {
    return Character.isIdeographic(c) && GRAMMAR.indexOf(c) < 0;
  }

  /**
   * In how many texts each word stands, by {@link #bucket}. Two words may fall into one bucket;
   * both then count as more common than they are, which costs a find and never makes a false one.
   */
  static int[] frequencies(int[][] texts) {
    int[] frequencies = new int[1 << BUCKET_BITS];
    Arrays.stream(texts).flatMapToInt(Arrays::stream).forEach(word -> frequencies[bucket(word)]++);
    return frequencies;
  }

  static int bucket(int word) {
    return (word * 0x9E3779B1) >>> (Integer.SIZE - BUCKET_BITS);
  }
}
