package org.texie.markdown;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  private static final Safelist ALLOWED =
      new Safelist()
          .addTags("a", "abbr", "b", "blockquote", "br", "cite", "code", "dd", "del", "details")
          .addTags("div", "dl", "dt", "em", "figcaption", "figure", "h2", "h3", "h4", "h5", "h6")
          .addTags("hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt")
          .addTags("ruby", "s", "small", "span", "strong", "sub", "summary", "sup", "table")
          .addTags("tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "wbr")
          .addAttributes("a", "href", "title")
          .addAttributes("abbr", "title")
          .addAttributes("img", "src", "alt", "title", "width", "height")
          .addAttributes("ol", "start")
          .addAttributes("td", "colspan", "rowspan")
          .addAttributes("th", "colspan", "rowspan", "scope")
          .addAttributes("time", "datetime");

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
   * @param link what becomes of a link's address; an empty text takes the link away
   * @param image what becomes of an image's address; an empty text takes the image away
   */
  static Result clean(String html, UnaryOperator<String> link, UnaryOperator<String> image) {
    Document dirty = Jsoup.parseBodyFragment(html);
    Set<String> removed = new TreeSet<>();
    for (Element element : dirty.body().select("body *")) {
      String tag = element.normalName();
      if (!ALLOWED.isSafeTag(tag)) {
        removed.add("<" + tag + ">");
        continue;
      }
      for (Attribute attribute : element.attributes().asList()) {
        // A value with a noncharacter could hold a mark that stands for a tag of ours.
        boolean clean = attribute.getValue().codePoints().noneMatch(Html::isForbidden);
        if (!clean || !ALLOWED.isSafeAttribute(tag, element, attribute)) {
          removed.add(tag + "[" + attribute.getKey() + "]");
          element.removeAttr(attribute.getKey());
        }
      }
    }
    Document clean = new Cleaner(ALLOWED).clean(dirty);
    clean.outputSettings().prettyPrint(false);
    for (Element a : clean.body().select("a[href]")) {
      rewrite(a, "href", link);
    }
    for (Element img : clean.body().select("img")) {
      rewrite(img, "src", image);
      if (!img.hasAttr("src")) {
        img.remove();
      }
    }
    return new Result(clean.body().html(), clean.body().text(), List.copyOf(removed));
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
