package org.texie.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The simplified form of each traditional Chinese character, to compare texts by.
 *
 * <p>One character becomes one character. A word that the two scripts write with different words
 * ({@code 網路}, {@code 网络}) stays another word.
 */
public final class SimplifiedScript {

  private static final String RESOURCE = "simplified.txt";
  private static final char FIRST = '\u4E00';
  private static final char LAST = '\u9FFF';
  private static final char[] FORMS = read();

  private SimplifiedScript() {}

  /** The character's simplified form; itself where it has none. */
  public static char of(char c) {
    return c >= FIRST && c <= LAST ? FORMS[c - FIRST] : c;
  }

  private static char[] read() {
    char[] forms = new char[LAST - FIRST + 1];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = (char) (FIRST + i);
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                SimplifiedScript.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> enter(line, forms));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return forms;
  }

  private static void enter(String pairs, char[] forms) {
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      forms[pairs.charAt(i) - FIRST] = pairs.charAt(i + 1);
    }
  }
}
