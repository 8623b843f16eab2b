package org.texie.search;

import java.util.Arrays;

/** Bytes that grow, with the numbers and characters that the index is made of. */
final class Bytes {

  private byte[] data = new byte[64];
  private int size;

  /** Seven bits a byte, the low ones first; all but the last byte have their high bit set. */
  Bytes number(int value) {
    int rest = value;
    while (rest >>> 7 != 0) {
      single((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    return single(rest);
  }

  /** A UTF-16 unit, the low byte first. */
  Bytes unit(char c) {
    return single(c).single(c >> 8);
  }

  Bytes single(int value) {
    if (size == data.length) {
      data = Arrays.copyOf(data, 2 * size);
    }
    data[size++] = (byte) value;
    return this;
  }

  Bytes all(byte[] other) {
    if (size + other.length > data.length) {
      data = Arrays.copyOf(data, 2 * (size + other.length));
    }
    System.arraycopy(other, 0, data, size, other.length);
    size += other.length;
    return this;
  }

  int size() {
    return size;
  }

  byte[] toArray() {
    return Arrays.copyOf(data, size);
  }
}
