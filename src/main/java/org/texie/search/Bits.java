package org.texie.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers, written one after the other in as few bits as they need. */
final class Bits {

  private byte[] data = new byte[256];
  private int size;
  private long waiting;
  private int filled;

  /** A number of up to 32 bits, the high ones first. */
  Bits bits(int value, int width) {
    waiting = waiting << width | (value & ((1L << width) - 1));
    filled += width;
    while (filled >= 8) {
      filled -= 8;
      single((byte) (waiting >> filled));
    }
    return this;
  }

  /** Any number from 0 on (Elias gamma): the smaller, the shorter. */
  Bits number(int value) {
    int width = Integer.SIZE - Integer.numberOfLeadingZeros(value + 1);
    return bits(0, width - 1).bits(value + 1, width);
  }

  /** A number that is about two to the power of {@code width} (Rice). */
  Bits around(int value, int width) {
    for (int left = value >>> width; left > 0; left--) {
      bits(0, 1);
    }
    return bits(1, 1).bits(value, width);
  }

  Bits ascii(String text) {
    number(text.length());
    for (byte c : text.getBytes(StandardCharsets.US_ASCII)) {
      bits(c, 7);
    }
    return this;
  }

  private void single(byte value) {
    if (size == data.length) {
      data = Arrays.copyOf(data, 2 * size);
    }
    data[size++] = value;
  }

  /** How many bytes are full. */
  int size() {
    return size;
  }

  /** The bytes, the last one filled up with zeros. */
  byte[] toArray() {
    byte[] bytes = Arrays.copyOf(data, filled == 0 ? size : size + 1);
    if (filled > 0) {
      bytes[size] = (byte) (waiting << (8 - filled));
    }
    return bytes;
  }
}
