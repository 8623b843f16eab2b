package org.texie.bench.duplicates;

import java.util.List;
import java.util.Random;

/** Draws that the same seed repeats. */
final class Draw {

  private final Random random;

  /** Seeds that differ in one number only shall not give draws that resemble each other. */
  Draw(long... seed) {
    long mixed = 0x9E3779B97F4A7C15L;
    for (long number : seed) {
      mixed = (mixed ^ number) * 0xBF58476D1CE4E5B9L;
      mixed ^= mixed >>> 29;
    }
    random = new Random(mixed);
  }

  /** A whole number, both ends included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** A place from 0 up, the nth of which is drawn about one nth as often as the first. */
  int rank(int places) {
    return (int) Math.pow(places, random.nextDouble()) - 1;
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
