package org.texie.feeds;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.texie.model.Address;
import org.texie.model.Case;
import org.texie.model.Section;
import org.texie.model.Site;

/**
 * What a feed tells, in whatever format.
 *
 * @param page the page whose news it tells
 * @param entries the newest cases, the newest first
 */
record Feed(Site site, Address page, String title, String description, List<Case> entries) {

  /** How many cases a feed holds at most. */
  static final int SIZE = 50;

  /** When a feed with no case in it changed last: the same answer on any day. */
  private static final LocalDate NEVER = LocalDate.EPOCH;

  Feed {
    entries = entries.stream().limit(SIZE).toList();
  }

  static Feed of(Site site, List<Case> cases) {
    return new Feed(site, Address.HOME, site.title(), site.description(), cases);
  }

  static Feed of(Site site, Section section) {
    String title = site.title() + " · " + section.title();
    return new Feed(site, section.address(), title, section.summary(), section.cases());
  }

  /** The day of the newest change to what it holds. */
  LocalDate changed() {
    return entries.stream().map(Case::changed).max(Comparator.naturalOrder()).orElse(NEVER);
  }

  /** A file beside the page. */
  String path(String name) {
    return page.path() + name;
  }

  /** A link from the feed. */
  String link(String path) {
    return site.link(page, path);
  }
}
