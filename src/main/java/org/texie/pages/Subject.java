package org.texie.pages;

import java.util.List;
import java.util.Optional;
import org.texie.model.Address;
import org.texie.model.Case;
import org.texie.model.Crossing;
import org.texie.model.Section;
import org.texie.model.Term;
import org.texie.model.Year;

/** What a page is about. */
public sealed interface Subject {

  /** The archive as a whole. */
  record Archive() implements Subject {}

  /** A case and its neighbours in time. */
  record OfCase(Case item, Optional<Case> newer, Optional<Case> older) implements Subject {}

  /** A district or a theme. */
  record OfSection(Section section) implements Subject {}

  /** A theme within a district. */
  record OfCrossing(Crossing crossing) implements Subject {}

  /** A year. */
  record OfYear(Year year) implements Subject {}

  /**
   * The index of names, or a part of it.
   *
   * @param initials the letters on this page, with their names
   * @param letters all letters
   */
  record OfNames(List<NamePages.Letter> initials, List<Letter> letters) implements Subject {
    public OfNames {
      initials = List.copyOf(initials);
      letters = List.copyOf(letters);
    }
  }

  /** A letter of the index of names and the page on which it begins. */
  record Letter(String letter, Address address) {}

  /** A page of its own, such as the one about the archive. */
  record OfPage(Term page) implements Subject {}

  /** An address that has moved. */
  record Moved(Address target) implements Subject {}
}
