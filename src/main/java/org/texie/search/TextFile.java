package org.texie.search;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.search.SearchDocument.Unit;

/** The file with a page's texts, from which a browser shows a hit and makes sure of it. */
final class TextFile {

  private static final Pattern ANCHOR = Pattern.compile("p-([0-9a-f]{10})(?:-([0-9]{1,6}))?");

  private TextFile() {}

  /** The page's address, then each text behind its anchor. */
  static byte[] encode(SearchDocument document, TextCode code) {
    Bytes bytes = new Bytes();
    writeAscii(document.address().path(), bytes);
    bytes.number(document.units().size());
    for (Unit unit : document.units()) {
      writeAnchor(unit.anchor(), bytes);
      code.write(unit.text(), bytes);
    }
    return bytes.toArray();
  }

  static void writeAscii(String text, Bytes bytes) {
    bytes.number(text.length()).all(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** Zero for none; else one, or the number that tells equal paragraphs apart, and the digits. */
  private static void writeAnchor(String anchor, Bytes bytes) {
    Matcher parts = ANCHOR.matcher(anchor);
    if (parts.matches()) {
      bytes.number(parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2)));
      bytes.all(HexFormat.of().parseHex(parts.group(1)));
    } else {
      bytes.number(0);
    }
  }
}
