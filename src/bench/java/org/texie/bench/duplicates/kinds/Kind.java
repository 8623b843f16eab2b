package org.texie.bench.duplicates.kinds;

import java.util.Optional;

/** A way of making something out of a text: a pair of it and another one, or a changed fact. */
@FunctionalInterface
public interface Kind<T> {

  /** What it makes, or nothing if the text does not lend itself to it. */
  Optional<T> make(Source source);
}
