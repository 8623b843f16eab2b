package org.texie.model;

import java.util.List;
import java.util.Optional;

/**
 * A place or a person that cases name.
 *
 * @param district where the place lies; places of one name in two districts are two. None for a
 *     person
 * @param cases newest first
 */
public record Name(String text, Optional<Term> district, List<Case> cases) {

  public Name {
    cases = List.copyOf(cases);
  }

  /** Whether a person wrote the cases, and is not a place that they tell of. */
  public boolean isPerson() {
    return district.isEmpty();
  }
}
