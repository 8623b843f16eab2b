package org.texie.bench.duplicates;

/** What became of many pairs. */
final class Tally {

  private long pairs;
  private long found;
  private long wrong;
  private long lost;
  private long fullest;

  void add(Outcome outcome) {
    pairs++;
    found += outcome.found() ? 1 : 0;
    wrong += outcome.wrong();
    lost += outcome.lost();
    fullest += outcome.found() && outcome.fullest() ? 1 : 0;
  }

  void add(Tally other) {
    pairs += other.pairs;
    found += other.found;
    wrong += other.wrong;
    lost += other.lost;
    fullest += other.fullest;
  }

  long pairs() {
    return pairs;
  }

  long found() {
    return found;
  }

  /** How many of the pairs were found, 0 to 1. */
  double share() {
    return pairs == 0 ? 0 : (double) found / pairs;
  }

  long wrong() {
    return wrong;
  }

  long lost() {
    return lost;
  }

  /** In how many of the found the fullest stayed. */
  long fullest() {
    return fullest;
  }
}
