package org.texie.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** The fragment by which a paragraph can be linked to: it follows from what the paragraph says. */
public final class ParagraphId {

  private static final int BYTES = 5;

  private ParagraphId() {}

  /**
   * {@code p-} and ten hex digits of the text's SHA-256.
   *
   * @param text white space collapsed
   */
  public static String of(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
    byte[] hash = sha256().digest(normal.getBytes(StandardCharsets.UTF_8));
    return "p-" + HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
