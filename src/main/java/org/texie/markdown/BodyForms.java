package org.texie.markdown;

import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Bodies for other places than their own pages; each a {@link org.texie.model.BodyForm}. */
public final class BodyForms {

  private BodyForms() {}

  /** HTML with other links. */
  public static String html(String body, UnaryOperator<String> link) {
    Document document = parse(body, link);
    for (Element image : document.select("img")) {
      image.attr("src", link.apply(image.attr("src")));
    }
    return document.body().html();
  }

  /** XHTML with other links, and words in the place of pictures. */
  public static String xhtml(String body, UnaryOperator<String> link) {
    Document document = parse(body, link);
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml);
    for (Element image : document.select("img")) {
      String words = image.attr("alt").isBlank() ? "［图］" : "［图：" + image.attr("alt") + "］";
      image.replaceWith(new Element("span").addClass("picture").text(words));
    }
    return document.body().html();
  }

  private static Document parse(String body, UnaryOperator<String> link) {
    Document document = Jsoup.parseBodyFragment(body);
    document.outputSettings().prettyPrint(false);
    for (Element a : document.select("a[href]")) {
      String target = link.apply(a.attr("href"));
      if (target.isEmpty()) {
        a.unwrap();
      } else {
        a.attr("href", target);
      }
    }
    return document;
  }
}
