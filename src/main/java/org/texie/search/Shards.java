package org.texie.search;

import java.util.ArrayList;
import java.util.List;
import org.texie.search.Inversion.Entry;

/**
 * The terms in order, cut into files of a few kilobytes.
 *
 * @param firstTerms the first term of each file, by which a browser knows which one to load
 */
record Shards(List<String> firstTerms, List<byte[]> files) {

  /** A file ends before it grows above this, unless it holds a single term. */
  static final int MAX_SIZE = 6 * 1024;

  Shards {
    firstTerms = List.copyOf(firstTerms);
    files = List.copyOf(files);
  }

  static Shards of(List<Entry> entries) {
    List<String> firstTerms = new ArrayList<>();
    List<byte[]> files = new ArrayList<>();
    Bytes file = new Bytes();
    String previous = "";
    for (Entry entry : entries) {
      String term = entry.term();
      if (file.size() > 0 && file.size() + entry.postingSize() > MAX_SIZE) {
        files.add(file.toArray());
        file = new Bytes();
      }
      if (file.size() == 0) {
        firstTerms.add(term);
        previous = "";
      }
      writeTerm(term, previous, file);
      entry.writePosting(file);
      previous = term;
    }
    if (file.size() > 0) {
      files.add(file.toArray());
    }
    return new Shards(firstTerms, files);
  }

  /** How many units are those of the term before, how many follow, and these. */
  static void writeTerm(String term, String previous, Bytes bytes) {
    int shared = 0;
    while (shared < previous.length()
        && shared < term.length() - 1
        && previous.charAt(shared) == term.charAt(shared)) {
      shared++;
    }
    bytes.single(shared << 2 | (term.length() - shared));
    term.chars().skip(shared).forEach(c -> bytes.unit((char) c));
  }
}
