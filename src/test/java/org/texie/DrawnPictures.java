package org.texie;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** Pictures for tests, drawn when they are needed. */
public final class DrawnPictures {

  private DrawnPictures() {}

  /** A picture whose upper left corner is red, the rest a blend of blue and white. */
  public static BufferedImage draw(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, Color.BLUE, width, height, Color.WHITE));
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, Math.max(1, width / 4), Math.max(1, height / 4));
    graphics.dispose();
    return image;
  }

  public static byte[] png(int width, int height) {
    return bytes(draw(width, height, BufferedImage.TYPE_INT_ARGB), "png");
  }

  public static byte[] jpeg(int width, int height) {
    return bytes(draw(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
  }

  public static byte[] gif(int width, int height) {
    return bytes(draw(width, height, BufferedImage.TYPE_BYTE_INDEXED), "gif");
  }

  /** A JPEG with notes of a camera: how it was held, and a secret. */
  public static byte[] jpeg(int width, int height, int orientation, String secret) {
    // Little-endian, one entry: the orientation. The secret follows as bytes of no meaning.
    String entry = "49492a00080000000100" + "12010300" + "01000000" + "%02x000000" + "00000000";
    byte[] notes = HexFormat.of().parseHex(entry.formatted(orientation));
    byte[] words = secret.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    byte[] plain = jpeg(width, height);
    file.write(plain, 0, 2);
    int length = 2 + 6 + notes.length + words.length;
    file.writeBytes(new byte[] {-1, (byte) 0xE1, (byte) (length >> 8), (byte) length});
    file.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    file.writeBytes(notes);
    file.writeBytes(words);
    file.write(plain, 2, plain.length - 2);
    return file.toByteArray();
  }

  private static byte[] bytes(BufferedImage image, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, bytes)) {
        throw new IllegalStateException("no writer for " + format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
