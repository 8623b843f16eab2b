package org.texie.markdown;

import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.texie.model.Html;

/** One way of writing HTML that means the same, so that two pieces of it can be compared. */
final class Canonical {

  private static final String BLOCKS =
      "(?:p|ul|ol|li|blockquote|h[1-6]|hr|pre|br|table|thead|tbody|tr|th|td)";

  private Canonical() {}

  /** The specification's HTML, with the changes that we make on purpose. */
  static String expected(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    shiftHeadings(body);
    // An address that leads nowhere is refused: the words stay.
    body.select("a[href=]").unwrap();
    for (Element image : body.select("img[src=]")) {
      image.replaceWith(new TextNode(image.attr("alt")));
    }
    // Nor does a paragraph stay in which there is nothing.
    body.select("p").stream().filter(p -> p.html().isBlank()).forEach(Element::remove);
    return write(body);
  }

  /** Our HTML, less what the specification does not have. */
  static String actual(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("p[id^=p-]").removeAttr("id");
    body.select("span[id^=p-]").unwrap();
    body.select("div.table").unwrap();
    return write(body);
  }

  /** The page's own title is its h1, so the highest heading of a text is an h2. */
  private static void shiftHeadings(Element body) {
    int shift =
        2 - body.select("h1,h2,h3,h4,h5,h6").stream().mapToInt(Canonical::level).min().orElse(2);
    for (Element heading : body.select("h1,h2,h3,h4,h5,h6")) {
      heading.tagName("h" + Math.min(6, level(heading) + shift));
    }
  }

  private static int level(Element heading) {
    return heading.tagName().charAt(1) - '0';
  }

  private static String write(Element body) {
    StringBuilder html = new StringBuilder();
    body.childNodes().forEach(node -> write(node, false, html));
    return html.toString()
        .replaceAll("\\s+", " ")
        .replaceAll(" ?(</?" + BLOCKS + "(?: [^>]*)?>) ?", "$1")
        .replaceAll("(?<=>)(?=</?" + BLOCKS + "\\b)", "\n")
        .strip();
  }

  private static void write(Node node, boolean verbatim, StringBuilder html) {
    if (node instanceof TextNode text) {
      String words = Html.escape(text.getWholeText());
      html.append(verbatim ? words.replace("\n", "&#10;").replace(" ", "&#32;") : words);
    } else if (node instanceof Element element) {
      html.append('<').append(element.normalName());
      TreeMap<String, String> attributes = new TreeMap<>();
      for (Attribute attribute : element.attributes()) {
        attributes.put(attribute.getKey(), attribute.getValue());
      }
      attributes.forEach(
          (name, value) ->
              html.append(' ').append(name).append("=\"").append(Html.escape(value)).append('"'));
      html.append('>');
      boolean inside = verbatim || element.normalName().equals("pre");
      element.childNodes().forEach(child -> write(child, inside, html));
      html.append("</").append(element.normalName()).append('>');
    }
  }
}
