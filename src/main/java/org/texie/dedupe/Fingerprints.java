package org.texie.dedupe;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The fingerprints of a text: of every eight neighbouring runs of five characters the one with the
 * least hash (winnowing; Schleimer, Wilkerson and Aiken, 2003).
 *
 * <p>What stands whole in another text has no fingerprint that the other has not.
 */
final class Fingerprints {

  private static final int RUN = 5;
  private static final int WINDOW = 8;

  /** Each once, in ascending order. */
  private final int[] prints;

  private Fingerprints(int[] prints) {
    this.prints = prints;
  }

  /** The fingerprints of a match form. */
  static Fingerprints of(String form) {
    int runs = form.length() - RUN + 1;
    if (runs <= 0) {
      return new Fingerprints(new int[0]);
    }
    int[] hashes = new int[runs];
    for (int i = 0; i < runs; i++) {
      hashes[i] = hash(form, i);
    }
    int[] chosen = new int[runs];
    int count = 0;
    int least = -1;
    for (int start = 0; start + Math.min(WINDOW, runs) <= runs; start++) {
      int end = start + Math.min(WINDOW, runs);
      if (least < start) {
        least = start;
        for (int i = start + 1; i < end; i++) {
          least = hashes[i] <= hashes[least] ? i : least;
        }
        chosen[count++] = hashes[least];
      } else if (hashes[end - 1] <= hashes[least]) {
        least = end - 1;
        chosen[count++] = hashes[least];
      }
    }
    return new Fingerprints(Arrays.stream(chosen, 0, count).sorted().distinct().toArray());
  }

  int size() {
    return prints.length;
  }

  IntStream stream() {
    return Arrays.stream(prints);
  }

  /**
   * Writes them down from an index on: each in the upper half, a number for the text in the lower.
   */
  void enter(long[] postings, int from, int text) {
    for (int i = 0; i < prints.length; i++) {
      postings[from + i] = (long) prints[i] << 32 | text;
    }
  }

  /** How many fingerprints two texts share. */
  int shared(Fingerprints other) {
    int shared = 0;
    int j = 0;
    for (int print : prints) {
      while (j < other.prints.length && other.prints[j] < print) {
        j++;
      }
      if (j < other.prints.length && other.prints[j] == print) {
        shared++;
      }
    }
    return shared;
  }

  private static int hash(String form, int start) {
    int hash = 0;
    for (int i = start; i < start + RUN; i++) {
      hash = (hash ^ form.charAt(i)) * 0x01000193;
    }
    // The low bits of a product know little of the high ones.
    hash ^= hash >>> 15;
    hash *= 0x85ebca6b;
    return hash ^ hash >>> 13;
  }
}
