package org.texie.markdown;

import java.util.ArrayList;
import java.util.List;
import org.texie.model.Address;
import org.texie.model.Html;
import org.texie.model.Picture;

/**
 * The tag of a picture in a text, less its description.
 *
 * @param attributes in the order in which they are written, not yet escaped
 */
record ImageTag(List<Attribute> attributes) {

  record Attribute(String name, String value) {}

  ImageTag {
    attributes = List.copyOf(attributes);
  }

  /** No picture can be shown. */
  static final ImageTag NONE = new ImageTag(List.of());

  /** A picture of which only the address is known; none where that is empty. */
  static ImageTag of(String src) {
    return src.isEmpty() ? NONE : new ImageTag(List.of(new Attribute("src", src)));
  }

  /**
   * A picture within a text.
   *
   * @param page the page that the text stands on
   */
  static ImageTag of(Picture picture, Address page) {
    if (picture.urlSize().isEmpty()) {
      return of(page.linkTo(picture.url()));
    }
    List<Attribute> attributes = new ArrayList<>();
    attributes.add(new Attribute("src", page.linkTo(picture.url())));
    if (!picture.scaled().isEmpty()) {
      attributes.add(new Attribute("srcset", picture.srcset(page::linkTo)));
      attributes.add(new Attribute("sizes", picture.sizes()));
    }
    Picture.Size size = picture.urlSize().get();
    attributes.add(new Attribute("width", String.valueOf(size.width())));
    attributes.add(new Attribute("height", String.valueOf(size.height())));
    // With its room kept free, a picture below the fold may come when it is needed.
    attributes.add(new Attribute("loading", "lazy"));
    attributes.add(new Attribute("decoding", "async"));
    return new ImageTag(attributes);
  }

  boolean isNone() {
    return attributes.isEmpty();
  }

  /** The tag's attributes with a space before each; the description stands after the address. */
  String html(String alt) {
    StringBuilder html = new StringBuilder();
    List<Attribute> all = new ArrayList<>(attributes);
    all.add(1, new Attribute("alt", alt));
    for (Attribute attribute : all) {
      html.append(' ').append(attribute.name());
      html.append("=\"").append(Html.escape(attribute.value())).append('"');
    }
    return html.toString();
  }
}
