package org.texie.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A JPEG file as a row of segments. */
final class Jpeg {

  /** The largest value of Exif's orientation. */
  static final int LAST_ORIENTATION = 8;

  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int EXIF = 0xE1;
  private static final int PROFILE = 0xE2;
  private static final int ADOBE = 0xEE;
  private static final int LAST_APP = 0xEF;
  private static final int COMMENT = 0xFE;
  private static final int ORIENTATION_TAG = 0x0112;

  /** Without these a picture has other colours. */
  private static final Set<Integer> NEEDED = Set.of(APP0, PROFILE, ADOBE);

  private static final byte[] EXIF_NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PROFILE_NAME = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

  private final int orientation;
  private final byte[] bare;

  private Jpeg(int orientation, byte[] bare) {
    this.orientation = orientation;
    this.bare = bare;
  }

  /** How Exif says that the picture is to be turned, 1 to 8; 1 is upright. */
  int orientation() {
    return orientation;
  }

  /** The same picture without what a camera or program noted: place, time, owner, previews. */
  byte[] bare() {
    return bare;
  }

  /** Whether the bytes begin like a JPEG file. */
  static boolean looksLikeOne(byte[] file) {
    return file.length > 2 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == START;
  }

  /** Takes a file apart; empty where it breaks off. */
  static Optional<Jpeg> parse(byte[] file) {
    try {
      return Optional.of(new Parser(file).parse());
    } catch (BufferUnderflowException | IllegalArgumentException breaksOff) {
      return Optional.empty();
    }
  }

  private static final class Parser {
    private final byte[] file;
    private final ByteBuffer in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int orientation = 1;

    Parser(byte[] file) {
      this.file = file;
      this.in = ByteBuffer.wrap(file);
    }

    Jpeg parse() {
      in.position(2);
      for (int marker = marker(); marker != END; marker = marker()) {
        int length = Short.toUnsignedInt(in.getShort());
        byte[] segment = new byte[length - 2 < 0 ? 0 : length - 2];
        in.get(segment);
        if (marker == EXIF && startsWith(segment, EXIF_NAME)) {
          orientation = orientationIn(segment);
        } else if (isKept(marker, segment)) {
          write(marker, segment);
        }
        if (marker == SCAN) {
          copyScan();
        }
      }
      return new Jpeg(orientation, assembled());
    }

    private int marker() {
      int value = in.get() & 0xFF;
      if (value != 0xFF) {
        throw new IllegalArgumentException("no marker at " + in.position());
      }
      while (value == 0xFF) {
        value = in.get() & 0xFF;
      }
      return value;
    }

    private static boolean isKept(int marker, byte[] segment) {
      if (marker == PROFILE) {
        return startsWith(segment, PROFILE_NAME);
      }
      boolean note = marker == COMMENT || (marker >= APP0 && marker <= LAST_APP);
      return !note || NEEDED.contains(marker);
    }

    private void write(int marker, byte[] segment) {
      out.write(0xFF);
      out.write(marker);
      out.write((segment.length + 2) >> 8);
      out.write(segment.length + 2);
      out.writeBytes(segment);
    }

    /** Everything up to the next marker that is none of a scan's own. */
    private void copyScan() {
      int from = in.position();
      while (true) {
        if ((in.get() & 0xFF) == 0xFF) {
          int next = in.get() & 0xFF;
          boolean ofTheScan = next == 0 || next == 0xFF || (next >= 0xD0 && next <= 0xD7);
          if (next == 0xFF) {
            in.position(in.position() - 1);
          }
          if (!ofTheScan) {
            in.position(in.position() - 2);
            out.write(file, from, in.position() - from);
            return;
          }
        }
      }
    }

    private byte[] assembled() {
      ByteArrayOutputStream whole = new ByteArrayOutputStream(out.size() + 64);
      whole.write(0xFF);
      whole.write(START);
      if (orientation != 1) {
        whole.writeBytes(exif(orientation));
      }
      whole.writeBytes(out.toByteArray());
      whole.write(0xFF);
      whole.write(END);
      return whole.toByteArray();
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  /** The orientation that a segment of Exif gives; upright where it gives none. */
  private static int orientationIn(byte[] segment) {
    try {
      ByteBuffer tiff =
          ByteBuffer.wrap(segment, EXIF_NAME.length, segment.length - EXIF_NAME.length).slice();
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      tiff.position(tiff.getInt(4));
      for (int entries = Short.toUnsignedInt(tiff.getShort()); entries > 0; entries--) {
        int tag = Short.toUnsignedInt(tiff.getShort());
        int value = Short.toUnsignedInt(tiff.getShort(tiff.position() + 6));
        if (tag == ORIENTATION_TAG && value >= 1 && value <= LAST_ORIENTATION) {
          return value;
        }
        tiff.position(tiff.position() + 10);
      }
    } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
      // Notes that break off say nothing; the picture itself may well be whole.
      return 1;
    }
    return 1;
  }

  /** A segment of Exif that says nothing but the orientation. */
  private static byte[] exif(int orientation) {
    ByteBuffer segment = ByteBuffer.allocate(36);
    segment.put((byte) 0xFF).put((byte) EXIF).putShort((short) 34).put(EXIF_NAME);
    segment.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    segment.putShort((short) 1).putShort((short) ORIENTATION_TAG).putShort((short) 3);
    segment.putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0);
    return segment.array();
  }
}
