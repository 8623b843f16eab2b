package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same archive gives the same bytes, whatever machine it is built on. */
class ReproducibleBuildTest {

  @TempDir static Path shared;
  private static Path archive;
  private static SortedMap<String, byte[]> expected;
  private static String messages;

  @TempDir Path folder;

  /** One archive of three, so that a build sees everything that a text can hold. */
  @BeforeAll
  static void buildOnceOnThisMachine() throws IOException, InterruptedException {
    archive = shared.resolve("archive");
    Trees.copy(Builds.OWN_ARCHIVE.resolve("content"), archive.resolve("content"));
    for (String name : List.of("default-look", "links")) {
      Trees.copy(GoldenSites.source(name).resolve("content"), archive.resolve("content"));
    }
    Trees.copy(GoldenSites.source("links").resolve("assets"), archive.resolve("assets"));
    Path out = shared.resolve("out");
    Child.Ended plain = build(archive, out).run();
    assertEquals(0, plain.code(), plain::err);
    expected = tree(out);
    messages = plain.err();
    assertTrue(expected.size() > 70 && messages.contains("link-to-unpublished"), messages);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.timezone=Pacific/Kiritimati -Duser.language=tr -Duser.country=TR"
            + " -Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
        "-Duser.timezone=Pacific/Niue -Duser.language=ar -Duser.country=EG -Dfile.encoding=GBK"
            + " -Djava.util.concurrent.ForkJoinPool.common.parallelism=8",
        "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Dfile.encoding=US-ASCII"
            + " -Dline.separator=\r\n"
      })
  void neitherZoneNorLocaleNorEncodingNorThreadsShow(String options)
      throws IOException, InterruptedException {
    Child.Ended other = build(archive, folder.resolve("out"), options.split(" ")).run();

    assertEquals(0, other.code(), other::err);
    assertEquals(List.of(), Trees.differences(expected, tree(folder.resolve("out"))));
    assertEquals(messages, other.err().replace("\r\n", "\n"));
  }

  @Test
  void neitherTheOrderOfTheFilesNorTheFolderShows() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Trees.copy(archive, elsewhere, true);

    assertTrue(Builds.of(elsewhere, folder.resolve("out/site")).run().success());

    assertEquals(List.of(), Trees.differences(expected, tree(folder.resolve("out"))));
  }

  @Test
  void theSecondBuildOfAnOutputGivesTheSameBytes() throws IOException {
    Builds build = Builds.of(archive, folder.resolve("out/site"));
    build.run();

    assertTrue(build.run().success());

    assertEquals(List.of(), Trees.differences(expected, tree(folder.resolve("out"))));
  }

  @Test
  void todayIsTheDayInTheSitesZone() throws IOException {
    Path waiting = folder.resolve("waiting");
    Trees.copy(GoldenSites.source("minimal"), waiting);

    assertEquals(0, casesAt(waiting, "2022-12-04T15:59:59Z"));
    assertEquals(1, casesAt(waiting, "2022-12-04T16:00:00Z"));
  }

  private int casesAt(Path source, String instant) throws IOException {
    BuildOptions options =
        new BuildOptions(
            source,
            folder.resolve("site"),
            folder.resolve("reports"),
            Optional.empty(),
            false,
            Optional.empty(),
            Clock.fixed(Instant.parse(instant), ZoneId.of("America/New_York")),
            false,
            true);
    return SiteBuilder.build(options).cases();
  }

  private static Child build(Path source, Path out, String... options) {
    return Child.ofThisJava(source.getParent())
        .with(options)
        .with("org.texie.Main", "-q", "--source", source.getFileName().toString())
        .with("--today", GoldenSites.TODAY)
        .with("--output", out.resolve("site").toString())
        .with("--reports", out.resolve("reports").toString());
  }

  private static SortedMap<String, byte[]> tree(Path out) throws IOException {
    SortedMap<String, byte[]> tree = Trees.read(out);
    assertTrue(Files.exists(out.resolve("reports/duplicates.json")));
    // Who was at work, for whoever comes while he is.
    tree.remove(".site.texie/lock");
    return tree;
  }
}
