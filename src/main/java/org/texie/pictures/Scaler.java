package org.texie.pictures;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.texie.model.Picture;
import org.texie.model.SiteFile;

/** Makes the smaller sizes of a picture. */
final class Scaler {

  private static final float QUALITY = 0.82f;

  private Scaler() {}

  /** All smaller sizes of a picture; none where its file is broken. */
  static List<SiteFile> scale(Picture picture, byte[] bytes) {
    List<Picture.Scaled> sizes = picture.scaled();
    Optional<BufferedImage> whole = unpack(bytes, sizes.get(sizes.size() - 1).size().width());
    List<SiteFile> files = new ArrayList<>();
    for (Picture.Scaled scaled : whole.isEmpty() ? List.<Picture.Scaled>of() : sizes) {
      byte[] made = scale(whole.get(), scaled);
      files.add(new SiteFile(scaled.path().substring(1), () -> made));
    }
    return files;
  }

  /** The picture upright and in the colours of the web; empty where it is broken. */
  private static Optional<BufferedImage> unpack(byte[] bytes, int largest) {
    int orientation =
        Jpeg.looksLikeOne(bytes) ? Jpeg.parse(bytes).map(Jpeg::orientation).orElse(1) : 1;
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      ImageReader reader = ImageIO.getImageReaders(in).next();
      try {
        reader.setInput(in, true, true);
        int step = Math.max(1, Math.min(reader.getWidth(0), reader.getHeight(0)) / (2 * largest));
        ImageReadParam coarse = reader.getDefaultReadParam();
        coarse.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(Orientation.upright(plain(reader.read(0, coarse)), orientation));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      // Readers throw what they come upon in files that are not what they say.
      return Optional.empty();
    }
  }

  /** The picture in sRGB, which every browser shows alike, without its profile. */
  private static BufferedImage plain(BufferedImage image) {
    int type =
        image.getColorModel().hasAlpha()
            ? BufferedImage.TYPE_INT_ARGB_PRE
            : BufferedImage.TYPE_INT_RGB;
    return drawn(image, image.getWidth(), image.getHeight(), type);
  }

  private static BufferedImage drawn(BufferedImage image, int width, int height) {
    return drawn(image, width, height, image.getType());
  }

  private static BufferedImage drawn(BufferedImage image, int width, int height, int type) {
    BufferedImage drawn = new BufferedImage(width, height, type);
    Graphics2D graphics = drawn.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return drawn;
  }

  private static byte[] scale(BufferedImage whole, Picture.Scaled to) {
    Picture.Size size = to.size();
    BufferedImage scaled = whole;
    // By halves, each pixel counts; a single long step would look at a few of them alone.
    while (scaled.getWidth() > 2 * size.width() && scaled.getHeight() > 2 * size.height()) {
      scaled = drawn(scaled, scaled.getWidth() / 2, scaled.getHeight() / 2);
    }
    scaled = drawn(scaled, size.width(), size.height());
    // A JPEG has no place for what shines through.
    return to.path().endsWith(".png")
        ? write("png", scaled)
        : write("jpeg", drawn(scaled, size.width(), size.height(), BufferedImage.TYPE_INT_RGB));
  }

  private static byte[] write(String format, BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      if (format.equals("jpeg")) {
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        how.setCompressionQuality(QUALITY);
      } else {
        how.setCompressionQuality(0); // as small as it gets
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
