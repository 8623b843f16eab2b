package org.texie.search;

/** A file with some terms, one after the other. */
final class Shard {

  private final long firstTerm;
  private final byte[] bytes;

  Shard(long firstTerm, byte[] bytes) {
    this.firstTerm = firstTerm;
    this.bytes = bytes;
  }

  /** The term by which a browser knows which file to load. */
  long firstTerm() {
    return firstTerm;
  }

  byte[] bytes() {
    return bytes;
  }
}
