package org.texie.bench.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.texie.bench.duplicates.kinds.Category;

/** A fiftieth of the benchmark, of the part that rules may be tuned on. */
class BenchmarkTest {

  private static final Benchmark RUN = new Benchmark(new Pairs(DuplicatesBenchmark.SEED));
  private static final StringBuilder FAULTS = new StringBuilder();

  @BeforeAll
  static void run() {
    RUN.run(
        Part.TUNE,
        1000,
        50,
        (pair, outcome) -> {
          if (outcome.wrong() > 0 || outcome.lost() > 0) {
            FAULTS.append(pair.draft()).append('\n');
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Category.class)
  void nothingIsLost(Category category) {
    Tally tally = RUN.tally(Part.TUNE, category);
    assertEquals(20, tally.pairs());
    assertEquals(0, tally.wrong(), FAULTS::toString);
    assertEquals(0, tally.lost(), FAULTS::toString);
  }

  @ParameterizedTest
  @EnumSource(Category.class)
  void theFullestStays(Category category) {
    Tally tally = RUN.tally(Part.TUNE, category);
    assertEquals(tally.found(), tally.fullest());
  }

  @ParameterizedTest
  @EnumSource(
      value = Category.class,
      names = {"EXACT", "VARIANT"})
  void equalWordsAreAllFound(Category category) {
    Tally tally = RUN.tally(Part.TUNE, category);
    assertEquals(tally.pairs(), tally.found());
  }

  @Test
  void whatSimilarityAloneFindsCostsFacts() {
    for (Thresholds baseline : RUN.baselines()) {
      int best = baseline.best();
      long wrong = 0;
      for (Category category : Category.values()) {
        wrong += baseline.at(best, Part.TUNE, category).wrong();
      }
      long removed = wrong;
      assertTrue(removed > 0, () -> baseline.baseline() + " at " + best);
    }
  }
}
