package org.texie.markdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Names the paragraphs of one file by what they say, so that a link to one lasts. */
final class ParagraphIds {

  private static final int HEX_DIGITS = 10;

  private final Map<String, Integer> used = new HashMap<>();
  private final MessageDigest digest;

  ParagraphIds() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * The next paragraph's ID: {@code p-} and ten hex digits, with {@code -2}, {@code -3} for more of
   * the same text.
   *
   * @param text white space collapsed
   */
  String next(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
    byte[] hash = digest.digest(normal.getBytes(StandardCharsets.UTF_8));
    String id = "p-" + HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
    int count = used.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + "-" + count;
  }
}
