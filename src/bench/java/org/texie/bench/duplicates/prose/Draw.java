package org.texie.bench.duplicates.prose;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Prose.Atom;

/** Draws that the same seed repeats. */
public final class Draw {

  private final Random random;

  /** Seeds that differ in one number only shall not give draws that resemble each other. */
  public Draw(long... seed) {
    long mixed = 0x9E3779B97F4A7C15L;
    for (long number : seed) {
      mixed = (mixed ^ number) * 0xBF58476D1CE4E5B9L;
      mixed ^= mixed >>> 29;
    }
    random = new Random(mixed);
  }

  /** A whole number, both ends included. */
  public int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  public boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** A place from 0 up, the nth of which is drawn about one nth as often as the first. */
  public int rank(int places) {
    return (int) Math.pow(places, random.nextDouble()) - 1;
  }

  /** One of a text's facts of a sort, or nothing if it has none. */
  public Optional<Atom> one(Prose text, Sort sort) {
    return one(text, atom -> atom.sort() == sort);
  }

  public Optional<Atom> one(Prose text, Predicate<Atom> wanted) {
    List<Atom> found = text.atoms(wanted);
    return found.isEmpty() ? Optional.empty() : Optional.of(of(found));
  }

  public <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
