package org.texie.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A picture that pages can show.
 *
 * @param path from the site's top, with a leading {@code /}
 * @param size as readers see it, upright; unknown for formats that have none, such as SVG
 * @param scaled the same picture in smaller sizes, the smallest first
 */
public record Picture(String path, Optional<Size> size, List<Scaled> scaled)
    implements PictureFile {

  /** The widest that a page shows, in pixels: the text's width on a screen with fine dots. */
  public static final int WIDEST = 1600;

  private static final String SIZES = "(min-width: 46rem) 44rem, 100vw";

  /** Width and height in pixels. */
  public record Size(int width, int height) {
    public Size {
      if (width < 1 || height < 1) {
        throw new IllegalArgumentException("no picture is " + width + " by " + height);
      }
    }

    /** The size of the picture laid on its side. */
    public Size turned() {
      return new Size(/* width= */ height, /* height= */ width);
    }

    /** The size at another width. */
    public Size atWidth(int other) {
      return new Size(other, Math.max(1, (int) Math.round((double) height * other / width)));
    }
  }

  /** A smaller size of a picture, in a file of its own. */
  public record Scaled(String path, Size size) {}

  public Picture {
    scaled = List.copyOf(scaled);
  }

  /** A picture of which only the place is known. */
  public static Picture ofUnknownSize(String path) {
    return new Picture(path, Optional.empty(), List.of());
  }

  /** The address of the file that stands for the picture, encoded, from the site's top. */
  public String url() {
    return Percent.encodePath(tooWide() ? scaled.get(scaled.size() - 1).path() : path);
  }

  /** Width and height of the file at {@link #url}. */
  public Optional<Size> urlSize() {
    return tooWide() ? Optional.of(scaled.get(scaled.size() - 1).size()) : size;
  }

  /** Whether its own file is wider than any page needs, and there is a smaller one. */
  private boolean tooWide() {
    return !scaled.isEmpty() && size.isPresent() && size.get().width() > WIDEST;
  }

  /** The value of {@code sizes} for a picture as wide as the text. */
  public String sizes() {
    return SIZES;
  }

  /**
   * The value of {@code srcset}; empty where there is but one size.
   *
   * @param link from an encoded address to the link that a page holds
   */
  public String srcset(UnaryOperator<String> link) {
    if (scaled.isEmpty()) {
      return "";
    }
    Stream<Scaled> whole = tooWide() ? Stream.empty() : size.stream().map(s -> new Scaled(path, s));
    return Stream.concat(scaled.stream(), whole)
        .map(s -> link.apply(Percent.encodePath(s.path())) + " " + s.size().width() + "w")
        .collect(Collectors.joining(", "));
  }
}
