package org.texie.bench.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the benchmark of duplicates is made of. */
class PairsTest {

  private static final long SEED = DuplicatesBenchmark.SEED;

  @ParameterizedTest
  @EnumSource(Category.class)
  void theSameSeedGivesTheSamePairsAndAnotherOneOthers(Category category) {
    for (Part part : Part.values()) {
      Pair pair = new Pairs(SEED).pair(category, part, 3);
      assertEquals(pair, new Pairs(SEED).pair(category, part, 3));
      assertNotEquals(pair.lines(), new Pairs(SEED + 1).pair(category, part, 3).lines());
      assertNotEquals(pair.lines(), new Pairs(SEED).pair(category, part, 4).lines());
    }
  }

  @ParameterizedTest
  @EnumSource(Category.class)
  void aPairStandsAmongOneToThreeOthers(Category category) {
    Pairs pairs = new Pairs(SEED);
    for (int number = 0; number < 10; number++) {
      Pair pair = pairs.pair(category, Part.HELD, number);
      int others = pair.lines().size() - 2;
      assertTrue(others >= 1 && others <= 3, () -> "lines: " + pair.lines());
      assertEquals(pair.draft().full(), pair.lines().get(pair.full()));
      assertEquals(pair.draft().other(), pair.lines().get(pair.other()));
      if (category != Category.STITCH) {
        assertEquals(number % 2 == 0, pair.full() < pair.other(), "either comes first in turn");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Category.class)
  void aRepeatStatesNothingOfItsOwn(Category category) {
    Pairs pairs = new Pairs(SEED);
    for (int number = 0; number < 10; number++) {
      Draft draft = pairs.pair(category, Part.TUNE, number).draft();
      if (category.find() && category != Category.STITCH) {
        assertTrue(Facts.missing(draft.other().facts(), draft.full().facts()).isEmpty());
      }
      if (!category.find()) {
        assertTrue(pairs.check(Part.TUNE).holds(draft), draft::toString);
      }
    }
  }
}
