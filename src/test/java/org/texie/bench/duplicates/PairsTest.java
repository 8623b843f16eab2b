package org.texie.bench.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.texie.bench.duplicates.kinds.Category;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.FactReader;
import org.texie.bench.duplicates.prose.Facts;
import org.texie.bench.duplicates.prose.Story;

/** What the benchmark of duplicates is made of. */
class PairsTest {

  private static final long SEED = DuplicatesBenchmark.SEED;

  @ParameterizedTest
  @EnumSource(Category.class)
  void theSameSeedGivesTheSamePairsAndAnotherOneOthers(Category category) {
    for (Part part : Part.values()) {
      Pair pair = new Pairs(SEED).pair(category, part, 3);
      Pair again = new Pairs(SEED).pair(category, part, 3);
      assertEquals(pair.draft(), again.draft());
      assertEquals(pair.lines(), again.lines());
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
    for (Part part : Part.values()) {
      for (int number = 0; number < 20; number++) {
        Pair pair = pairs.pair(category, part, number);
        Draft draft = pair.draft();
        if (category.find() && category != Category.STITCH) {
          assertTrue(
              Facts.missing(draft.other().facts(), draft.full().facts()).isEmpty(),
              draft::toString);
        }
        if (!category.find()) {
          assertTrue(pairs.of(part).check(pair.story()).holds(draft), draft::toString);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Category.class,
      names = {"HEAD_CUT", "TAIL_CUT", "BOTH_CUT"})
  void aFragmentIsLessThanTheTextThatItIsTornFrom(Category category) {
    Pairs pairs = new Pairs(SEED);
    for (Part part : Part.values()) {
      for (int number = 0; number < 50; number++) {
        Draft draft = pairs.pair(category, part, number).draft();
        String full = Baseline.simple(draft.full().text());
        String fragment = Baseline.simple(draft.other().text());
        assertTrue(full.contains(fragment) && !full.equals(fragment), draft::toString);
      }
    }
  }

  @Test
  void theHalvesMakeTheWhole() {
    Pairs pairs = new Pairs(SEED);
    for (Part part : Part.values()) {
      for (int number = 0; number < 50; number++) {
        Draft draft = pairs.pair(Category.STITCH, part, number).draft();
        String whole = Baseline.simple(draft.evidence());
        String first = Baseline.simple(draft.full().text());
        String second = Baseline.simple(draft.other().text());
        assertTrue(whole.startsWith(first) && whole.endsWith(second), draft::toString);
        assertTrue(first.length() + second.length() >= whole.length() + 12, draft::toString);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void aLeadInHoldsNoFact(Part part) {
    List<Story> stories = Material.of(part).stories();
    for (Story story : stories) {
      List<Story> alike =
          stories.stream().filter(other -> other.shared().equals(story.shared())).toList();
      FactReader reader = new FactReader(alike);
      for (String lead : story.shared().list("lead")) {
        assertEquals(List.of(), reader.read(lead), lead);
      }
    }
  }

  /** Prose that one part has shall not be known from another one. */
  @Test
  void partsShareNoSentence() {
    Set<String> runs = new HashSet<>();
    for (Part part : Part.values()) {
      Set<String> own = new HashSet<>();
      Draw draw = new Draw(SEED);
      for (Story story : Material.of(part).stories()) {
        for (int i = 0; i < 100; i++) {
          String text = story.paragraph(draw).text().replaceAll("[\\d.,，。]+", "0");
          for (int at = 0; at + 14 <= text.length(); at++) {
            own.add(text.substring(at, at + 14));
          }
        }
      }
      assertTrue(own.stream().noneMatch(runs::contains), () -> "shared by " + part);
      runs.addAll(own);
    }
  }
}
