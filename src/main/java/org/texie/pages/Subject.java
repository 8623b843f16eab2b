package org.texie.pages;

import java.util.List;
import java.util.Optional;
import org.texie.model.Address;
import org.texie.model.Case;
import org.texie.model.Company;
import org.texie.model.Crossing;
import org.texie.model.Section;
import org.texie.model.Term;
import org.texie.model.Year;

/** What a page is about. */
public sealed interface Subject {

  /** The archive as a whole. */
  record Archive() implements Subject {}

  /** A case, its neighbours in time, and what it is read beside. */
  record OfCase(Case item, Optional<Case> newer, Optional<Case> older, Company company)
      implements Subject {}

  /** A district or a theme. */
  record OfSection(Section section) implements Subject {}

  /** A district's or a theme's texts on one page, to be printed. */
  record OfCollection(Section section) implements Subject {

    /** A brochure of more cases would be a book, and its page too heavy to open. */
    private static final int MOST = 100;

    /** The newest cases, as many as one page can hold. */
    public List<Case> cases() {
      return section.cases().subList(0, Math.min(MOST, section.cases().size()));
    }
  }

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
