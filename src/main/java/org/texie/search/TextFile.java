package org.texie.search;

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
    Bits bits = new Bits().ascii(document.address().path()).number(document.units().size());
    for (Unit unit : document.units()) {
      writeAnchor(unit.anchor(), bits);
      code.write(unit.text(), bits);
    }
    return bits.toArray();
  }

  /** Zero for none; else one, or the number that tells equal paragraphs apart, and the digits. */
  private static void writeAnchor(String anchor, Bits bits) {
    Matcher parts = ANCHOR.matcher(anchor);
    if (parts.matches()) {
      bits.number(parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2)));
      for (byte two : HexFormat.of().parseHex(parts.group(1))) {
        bits.bits(two, 8);
      }
    } else {
      bits.number(0);
    }
  }
}
