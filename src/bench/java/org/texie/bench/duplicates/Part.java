package org.texie.bench.duplicates;

/** Which prose, words and kinds of change a pair is made of. */
enum Part {
  /** What rules may be tuned on. */
  TUNE,
  /** Other prose, other words and kinds of change that {@link #TUNE} has not: these decide. */
  HELD
}
