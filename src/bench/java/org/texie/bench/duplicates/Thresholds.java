package org.texie.bench.duplicates;

import java.util.EnumMap;
import java.util.Map;
import org.texie.bench.duplicates.kinds.Category;
import org.texie.bench.duplicates.kinds.Draft.Stays;
import org.texie.bench.duplicates.prose.Facts;

/** What becomes of pairs by a baseline at each of its thresholds, and which one serves it best. */
final class Thresholds {

  private final Baseline baseline;
  private final Map<Part, Map<Category, Tally[]>> byScore = new EnumMap<>(Part.class);
  private final Map<Part, Map<Category, Tally>> all = new EnumMap<>(Part.class);

  Thresholds(Baseline baseline) {
    this.baseline = baseline;
  }

  /**
   * A pair's score, and what comes of removing the shorter one, or the later one of equals.
   *
   * @param score as the baseline gives it
   */
  record Scored(int score, Outcome removed) {}

  Scored score(Pair pair) {
    int first = Math.min(pair.full(), pair.other());
    int second = Math.max(pair.full(), pair.other());
    String one = Baseline.simple(pair.lines().get(first).text());
    String two = Baseline.simple(pair.lines().get(second).text());
    boolean secondGoes = two.length() <= one.length();
    int goes = secondGoes ? second : first;
    int lost =
        Facts.missing(
                pair.lines().get(goes).facts(),
                pair.lines().get(secondGoes ? first : second).facts())
            .size();
    Stays stays = pair.draft().stays();
    boolean found = stays != Stays.BOTH && stays != Stays.JOINED;
    return new Scored(
        baseline.score(secondGoes ? one : two, secondGoes ? two : one),
        new Outcome(found, stays == Stays.EITHER || goes == pair.repeat(), found ? 0 : 1, lost));
  }

  void add(Pair pair, Scored scored) {
    Tally[] tallies =
        byScore
            .computeIfAbsent(pair.part(), part -> new EnumMap<>(Category.class))
            .computeIfAbsent(pair.category(), category -> new Tally[baseline.steps() + 1]);
    if (tallies[scored.score()] == null) {
      tallies[scored.score()] = new Tally();
    }
    tallies[scored.score()].add(scored.removed());
    all.computeIfAbsent(pair.part(), part -> new EnumMap<>(Category.class))
        .computeIfAbsent(pair.category(), category -> new Tally())
        .add(scored.removed());
  }

  Baseline baseline() {
    return baseline;
  }

  /** What goes at a threshold; its pairs are those that went. */
  Tally at(int threshold, Part part, Category category) {
    Tally sum = new Tally();
    Tally[] tallies =
        byScore
            .getOrDefault(part, Map.of())
            .getOrDefault(category, new Tally[baseline.steps() + 1]);
    for (int score = threshold; score < tallies.length; score++) {
      if (tallies[score] != null) {
        sum.add(tallies[score]);
      }
    }
    return sum;
  }

  /** The threshold of the highest F1 over all pairs; the strictest one of equals. */
  int best() {
    int best = baseline.steps();
    double bestF1 = -1;
    for (int threshold = baseline.steps(); threshold > 0; threshold--) {
      double f1 = f1(threshold);
      if (f1 > bestF1) {
        bestF1 = f1;
        best = threshold;
      }
    }
    return best;
  }

  double f1(int threshold) {
    double right = 0;
    double gone = 0;
    double repeats = 0;
    for (Part part : Part.values()) {
      for (Category category : Category.values()) {
        Tally tally = at(threshold, part, category);
        right += tally.found();
        gone += tally.pairs();
        repeats +=
            category.find()
                ? all.getOrDefault(part, Map.of()).getOrDefault(category, new Tally()).pairs()
                : 0;
      }
    }
    return right == 0 ? 0 : 2 * right / (gone + repeats);
  }
}
