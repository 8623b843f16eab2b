package org.texie.report;

import org.texie.model.Html;

/** Writes HTML tag by tag; the one place of this package where text becomes HTML. */
final class HtmlWriter {

  private final StringBuilder html = new StringBuilder();

  /** A tag, with names and values of attributes by turns; a name alone at the end has no value. */
  HtmlWriter open(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]);
      if (i + 1 < attributes.length) {
        html.append("=\"");
        text(attributes[i + 1]);
        html.append('"');
      }
    }
    html.append('>');
    return this;
  }

  HtmlWriter close(String tag) {
    html.append("</").append(tag).append('>');
    return this;
  }

  /** An element with nothing but text in it. */
  HtmlWriter element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** A line break in the source, so that a difference between two reports is a few lines. */
  HtmlWriter newLine() {
    html.append('\n');
    return this;
  }

  /** Text from anywhere. */
  HtmlWriter text(String text) {
    html.append(Html.escape(text));
    return this;
  }

  /** HTML of our own. */
  HtmlWriter trusted(String markup) {
    html.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
