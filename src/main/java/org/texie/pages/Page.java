package org.texie.pages;

import java.util.List;
import java.util.Optional;
import org.texie.model.Address;
import org.texie.model.Place;

/**
 * A page of the site, not yet rendered.
 *
 * @param description one or two sentences for search engines; may be empty
 * @param trail the way here from the front page, without this page
 * @param paging for lists of cases
 * @param origin the place in a source file that calls for this page, where there is one
 */
public record Page(
    Template template,
    Address address,
    String title,
    String description,
    List<Crumb> trail,
    Subject subject,
    Optional<Paging> paging,
    Optional<Place> origin) {

  public Page {
    trail = List.copyOf(trail);
  }
}
