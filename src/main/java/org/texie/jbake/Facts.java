package org.texie.jbake;

import java.util.Optional;
import org.texie.citations.Citation;
import org.texie.metadata.StructuredData;
import org.texie.model.Address;
import org.texie.model.Case;
import org.texie.model.LinksAway;
import org.texie.model.Site;
import org.texie.pages.Page;
import org.texie.pages.Subject;

/** The variable {@code facts} of templates: what a page tells machines and those who cite it. */
public final class Facts {

  private final Page page;
  private final Site site;
  private final StructuredData data;

  Facts(Page page, Site site, StructuredData data) {
    this.page = page;
    this.site = site;
    this.data = data;
  }

  /** JSON-LD that may stand in a script element as it is. */
  public Optional<String> getStructuredData() {
    return data.of(page);
  }

  /** How the page's case is cited. */
  public Optional<Citation> getCitation() {
    return item().map(shown -> Citation.of(site, shown));
  }

  /** The public address of the picture of the page's case. */
  public Optional<String> getPicture() {
    return item()
        .filter(shown -> site.baseUrl().isPresent())
        .flatMap(
            shown ->
                shown.imageLink().map(new LinksAway(site, shown.address(), shown.address())::of));
  }

  /** The page beside which the feeds lie that tell its news. */
  public Address getFeeds() {
    return page.subject() instanceof Subject.OfSection subject
        ? subject.section().address()
        : Address.HOME;
  }

  private Optional<Case> item() {
    return page.subject() instanceof Subject.OfCase subject
        ? Optional.of(subject.item())
        : Optional.empty();
  }
}
