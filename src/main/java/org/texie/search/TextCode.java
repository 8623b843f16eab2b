package org.texie.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes texts in few bits for the archive's frequent characters: Chinese takes less than half of
 * what it takes in UTF-8, without a compressor that might not give the same bytes everywhere.
 */
final class TextCode {

  /** How many bits lead to the characters of each class; those of none stand for themselves. */
  private static final List<Integer> WIDTHS = List.of(4, 7, 10);

  private static final int CLASS_WIDTH = 2;

  /** The frequent UTF-16 units, the most frequent first. */
  private final String frequent;

  /** For each unit its place among the frequent ones, or -1. */
  private final int[] places = new int[Character.MAX_VALUE + 1];

  private TextCode(String frequent) {
    this.frequent = frequent;
    Arrays.fill(places, -1);
    for (int i = 0; i < frequent.length(); i++) {
      places[frequent.charAt(i)] = i;
    }
  }

  /** The code for the characters of these pages. */
  static TextCode of(List<SearchDocument> documents) {
    int[] counts =
        documents.parallelStream()
            .collect(() -> new int[Character.MAX_VALUE + 1], TextCode::count, TextCode::addTo);
    int most = WIDTHS.stream().mapToInt(width -> 1 << width).sum();
    return new TextCode(
        IntStream.range(0, counts.length)
            .filter(unit -> counts[unit] > 0)
            .boxed()
            .sorted(Comparator.comparingInt((Integer unit) -> -counts[unit]))
            .limit(most)
            .map(unit -> String.valueOf((char) (int) unit))
            .collect(Collectors.joining()));
  }

  private static void count(int[] counts, SearchDocument document) {
    document.units().forEach(unit -> unit.text().chars().forEach(c -> counts[c]++));
  }

  private static void addTo(int[] sums, int[] counts) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += counts[i];
    }
  }

  /** Writes the frequent characters. */
  void writeTable(Bits bits) {
    bits.number(frequent.length());
    frequent.chars().forEach(c -> bits.bits(c, Character.SIZE));
  }

  /** Writes a text: its length and its characters. */
  void write(String text, Bits bits) {
    bits.number(text.length());
    text.chars().forEach(c -> write(c, bits));
  }

  private void write(int c, Bits bits) {
    int place = places[c];
    int kind = 0;
    while (place >= 0 && place >= 1 << WIDTHS.get(kind)) {
      place -= 1 << WIDTHS.get(kind);
      kind++;
    }
    if (place < 0) {
      bits.bits(WIDTHS.size(), CLASS_WIDTH).bits(c, Character.SIZE);
    } else {
      bits.bits(kind, CLASS_WIDTH).bits(place, WIDTHS.get(kind));
    }
  }
}
