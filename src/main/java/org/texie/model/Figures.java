package org.texie.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A collection in numbers.
 *
 * @param places how many different communities it tells of, or subdistricts where no community is
 *     named
 * @param writers how many different names stand above the texts
 * @param years from the oldest to the newest: {@code 2005–2024}, {@code 2022}, or nothing
 */
public record Figures(int cases, int places, int writers, String years) {

  private record PlaceName(String district, String subdistrict, String community) {}

  /** The numbers of a list of cases that are given newest first. */
  public static Figures of(List<Case> cases) {
    Set<PlaceName> places = new HashSet<>();
    Set<String> writers = new HashSet<>();
    for (Case item : cases) {
      String subdistrict = item.subdistrict().orElse("");
      String community = item.community().orElse("");
      if (!subdistrict.isEmpty() || !community.isEmpty()) {
        places.add(new PlaceName(item.district().id(), subdistrict, community));
      }
      writers.addAll(item.byline());
    }
    return new Figures(cases.size(), places.size(), writers.size(), years(cases));
  }

  private static String years(List<Case> cases) {
    if (cases.isEmpty()) {
      return "";
    }
    int newest = cases.get(0).date().year();
    int oldest = cases.get(cases.size() - 1).date().year();
    return oldest == newest ? String.valueOf(newest) : oldest + "–" + newest;
  }
}
