package org.texie.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A community case, as readers see it.
 *
 * @param themes the main one first
 * @param summary the writer's, else the text's first sentences
 */
public record Case(
    Article article, FrontMatter.OfCase matter, Term district, List<Term> themes, String summary) {

  public Case {
    themes = List.copyOf(themes);
  }

  public String id() {
    return article.file().id();
  }

  public Address address() {
    return article.file().address();
  }

  public String title() {
    return matter.title();
  }

  public PartialDate date() {
    return matter.date();
  }

  public Optional<String> subdistrict() {
    return matter.subdistrict();
  }

  public Optional<String> community() {
    return matter.community();
  }

  public List<String> byline() {
    return matter.byline();
  }

  public Optional<Source> source() {
    return matter.source();
  }

  public Optional<Image> image() {
    return matter.image();
  }

  /** The case's picture with its address and size. */
  public Optional<Picture> picture() {
    return article.image();
  }

  /** A link from the case's own page to its picture. */
  public Optional<String> imageLink() {
    return picture().map(picture -> address().linkTo(picture.url()));
  }

  public List<Correction> corrections() {
    return matter.corrections();
  }

  /** The day of the newest correction, else of the case itself. */
  public LocalDate changed() {
    return Stream.concat(Stream.of(date()), corrections().stream().map(Correction::date))
        .map(PartialDate::firstDay)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
