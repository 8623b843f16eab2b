package org.texie.search;

import java.util.Arrays;
import java.util.List;
import org.texie.search.SearchDocument.Unit;

/** The terms of one page, sorted, each with how much it counts there. */
final class DocumentTerms {

  /** The term stands in the text. */
  static final int THERE = 0;

  /** The term stands there several times. */
  static final int OFTEN = 1;

  /** The term stands in the title. */
  static final int IN_TITLE = 2;

  private static final int OFTEN_FROM = 3;

  /** Each term shifted by two bits, its weight below. */
  private final long[] terms;

  private DocumentTerms(long[] terms) {
    this.terms = terms;
  }

  static DocumentTerms of(SearchDocument document) {
    LongList found = new LongList();
    List<Unit> units = document.units();
    for (int i = 0; i < units.size(); i++) {
      int inTitle = i == 0 ? 1 : 0;
      Grams.forEach(NormalForm.of(units.get(i).text()), term -> found.add(term << 1 | inTitle));
    }
    return new DocumentTerms(weighed(found.toSortedArray()));
  }

  /** Makes one entry of all that are of the same term. */
  private static long[] weighed(long[] sorted) {
    int count = 0;
    for (int start = 0, end; start < sorted.length; start = end) {
      long term = sorted[start] >> 1;
      end = start + 1;
      while (end < sorted.length && sorted[end] >> 1 == term) {
        end++;
      }
      boolean inTitle = (sorted[end - 1] & 1) == 1;
      int weight = inTitle ? IN_TITLE : end - start >= OFTEN_FROM ? OFTEN : THERE;
      sorted[count++] = term << 2 | weight;
    }
    return Arrays.copyOf(sorted, count);
  }

  /** Where the terms begin that begin with this UTF-16 unit or a later one. */
  int firstFrom(int unit) {
    int found = Arrays.binarySearch(terms, Grams.leastFrom(unit) << 2);
    return found >= 0 ? found : -found - 1;
  }

  int size() {
    return terms.length;
  }

  long term(int index) {
    return terms[index] >> 2;
  }

  int weight(int index) {
    return (int) terms[index] & 3;
  }
}
