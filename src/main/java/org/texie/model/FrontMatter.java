package org.texie.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a text says of itself above its body: typed, but not yet held against other files. */
public sealed interface FrontMatter {

  String title();

  Optional<String> summary();

  /** Old paths from the site's top, without the leading {@code /}; each redirects here. */
  List<Located<String>> aliases();

  Keep keep();

  Extra.Entries extra();

  /** Front matter of a community case. */
  record OfCase(
      String title,
      PartialDate date,
      Located<String> district,
      List<Located<String>> themes,
      Optional<String> summary,
      Optional<String> subdistrict,
      Optional<String> community,
      List<String> byline,
      Optional<Source> source,
      Optional<Image> image,
      Status status,
      List<Located<String>> aliases,
      List<Correction> corrections,
      Keep keep,
      Extra.Entries extra)
      implements FrontMatter {
    public OfCase {
      themes = List.copyOf(themes);
      byline = List.copyOf(byline);
      aliases = List.copyOf(aliases);
      corrections = List.copyOf(corrections);
    }

    /**
     * Whether readers find anything at the case's address on the given day: it is no draft, unless
     * drafts are asked for, and its date has come.
     */
    public boolean isShown(LocalDate today, boolean drafts) {
      return (status != Status.DRAFT || drafts) && !date.firstDay().isAfter(today);
    }
  }

  /**
   * Front matter of a district, a theme or a page.
   *
   * @param order the editors' place for it in lists
   * @param tile for districts alone
   */
  record OfTerm(
      String title,
      OptionalInt order,
      Optional<String> summary,
      Optional<Tile> tile,
      List<Located<String>> aliases,
      Keep keep,
      Extra.Entries extra)
      implements FrontMatter {
    public OfTerm {
      aliases = List.copyOf(aliases);
    }
  }
}
