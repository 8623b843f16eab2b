package org.texie.bench.duplicates;

/** Which prose, words and kinds of change a pair is made of. */
enum Part {
  /** What rules may be tuned on. */
  TUNE,
  /** Other prose and kinds of change, held back once; rules have since been tuned on them. */
  SEEN,
  /** What was held back before; it has been looked at since. */
  FIRST_HELD,
  /** What was held back next; it has been run since. */
  SECOND_HELD("HELD"),
  /** Other prose, words and kinds of change again, which no rule was tuned on: these decide. */
  HELD("FRESH");

  private final String seed;

  Part() {
    this.seed = name();
  }

  Part(String seed) {
    this.seed = seed;
  }

  /** What its draws begin from, which stays when a part is called another name. */
  int seed() {
    return seed.hashCode();
  }

  /** Whether it is made of the kinds of change that were thought of when a part was first held. */
  boolean isLater() {
    return isAfter(SEEN);
  }

  /** What it has where each of the held parts has its own. */
  <T> T heldOf(T first, T second, T third) {
    return this == HELD ? third : this == SECOND_HELD ? second : first;
  }

  /** Whether it has the kinds of change that were thought of after the other part. */
  boolean isAfter(Part other) {
    return compareTo(other) > 0;
  }
}
