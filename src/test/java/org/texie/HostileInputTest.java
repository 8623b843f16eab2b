package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.texie.TestArchive.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes, names and links that an archive should never hold, and those that it may. */
class HostileInputTest {

  private static final String CASE = "content/cases/zaoshi.md";

  private TestArchive archive;

  @BeforeEach
  void begin(@TempDir Path folder) throws IOException {
    archive = TestArchive.in(folder);
  }

  // What YAML can do

  @Test
  void refusesAnAliasBomb() throws IOException {
    StringBuilder bomb = new StringBuilder("---\nextra:\n  a: &a [x, x]\n");
    for (char c = 'b'; c <= 'z'; c++) {
      String before = String.valueOf((char) (c - 1));
      bomb.append("  %s: &%s [*%s, *%s, *%s]\n".formatted(c, c, before, before, before));
    }
    archive.write(CASE, bomb + "title: 早市\n---\n");

    archive.assertFails(
        CASE
            + ":4:10: error: front matter may not refer to other parts of itself with *;"
            + " write the value out [yaml-alias]");
  }

  @Test
  void refusesDeepNestingOfEitherKind() throws IOException {
    archive.write(CASE, "---\nextra: " + "[".repeat(20_000) + "]".repeat(20_000) + "\n---\n");
    StringBuilder indented = new StringBuilder("---\nextra:\n");
    for (int depth = 1; depth <= 200; depth++) {
      indented.append(" ".repeat(depth)).append("a:\n");
    }
    archive.write("content/pages/about.md", indented + "---\n");

    archive.assertFails(
        CASE
            + ":2:27: error: the front matter is nested deeper than 20 levels;"
            + " write it flatter [yaml-too-deep]",
        "content/pages/about.md:22:21: error: the front matter is nested deeper than 20 levels;"
            + " write it flatter [yaml-too-deep]");
  }

  @Test
  void leavesTextsAsTheyAreWritten() throws IOException {
    archive.write(
        CASE,
        """
        ---
        title: 1.10
        date: 2022
        district: shinan
        themes: minsheng
        summary: "null"
        subdistrict: 0123
        community: 12:30
        byline: [NO, yes, 1e3, 0x1F, 1_000, 2022-12-05, null]
        ---
        """);

    archive.assertBuilds();

    var page = archive.page("/cases/zaoshi/");
    assertEquals("1.10", page.select("h1").text());
    assertEquals("null", page.select(".story > .deck").text());
    assertEquals(
        "0123 12:30",
        page.select(".story .place span").eachText().toString().replaceAll("[\\[\\],]", ""));
    assertEquals("记者 NO、yes、1e3、0x1F、1_000、2022-12-05、null", page.select(".byline").text());
  }

  @Test
  void refusesControlsThatDoubleQuotesSpell() throws IOException {
    archive.write(
        CASE,
        """
        ---
        title: "早\\0市\\ud800"
        date: 2022
        district: shinan
        themes: minsheng
        extra: {"a\\x01": ["\\N"]}
        ---
        """);

    archive.assertFails(
        CASE
            + ":2:8: error: the character U+0000 does not belong into a text; delete it [control-character]",
        CASE
            + ":2:8: error: the character U+D800 does not belong into a text; delete it [control-character]",
        CASE
            + ":6:9: error: the character U+0001 does not belong into a text; delete it [control-character]",
        CASE
            + ":6:19: error: the character U+0085 does not belong into a text; delete it [control-character]");
  }

  // Sizes

  @Test
  void namesTheLimitOfAFile() throws IOException {
    archive.write(CASE, article("早市", "市".repeat(700_000)));
    archive.write("content/cases/dianti.md", "---\ntitle: " + "梯".repeat(1_400_000) + "\n---\n");

    archive.assertFails(
        "content/cases/dianti.md:1:1: error: the file is larger than 2 MiB;"
            + " a text has one feature; split it, or store pictures as files [file-too-large]",
        CASE
            + ":1:1: error: the file is larger than 2 MiB;"
            + " a text has one feature; split it, or store pictures as files [file-too-large]");
  }

  @Test
  void namesTheLimitOfFrontMatterWhetherItIsClosedOrNot() throws IOException {
    archive.write(CASE, "---\ntitle: 早市\n" + "# 注\n".repeat(20_000) + "---\n");
    archive.write("content/cases/dianti.md", "---\ntitle: 早市\n" + "电梯。\n".repeat(20_000));
    archive.write("content/cases/qiao.md", "---\ntitle: " + "桥".repeat(70_000) + "\n---\n");

    archive.assertFails(
        "content/cases/dianti.md:1:1: error: the front matter that opens here is longer than 64"
            + " KiB; close it with a line --- [front-matter-too-large]",
        "content/cases/qiao.md:1:1: error: the front matter that opens here is longer than 64"
            + " KiB; close it with a line --- [front-matter-too-large]",
        CASE
            + ":1:1: error: the front matter that opens here is longer than 64"
            + " KiB; close it with a line --- [front-matter-too-large]");
  }

