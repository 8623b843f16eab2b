package org.texie.markdown;

/** Escaping of text for HTML. */
final class Html {

  private Html() {}

  /** Text that can stand between tags and in a quoted attribute. */
  static String escape(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(isForbidden(c) ? '\uFFFD' : c);
      }
    }
    return html.toString();
  }

  /** Controls and noncharacters, which an entity such as a numeric one for U+0001 can bring in. */
  private static boolean isForbidden(char c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || (c >= 0x7F && c <= 0x9F)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || c >= 0xFFFE;
  }
}
