package org.texie.model;

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
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    String fragment = hash < 0 ? "" : link.substring(hash);
    // Not by java.net.URI, which refuses what writers put into fragments.
    return (path.isEmpty() ? page.path() : resolve(page.path(), path)) + fragment;
  }

  private static String resolve(String page, String path) {
    if (path.startsWith("/")) {
      return path;
    }
    StringBuilder target = new StringBuilder(page.substring(0, page.lastIndexOf('/') + 1));
    for (String part : path.split("(?<=/)", -1)) {
      if (part.equals("../") && target.length() > 1) {
        target.setLength(target.lastIndexOf("/", target.length() - 2) + 1);
      } else if (!part.equals("./") && !part.equals("../")) {
        target.append(part);
      }
    }
    return target.toString();
  }

  /** The link, absolute where the site's public address is known. */
  public String of(String link) {
    return isElsewhere(link) ? link : site.link(from, target(page, link));
  }
}
