package org.texie;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a validator of feeds would say: the rules of RFC 4287 and of JSON Feed 1.1. */
final class FeedCheck {

  static final String ATOM = "http://www.w3.org/2005/Atom";

  private static final List<String> ONCE_IN_FEED = List.of("id", "title", "updated");
  private static final List<String> AT_MOST_ONCE =
      List.of("subtitle", "generator", "icon", "logo", "rights", "published", "summary", "content");
  private static final Set<String> FEED_PARTS =
      Set.of("author", "category", "entry", "id", "link", "subtitle", "title", "updated");
  private static final Set<String> ENTRY_PARTS =
      Set.of(
          "author",
          "category",
          "content",
          "id",
          "link",
          "published",
          "summary",
          "title",
          "updated");

  private final List<String> problems = new ArrayList<>();

  private FeedCheck() {}

  /** What is wrong with an Atom feed; empty where nothing is. */
  static List<String> atom(byte[] bytes) {
    FeedCheck check = new FeedCheck();
    check.feed(XmlReading.parse(bytes).getDocumentElement());
    return check.problems;
  }

  /** What is wrong with a JSON feed; empty where nothing is. */
  static List<String> json(JsonNode feed) {
    FeedCheck check = new FeedCheck();
    check.feed(feed);
    return check.problems;
  }

  private void feed(Element feed) {
    expect(ATOM.equals(feed.getNamespaceURI()) && feed.getLocalName().equals("feed"), "the root");
    parts(feed, FEED_PARTS);
    ONCE_IN_FEED.forEach(name -> count(feed, name, 1, 1));
    AT_MOST_ONCE.forEach(name -> count(feed, name, 0, 1));
    count(feed, "author", 1, Integer.MAX_VALUE);
    links(feed);
    Stream<Element> self =
        XmlReading.children(feed, ATOM, "link").stream()
            .filter(link -> link.getAttribute("rel").equals("self"));
    expect(self.count() == 1, "one link to itself");
    Set<String> ids = new HashSet<>();
    common(feed, ids);
    List<String> updated = new ArrayList<>();
    for (Element entry : XmlReading.children(feed, ATOM, "entry")) {
      parts(entry, ENTRY_PARTS);
      ONCE_IN_FEED.forEach(name -> count(entry, name, 1, 1));
      AT_MOST_ONCE.forEach(name -> count(entry, name, 0, 1));
      links(entry);
      common(entry, ids);
      content(entry);
      updated.addAll(XmlReading.texts(entry, ATOM, "updated"));
    }
    for (String moment : updated) {
      OffsetDateTime latest = OffsetDateTime.parse(XmlReading.texts(feed, ATOM, "updated").get(0));
      expect(!OffsetDateTime.parse(moment).isAfter(latest), "an entry later than its feed");
    }
  }

  /** Nothing unknown, and no text between the elements. */
  private void parts(Element parent, Set<String> known) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        expect(
            ATOM.equals(element.getNamespaceURI()) && known.contains(element.getLocalName()),
            "an unknown element " + element.getTagName());
      } else {
        expect(node.getTextContent().isBlank(), "text between elements");
      }
    }
  }

  private void common(Element element, Set<String> ids) {
    String id = XmlReading.texts(element, ATOM, "id").get(0);
    expect(isAbsolute(id), "not an absolute IRI: " + id);
    expect(ids.add(id), "the id twice: " + id);
    for (String name : List.of("updated", "published")) {
      XmlReading.texts(element, ATOM, name).forEach(this::moment);
    }
    for (Element author : XmlReading.children(element, ATOM, "author")) {
      List<String> names = XmlReading.texts(author, ATOM, "name");
      expect(names.size() == 1 && !names.get(0).isBlank(), "an author without a name");
    }
    for (Element category : XmlReading.children(element, ATOM, "category")) {
      expect(!category.getAttribute("term").isBlank(), "a category without a term");
    }
  }

  private void content(Element entry) {
    for (Element content : XmlReading.children(entry, ATOM, "content")) {
      expect(content.getAttribute("type").equals("html"), "content of an unknown type");
      expect(XmlReading.children(content, ATOM, "*").isEmpty(), "elements in HTML as text");
    }
  }

  private void links(Element element) {
    Set<String> seen = new HashSet<>();
    for (Element link : XmlReading.children(element, ATOM, "link")) {
      String href = link.getAttribute("href");
      expect(!href.isBlank() && URI.create(href) != null, "a link to nowhere");
      String rel = link.getAttribute("rel");
      String kind = rel + " " + link.getAttribute("type") + " " + link.getAttribute("hreflang");
      expect(!rel.equals("alternate") || seen.add(kind), "two alternates of a kind");
    }
    expect(seen.size() == 1, "one alternate");
  }

  private void count(Element parent, String name, int least, int most) {
    int count = XmlReading.children(parent, ATOM, name).size();
    expect(count >= least && count <= most, count + " times " + name);
  }

  private void feed(JsonNode feed) {
    expect(feed.path("version").asText().equals("https://jsonfeed.org/version/1.1"), "version");
    expect(!feed.path("title").asText().isBlank(), "no title");
    expect(feed.path("items").isArray(), "no items");
    for (String name : List.of("home_page_url", "feed_url")) {
      expect(!feed.has(name) || isAbsolute(feed.path(name).asText()), name);
    }
    authors(feed);
    Set<String> ids = new HashSet<>();
    for (JsonNode item : feed.path("items")) {
      expect(item.path("id").isTextual() && ids.add(item.path("id").asText()), "an id twice");
      expect(item.path("content_html").isTextual(), "no content");
      expect(!item.has("url") || isAbsolute(item.path("url").asText()), "url");
      moment(item.path("date_published").asText());
      moment(item.path("date_modified").asText());
      authors(item);
      item.path("tags").forEach(tag -> expect(tag.isTextual(), "a tag that is no text"));
    }
  }

  private void authors(JsonNode element) {
    expect(!element.has("author"), "author is of version 1");
    for (JsonNode author : element.path("authors")) {
      expect(!author.path("name").asText().isBlank(), "an author without a name");
    }
  }

  private void moment(String text) {
    try {
      OffsetDateTime.parse(text);
      expect(text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)"), text);
    } catch (DateTimeParseException e) {
      problems.add("no moment: " + text);
    }
  }

  private static boolean isAbsolute(String iri) {
    return URI.create(iri).isAbsolute();
  }

  private void expect(boolean met, String problem) {
    if (!met) {
      problems.add(problem);
    }
  }
}
