package org.texie.model;

import java.util.List;

/** The cases of one year, newest first. */
public record Year(int number, List<Case> cases) {

  public Year {
    cases = List.copyOf(cases);
  }

  public Address address() {
    return Address.folder("years", "%04d".formatted(number));
  }
}
