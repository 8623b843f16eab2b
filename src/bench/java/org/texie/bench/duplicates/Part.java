package org.texie.bench.duplicates;

/**
 * Which prose, words and kinds of change a pair is made of; {@link Material} says what they are.
 */
enum Part {
  /** What rules may be tuned on. */
  TUNE,
  /** Other prose, words and kinds of change, which no rule was tuned on: these decide. */
  HELD
}
