package org.texie.bench.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.texie.bench.duplicates.kinds.Category;

/** Puts pairs before Texie and the baselines, some at a time, and counts. */
final class Benchmark {

  private static final int AT_A_TIME = 500;

  private final Pairs pairs;
  private final Remover remover = new Remover();
  private final Map<Part, Map<Category, Tally>> tallies = new EnumMap<>(Part.class);
  private final List<Thresholds> baselines =
      Arrays.stream(Baseline.values()).map(Thresholds::new).toList();

  Benchmark(Pairs pairs) {
    this.pairs = pairs;
  }

  /**
   * Runs the pairs of a part, every so-manieth of them.
   *
   * @param count pairs of each category
   * @param watch sees each pair with its outcome
   */
  void run(Part part, int count, int every, BiConsumer<Pair, Outcome> watch) {
    for (Category category : Category.values()) {
      Tally tally = new Tally();
      tallies.computeIfAbsent(part, any -> new EnumMap<>(Category.class)).put(category, tally);
      for (int from = 0; from < count; from += AT_A_TIME * every) {
        List<Pair> some =
            IntStream.range(from, Math.min(count, from + AT_A_TIME * every))
                .filter(number -> number % every == 0)
                .parallel()
                .mapToObj(number -> pairs.pair(category, part, number))
                .toList();
        List<Outcome> outcomes = remover.outcomes(some);
        for (int i = 0; i < some.size(); i++) {
          tally.add(outcomes.get(i));
          watch.accept(some.get(i), outcomes.get(i));
        }
        baselines.forEach(baseline -> compare(baseline, some));
      }
    }
  }

  private static void compare(Thresholds baseline, List<Pair> some) {
    List<Thresholds.Scored> scores = some.parallelStream().map(baseline::score).toList();
    for (int i = 0; i < some.size(); i++) {
      baseline.add(some.get(i), scores.get(i));
    }
  }

  /** Which parts were run. */
  List<Part> parts() {
    return new ArrayList<>(tallies.keySet());
  }

  Tally tally(Part part, Category category) {
    return tallies.get(part).get(category);
  }

  List<Thresholds> baselines() {
    return baselines;
  }

  Remover remover() {
    return remover;
  }
}
