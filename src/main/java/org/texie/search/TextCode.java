package org.texie.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes texts as numbers, small ones for the archive's most frequent characters: Chinese takes
 * half of what it takes in UTF-8, without a compressor that might not give the same bytes
 * everywhere.
 */
final class TextCode {

  /** How many characters take one byte. */
  private static final int FREQUENT = 128;

  /** The UTF-16 unit of each number: the frequent ones, then the others in their own order. */
  private final char[] units;

  private final int[] numbers = new int[Character.MAX_VALUE + 1];

  private TextCode(char[] units) {
    this.units = units;
    for (int i = 0; i < units.length; i++) {
      numbers[units[i]] = i;
    }
  }

  /** The code for the characters of these pages. */
  static TextCode of(List<SearchDocument> documents) {
    int[] counts =
        documents.parallelStream()
            .collect(() -> new int[Character.MAX_VALUE + 1], TextCode::count, TextCode::addTo);
    List<Integer> byCount =
        IntStream.range(0, counts.length)
            .filter(unit -> counts[unit] > 0)
            .boxed()
            .sorted(Comparator.comparingInt((Integer unit) -> -counts[unit]))
            .toList();
    int frequent = Math.min(FREQUENT, byCount.size());
    StringBuilder units = new StringBuilder();
    byCount.subList(0, frequent).forEach(unit -> units.append((char) (int) unit));
    byCount.subList(frequent, byCount.size()).stream()
        .sorted()
        .forEach(unit -> units.append((char) (int) unit));
    return new TextCode(units.toString().toCharArray());
  }

  private static void count(int[] counts, SearchDocument document) {
    document.units().forEach(unit -> unit.text().chars().forEach(c -> counts[c]++));
  }

  private static void addTo(int[] sums, int[] counts) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += counts[i];
    }
  }

  /** Writes the table: how many there are, the frequent ones, and the steps between the others. */
  void writeTable(Bytes bytes) {
    bytes.number(units.length);
    char previous = 0;
    for (int i = 0; i < units.length; i++) {
      if (i < FREQUENT) {
        bytes.unit(units[i]);
      } else {
        bytes.number(units[i] - previous);
        previous = units[i];
      }
    }
  }

  /** Writes a text that is one of the pages' units: its length and its characters. */
  void write(String text, Bytes bytes) {
    bytes.number(text.length());
    text.chars().forEach(c -> bytes.number(numbers[c]));
  }
}
