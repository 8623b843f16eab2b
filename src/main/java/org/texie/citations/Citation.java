package org.texie.citations;

import java.util.List;
import java.util.Optional;
import org.texie.model.Case;
import org.texie.model.PartialDate;
import org.texie.model.Site;
import org.texie.model.Source;

/**
 * What a citation of a case says, in whatever format; every text on one line.
 *
 * @param newspaper where the case was printed; without one it is cited as a page of the site
 * @param date when it was printed, else the case's own
 * @param headline what it was printed under, where the case has another title
 * @param url the page's public address, where it is known
 */
public record Citation(
    String id,
    String title,
    List<String> authors,
    Optional<String> newspaper,
    PartialDate date,
    Optional<String> page,
    Optional<String> section,
    Optional<String> headline,
    String summary,
    String site,
    String language,
    Optional<String> url) {

  public Citation {
    authors = List.copyOf(authors);
  }

  /** The citation of a case. */
  public static Citation of(Site site, Case item) {
    Optional<Source> source = item.source();
    return new Citation(
        item.id(),
        oneLine(item.title()),
        item.byline().stream().map(Citation::oneLine).toList(),
        source.flatMap(Source::publication).map(Citation::oneLine),
        source.flatMap(Source::date).orElse(item.date()),
        source.flatMap(Source::page).map(Citation::oneLine),
        source.flatMap(Source::section).map(Citation::oneLine),
        source
            .flatMap(Source::headline)
            .map(Citation::oneLine)
            .filter(headline -> !headline.equals(oneLine(item.title()))),
        oneLine(item.summary()),
        oneLine(site.title()),
        site.language(),
        site.baseUrl().map(base -> base.toASCIIString() + item.address().path()));
  }

  /** The citation as Chinese readers copy it. */
  public String gbT7714() {
    return GbT7714.of(this);
  }

  /** The citation for LaTeX. */
  public String bibTex() {
    return BibTex.of(this);
  }

  /** The year in four digits. */
  String year() {
    return date.toString().substring(0, 4);
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cc}\\u2028\\u2029]+", " ").strip();
  }
}
