package org.texie.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns the terms of each page into the pages of each term, by all cores. */
final class Inversion {

  /** How many bits the number of a page has, and below it its weight. */
  private static final int PAGE = Long.SIZE - 1 - Grams.WIDTH - 2;

  /** About how many entries one core takes at a time. */
  private static final int AT_A_TIME = 1 << 16;

  private final List<DocumentTerms> documents;

  private Inversion(List<DocumentTerms> documents) {
    this.documents = documents;
  }

  /** Terms whose first unit is one of these. */
  private record Range(int first, int end) {}

  /** The files with all terms, in order. */
  static List<Shard> shards(List<SearchDocument> documents) {
    if (documents.size() >> PAGE > 0) {
      throw new IllegalArgumentException("too many pages: " + documents.size());
    }
    Inversion inversion = new Inversion(documents.parallelStream().map(DocumentTerms::of).toList());
    return inversion.ranges().parallelStream()
        .flatMap(range -> inversion.shards(range).stream())
        .toList();
  }

  /** Ranges with about as many entries each. */
  private List<Range> ranges() {
    int[] counts = new int[Character.MAX_VALUE + 1];
    for (DocumentTerms document : documents) {
      for (int i = 0; i < document.size(); i++) {
        counts[Grams.first(document.term(i))]++;
      }
    }
    List<Range> ranges = new ArrayList<>();
    int first = 0;
    int entries = 0;
    for (int unit = 0; unit < counts.length; unit++) {
      entries += counts[unit];
      if (entries >= AT_A_TIME || unit == Character.MAX_VALUE) {
        ranges.add(new Range(first, unit + 1));
        first = unit + 1;
        entries = 0;
      }
    }
    return ranges;
  }

  private List<Shard> shards(Range range) {
    ShardWriter writer = new ShardWriter(documents.size());
    long[] entries = entries(range);
    for (int start = 0, end; start < entries.length; start = end) {
      long term = entries[start] >> (PAGE + 2);
      end = start + 1;
      while (end < entries.length && entries[end] >> (PAGE + 2) == term) {
        end++;
      }
      writer.begin(term, end - start);
      for (int i = start; i < end; i++) {
        writer.add((int) (entries[i] >> 2) & ((1 << PAGE) - 1), (int) entries[i] & 3);
      }
    }
    return writer.finish();
  }

  /** Each a term, a page and the term's weight there; sorted. */
  private long[] entries(Range range) {
    int count = 0;
    for (DocumentTerms document : documents) {
      count += document.firstFrom(range.end()) - document.firstFrom(range.first());
    }
    long[] entries = new long[count];
    int at = 0;
    for (int page = 0; page < documents.size(); page++) {
      DocumentTerms document = documents.get(page);
      int end = document.firstFrom(range.end());
      for (int i = document.firstFrom(range.first()); i < end; i++) {
        entries[at++] = (document.term(i) << PAGE | page) << 2 | document.weight(i);
      }
    }
    Arrays.sort(entries);
    return entries;
  }
}
