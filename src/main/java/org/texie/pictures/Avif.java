package org.texie.pictures;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.texie.model.Picture;

/** Reads the size of an AVIF picture, which Java cannot, from its boxes. */
final class Avif {

  private static final Set<String> BRANDS = Set.of("avif", "avis");

  private int width;
  private int height;
  private boolean turned;

  private Avif() {}

  static boolean looksLikeOne(byte[] file) {
    return file.length > 12 && text(file, 4).equals("ftyp") && BRANDS.contains(text(file, 8));
  }

  /** The size; empty where the file breaks off or does not say it. */
  static Optional<Picture.Size> size(byte[] file) {
    Avif avif = new Avif();
    try {
      avif.walk(ByteBuffer.wrap(file));
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return Optional.empty();
    }
    if (avif.width < 1 || avif.height < 1) {
      return Optional.empty();
    }
    Picture.Size size = new Picture.Size(avif.width, avif.height);
    return Optional.of(avif.turned ? size.turned() : size);
  }

  /** Looks into boxes; of several sizes, as a picture in tiles has, the largest is the whole's. */
  private void walk(ByteBuffer boxes) {
    while (boxes.remaining() >= 8) {
      int length = boxes.getInt();
      byte[] name = new byte[4];
      boxes.get(name);
      // 0 means up to the end, 1 a length of 64 bits, which only the picture's data may need.
      if (length == 0 || length == 1) {
        return;
      }
      ByteBuffer inside = boxes.slice().limit(length - 8);
      boxes.position(boxes.position() + length - 8);
      look(new String(name, StandardCharsets.US_ASCII), inside);
    }
  }

  private void look(String name, ByteBuffer box) {
    switch (name) {
      case "meta" -> walk(box.position(4).slice());
      case "iprp", "ipco" -> walk(box);
      case "ispe" -> {
        int boxWidth = box.getInt(4);
        int boxHeight = box.getInt(8);
        if ((long) boxWidth * boxHeight > (long) width * height) {
          width = boxWidth;
          height = boxHeight;
        }
      }
      case "irot" -> turned = (box.get(0) & 1) == 1;
      default -> {}
    }
  }

  private static String text(byte[] bytes, int from) {
    return new String(bytes, from, 4, StandardCharsets.US_ASCII);
  }
}
