package org.texie.pictures;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;

/** Turns pictures as Exif says that they are to be turned. */
final class Orientation {

  /** From this value on, width and height change places. */
  static final int FIRST_ON_ITS_SIDE = 5;

  private Orientation() {}

  /** The picture upright. */
  static BufferedImage upright(BufferedImage image, int orientation) {
    if (orientation == 1) {
      return image;
    }
    int w = image.getWidth();
    int h = image.getHeight();
    boolean onItsSide = orientation >= FIRST_ON_ITS_SIDE;
    BufferedImage upright =
        onItsSide
            ? new BufferedImage(h, w, image.getType())
            : new BufferedImage(w, h, image.getType());
    AffineTransformOp turn =
        new AffineTransformOp(
            transform(orientation, w, h), AffineTransformOp.TYPE_NEAREST_NEIGHBOR);
    return turn.filter(image, upright);
  }

  /** The six numbers of each way to turn: x and y of the columns, then where the corner goes. */
  private static AffineTransform transform(int orientation, int w, int h) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
      default -> new AffineTransform();
    };
  }
}
