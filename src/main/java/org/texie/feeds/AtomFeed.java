package org.texie.feeds;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.texie.formats.Xml;
import org.texie.model.Case;

/** A feed as Atom (RFC 4287). */
final class AtomFeed {

  static final String NAME = "feed.xml";

  private AtomFeed() {}

  static byte[] bytes(Feed feed, Contents contents) {
    String language = feed.site().language();
    Xml xml = new Xml();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language).newLine();
    line(xml, "id", feed.site().uri(feed.path(NAME)));
    line(xml, "title", feed.title());
    if (!feed.description().isBlank()) {
      line(xml, "subtitle", feed.description());
    }
    line(xml, "updated", moment(feed, feed.changed()));
    link(xml, "self", "application/atom+xml", feed.link(feed.path(NAME)));
    link(xml, "alternate", "text/html", feed.link(feed.page().path()));
    author(xml, feed.site().title());
    for (Case item : feed.entries()) {
      entry(xml, feed, item, contents.of(item));
    }
    return xml.close().newLine().bytes();
  }

  private static void entry(Xml xml, Feed feed, Case item, String content) {
    xml.open("entry").newLine();
    line(xml, "id", feed.site().uri(item.address().path()));
    line(xml, "title", item.title());
    link(xml, "alternate", "text/html", feed.link(item.address().path()));
    line(xml, "published", moment(feed, item.date().firstDay()));
    line(xml, "updated", moment(feed, item.changed()));
    item.byline().forEach(name -> author(xml, name));
    for (String word : words(item)) {
      xml.empty("category", "term", word).newLine();
    }
    if (!item.summary().isBlank()) {
      line(xml, "summary", item.summary());
    }
    xml.element("content", content, "type", "html").newLine();
    xml.close().newLine();
  }

  /** What an entry is filed under. */
  static List<String> words(Case item) {
    return Stream.concat(item.themes().stream(), Stream.of(item.district()))
        .map(term -> term.title())
        .distinct()
        .toList();
  }

  private static String moment(Feed feed, LocalDate day) {
    return Moments.startOf(day, feed.site().zone());
  }

  private static void line(Xml xml, String name, String text) {
    xml.element(name, text).newLine();
  }

  private static void link(Xml xml, String rel, String type, String href) {
    xml.empty("link", "rel", rel, "type", type, "href", href).newLine();
  }

  private static void author(Xml xml, String name) {
    xml.open("author").element("name", name).close().newLine();
  }
}
