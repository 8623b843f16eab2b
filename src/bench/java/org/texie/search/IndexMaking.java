package org.texie.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Makes the index of a built site once more, to measure what that takes. */
public final class IndexMaking {

  private final List<SearchDocument> documents;

  /** Takes the texts from a site's own index. */
  public IndexMaking(SortedMap<String, byte[]> site) {
    this.documents = new IndexReader(site).documents();
  }

  /** Makes all files and gives their size in bytes. */
  public long make() {
    return SearchIndex.files(documents, new Bits()).parallelStream()
        .mapToLong(file -> file.bytes().get().length)
        .sum();
  }

  /** The texts of each page. */
  public List<List<String>> texts() {
    List<List<String>> texts = new ArrayList<>();
    documents.forEach(
        document -> texts.add(document.units().stream().map(SearchDocument.Unit::text).toList()));
    return texts;
  }
}
