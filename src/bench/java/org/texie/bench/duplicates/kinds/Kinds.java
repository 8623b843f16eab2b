package org.texie.bench.duplicates.kinds;

import java.util.List;

/** Kinds of change: those that every part has ({@link General}), or a part's own. */
public interface Kinds {

  /** Ways of making a pair of the class, which is none of {@link Category#isFact}. */
  default List<Kind<Draft>> drafts(Category category) {
    return List.of();
  }

  /** Ways of telling a fact of the class wrong, which is one of {@link Category#isFact}. */
  default List<Kind<Changed>> changes(Category category) {
    return List.of();
  }

  /** What may stand beside a text as a repeat of it but for the fact. */
  default List<Shape> shapes() {
    return List.of();
  }

  /** Ways of setting the same words in other characters. */
  default List<Variant> variants() {
    return List.of();
  }
}
