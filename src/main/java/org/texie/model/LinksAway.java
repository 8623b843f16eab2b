package org.texie.model;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * The links of a page, as they must read in another place.
 *
 * @param page where the links are written
 * @param from the place that they are taken to
 */
public record LinksAway(Site site, Address page, Address from) {

  private static final Pattern ELSEWHERE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*");

  /** Whether a link leaves the site. */
  public static boolean isElsewhere(String link) {
    return ELSEWHERE.matcher(link).matches();
  }

  /** The path from the site's top that a link of the page leads to, with its fragment. */
  public static String target(Address page, String link) {
    return URI.create(page.path()).resolve(link).toString();
  }

  /** The link, absolute where the site's public address is known. */
  public String of(String link) {
    return isElsewhere(link) ? link : site.link(from, target(page, link));
  }
}
