package org.texie.model;

import java.util.List;

/**
 * The cases that a case is read beside, each in one list alone.
 *
 * @param samePage others printed on the same page of the same paper
 * @param sameDay others of the same day
 * @param related by words, themes and district in common, the nearest first
 */
public record Company(List<Case> samePage, List<Case> sameDay, List<Case> related) {

  public Company {
    samePage = List.copyOf(samePage);
    sameDay = List.copyOf(sameDay);
    related = List.copyOf(related);
  }
}
