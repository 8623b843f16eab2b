package org.texie.model;

import java.util.List;
import java.util.Locale;

/** The cases of one year, newest first. */
public record Year(int number, List<Case> cases) {

  public Year {
    cases = List.copyOf(cases);
  }

  public Address address() {
    return Address.folder("years", String.format(Locale.ROOT, "%04d", number));
  }
}
