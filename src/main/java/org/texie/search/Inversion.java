package org.texie.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns the terms of each page into the pages of each term, by all cores. */
final class Inversion {

  /** How many first units of terms one core takes at a time. */
  private static final int SPAN = 128;

  private static final int SPANS = (Character.MAX_VALUE + 1) / SPAN;

  private final List<DocumentTerms> documents;

  private Inversion(List<DocumentTerms> documents) {
    this.documents = documents;
  }

  /** A term and its encoded posting. */
  static final class Entry {
    private final long term;
    private final byte[] posting;

    private Entry(long term, byte[] posting) {
      this.term = term;
      this.posting = posting;
    }

    String term() {
      return Grams.text(term);
    }

    void writePosting(Bytes bytes) {
      bytes.all(posting);
    }

    int postingSize() {
      return posting.length;
    }
  }

  /** All terms, in order. */
  static List<Entry> of(List<SearchDocument> documents) {
    Inversion inversion = new Inversion(documents.parallelStream().map(DocumentTerms::of).toList());
    return IntStream.range(0, SPANS).parallel().boxed().flatMap(inversion::span).toList();
  }

  private Stream<Entry> span(int number) {
    Map<Long, Posting> postings = new HashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      DocumentTerms document = documents.get(i);
      int end = document.firstFrom((number + 1) * SPAN);
      for (int at = document.firstFrom(number * SPAN); at < end; at++) {
        postings
            .computeIfAbsent(document.term(at), term -> new Posting())
            .add(i, document.weight(at));
      }
    }
    List<Entry> entries = new ArrayList<>(postings.size());
    postings.forEach((term, posting) -> entries.add(new Entry(term, posting.encode())));
    entries.sort((a, b) -> Long.compare(a.term, b.term));
    return entries.stream();
  }
}
