package org.texie.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.texie.model.Html;

/**
 * Writes XML element by element; what XML does not allow in a text becomes U+FFFD.
 *
 * <p>Nothing is left to the machine's own writer, whose spelling differs from one Java to the next.
 */
public final class Xml {

  private final StringBuilder xml =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element, with names and values of attributes by turns. */
  public Xml open(String name, String... attributes) {
    tag(name, attributes).append('>');
    open.push(name);
    return this;
  }

  /** Closes the element that was opened last. */
  public Xml close() {
    xml.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element with nothing in it. */
  public Xml empty(String name, String... attributes) {
    tag(name, attributes).append("/>");
    return this;
  }

  /** An element with nothing but text in it. */
  public Xml element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** Text from anywhere. */
  public Xml text(String text) {
    xml.append(Html.escape(text));
    return this;
  }

  /** XML that is well-formed by itself. */
  public Xml trusted(String markup) {
    xml.append(markup);
    return this;
  }

  /** A line break between elements. */
  public Xml newLine() {
    return trusted("\n");
  }

  /** The document, all of whose elements must be closed. */
  public byte[] bytes() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private StringBuilder tag(String name, String... attributes) {
    xml.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.append(' ').append(attributes[i]).append("=\"");
      text(attributes[i + 1]).xml.append('"');
    }
    return xml;
  }
}
