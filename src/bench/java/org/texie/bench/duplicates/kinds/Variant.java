package org.texie.bench.duplicates.kinds;

import org.texie.bench.duplicates.prose.Draw;

/** A way of setting the same words in other characters. */
public record Variant(String name, Writer writer) {

  /** Writes a text in other characters. */
  @FunctionalInterface
  public interface Writer {
    String write(String text, Draw draw);
  }

  String write(String text, Draw draw) {
    return writer.write(text, draw);
  }
}
