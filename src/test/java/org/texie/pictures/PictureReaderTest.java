package org.texie.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.texie.DrawnPictures;
import org.texie.model.Picture;
import org.texie.model.PictureFile;
import org.texie.model.PictureFile.Fault;
import org.texie.model.PictureFile.Unusable;

class PictureReaderTest {

  private static final byte[] WEBP_1_BY_1 =
      Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

  private static Picture.Size size(byte[] file) {
    return ((Picture) PictureReader.look("/a.x", file)).size().orElseThrow();
  }

  private static List<Integer> widths(byte[] file) {
    Picture picture = (Picture) PictureReader.look("/a.x", file);
    return picture.scaled().stream().map(scaled -> scaled.size().width()).toList();
  }

  @Test
  void readsTheSizeOfEveryFormat() {
    assertEquals(new Picture.Size(31, 17), size(DrawnPictures.png(31, 17)));
    assertEquals(new Picture.Size(31, 17), size(DrawnPictures.jpeg(31, 17)));
    assertEquals(new Picture.Size(31, 17), size(DrawnPictures.gif(31, 17)));
    assertEquals(new Picture.Size(1, 1), size(WEBP_1_BY_1));
    assertEquals(new Picture.Size(640, 480), size(avif(640, 480, 0)));
    assertEquals(new Picture.Size(480, 640), size(avif(640, 480, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, false",
    "2, false",
    "3, false",
    "4, false",
    "5, true",
    "6, true",
    "7, true",
    "8, true"
  })
  void aPictureTakenOnItsSideIsUpright(int orientation, boolean turned) {
    Picture.Size size = size(DrawnPictures.jpeg(30, 20, orientation, ""));
    assertEquals(turned ? new Picture.Size(20, 30) : new Picture.Size(30, 20), size);
  }

  @Test
  void onlyWiderPicturesHaveSmallerSizes() {
    assertEquals(List.of(), widths(DrawnPictures.jpeg(480, 10)));
    assertEquals(List.of(480), widths(DrawnPictures.jpeg(481, 10)));
    assertEquals(List.of(480, 800, 1200), widths(DrawnPictures.png(1600, 4)));
    assertEquals(List.of(480, 800, 1200, 1600), widths(DrawnPictures.png(1601, 4)));
    assertEquals(List.of(), widths(DrawnPictures.gif(2000, 4)), "a GIF may move");
    assertEquals(List.of(), widths(animated(DrawnPictures.png(2000, 4))), "so may this PNG");
    assertEquals(List.of(480, 800), widths(DrawnPictures.jpeg(10, 900, 6, "")));
  }

  @Test
  void theNameOfASmallerSizeSaysWhatIsInTheFile() {
    byte[] file = DrawnPictures.jpeg(900, 600);
    Picture picture = (Picture) PictureReader.look("/cases/港 口.JPG", file);
    Picture.Scaled first = picture.scaled().get(0);
    assertTrue(first.path().matches("/cases/港 口\\.480\\.[0-9a-f]{8}\\.jpg"), first.path());
    assertEquals(new Picture.Size(480, 320), first.size());
    Picture other = (Picture) PictureReader.look("/cases/港 口.JPG", DrawnPictures.jpeg(900, 601));
    assertFalse(first.path().equals(other.scaled().get(0).path()));
  }

  @Test
  void aLongNameStaysOneThatDisksTake() {
    String path = "/cases/" + "𠮷".repeat(62) + ".jpg";
    Picture picture = (Picture) PictureReader.look(path, DrawnPictures.jpeg(2000, 10));
    for (Picture.Scaled scaled : picture.scaled()) {
      String name = scaled.path().substring("/cases/".length());
      assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 255, name);
    }
  }

  @Test
  void whatIsNoPictureIsRefused() {
    List<byte[]> files =
        List.of(
            new byte[0],
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8),
            "BM it is not".getBytes(StandardCharsets.UTF_8),
            heic());
    for (byte[] file : files) {
      assertEquals(new Unusable(Fault.UNREADABLE), PictureReader.look("/a.jpg", file));
    }
  }

