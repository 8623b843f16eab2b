package org.texie.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words whose characters are read otherwise than by themselves. */
final class SpecialReadings {

  /** At the beginning of a person's name. */
  static final SpecialReadings SURNAMES = new SpecialReadings("surnames.txt");

  /** Anywhere in the name of a place. */
  static final SpecialReadings PLACES = new SpecialReadings("places.txt");

  private final Map<String, List<Integer>> ranks = new HashMap<>();
  private final int longest;

  private SpecialReadings(String resource) {
    for (String line : PinyinTable.lines(resource)) {
      String[] parts = line.split(" ", -1);
      List<Integer> readings = Arrays.stream(parts).skip(1).map(PinyinTable.TABLE::rankAs).toList();
      ranks.put(parts[0], readings);
    }
    longest = ranks.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The ranks of the longest such word that begins at an index; none where there is no word. */
  List<Integer> at(String text, int index) {
    for (int end = Math.min(text.length(), index + longest); end > index; end--) {
      List<Integer> found = ranks.get(text.substring(index, end));
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }
}
