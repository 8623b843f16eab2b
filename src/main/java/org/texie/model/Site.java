package org.texie.model;

import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What is said of the site as a whole.
 *
 * @param language a BCP 47 tag: {@code zh-Hans}
 * @param zone where days begin and end
 * @param baseUrl the site's public address, without a slash at its end
 * @param pageSize how many cases a page of a list holds, 1 to 1000
 */
public record Site(
    String title,
    String description,
    String language,
    ZoneId zone,
    Optional<URI> baseUrl,
    int pageSize) {

  /** This site at another public address. */
  public Site at(URI other) {
    return new Site(title, description, language, zone, Optional.of(other), pageSize);
  }
}
