package org.texie.markdown;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * What of the HTML that writers put into Markdown is let through.
 *
 * <p>Content is written by many hands. Only elements that carry meaning pass, without styles,
 * classes, IDs or scripts; addresses go the same way as those of Markdown links.
 */
final class SafeHtml {

  /** For the inside of a paragraph or heading, which other elements would break in two. */
  static final Safelist INLINE =
      new Safelist()
          .addTags("a", "abbr", "b", "br", "cite", "code", "del", "em", "i", "img", "ins", "kbd")
          .addTags("mark", "q", "rp", "rt", "ruby", "s", "small", "span", "strong", "sub", "sup")
          .addTags("time", "u", "wbr")
          .addAttributes("a", "href", "title")
          .addAttributes("abbr", "title")
          .addAttributes("img", "src", "alt", "title", "width", "height")
          .addAttributes("time", "datetime");

  /** For HTML that stands by itself. */
  static final Safelist BLOCK =
      new Safelist(INLINE)
          .addTags("blockquote", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "h2")
          .addTags("h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "summary", "table")
          .addTags("tbody", "td", "tfoot", "th", "thead", "tr", "ul")
          .addAttributes("ol", "start")
          .addAttributes("td", "colspan", "rowspan")
          .addAttributes("th", "colspan", "rowspan", "scope");

  private SafeHtml() {}

  /**
   * HTML that passed, and what did not.
   *
   * @param removed names of elements and attributes, each once
   */
  record Result(String html, String text, List<String> removed) {}

  /**
   * Cleans a fragment of HTML.
   *
   * @param allowed {@link #INLINE} or {@link #BLOCK}
   * @param link what becomes of a link's address; an empty text takes the link away
   * @param image the image at an address and with a description; none takes it away
   */
  static Result clean(
      String html,
      Safelist allowed,
      UnaryOperator<String> link,
      BiFunction<String, String, ImageTag> image) {
    Document dirty = Jsoup.parseBodyFragment(html);
    Set<String> removed = new TreeSet<>();
    for (Element element : dirty.body().select("body *")) {
      String tag = element.normalName();
      if (!allowed.isSafeTag(tag)) {
        removed.add("<" + tag + ">");
        continue;
      }
      for (Attribute attribute : element.attributes().asList()) {
        if (!allowed.isSafeAttribute(tag, element, attribute)) {
          removed.add(tag + "[" + attribute.getKey() + "]");
          element.removeAttr(attribute.getKey());
        }
      }
    }
    Document clean = new Cleaner(allowed).clean(dirty);
    clean.outputSettings().prettyPrint(false);
    // Without a list of its own, an item would close the one that it is put into.
    clean.body().select("li:not(ul li, ol li), dt:not(dl dt), dd:not(dl dd)").unwrap();
    for (Element a : clean.body().select("a[href]")) {
      rewrite(a, "href", link);
    }
    for (Element img : clean.body().select("img")) {
      rewrite(img, image.apply(img.attr("src"), img.attr("alt")));
    }
    return new Result(clean.body().html(), clean.body().text(), List.copyOf(removed));
  }

  /** Clean HTML with its elements one inside the other, as browsers would take them. */
  static String nested(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return document.body().html();
  }

  private static void rewrite(Element img, ImageTag image) {
    if (image.isNone()) {
      img.remove();
      return;
    }
    img.attr("alt", img.attr("alt"));
    boolean sized = img.hasAttr("width") || img.hasAttr("height");
    for (ImageTag.Attribute attribute : image.attributes()) {
      boolean size = attribute.name().equals("width") || attribute.name().equals("height");
      if (!(size && sized)) {
        img.attr(attribute.name(), attribute.value());
      }
    }
  }

  private static void rewrite(Element element, String name, UnaryOperator<String> address) {
    String target = address.apply(element.attr(name));
    if (target.isEmpty()) {
      element.removeAttr(name);
    } else {
      element.attr(name, target);
    }
  }
}
