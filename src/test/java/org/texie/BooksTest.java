package org.texie;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Books that any reader opens, with links that hold inside them. */
class BooksTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "https://example.net/a/dangan"})
  void theCheckerFindsNoFaultInAnyBook(String base) throws IOException {
    int books = 0;
    for (String name : GoldenSites.names()) {
      books += checked(GoldenSites.source(name), base);
    }
    books += checked(Builds.OWN_ARCHIVE, base);

    assertTrue(books > 30, books + " books");
  }

  private int checked(Path archive, String base) throws IOException {
    Path site = folder.resolve(archive.getParent().getFileName()).resolve("site");
    Builds build = Builds.of(archive, site);
    (base.isEmpty() ? build : build.at(URI.create(base))).run();
    int books = 0;
    for (String path : Trees.read(site).keySet()) {
      if (path.endsWith(".epub")) {
        check(site.resolve(path));
        books++;
      }
    }
    return books;
  }

  private static void check(Path book) {
    DefaultReportImpl report = new DefaultReportImpl(book.toString(), "", true);
    new EpubCheck(book.toFile(), report).doValidate();
    assertEquals(
        "0 0 0",
        report.getFatalErrorCount() + " " + report.getErrorCount() + " " + report.getWarningCount(),
        book.toString());
  }

  @Test
  void hostileTextsStayTexts() throws IOException {
    TestArchive archive = TestArchive.in(folder);
    archive.write(
        "content/cases/x.md",
        TestArchive.article(
            "']]></title><script>alert(1)</script>&amp;'",
            "<details><summary>开</summary><p>合<br>拢</p></details>\n\n"
                + "一段&nbsp;话 &#1; <u>底</u> [去](y.md) <img src=\"/x.png\" alt=\"图\">"));
    archive.write("assets/x.png", DrawnPictures.png(2, 1));
    archive.write("content/cases/y.md", TestArchive.article("另一篇", "又一段。"));
    archive.build();

    Path book = folder.resolve("target/site/districts/shinan/shinan.epub");
    check(book);
    String chapter = entries(book).get("book/case-x.xhtml");
    assertTrue(
        chapter.contains(
            "<h1>]]&gt;&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;</h1>"),
        chapter);
    assertTrue(chapter.contains("<span class=\"picture\">［图：图］</span>"), chapter);
  }

  @Test
  void linksHoldInsideTheBook() throws IOException {
    Map<String, String> plain = entries(linked());
    Map<String, String> known = entries(linked("--base-url", "https://example.net/a"));

    assertTrue(
        plain.get("book/case-x.xhtml").contains("<a href=\"case-y.xhtml\">邻</a>"), plain::toString);
    assertTrue(plain.get("book/case-x.xhtml").contains("远，"), plain::toString);
    assertFalse(plain.get("book/case-x.xhtml").contains("<a>"), plain::toString);
    assertTrue(
        known
            .get("book/case-x.xhtml")
            .contains("<a href=\"https://example.net/a/themes/minsheng/\">远</a>，"),
        known::toString);
  }

  private Path linked(String... options) throws IOException {
    TestArchive archive = TestArchive.in(folder);
    archive.write(
        "content/cases/x.md",
        TestArchive.article(
            "甲", "[邻](y.md)，[远](../themes/minsheng.md)，[外](https://example.org/)。"));
    archive.write("content/cases/y.md", TestArchive.article("乙", "又一段。"));
    archive.build(options);
    return folder.resolve("target/site/districts/shinan/shinan.epub");
  }

  @Test
  void aBookIsTheSameEveryTimeAndItsDateIsThatOfItsNewestText() throws IOException {
    byte[] first = Files.readAllBytes(linked());
    byte[] second = Files.readAllBytes(linked());

    assertArrayEquals(first, second);
    assertEquals(
        "mimetypeapplication/epub+zip", new String(first, 30, 28, StandardCharsets.US_ASCII));
    Map<String, String> entries = entries(linked());
    assertEquals(
        List.of(
            "mimetype",
            "META-INF/container.xml",
            "book/package.opf",
            "book/nav.xhtml",
            "book/book.css",
            "book/title.xhtml",
            "book/case-x.xhtml",
            "book/case-y.xhtml"),
        List.copyOf(entries.keySet()));
    assertTrue(
        entries
            .get("book/package.opf")
            .contains("<meta property=\"dcterms:modified\">2022-11-30T16:00:00Z</meta>"));
  }

  private static Map<String, String> entries(Path book) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(book)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }
}
