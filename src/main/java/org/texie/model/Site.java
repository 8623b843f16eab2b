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

  /**
   * A link to a path from the site's top, for what readers take away: absolute where the public
   * address is known, else relative.
   *
   * @param from where the link stands
   */
  public String link(Address from, String path) {
    return baseUrl.map(base -> base.toASCIIString() + path).orElseGet(() -> from.linkTo(path));
  }

  /**
   * A name that nothing else has, the same in every build: the public address where it is known.
   * Else a tag (RFC 4151) of a host that cannot be, so that nobody's name is taken.
   */
  public String uri(String path) {
    return baseUrl
        .map(base -> base.toASCIIString() + path)
        .orElse("tag:texie.invalid,2000:" + path);
  }

  /** This site at another public address. */
  public Site at(URI other) {
    return new Site(title, description, language, zone, Optional.of(other), pageSize);
  }
}
