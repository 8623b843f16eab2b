package org.texie.bench.duplicates;

/** Which prose, words and kinds of change a pair is made of. */
enum Part {
  /** What rules may be tuned on. */
  TUNE,
  /** Other prose and kinds of change, held back once; rules have since been tuned on them. */
  SEEN,
  /** Other prose, words and kinds of change again, which no rule was tuned on: these decide. */
  HELD
}
