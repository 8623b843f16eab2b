package org.texie.model;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escaping of text for HTML. */
public final class Html {

  private static final char REPLACEMENT = '\uFFFD';

  /** A numeric reference to a character. */
  private static final Pattern REFERENCE =
      Pattern.compile("&#(?:[xX]0*([0-9A-Fa-f]{1,6})(?![0-9A-Fa-f])|0*([0-9]{1,7})(?![0-9]));?");

  private Html() {}

  /** Text that can stand between tags and in a quoted attribute. */
  public static String escape(String text) {
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
      default -> html.appendCodePoint(isForbidden(c) ? REPLACEMENT : c);
    }
  }

  /**
   * Raw HTML without what {@link #escape} would not let through either, be it written as a
   * reference: the cleaner decodes those and could not tell them from marks of ours.
   */
  public static String withoutForbidden(CharSequence raw) {
    String decoded =
        REFERENCE
            .matcher(raw)
            .replaceAll(
                reference ->
                    isForbidden(referred(reference))
                        ? String.valueOf(REPLACEMENT)
                        : Matcher.quoteReplacement(reference.group()));
    StringBuilder html = new StringBuilder(decoded.length());
    decoded.codePoints().forEach(c -> html.appendCodePoint(isForbidden(c) ? REPLACEMENT : c));
    return html.toString();
  }

  private static int referred(MatchResult reference) {
    return reference.group(1) != null
        ? Integer.parseInt(reference.group(1), 16)
        : Integer.parseInt(reference.group(2));
  }

  /**
   * Controls, noncharacters and halves of characters, which an entity such as a numeric one for
   * U+0001 can bring in.
   */
  private static boolean isForbidden(int c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || (c >= 0x7F && c <= 0x9F)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE
        || Character.getType(c) == Character.SURROGATE;
  }
}
