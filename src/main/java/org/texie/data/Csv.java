package org.texie.data;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as CSV (RFC 4180).
 *
 * <p>A spreadsheet runs a cell that begins like a formula. Such a text, and one that begins with an
 * apostrophe, gets an apostrophe before it; whoever takes one away from every text that begins with
 * one has the text as it was.
 */
final class Csv {

  /** What a formula may begin with, in any width, or what is skipped before one. */
  private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

  private static final char GUARD = '\'';

  private Csv() {}

  /** A line of the table with its end. */
  static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String guarded = isGuarded(text) ? GUARD + text : text;
    boolean quoted = guarded.chars().anyMatch(c -> "\",;\r\n".indexOf(c) >= 0);
    return quoted ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
  }

  private static boolean isGuarded(String text) {
    return !text.isEmpty() && (text.charAt(0) == GUARD || FORMULA.indexOf(text.charAt(0)) >= 0);
  }

  /**
   * A list in one cell: joined by semicolons; those in a text, and backslashes, after a backslash.
   */
  static String list(List<String> texts) {
    return texts.stream()
        .map(text -> text.replace("\\", "\\\\").replace(";", "\\;"))
        .collect(Collectors.joining(";"));
  }
}
