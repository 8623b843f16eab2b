package org.texie.pictures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.texie.model.Picture;
import org.texie.model.PictureFile;
import org.texie.model.PictureFile.Fault;
import org.texie.model.PictureFile.Unusable;

/** Finds out what pictures are, from the beginnings of their files: nothing is unpacked here. */
final class PictureReader {

  /** The largest file, in bytes. */
  static final int MAX_BYTES = 64 << 20;

  /** The most pixels: what a few unpacked ones take still fits into memory. */
  static final long MAX_PIXELS = 64_000_000;

  /** The widths of smaller sizes: phones, tablets, and screens with fine dots. */
  private static final int[] WIDTHS = {480, 800, 1200, Picture.WIDEST};

  private static final Set<String> TYPES = Set.of("jpg", "jpeg", "png", "gif", "webp", "avif");

  private static final int HASH_BYTES = 4;

  /** In characters, each up to 4 of the 255 bytes of a name. */
  private static final int MAX_STEM = 59;

  private PictureReader() {}

  /** Whether a file's name is a picture's. */
  static boolean isPicture(String path) {
    return TYPES.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /** What a file is. */
  static PictureFile look(String path, byte[] bytes) {
    if (Avif.looksLikeOne(bytes)) {
      return Avif.size(bytes)
          .<PictureFile>map(size -> new Picture(path, Optional.of(size), List.of()))
          .orElse(new Unusable(Fault.UNREADABLE));
    }
    Optional<Header> header = header(bytes);
    if (header.isEmpty()) {
      return new Unusable(Fault.UNREADABLE);
    }
    Picture.Size size = header.get().size();
    if ((long) size.width() * size.height() > MAX_PIXELS) {
      return new Unusable(Fault.TOO_LARGE);
    }
    String extension = header.get().scaledExtension();
    return extension.isEmpty()
        ? new Picture(path, Optional.of(size), List.of())
        : new Picture(path, Optional.of(size), scaled(path, size, bytes, extension));
  }

  /**
   * What a file says at its beginning.
   *
   * @param size upright
   * @param scaledExtension of files with smaller sizes; empty for formats that stay as they are
   */
  private record Header(Picture.Size size, String scaledExtension) {}

  private static Optional<Header> header(byte[] bytes) {
    Optional<Jpeg> jpeg = Jpeg.looksLikeOne(bytes) ? Jpeg.parse(bytes) : Optional.empty();
    if (Jpeg.looksLikeOne(bytes) && jpeg.isEmpty()) {
      return Optional.empty();
    }
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        Picture.Size size = new Picture.Size(reader.getWidth(0), reader.getHeight(0));
        return switch (reader.getFormatName().toLowerCase(Locale.ROOT)) {
          case "jpeg" -> Optional.of(new Header(upright(size, jpeg), ".jpg"));
          case "png" -> Optional.of(new Header(size, isAnimated(bytes) ? "" : ".png"));
          case "gif", "webp" -> Optional.of(new Header(size, ""));
          default -> Optional.empty();
        };
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      // Readers throw what they come upon in files that are not what they say.
      return Optional.empty();
    }
  }

  private static Picture.Size upright(Picture.Size size, Optional<Jpeg> jpeg) {
    boolean onItsSide = jpeg.map(Jpeg::orientation).orElse(1) >= Orientation.FIRST_ON_ITS_SIDE;
    return onItsSide ? size.turned() : size;
  }

  /** An animated PNG says so before its first picture. */
  private static boolean isAnimated(byte[] png) {
    String start = new String(png, 0, Math.min(png.length, 4096), StandardCharsets.ISO_8859_1);
    int data = start.indexOf("IDAT");
    return start.substring(0, data < 0 ? start.length() : data).contains("acTL");
  }

  /** Names say what is in the file, so that browsers may keep it for ever. */
  private static List<Picture.Scaled> scaled(
      String path, Picture.Size size, byte[] bytes, String extension) {
    String stem = stem(path);
    String hash = hash(bytes);
    return IntStream.of(WIDTHS)
        .filter(width -> width < size.width())
        .mapToObj(
            width ->
                new Picture.Scaled(
                    stem + "." + width + "." + hash + extension, size.atWidth(width)))
        .toList();
  }

  /** The path without its type, its name cut where no file system would take a longer one. */
  private static String stem(String path) {
    int name = path.lastIndexOf('/') + 1;
    String stem = path.substring(name, path.lastIndexOf('.'));
    int length = Math.min(MAX_STEM, stem.codePointCount(0, stem.length()));
    return path.substring(0, name) + stem.substring(0, stem.offsetByCodePoints(0, length));
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
