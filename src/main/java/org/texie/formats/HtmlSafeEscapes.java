package org.texie.formats;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Map;

/** Escapes what HTML, XML or a script would take for more than text, by JSON's own means. */
final class HtmlSafeEscapes extends CharacterEscapes {

  private static final Map<Integer, SerializableString> SEPARATORS =
      Map.of(
          0x2028, new SerializedString("\\u2028"),
          0x2029, new SerializedString("\\u2029"));

  private final int[] ascii = standardAsciiEscapesForJSON();

  HtmlSafeEscapes() {
    for (char c : new char[] {'<', '>', '&'}) {
      ascii[c] = ESCAPE_STANDARD;
    }
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  /** Jackson takes no entry for no escape. */
  @Override
  public SerializableString getEscapeSequence(int c) {
    return SEPARATORS.get(c);
  }
}
