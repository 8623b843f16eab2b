package org.texie.model;

import java.util.List;

/** Which paragraphs of a text must never be removed as repeats. */
public sealed interface Keep {

  /** Every paragraph. */
  record All() implements Keep {}

  /** The paragraphs that open with one of these words; none where the list is empty. */
  record Openings(List<Located<String>> words) implements Keep {
    public Openings {
      words = List.copyOf(words);
    }
  }
}
