package org.texie.model;

import java.util.Comparator;

/**
 * A spot in a source file, as an editor shows it.
 *
 * @param file path from the source folder, with {@code /} between its parts
 * @param line counted from 1
 * @param column counted from 1, in characters (code points)
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  public Place {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("lines and columns count from 1: " + line + ":" + column);
    }
  }

  /** The very start of a file, for what concerns the whole of it. */
  public static Place startOf(String file) {
    return new Place(file, 1, 1);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
