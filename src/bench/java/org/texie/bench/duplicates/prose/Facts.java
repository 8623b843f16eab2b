package org.texie.bench.duplicates.prose;

import java.util.ArrayList;
import java.util.List;

/** Facts, each as often as it is stated. */
public final class Facts {

  private Facts() {}

  /** Those that the others do not state as often. */
  public static List<Fact> missing(List<Fact> facts, List<Fact> others) {
    List<Fact> left = new ArrayList<>(others);
    List<Fact> missing = new ArrayList<>();
    for (Fact fact : facts) {
      if (!left.remove(fact)) {
        missing.add(fact);
      }
    }
    return missing;
  }
}
