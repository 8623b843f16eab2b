package org.texie.model;

import java.util.List;

/**
 * A district or a theme with its cases.
 *
 * @param cases newest first
 * @param crossings for a district, its themes; for a theme, its districts; only where there are
 *     cases
 */
public record Section(Term term, List<Case> cases, List<Crossing> crossings) {

  public Section {
    cases = List.copyOf(cases);
    crossings = List.copyOf(crossings);
  }

  public String id() {
    return term.id();
  }

  public Address address() {
    return term.address();
  }

  public String title() {
    return term.title();
  }

  public String summary() {
    return term.summary();
  }

  /** The section in numbers. */
  public Figures figures() {
    return Figures.of(cases);
  }

  /** How the section's cases spread over the years. */
  public Timeline timeline() {
    return Timeline.of(Year.group(cases));
  }
}
