package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures from a writer's folder to a reader's page. */
class PicturesTest {

  @TempDir Path folder;

  private TestArchive archive;

  @BeforeEach
  void begin() throws IOException {
    archive = TestArchive.in(folder);
  }

  private void writeCase(String image, String body) throws IOException {
    archive.write(
        "content/cases/a.md",
        "---\ntitle: 港口\ndate: 2022-12\ndistrict: shinan\nthemes: minsheng\n%s---\n%s\n"
            .formatted(image, body));
  }

  private Path site() {
    return folder.resolve("target/site");
  }

  /** The pictures of the site by path, with their sizes as they are drawn. */
  private Map<String, String> drawn() throws IOException {
    Map<String, String> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site())) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(jpg|png)")).toList()) {
        BufferedImage image = ImageIO.read(file.toFile());
        String name = site().relativize(file).toString().replaceAll("\\.[0-9a-f]{8}\\.", ".*.");
        sizes.put(name, image.getWidth() + "x" + image.getHeight());
      }
    }
    return sizes;
  }

  private static Map<String, String> attributes(Element img) {
    Map<String, String> attributes = new TreeMap<>();
    img.attributes()
        .forEach(
            a -> attributes.put(a.getKey(), a.getValue().replaceAll("\\.[0-9a-f]{8}\\.", ".*.")));
    return attributes;
  }

  @Test
  void theFirstPictureComesAtOnceInTheSizeThatTheScreenNeeds() throws IOException {
    archive.write("content/cases/gang.jpg", DrawnPictures.jpeg(2000, 1000));
    writeCase("image: {src: gang.jpg, alt: 港口的早晨, caption: 早晨, credit: 李一 摄}\n", "正文。");
    archive.assertBuilds();

    Element figure = archive.page("/cases/a/").selectFirst("figure");
    assertEquals(
        Map.of(
            "src", "../gang.1600.*.jpg",
            "srcset",
                "../gang.480.*.jpg 480w, ../gang.800.*.jpg 800w, ../gang.1200.*.jpg 1200w,"
                    + " ../gang.1600.*.jpg 1600w",
            "sizes", "(min-width: 46rem) 44rem, 100vw",
            "alt", "港口的早晨",
            "width", "1600",
            "height", "800",
            "fetchpriority", "high"),
        attributes(figure.selectFirst("img")));
    assertEquals("早晨 李一 摄", figure.select("figcaption").text());
    assertEquals(
        Map.of(
            "cases/gang.jpg", "2000x1000",
            "cases/gang.1600.*.jpg", "1600x800",
            "cases/gang.1200.*.jpg", "1200x600",
            "cases/gang.800.*.jpg", "800x400",
            "cases/gang.480.*.jpg", "480x240"),
        drawn());
  }

  @Test
  void picturesInTheTextComeWhenTheyAreNearAndKeepTheirRoomFree() throws IOException {
    archive.write("content/cases/2022/tu.png", DrawnPictures.png(600, 300));
    archive.write("assets/img/xiao.gif", DrawnPictures.gif(30, 20));
    writeCase("", "![图](2022/tu.png \"题\")\n\n<p><img src=\"/img/xiao.gif\" alt=\"小\"></p>");
    archive.assertBuilds();

    List<Element> images = archive.page("/cases/a/").select(".body img");
    assertEquals(
        Map.of(
            "src", "../2022/tu.png",
            "srcset", "../2022/tu.480.*.png 480w, ../2022/tu.png 600w",
            "sizes", "(min-width: 46rem) 44rem, 100vw",
            "alt", "图",
            "title", "题",
            "width", "600",
            "height", "300",
            "loading", "lazy",
            "decoding", "async"),
        attributes(images.get(0)));
    assertEquals(
        Map.of(
            "src", "../../img/xiao.gif",
            "alt", "小",
            "width", "30",
            "height", "20",
            "loading", "lazy",
            "decoding", "async"),
        attributes(images.get(1)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void smallerSizesAreUprightAndNothingTellsWhereItWasTaken(int orientation) throws IOException {
    archive.write(
        "content/cases/gang.jpg", DrawnPictures.jpeg(1000, 1000, orientation, "geheim 36.07N"));
    writeCase("image: {src: gang.jpg, alt: 港口}\n", "[原图](gang.jpg)");
    archive.assertBuilds();

    BufferedImage small = null;
    try (Stream<Path> files = Files.list(site().resolve("cases"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jpg")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("geheim"), file.toString());
        if (file.toString().contains(".480.")) {
          small = ImageIO.read(file.toFile());
        }
      }
    }
    // Exif: where the upper left corner of what is stored belongs.
    boolean right = List.of(2, 3, 6, 7).contains(orientation);
    boolean bottom = List.of(3, 4, 7, 8).contains(orientation);
    Color corner = new Color(small.getRGB(right ? 460 : 20, bottom ? 460 : 20));
    assertTrue(corner.getRed() > 200 && corner.getBlue() < 60, corner.toString());
    // The whole picture is the same to the last pixel, and still says how it is to be turned.
    byte[] whole = Files.readAllBytes(site().resolve("cases/gang.jpg"));
    byte[] given = DrawnPictures.jpeg(1000, 1000);
    int afterNotes = orientation == 1 ? 2 : 38;
    assertTrue(
        Arrays.equals(whole, afterNotes, whole.length, given, 2, given.length),
        "no pixel is touched");
    if (orientation != 1) {
      assertEquals(orientation, whole[31], "turned as before");
    }
  }

  @Test
  void smallerSizesLookLikeTheWhole() throws IOException {
    archive.write("content/cases/gang.png", DrawnPictures.png(1000, 700));
    writeCase("", "![港口](gang.png)");
    archive.assertBuilds();

    BufferedImage whole = ImageIO.read(new ByteArrayInputStream(DrawnPictures.png(1000, 700)));
    try (Stream<Path> files = Files.list(site().resolve("cases"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.\\d+\\..*png")).toList()) {
        BufferedImage small = ImageIO.read(file.toFile());
        for (int i = 1; i < 20; i++) {
          Color expected = new Color(whole.getRGB(whole.getWidth() * i / 20, 690));
          Color actual =
              new Color(small.getRGB(small.getWidth() * i / 20, small.getHeight() * 69 / 70));
          assertEquals(expected.getRed(), actual.getRed(), 4, file + " at " + i);
          assertEquals(expected.getBlue(), actual.getBlue(), 4, file + " at " + i);
        }
      }
    }
  }

  @Test
  void jpegsComeStepByStep() throws IOException {
    archive.write("content/cases/gang.jpg", DrawnPictures.jpeg(500, 100));
    writeCase("", "![港口](gang.jpg)");
    archive.assertBuilds();

    try (Stream<Path> files = Files.list(site().resolve("cases"))) {
      Path small = files.filter(f -> f.toString().contains(".480.")).findFirst().orElseThrow();
      try (ImageInputStream in = ImageIO.createImageInputStream(small.toFile())) {
        ImageReader reader = ImageIO.getImageReaders(in).next();
        reader.setInput(in);
        byte[] bytes = Files.readAllBytes(small);
        assertTrue(new String(bytes, StandardCharsets.ISO_8859_1).contains("\u00FF\u00C2"));
        assertEquals(480, reader.read(0).getWidth());
      }
    }
  }

  @Test
  void photographsInPrintersColoursAreShownInThoseOfScreens() throws IOException {
    archive.write("content/cases/yinshua.jpg", cmyk(600, 200));
    writeCase("image: {src: yinshua.jpg, alt: 版样}\n", "正文。");
    archive.assertBuilds();

    try (Stream<Path> files = Files.list(site().resolve("cases"))) {
      Path small = files.filter(f -> f.toString().contains(".480.")).findFirst().orElseThrow();
      BufferedImage image = ImageIO.read(small.toFile());
      Color red = new Color(image.getRGB(100, 80));
      assertTrue(red.getRed() > 180 && red.getGreen() < 90 && red.getBlue() < 90, red.toString());
    }
  }

  /** Magenta and yellow all over, as presses mix red. */
  private static byte[] cmyk(int width, int height) throws IOException {
    WritableRaster inks =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
    // Such files hold the paper that is left: all of it for cyan and black.
    int[] paper = new int[width * height];
    Arrays.fill(paper, 255);
    inks.setSamples(0, 0, width, height, 0, paper);
    inks.setSamples(0, 0, width, height, 3, paper);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
      writer.setOutput(out);
      writer.write(new IIOImage(inks, null, null));
    } finally {
      writer.dispose();
    }
    byte[] adobe = HexFormat.of().parseHex("ffd8ffee000e41646f626500640000000000");
    byte[] plain = file.toByteArray();
    byte[] marked = Arrays.copyOf(adobe, adobe.length + plain.length - 2);
    System.arraycopy(plain, 2, marked, adobe.length, plain.length - 2);
    return marked;
  }

  @Test
  void whatCannotBeShownIsSaidWhereItIsAskedFor() throws IOException {
    archive.write("content/cases/huai.jpg", Arrays.copyOf(DrawnPictures.jpeg(90, 90), 300));
    archive.write("content/cases/wenzi.png", "文字".getBytes(StandardCharsets.UTF_8));
    writeCase("image: {src: huai.jpg, alt: 坏}\n", "\n![字](wenzi.png)");
    String hint =
        "; save it anew as JPEG, PNG, GIF, WebP or AVIF; export HEIC photos of an iPhone as JPEG"
            + " [unreadable-picture]";
    String broken = "is broken, or of a format that browsers do not show" + hint;
    archive.assertFails(
        "content/cases/a.md:6:14: error: the picture \"huai.jpg\" " + broken,
        "content/cases/a.md:9:1: error: the picture \"wenzi.png\" " + broken);
  }

  @Test
  void aPictureThatIsBrokenInsideLeavesTheOldSiteAlone() throws IOException {
    byte[] png = DrawnPictures.png(900, 400);
    Arrays.fill(png, png.length / 2, png.length / 2 + 200, (byte) 7);
    archive.write("content/cases/huai.png", png);
    writeCase("", "![坏](huai.png)");
    archive.assertFails(
        "content/cases/huai.png:1:1: error: the picture \"content/cases/huai.png\" is broken, or of"
            + " a format that browsers do not show; save it anew as JPEG, PNG, GIF, WebP or AVIF;"
            + " export HEIC photos of an iPhone as JPEG [unreadable-picture]");
    assertEquals(1, ProgramRun.in(folder, List.of("check", "--lang", "en")).exit());
  }

  @Test
  void aPictureOfADraftIsNeitherMadeNorPublished() throws IOException {
    archive.write("content/cases/gang.jpg", DrawnPictures.jpeg(900, 400));
    writeCase("status: draft\nimage: {src: gang.jpg, alt: 港口}\n", "正文。");
    archive.assertBuilds();
    assertEquals(Map.of(), drawn());
  }

  @Test
  void noWritersFileIsLostToASmallerSize() throws IOException {
    byte[] jpeg = DrawnPictures.jpeg(500, 100);
    archive.write("content/cases/gang.jpg", jpeg);
    writeCase("", "![港口](gang.jpg)");
    archive.assertBuilds();
    String name;
    try (Stream<Path> files = Files.list(site().resolve("cases"))) {
      name =
          files
              .map(f -> f.getFileName().toString())
              .filter(f -> f.contains(".480."))
              .findFirst()
              .orElseThrow();
    }
    archive.write("content/cases/" + name, DrawnPictures.jpeg(3, 3));
    writeCase("", "![港口](gang.jpg) ![另一](" + name + ")");
    ProgramRun run = archive.build();
    assertEquals(
        "content/cases/%s:1:1: error: /cases/%s is also the address of content/cases/gang.jpg;"
                .formatted(name, name)
            + " change one of the two [duplicate-address]",
        run.err().strip());
    assertEquals(1, run.exit());
  }
}
