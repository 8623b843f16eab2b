package org.texie.model;

import java.util.Optional;

/** A district, a theme or a page, as readers see it. */
public record Term(Article article, FrontMatter.OfTerm matter, String summary) {

  public Kind kind() {
    return article.file().kind();
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

  public Optional<Tile> tile() {
    return matter.tile();
  }
}
