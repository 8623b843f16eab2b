package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files beside the pages have addresses that nothing else may have. */
class SiteFilesTest {

  @TempDir Path folder;

  @Test
  void noAliasTakesTheAddressOfAMadeFile() throws IOException {
    TestArchive archive = TestArchive.in(folder);
    archive.write(
        "content/districts/shinan.md", "---\ntitle: 市南区\naliases: data/cases.csv/x.html\n---\n");

    archive.assertFails(
        "content/districts/shinan.md:3:10: error: /data/cases.csv is the address of"
            + " a page that every site has; choose another [reserved-address]");
  }

  @Test
  void anArchivesOwnWordToRobotsIsTheLast() throws IOException {
    TestArchive archive = TestArchive.in(folder);
    archive.write("assets/robots.txt", "User-agent: *\nDisallow: /\n");

    archive.assertBuilds();

    assertEquals(
        "User-agent: *\nDisallow: /\n", Files.readString(folder.resolve("target/site/robots.txt")));
  }

  @Test
  void noOtherAssetTakesTheAddressOfAMadeFile() throws IOException {
    TestArchive archive = TestArchive.in(folder);
    archive.write("assets/data/cases.csv", "id\n");

    archive.assertFails(
        "assets/data/cases.csv:1:1: error: /data/cases.csv is the address of a page that every"
            + " site has; choose another [reserved-address]");
  }
}