  @Test
  void aJpegThatBreaksOffAnywhereIsRefused() {
    byte[] file = DrawnPictures.jpeg(60, 40, 6, "geheim");
    for (int length = 0; length < file.length; length++) {
      assertEquals(
          new Unusable(Fault.UNREADABLE),
          PictureReader.look("/a.jpg", Arrays.copyOf(file, length)),
          "at " + length);
    }
  }

  @Test
  void aPictureThatWouldFillTheMemoryIsRefusedByItsFirstBytes() {
    assertEquals(
        new Unusable(Fault.TOO_LARGE), PictureReader.look("/a.png", pngOf(65_535, 65_535)));
    assertEquals(new Unusable(Fault.TOO_LARGE), PictureReader.look("/a.png", pngOf(8_001, 8_000)));
    assertEquals(new Picture.Size(8_000, 8_000), size(pngOf(8_000, 8_000)));
    assertEquals(
        new Unusable(Fault.UNREADABLE), PictureReader.look("/a.png", pngOf(-1, 8)), "no size");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void damagedFilesNeverEndTheBuild(long seed) {
    Random random = new Random(seed);
    List<byte[]> files =
        List.of(
            DrawnPictures.png(50, 40),
            DrawnPictures.jpeg(50, 40, 3, "x"),
            DrawnPictures.gif(50, 40),
            WEBP_1_BY_1,
            avif(50, 40, 1));
    for (int round = 0; round < 200; round++) {
      byte[] file = files.get(random.nextInt(files.size())).clone();
      for (int hits = 1 + random.nextInt(8); hits > 0; hits--) {
        file[random.nextInt(Math.min(file.length, 400))] = (byte) random.nextInt(256);
      }
      PictureFile found = PictureReader.look("/a.x", file);
      if (found instanceof Picture picture && !picture.scaled().isEmpty()) {
        Scaler.scale(picture, file);
      }
    }
  }

  /** The boxes of an AVIF picture without its pixels; turned by quarters. */
  private static byte[] avif(int width, int height, int turns) {
    byte[] none = new byte[0];
    byte[] thumbnail = box("ispe", ints(0, width / 2, height / 2));
    byte[] size = box("ispe", ints(0, width, height));
    byte[] turn = turns == 0 ? none : box("irot", new byte[] {(byte) turns});
    byte[] properties = box("iprp", box("ipco", join(thumbnail, size, turn)));
    byte[] kind = "avif\0\0\0\0mif1".getBytes(StandardCharsets.US_ASCII);
    return join(box("ftyp", kind), box("meta", join(ints(0), properties)), box("mdat", ints(7)));
  }

  private static byte[] heic() {
    return join(box("ftyp", "heic\0\0\0\0mif1".getBytes(StandardCharsets.US_ASCII)), ints(1, 2, 3));
  }

  private static byte[] box(String name, byte[] inside) {
    return join(ints(inside.length + 8), name.getBytes(StandardCharsets.US_ASCII), inside);
  }

  private static byte[] ints(int... values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * 4);
    Arrays.stream(values).forEach(bytes::putInt);
    return bytes.array();
  }

  private static byte[] join(byte[]... parts) {
    ByteBuffer bytes = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(p -> p.length).sum());
    Arrays.stream(parts).forEach(bytes::put);
    return bytes.array();
  }

  /** A PNG that claims a size and holds next to nothing. */
  private static byte[] pngOf(int width, int height) {
    byte[] file = DrawnPictures.png(1, 1);
    ByteBuffer.wrap(file).putInt(16, width).putInt(20, height);
    CRC32 sum = new CRC32();
    sum.update(file, 12, 17);
    ByteBuffer.wrap(file).putInt(29, (int) sum.getValue());
    return file;
  }

  /** A PNG with the chunk that says that it moves. */
  private static byte[] animated(byte[] png) {
    byte[] inside = join("acTL".getBytes(StandardCharsets.US_ASCII), ints(1, 0));
    CRC32 sum = new CRC32();
    sum.update(inside);
    byte[] chunk = join(ints(8), inside, ints((int) sum.getValue()));
    int afterHeader = 33;
    return join(
        Arrays.copyOf(png, afterHeader), chunk, Arrays.copyOfRange(png, afterHeader, png.length));
  }

  @Test
  void withoutASizeThereIsNone() {
    assertEquals(Optional.empty(), Picture.ofUnknownSize("/a.svg").size());
  }
}
