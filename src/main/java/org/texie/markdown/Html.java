package org.texie.markdown;

/** Escaping of text for HTML. */
final class Html {

  private Html() {}

  /** Text that can stand between tags and in a quoted attribute. */
  static String escape(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> escape(c, html));
    return html.toString();
  }

  private static void escape(int c, StringBuilder html) {
    switch (c) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      default -> html.appendCodePoint(isForbidden(c) ? '\uFFFD' : c);
    }
  }

  /**
   * Controls, noncharacters and halves of characters, which an entity such as a numeric one for
   * U+0001 can bring in.
   */
  static boolean isForbidden(int c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || (c >= 0x7F && c <= 0x9F)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE
        || Character.getType(c) == Character.SURROGATE;
  }
}
