package org.texie.search;

import java.util.ArrayList;
import java.util.List;

/** Writes terms with their pages, a file after the other. */
final class ShardWriter {

  /** A file ends with the term that makes it this long. */
  static final int FULL = 4 * 1024;

  private final int pages;
  private final List<Shard> shards = new ArrayList<>();
  private Bits file = new Bits();
  private long firstTerm;
  private long previousTerm;
  private int nextPage;
  private int width;

  /**
   * Begins.
   *
   * @param pages how many pages there are in all
   */
  ShardWriter(int pages) {
    this.pages = pages;
  }

  /** Begins a term: a one, since one follows; what differs from the one before; its pages. */
  void begin(long term, int count) {
    if (file.size() >= FULL) {
      cut();
    }
    if (firstTerm == 0) {
      firstTerm = term;
      previousTerm = 0;
    }
    file.bits(1, 1);
    writeTerm(term, previousTerm, file);
    file.number(count - 1);
    previousTerm = term;
    nextPage = 0;
    width = width(pages, count);
  }

  /** The first unit where it is another, how much the second is greater, and any third. */
  static void writeTerm(long term, long previous, Bits file) {
    boolean same = Grams.first(term) == Grams.first(previous);
    file.bits(same ? 1 : 0, 1);
    if (!same) {
      file.bits(Grams.first(term), Character.SIZE);
    }
    file.number(Grams.second(term) - (same ? Grams.second(previous) : 0));
    if (Grams.first(term) < 0x80) {
      file.bits(Grams.third(term), 7);
    }
  }

  /** How many bits the steps between pages have, more or less, where they are evenly spread. */
  private static int width(int pages, int count) {
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Math.max(1, pages / count));
  }

  /** Adds a page of the term: how many lie between, and the weight in one bit or two. */
  void add(int page, int weight) {
    file.around(page - nextPage, width);
    nextPage = page + 1;
    file.bits(weight == 0 ? 0 : 1, 1);
    if (weight > 0) {
      file.bits(weight - 1, 1);
    }
  }

  private void cut() {
    // No one follows.
    file.bits(0, 1);
    shards.add(new Shard(firstTerm, file.toArray()));
    file = new Bits();
    firstTerm = 0;
  }

  List<Shard> finish() {
    if (firstTerm != 0) {
      cut();
    }
    return shards;
  }
}
