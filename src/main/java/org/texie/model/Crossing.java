package org.texie.model;

import java.util.List;

/** The cases of one district under one theme, newest first. */
public record Crossing(Term district, Term theme, List<Case> cases) {

  public Crossing {
    cases = List.copyOf(cases);
  }

  public Address address() {
    return district.address().below(theme.id());
  }
}
