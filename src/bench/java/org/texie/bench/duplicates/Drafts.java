package org.texie.bench.duplicates;

import java.util.Optional;

/** Makes pairs of a kind, from what it draws of a story. */
interface Drafts {

  /** A pair, or nothing if what was drawn does not lend itself to it. */
  Optional<Draft> draft(Category category);
}
