package org.texie.model;

import java.util.List;

/**
 * The archive as readers walk through it: everything that is shown, in the order in which it is.
 *
 * @param cases newest first
 * @param districts in the editors' order
 * @param themes in the editors' order
 * @param years newest first
 * @param names the places and people that cases name, from A to Z
 * @param pages in the editors' order
 * @param withdrawn cases that were taken back, by ID; in none of the other lists
 * @param redirects by old address
 * @param companies what each of {@code cases} is read beside, in their order
 */
public record ArchiveIndex(
    List<Case> cases,
    List<Section> districts,
    List<Section> themes,
    List<Year> years,
    List<Initial> names,
    List<Term> pages,
    List<Case> withdrawn,
    List<Redirect> redirects,
    List<Company> companies) {

  public ArchiveIndex {
    cases = List.copyOf(cases);
    districts = List.copyOf(districts);
    themes = List.copyOf(themes);
    years = List.copyOf(years);
    names = List.copyOf(names);
    pages = List.copyOf(pages);
    withdrawn = List.copyOf(withdrawn);
    redirects = List.copyOf(redirects);
    companies = List.copyOf(companies);
  }

  /** The archive in numbers. */
  public Figures figures() {
    return Figures.of(cases);
  }

  /** What the front page shows of the cases. */
  public FrontPage front() {
    return FrontPage.of(cases, themes);
  }

  /** Districts by themes. */
  public Matrix matrix() {
    return Matrix.of(districts, themes);
  }

  /** The districts as a small drawing. */
  public TileMap tiles() {
    return TileMap.of(districts);
  }

  /** How the cases spread over the years. */
  public Timeline timeline() {
    return Timeline.of(years);
  }
}
