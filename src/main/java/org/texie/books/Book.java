package org.texie.books;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.texie.formats.Xml;
import org.texie.model.BodyForm;
import org.texie.model.Case;
import org.texie.model.Section;
import org.texie.model.Site;

/** The cases of a district or a theme, newest first, with a title page and a table of contents. */
final class Book {

  static final String COVER = "title.xhtml";
  static final String NAV = "nav.xhtml";
  static final String STYLE = "book.css";

  private static final String CSS =
      """
      body { line-height: 1.7; margin: 0 5%; }
      h1, h2, h3 { font-family: sans-serif; line-height: 1.4; }
      p { margin: 0 0 0.6em; text-align: justify; }
      blockquote { border-left: 0.2em solid; margin: 1em 0; padding-left: 1em; }
      table { border-collapse: collapse; }
      td, th { border: 1px solid; padding: 0.2em 0.5em; }
      .place, .byline, .source, .colophon { font-size: 0.85em; }
      .lead { font-weight: bold; }
      """;

  private final Site site;
  private final Section section;
  private final Chapters chapters;

  Book(Site site, Section section, BodyForm xhtml) {
    this.site = site;
    this.section = section;
    this.chapters = new Chapters(site, section.cases(), xhtml);
  }

  byte[] bytes() {
    Container container = new Container();
    add(container, "package.opf", packageDocument());
    add(container, NAV, navigation());
    container.add("book/" + STYLE, CSS);
    add(container, COVER, chapters.titlePage(section));
    for (Case item : section.cases()) {
      add(container, Chapters.file(item), chapters.of(item));
    }
    return container.bytes();
  }

  private static void add(Container container, String name, Xml xml) {
    container.add("book/" + name, xml.bytes());
  }

  private String title() {
    return site.title() + " · " + section.title();
  }

  private Xml packageDocument() {
    Xml xml = new Xml();
    xml.open(
            "package",
            "xmlns",
            "http://www.idpf.org/2007/opf",
            "version",
            "3.0",
            "unique-identifier",
            "id",
            "xml:lang",
            site.language())
        .newLine();
    writeMetadata(xml);
    xml.open("manifest").newLine();
    item(xml, "nav", NAV, "application/xhtml+xml", "properties", "nav");
    item(xml, "style", STYLE, "text/css");
    item(xml, "title", COVER, "application/xhtml+xml");
    for (Case item : section.cases()) {
      item(xml, "case-" + item.id(), Chapters.file(item), "application/xhtml+xml");
    }
    xml.close().newLine().open("spine").newLine();
    xml.empty("itemref", "idref", "title").newLine();
    xml.empty("itemref", "idref", "nav").newLine();
    for (Case item : section.cases()) {
      xml.empty("itemref", "idref", "case-" + item.id()).newLine();
    }
    return xml.close().newLine().close().newLine();
  }

  private void writeMetadata(Xml xml) {
    xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/").newLine();
    xml.element("dc:identifier", site.uri(section.address().path()), "id", "id").newLine();
    xml.element("dc:title", title()).newLine();
    xml.element("dc:language", site.language()).newLine();
    xml.element("dc:publisher", site.title()).newLine();
    if (!section.summary().isBlank()) {
      xml.element("dc:description", section.summary()).newLine();
    }
    meta(xml, "dcterms:modified", changed().toString());
    meta(xml, "schema:accessMode", "textual");
    meta(xml, "schema:accessModeSufficient", "textual");
    meta(xml, "schema:accessibilityFeature", "tableOfContents");
    meta(xml, "schema:accessibilityFeature", "structuralNavigation");
    meta(xml, "schema:accessibilityHazard", "none");
    xml.close().newLine();
  }

  /** When the newest of its cases changed; the clock would make every build another book. */
  private Instant changed() {
    LocalDate day =
        section.cases().stream()
            .map(Case::changed)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    return day.atStartOfDay(site.zone()).toInstant();
  }

  private Xml navigation() {
    Xml xml = Chapters.open(site, "目录");
    xml.open("nav", "epub:type", "toc", "id", "toc", "role", "doc-toc").newLine();
    xml.element("h1", "目录").newLine().open("ol").newLine();
    entry(xml, COVER, section.title());
    for (Case item : section.cases()) {
      entry(xml, Chapters.file(item), item.title());
    }
    return Chapters.close(xml.close().newLine().close().newLine());
  }

  private static void entry(Xml xml, String file, String title) {
    xml.open("li").element("a", title, "href", file).close().newLine();
  }

  private static void meta(Xml xml, String property, String value) {
    xml.element("meta", value, "property", property).newLine();
  }

  private static void item(Xml xml, String id, String file, String type, String... more) {
    List<String> attributes = new ArrayList<>(List.of("id", id, "href", file, "media-type", type));
    attributes.addAll(List.of(more));
    xml.empty("item", attributes.toArray(String[]::new)).newLine();
  }
}
