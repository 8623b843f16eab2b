package org.texie.citations;

import java.util.List;

/**
 * A citation by GB/T 7714—2015: a newspaper's article, else a page of the web.
 *
 * <p>The day on which a page was looked up is the reader's to add: a build knows none.
 */
final class GbT7714 {

  /** With more authors, the others are "etc." */
  private static final int AUTHORS = 3;

  private GbT7714() {}

  static String of(Citation citation) {
    String authors = authors(citation.authors());
    return citation
        .newspaper()
        .map(newspaper -> authors + printed(citation, newspaper))
        .orElseGet(() -> authors + onTheWeb(citation));
  }

  private static String authors(List<String> names) {
    if (names.isEmpty()) {
      return "";
    }
    List<String> first = names.subList(0, Math.min(AUTHORS, names.size()));
    return String.join(", ", first) + (names.size() > AUTHORS ? ", 等. " : ". ");
  }

  /** What was printed has the printed headline; the case's own title says which part of it. */
  private static String printed(Citation citation, String newspaper) {
    String headline = citation.headline().map(title -> title + "：").orElse("");
    String page = citation.page().map(number -> "(" + number + ")").orElse("");
    return "%s%s[N]. %s, %s%s."
        .formatted(headline, citation.title(), newspaper, citation.date(), page);
  }

  private static String onTheWeb(Citation citation) {
    String url = citation.url().map(address -> " " + address + ".").orElse("");
    return "%s[EB/OL]. (%s).%s".formatted(citation.title(), citation.date(), url);
  }
}
