package org.texie.dedupe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Lays one text along a stretch of another so that as much as possible falls on its like (global in
 * the first text, local in the second, affine gaps; Gotoh, 1982).
 *
 * <p>Holds its working memory, so it serves one thread.
 */
final class Alignment {

  /** The most cells (product of the lengths) that are worth the time: 4 million, some 20 ms. */
  static final int MAX_CELLS = 4_000_000;

  /** Fewer tokens than these that fall together between two differences do so by chance. */
  private static final int MIN_RUN = 2;

  private static final int MATCH = 2;
  private static final int OPEN = 4;
  private static final int NEVER = -1_000_000_000;

  /** The states, as two bits: where a cell's best way comes from. */
  private static final int MATCHED = 0;

  private static final int LEFT_OUT = 1;
  private static final int PUT_IN = 2;
  private static final int START = 3;

  private byte[] from = new byte[0];

  /** Tokens that fall together: {@code length} of them from {@code a} and from {@code b} on. */
  record Run(int a, int b, int length) {
    int endOfA() {
      return a + length;
    }

    int endOfB() {
      return b + length;
    }
  }

  static boolean isTooLong(Tokens a, Tokens b) {
    return (long) (a.length() + 1) * (b.length() + 1) > MAX_CELLS;
  }

  /**
   * The runs, from first to last; none where the texts have nothing in common.
   *
   * @param begin the first token of the one text that counts
   * @param end where the last one that counts ends
   */
  List<Run> runs(Tokens a, int begin, int end, Tokens b) {
    int height = end - begin;
    int width = b.length() + 1;
    int cells = (height + 1) * width;
    if (from.length < cells) {
      from = new byte[cells];
    }
    int[] match = new int[width];
    int[] leftOut = new int[width];
    int[] putIn = new int[width];
    Arrays.fill(leftOut, NEVER);
    Arrays.fill(putIn, NEVER);
    Arrays.fill(from, 0, width, pack(START, START, START));
    for (int i = 1; i <= height; i++) {
      int diagonalMatch = match[0];
      int diagonalLeftOut = leftOut[0];
      int diagonalPutIn = putIn[0];
      leftOut[0] = Math.max(match[0] - OPEN, leftOut[0] - 1);
      from[i * width] = pack(START, i == 1 ? MATCHED : LEFT_OUT, START);
      match[0] = NEVER;
      putIn[0] = NEVER;
      int token = a.id(begin + i - 1);
      for (int j = 1; j < width; j++) {
        int bestMatch = NEVER;
        int matchFrom = START;
        if (token == b.id(j - 1)) {
          bestMatch = diagonalMatch;
          matchFrom = MATCHED;
          if (diagonalLeftOut > bestMatch) {
            bestMatch = diagonalLeftOut;
            matchFrom = LEFT_OUT;
          }
          if (diagonalPutIn > bestMatch) {
            bestMatch = diagonalPutIn;
            matchFrom = PUT_IN;
          }
          bestMatch += MATCH;
        }
        int bestLeftOut = leftOut[j] - 1;
        int leftOutFrom = LEFT_OUT;
        if (match[j] - OPEN > bestLeftOut) {
          bestLeftOut = match[j] - OPEN;
          leftOutFrom = MATCHED;
        }
        if (putIn[j] - OPEN > bestLeftOut) {
          bestLeftOut = putIn[j] - OPEN;
          leftOutFrom = PUT_IN;
        }
        int bestPutIn = putIn[j - 1];
        int putInFrom = PUT_IN;
        if (match[j - 1] - OPEN > bestPutIn) {
          bestPutIn = match[j - 1] - OPEN;
          putInFrom = MATCHED;
        }
        if (leftOut[j - 1] - OPEN > bestPutIn) {
          bestPutIn = leftOut[j - 1] - OPEN;
          putInFrom = LEFT_OUT;
        }
        diagonalMatch = match[j];
        diagonalLeftOut = leftOut[j];
        diagonalPutIn = putIn[j];
        match[j] = bestMatch;
        leftOut[j] = bestLeftOut;
        putIn[j] = bestPutIn;
        from[i * width + j] = pack(matchFrom, leftOutFrom, putInFrom);
      }
    }
    int best = 0;
    for (int j = 1; j < width; j++) {
      if (Math.max(match[j], leftOut[j]) > Math.max(match[best], leftOut[best])) {
        best = j;
      }
    }
    int state = match[best] >= leftOut[best] ? MATCHED : LEFT_OUT;
    return trace(height, best, state, width, begin);
  }

  private static byte pack(int match, int leftOut, int putIn) {
    return (byte) (match | (leftOut << 2) | (putIn << 4));
  }

  private List<Run> trace(int endOfA, int endOfB, int lastState, int width, int begin) {
    List<Run> runs = new ArrayList<>();
    int i = endOfA;
    int j = endOfB;
    int state = lastState;
    int length = 0;
    while (i > 0) {
      int before = (from[i * width + j] >> (2 * state)) & 3;
      if (state == MATCHED) {
        i--;
        j--;
        length++;
        if (before != MATCHED || i == 0) {
          add(runs, new Run(begin + i, j, length));
          length = 0;
        }
      } else if (state == LEFT_OUT) {
        i--;
      } else {
        j--;
      }
      state = before;
    }
    Collections.reverse(runs);
    return runs;
  }

  private static void add(List<Run> runs, Run run) {
    if (run.length() >= MIN_RUN) {
      runs.add(run);
    }
  }
}
