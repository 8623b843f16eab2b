package org.texie.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The cases of one year, newest first. */
public record Year(int number, List<Case> cases) {

  public Year {
    cases = List.copyOf(cases);
  }

  /** The years of cases that are given newest first, in the same order. */
  public static List<Year> group(List<Case> cases) {
    Map<Integer, List<Case>> byYear = new TreeMap<>(Comparator.reverseOrder());
    for (Case item : cases) {
      byYear.computeIfAbsent(item.date().year(), year -> new ArrayList<>()).add(item);
    }
    return byYear.entrySet().stream()
        .map(entry -> new Year(entry.getKey(), entry.getValue()))
        .toList();
  }

  public Address address() {
    return Address.folder("years", String.format(Locale.ROOT, "%04d", number));
  }
}
