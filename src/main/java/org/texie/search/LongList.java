package org.texie.search;

import java.util.Arrays;

/** Numbers that are collected without an object for each. */
final class LongList {

  private long[] values = new long[256];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  long[] toSortedArray() {
    Arrays.sort(values, 0, size);
    return Arrays.copyOf(values, size);
  }
}
