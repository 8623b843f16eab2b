package org.texie.bench.duplicates;

/** Which prose, words and kinds of change a pair is made of. */
enum Part {
  /** What rules may be tuned on. */
  TUNE,
  /** Other prose and kinds of change, held back once; rules have since been tuned on them. */
  SEEN,
  /** What was held back before; it has been looked at since. */
  FIRST_HELD,
  /** Other prose, words and kinds of change again, which no rule was tuned on: these decide. */
  HELD;

  /** Whether it is made of the kinds of change that were thought of when a part was first held. */
  boolean isLater() {
    return this == FIRST_HELD || this == HELD;
  }
}
