package org.texie.bench.duplicates.kinds;

import java.util.List;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Words;

/** Helps to set texts in other characters. */
public final class Letters {

  /** Tables of characters by name, each followed by its other form. */
  private static final Words TABLES = Words.of(Words.read("letters"));

  private Letters() {}

  /** With other quotation marks. */
  public static String quoted(String text, String open, String close) {
    return text.replace("“", open).replace("”", close);
  }

  /** With the traditional form of what has one only, by the usual table and others. */
  public static String traditional(String text, String... tables) {
    String written = text;
    for (String table : tables) {
      written = byTable(written, table);
    }
    return byTable(written, "traditional");
  }

  /** With other forms by a table of that name. */
  public static String byTable(String text, String table) {
    return mapped(text, TABLES.list(table).get(0));
  }

  /** With other forms, each of which follows its character. */
  public static String mapped(String text, String forms) {
    StringBuilder written = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int at = forms.indexOf(text.charAt(i));
      if (at >= 0 && at % 2 == 0) {
        written.setCharAt(i, forms.charAt(at + 1));
      }
    }
    return written.toString();
  }

  /** With a break wherever a narrow column's line ended, but none inside a number or Latin word. */
  public static String inColumns(String text, int least, int most, String gap, Draw draw) {
    int width = draw.between(least, most);
    StringBuilder written = new StringBuilder();
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      if (line >= width && !isInWord(text, i)) {
        written.append(gap);
        line = 0;
      }
      written.append(text.charAt(i));
      line++;
    }
    return written.toString();
  }

  /** With a space between each two of the first characters, but none inside a number. */
  public static String letterspaced(String text, int letters, String space) {
    StringBuilder written = new StringBuilder(text.substring(0, 1));
    for (int i = 1; i < text.length(); i++) {
      if (i < letters && !isInWord(text, i)) {
        written.append(space);
      }
      written.append(text.charAt(i));
    }
    return written.toString();
  }

  /** With spaces between some characters, but none inside a number or a Latin word. */
  public static String spaced(String text, Draw draw, String... spaces) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (i > 0
          && !isInWord(text, i)
          && draw.chance(isAscii(text.charAt(i)) || isAscii(text.charAt(i - 1)) ? 0.5 : 0.05)) {
        written.append(draw.of(List.of(spaces)));
      }
      written.append(text.charAt(i));
    }
    return written.toString();
  }

  private static boolean isInWord(String text, int at) {
    return isAscii(text.charAt(at)) && isAscii(text.charAt(at - 1));
  }

  private static boolean isAscii(char c) {
    return c < 128;
  }

  /** With digits of full width. */
  public static String wideDigits(String text) {
    return widened(text, '0', '9');
  }

  /** With Latin letters, digits and their marks of full width. */
  public static String wide(String text) {
    return widened(text, '!', '~');
  }

  private static String widened(String text, char first, char last) {
    StringBuilder written = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= first && c <= last && c != '"') {
        written.setCharAt(i, (char) (c - '!' + '！'));
      }
    }
    return written.toString();
  }
}
