package org.texie.search;

import java.util.Arrays;

/** The pages that hold a term, in order, each with the term's weight there. */
final class Posting {

  private int[] entries = new int[2];
  private int size;

  void add(int document, int weight) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
    }
    entries[size++] = document * DocumentTerms.WEIGHTS + weight;
  }

  /** Their number, then for each how many pages lie between, times three, and its weight. */
  byte[] encode() {
    Bytes bytes = new Bytes().number(size);
    int next = 0;
    for (int i = 0; i < size; i++) {
      bytes.number(entries[i] - next * DocumentTerms.WEIGHTS);
      next = entries[i] / DocumentTerms.WEIGHTS + 1;
    }
    return bytes.toArray();
  }
}