  // Encodings

  @Test
  void namesGb18030AndHowToConvertIt() throws IOException {
    archive.write(CASE, article("zaoshi", "早市六点开张。").getBytes(Charset.forName("GB18030")));

    archive.assertFails(
        CASE
            + ":7:1: error: the file is not UTF-8; it looks like GB18030; save it as UTF-8, or run:"
            + " iconv -f GB18030 -t UTF-8 zaoshi.md > new.md [looks-like-gb18030]");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, ''",
    "UTF-16BE, ''",
    "UTF-16LE, \uFEFF",
    "UTF-16BE, \uFEFF",
    "UTF-32LE, \uFEFF",
    "UTF-32BE, \uFEFF"
  })
  void namesWiderEncodingsWithAndWithoutAMark(String encoding, String mark) throws IOException {
    archive.write(CASE, (mark + article("早市", "早市。")).getBytes(Charset.forName(encoding)));

    archive.assertFails(
        CASE
            + ":1:1: error: the file is %s; save it as UTF-8, or run: iconv -f %s -t UTF-8 zaoshi.md > new.md [looks-like-utf-16]"
                .formatted(encoding, encoding));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00C0\u0080",
        "\u00ED\u00A0\u0080",
        "\u00F4\u0090\u0080\u0080",
        "\u00FF",
        "\u0080"
      })
  void saysWhereUtf8Ends(String latin1) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(article("早市", "早市𠮷").strip().getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(latin1.getBytes(StandardCharsets.ISO_8859_1));
    // Neither is it GB18030 with this at its end.
    bytes.write(0xFF);
    archive.write(CASE, bytes.toByteArray());

    archive.assertFails(
        CASE + ":7:4: error: the file is not UTF-8 from here on; save it as UTF-8 [not-utf-8]");
  }

  @Test
  void givesThePlaceOfEveryControlCharacter() throws IOException {
    archive.write(
        CASE, article("早\u0007市", "𠮷\u0000店\n六点\u001B[31m\u007F\u0085\uFFFE\uFDD0。\uD83F\uDFFF"));

    archive.assertFails(
        control(2, 9, "0007"),
        control(7, 2, "0000"),
        control(8, 3, "001B"),
        control(8, 8, "007F"),
        control(8, 9, "0085"),
        control(8, 10, "FFFE"),
        control(8, 11, "FDD0"),
        control(8, 13, "1FFFF"));
  }

  private static String control(int line, int column, String code) {
    return "%s:%d:%d: error: the character U+%s does not belong into a text; delete it [control-character]"
        .formatted(CASE, line, column, code);
  }

  @Test
  void stopsCountingControlCharactersOfWhatIsNoText() throws IOException {
    archive.write(CASE, article("早市", "\u0001".repeat(100_000)));

    assertEquals(20, archive.build().err().lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void takesAByteOrderMarkAndOtherLineEndsForNothing(String lineEnd, @TempDir Path folder)
      throws IOException {
    TestArchive other = TestArchive.in(folder);
    String text = article("早市", "\n早市六点开张，\n九点收摊。\n\n- 菜\n- 鱼\n\n```\n一\n二\n```\n\n早市六点开张，\n九点收摊。");
    archive.write(CASE, text).write("jbake.properties", "site.title=市声\nindex.posts_per_page=5\n");
    other
        .write(CASE, "\uFEFF" + text.replace("\n", lineEnd))
        .write(
            "jbake.properties",
            "\uFEFFsite.title=市声\nindex.posts_per_page=5\n".replace("\n", lineEnd));

    archive.assertBuilds();
    other.assertBuilds();

    assertEquals(archive.files("target/site"), other.files("target/site"));
    assertEquals(archive.files("target/reports"), other.files("target/reports"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"𠮷野家", "葛\uDB40\uDD00城", "👨‍👩‍👧一家", "か゚", "क्‍ष"})
  void bringsRareCharactersThroughWhole(String words) throws IOException {
    archive.write("content/cases/a.png", DrawnPictures.png(1, 1));
    archive.write(
        CASE,
        article(
            words,
            "\n%s\n\n![%s](a.png '%s')\n\n[%s](https://example.org/%s)\n"
                .formatted(words, words, words, words, words)));

    archive.assertBuilds();

    var page = archive.page("/cases/zaoshi/");
    assertEquals(words, page.select("h1").text());
    assertEquals(words, page.select(".body p").first().text());
    assertEquals(words, page.select(".body img").attr("alt"));
    assertEquals(words, page.select(".body img").attr("title"));
    assertEquals("/" + words, java.net.URI.create(page.select(".body a").attr("href")).getPath());
  }

  // Names

  @Test
  void namesBothOfTwoNamesThatDifferInCaseOrForm() throws IOException {
    archive.write("content/cases/Pic.JPG", DrawnPictures.png(1, 1));
    archive.write("content/cases/pic.jpg", DrawnPictures.png(1, 2));
    archive.write("content/cases/caf\u00E9.jpg", DrawnPictures.png(1, 3));
    archive.write("content/cases/cafe\u0301.jpg", DrawnPictures.png(1, 4));
    archive.write(
        CASE,
        article("早市", "![大](Pic.JPG) ![小](pic.jpg) ![合](caf\u00E9.jpg) ![分](cafe\u0301.jpg)"));

    archive.assertFails(
        sameName("caf\u00E9.jpg", "cafe\u0301.jpg"), sameName("pic.jpg", "Pic.JPG"));
  }

  private static String sameName(String name, String other) {
    return "content/cases/%s:1:1: error: on some systems this name is the same as content/cases/%s; rename one of the two files [names-differ-in-case]"
        .formatted(name, other);
  }

  @Test
  void holdsOldAddressesAgainstOneAnotherAsAFileSystemDoes() throws IOException {
    archive.write(
        CASE,
        """
        ---
        title: 早市
        date: 2022
        district: shinan
        themes: minsheng
        aliases:
          - caf\u00E9/
          - CAFE\u0301/
          - %s
          - %s
        ---
        """
            .formatted("𠮷".repeat(64), "梯".repeat(80)));

    archive.assertFails(
        CASE
            + ":8:5: error: /CAFE\u0301/ is also the address of content/cases/zaoshi.md;"
            + " change one of the two [duplicate-address]",
        CASE
            + ":9:5: error: \"%s\" cannot be an old address; write a path from the site's top, such as old/2019/x/ or old/x.html [invalid-alias]"
                .formatted("𠮷".repeat(64)));
  }

  @Test
  void refusesNamesThatSomeSystemCannotStore() throws IOException {
    archive.write("content/cases/con.md", article("早市", "早市。"));
    archive.write("content/cases/NUL.png", DrawnPictures.png(1, 1));
    archive.write("content/cases/lpt1/a.png", DrawnPictures.png(1, 1));
    archive.write("content/cases/pictures./a.png", DrawnPictures.png(1, 1));
    archive.write("content/cases/a\u001B[31m\n.png", DrawnPictures.png(1, 1));

    archive.assertFails(
        notStored("NUL.png"),
        notStored("a?[31m?.png"),
        "content/cases/con.md:1:1: error: \"con\" cannot be an ID; name the file with 1 to 80"
            + " lower-case letters a-z, digits and hyphens, no hyphen at either end, and not like"
            + " a device (con, nul, com1) [invalid-id]",
        notStored("lpt1/a.png"),
        notStored("pictures./a.png"));
  }

  private static String notStored(String name) {
    return "content/cases/%s:1:1: error: some systems cannot store a file of this name; rename it: not like a device (con, nul, com1), no dot or space at the end, not too long [invalid-name]"
        .formatted(name);
  }

  @Test
  void takesLongAndUnusualNamesOfPictures() throws IOException {
    String name = "图 1（终）#100%?&'" + "长".repeat(60) + ".png";
    archive.write("content/cases/" + name, DrawnPictures.png(1, 1));
    archive.write("content/cases/" + "a".repeat(120) + ".png", DrawnPictures.png(1, 2));
    archive.write("content/cases/100%.png", DrawnPictures.png(1, 3));
    archive.write(
        CASE,
        article(
            "早市",
            "![一](<%s>) ![二](%s.png) ![三](100%%.png)"
                .formatted(
                    name.replace("%", "%25")
                        .replace("#", "%23")
                        .replace("?", "%3F")
                        .replace(" ", "%20"),
                    "a".repeat(120))));

    archive.assertBuilds();

    Path page = archive.folder().resolve("target/site/cases/zaoshi/");
    for (var image : archive.page("/cases/zaoshi/").select(".body img")) {
      String path = java.net.URI.create(image.attr("src")).getPath();
      Path shown = page.resolve(path);
      Path given = archive.folder().resolve("content/cases").resolve(shown.getFileName());
      assertEquals(-1, Files.mismatch(given, shown), path);
    }
  }

  // Links of the file system

  @Test
  void readsNoLinkOfTheFileSystem(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.md"), article("密", "密"));
    Path top = archive.folder();
    Files.createDirectories(top.resolve("content/cases"));
    Files.createDirectories(top.resolve("templates"));
    Files.createDirectories(top.resolve("assets/css"));
    Files.createSymbolicLink(top.resolve("content/cases/secret.md"), secret);
    Files.createSymbolicLink(
        top.resolve("content/cases/inside.md"), Path.of("../themes/minsheng.md"));
    Files.createSymbolicLink(top.resolve("content/cases/nowhere.md"), Path.of("nowhere"));
    Files.createSymbolicLink(top.resolve("content/cases/loop"), Path.of(".."));
    Files.createSymbolicLink(top.resolve("content/pages"), outside);
    Files.createSymbolicLink(top.resolve("templates/page.ftl"), secret);
    Files.createSymbolicLink(top.resolve("assets/css/texie.css"), secret);
    Files.createSymbolicLink(top.resolve("jbake.properties"), secret);

    archive.assertFails(
        linkAt("assets/css/texie.css"),
        linkAt("content/cases/inside.md"),
        linkAt("content/cases/loop"),
        linkAt("content/cases/nowhere.md"),
        linkAt("content/cases/secret.md"),
        linkAt("content/pages"),
        linkAt("jbake.properties"),
        linkAt("templates/page.ftl"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"assets", "content", "templates"})
  void readsNoFolderThatIsALink(String name, @TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("404.ftl"), "密");
    Path folder = archive.folder().resolve(name);
    if (Files.exists(folder)) {
      Files.move(folder, outside.resolve("moved"));
    }
    Files.createSymbolicLink(folder, outside);

    archive.assertFails(linkAt(name));
  }

  private static String linkAt(String path) {
    return path
        + ":1:1: error: a link or special file is not read; put the file or folder itself here"
        + " [symbolic-link]";
  }

  // Where the output may not go

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "/",
        "content",
        "content/site",
        "assets/site",
        "templates",
        "src/site",
        ".git",
        "target/../content",
        "jbake.properties",
        "link",
        "link/site"
      })
  void refusesAnOutputThatTouchesTheSource(String output) throws IOException {
    archive.write("jbake.properties", "site.title=市声\n");
    Files.createSymbolicLink(archive.folder().resolve("link"), Path.of("content"));
    Map<String, String> before = archive.files(".");

    ProgramRun run = archive.build("--output", output);

    Path refused = archive.folder().resolve(output).normalize();
    assertEquals(refusal(refused), run.err());
    assertEquals("", run.out());
    assertEquals(2, run.exit());
    assertEquals(before, archive.files("."));
  }

  @ParameterizedTest
  @CsvSource({
    "target/site, target/site",
    "target/site, target/site/reports",
    "target/reports/site, target/reports",
    "target, target/reports",
    "target/site, content/reports",
    "target/site, ..",
    "target/site, jbake.properties"
  })
  void refusesReportsThatTouchTheSourceOrTheSite(String output, String reports) throws IOException {
    archive.write("jbake.properties", "site.title=市声\n");
    Map<String, String> before = archive.files(".");

    ProgramRun run = archive.build("--output", output, "--reports", reports);

    assertEquals(refusal(archive.folder().resolve(reports).normalize()), run.err());
    assertEquals(2, run.exit());
    assertEquals(before, archive.files("."));
  }

  private static String refusal(Path folder) {
    return folder
        + " cannot be used: it is, holds or lies within the source, a file, or the other output"
        + System.lineSeparator();
  }

  // How errors are told

  @Test
  void tellsErrorsAsJsonOnStandardOutput() throws IOException {
    archive.write(CASE, article("早市", "[下文](meiyou.md \"\\\"\") <b onclick='x()'>六点</b>"));

    ProgramRun run = archive.build("--format", "json");

    assertEquals(
        """
        {
          "version": 1,
          "diagnostics": [
            {
              "file": "content/cases/zaoshi.md",
              "line": 7,
              "column": 1,
              "severity": "error",
              "code": "missing-link-target",
              "message": "there is no file \\"meiyou.md\\" to link to",
              "hint": "write the path from this file to the other .md file"
            },
            {
              "file": "content/cases/zaoshi.md",
              "line": 7,
              "column": 1,
              "severity": "warning",
              "code": "removed-html",
              "message": "HTML was removed: b[onclick]",
              "hint": "use Markdown, or simple elements without attributes"
            }
          ]
        }
        """,
        run.out());
    assertEquals("1 errors, 1 warnings; no site was written\n", run.err().replace("\r\n", "\n"));
    assertEquals(1, run.exit());
  }

  @Test
  void namesFilesAsTheyCanBeOpenedFromWhereTheCommandRan() throws IOException {
    archive.write(CASE, "早市\n");

    ProgramRun run =
        ProgramRun.in(
            archive.folder().getParent(),
            java.util.List.of(
                "check", "--lang", "en", "--source", archive.folder().getFileName().toString()));

    assertEquals(
        archive.folder().getFileName()
            + "/content/cases/zaoshi.md:1:1: error: the file does not begin with front matter;"
            + " let the first line be --- and put title and the other fields below it"
            + " [no-front-matter]",
        run.err().strip());
  }
}
