package org.texie.model;

import java.nio.charset.StandardCharsets;

/** Percent encoding of addresses (RFC 3986). */
public final class Percent {

  private static final String URL_CHARACTERS = "-._~:/?#@!$&'()*+,;=%";

  private static final String PATH_CHARACTERS = "-._~/";

  private Percent() {}

  /** An address with everything encoded that may not stand in one; what is encoded stays. */
  public static String encodeUrl(String url) {
    return encode(url, URL_CHARACTERS);
  }

  /** A path of file names with everything encoded but slashes and plain characters. */
  public static String encodePath(String path) {
    return encode(path, PATH_CHARACTERS);
  }

  private static String encode(String text, String allowed) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || allowed.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append("%%%02X".formatted((int) c));
      }
    }
    return encoded.toString();
  }
}
