package org.texie.model;

import java.util.ArrayList;
import java.util.List;

/**
 * How many cases each year has, for a drawing: oldest first, years without a case among them.
 *
 * @param bars one a year
 */
public record Timeline(List<Bar> bars) {

  /** Longer spans leave out the years without a case, so that a stray date draws no endless row. */
  private static final int LONGEST_SPAN = 100;

  /**
   * A year's bar.
   *
   * @param percent its height, of the highest one's 100; at least 1 where there is a case
   * @param before how many cases of the list are newer, and stand before this year's
   */
  public record Bar(Year year, int percent, int before) {}

  public Timeline {
    bars = List.copyOf(bars);
  }

  /** The timeline of years that are given newest first. */
  public static Timeline of(List<Year> years) {
    int highest = years.stream().mapToInt(year -> year.cases().size()).max().orElse(1);
    boolean whole =
        !years.isEmpty()
            && years.get(0).number() - years.get(years.size() - 1).number() < LONGEST_SPAN;
    List<Bar> bars = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < years.size(); i++) {
      Year year = years.get(i);
      int count = year.cases().size();
      bars.add(0, new Bar(year, Math.max(1, count * 100 / highest), before));
      before += count;
      int next = i + 1 < years.size() ? years.get(i + 1).number() : year.number() - 1;
      for (int gap = year.number() - 1; whole && gap > next; gap--) {
        bars.add(0, new Bar(new Year(gap, List.of()), 0, before));
      }
    }
    return new Timeline(bars);
  }
}
