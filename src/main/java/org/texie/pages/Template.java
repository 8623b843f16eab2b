package org.texie.pages;

import java.util.Locale;

/** The kinds of pages, each rendered by a template of its own. */
public enum Template {
  MASTERINDEX("index.ftl"),
  CASES("cases.ftl"),
  CASE("case.ftl"),
  WITHDRAWN("withdrawn.ftl"),
  DISTRICTS("districts.ftl"),
  DISTRICT("district.ftl"),
  CROSSING("crossing.ftl"),
  THEMES("themes.ftl"),
  THEME("theme.ftl"),
  COLLECTION("collection.ftl"),
  YEARS("years.ftl"),
  YEAR("year.ftl"),
  NAMES("names.ftl"),
  PAGE("page.ftl"),
  SEARCH("search.ftl"),
  REDIRECT("redirect.ftl"),
  ERROR404("404.ftl");

  private final String defaultFile;

  Template(String defaultFile) {
    this.defaultFile = defaultFile;
  }

  /** JBake's document type of such pages. */
  public String type() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of {@code jbake.properties} that names another template. */
  public String key() {
    return "template." + type() + ".file";
  }

  public String defaultFile() {
    return defaultFile;
  }
}
