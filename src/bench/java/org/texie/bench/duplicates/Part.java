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
  /** What was held back after that; it has been looked at since. */
  THIRD_HELD("FRESH"),
  /** What was held back next but one; it has been looked at since. */
  FOURTH_HELD("NEW"),
  /** What was held back last but one; it has been looked at since. */
  FIFTH_HELD("FIFTH"),
  /** Other prose, words and kinds of change again, which no rule was tuned on: these decide. */
  HELD("SIXTH");

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
  <T> T heldOf(T first, T second, T third, T fourth, T fifth, T sixth) {
    return switch (this) {
      case HELD -> sixth;
      case FIFTH_HELD -> fifth;
      case FOURTH_HELD -> fourth;
      case THIRD_HELD -> third;
      case SECOND_HELD -> second;
      default -> first;
    };
  }

  /** Whether it has the kinds of change that were thought of after the other part. */
  boolean isAfter(Part other) {
    return compareTo(other) > 0;
  }
}
