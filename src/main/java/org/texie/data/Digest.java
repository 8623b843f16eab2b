package org.texie.data;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what is written to it, and keeps nothing else. */
final class Digest extends OutputStream {

  private final MessageDigest sha256 = sha256();
  private long length;

  @Override
  public void write(int b) {
    sha256.update((byte) b);
    length++;
  }

  @Override
  public void write(byte[] bytes, int offset, int count) {
    sha256.update(bytes, offset, count);
    length += count;
  }

  long length() {
    return length;
  }

  /** The SHA-256 of all that was written. */
  String hash() {
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
