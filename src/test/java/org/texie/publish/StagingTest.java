package org.texie.publish;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.texie.BuildResult;
import org.texie.Builds;
import org.texie.Child;
import org.texie.Trees;

/** A site is replaced whole or not at all, and what is not ours is never touched. */
class StagingTest {

  private static final Map<String, String> OLD =
      Map.of("index.html", "old", "cases/x/index.html", "old x", "css/s.css", "old style");
  private static final Map<String, String> NEW =
      Map.of("index.html", "new", "cases/y/index.html", "new y", "css/s.css", "new style");

  @TempDir Path folder;
  private Path output;
  private Path work;

  @BeforeEach
  void anOldSite() throws IOException {
    output = folder.resolve("site");
    work = folder.resolve(".site.texie");
    publish(OLD);
  }

  @Nested
  class Replacing {

    @Test
    void nothingChangesBeforeTheNewSiteIsComplete() throws IOException {
      SortedMap<String, byte[]> before = Trees.read(output);
      try (Staging staging = Staging.begin(output)) {
        write(staging, NEW);

        assertSame(before);
        staging.publish();
      }
      assertEquals(
          List.of(".texie-manifest", "cases/y/index.html", "css/s.css", "index.html"),
          List.copyOf(Trees.read(output).keySet()));
      assertEquals("new", text("index.html"));
    }

    @Test
    void whatIsNotPublishedIsGone() throws IOException {
      SortedMap<String, byte[]> before = Trees.read(output);
      try (Staging staging = Staging.begin(output)) {
        write(staging, NEW);
      }

      assertSame(before);
      assertNothingLeftOver();
    }

    @Test
    void manyThreadsMayWriteIntoOneNewFolder() throws IOException {
      try (Staging staging = Staging.begin(output)) {
        IntStream.range(0, 4000)
            .parallel()
            .forEach(i -> assertDoesNotThrow(() -> staging.write(i % 500 + "/" + i, new byte[1])));
        staging.publish();
      }
      assertEquals(4001, Trees.read(output).size());
    }

    @Test
    void aThreadThatWritesTooLateLeavesNothingBehind() throws IOException {
      Staging staging = Staging.begin(output);
      write(staging, NEW);
      staging.close();

      assertThrows(IOException.class, () -> staging.write("late.html", new byte[1]));
      assertNothingLeftOver();
    }

    @Test
    void nothingIsWrittenOutsideTheOutput() throws IOException {
      try (Staging staging = Staging.begin(output)) {
        for (String path : List.of("../x", "a/../../x", "/tmp/texie-x", "..")) {
          assertThrows(IOException.class, () -> staging.write(path, new byte[1]), path);
        }
      }
      assertFalse(Files.exists(folder.resolve("x")));
      assertFalse(Files.exists(work.resolve("x")));
    }

    @Test
    void aLinkToAFolderStaysALink() throws IOException {
      Path real = folder.resolve("disk/www");
      Files.createDirectories(real);
      Path link = Files.createSymbolicLink(folder.resolve("public"), real);

      publish(link, OLD);
      publish(link, NEW);

      assertTrue(Files.isSymbolicLink(link));
      assertEquals("new", Files.readString(real.resolve("index.html")));
      assertFalse(Files.exists(real.resolve("cases/x")));
      assertFalse(Files.exists(folder.resolve(".public.texie")));
    }
  }

  @Nested
  class Strangers {

    @Test
    void comeAlongWhereverTheyLie() throws IOException {
      Trees.write(output.resolve("CNAME"), "example.org");
      Trees.write(output.resolve(".well-known/token"), "t");
      Trees.write(output.resolve("cases/x/mine.txt"), "beside a page that goes");
      Trees.write(output.resolve("css/mine.css"), "beside one that stays");
      Path script = Trees.write(output.resolve("bin/deploy"), "#!/bin/sh\n");
      assertTrue(script.toFile().setExecutable(true));
      Files.createSymbolicLink(output.resolve("latest"), Path.of("cases/x/mine.txt"));
      Trees.write(folder.resolve("elsewhere/photo.txt"), "a photo");
      Files.createSymbolicLink(output.resolve("photos"), folder.resolve("elsewhere"));

      publish(NEW);
      publish(NEW);

      assertEquals(
          List.of(
              ".texie-manifest",
              ".well-known/token",
              "CNAME",
              "bin/deploy",
              "cases/x/mine.txt",
              "cases/y/index.html",
              "css/mine.css",
              "css/s.css",
              "index.html",
              "latest",
              "photos"),
          List.copyOf(Trees.read(output).keySet()));
      assertEquals("beside a page that goes", text("latest"));
      assertTrue(Files.isExecutable(output.resolve("bin/deploy")));
      assertEquals(folder.resolve("elsewhere"), Files.readSymbolicLink(output.resolve("photos")));
      assertEquals("a photo", Files.readString(folder.resolve("elsewhere/photo.txt")));
    }

    @Test
    void inAFolderThatWasNeverOursAllStay() throws IOException {
      Path other = folder.resolve("www");
      Trees.write(other.resolve("cases/notes.txt"), "notes");

      publish(other, NEW);

      assertEquals("notes", Files.readString(other.resolve("cases/notes.txt")));
      assertEquals("new", Files.readString(other.resolve("index.html")));
    }

    @Test
    void inTheWayOfAFileAreNamed() throws IOException {
      Path other = folder.resolve("www");
      Path theirs = Trees.write(other.resolve("index.html"), "theirs");

      assertRefused(other, theirs);
    }

    @Test
    void aFileInTheWayOfAFolderIsNamed() throws IOException {
      Path theirs = Trees.write(output.resolve("cases/y"), "theirs");

      assertRefused(output, theirs);
    }

    @Test
    void aFolderInTheWayOfAFileIsNamed() throws IOException {
      Path theirs = Trees.write(output.resolve("about.html/theirs.txt"), "theirs");
      SortedMap<String, byte[]> before = Trees.read(output);

      PublishException refused =
          assertThrows(PublishException.class, () -> publish(Map.of("about.html", "ours")));

      assertEquals(PublishException.Reason.STRANGER, refused.reason());
      assertEquals(theirs.toRealPath().toString(), refused.detail());
      assertSame(before);
    }

    @Test
    void aLinkInTheWayOfAFolderIsNamedAndNotFollowed() throws IOException {
      Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
      Files.createDirectories(output.resolve("cases"));
      Path theirs = Files.createSymbolicLink(output.resolve("cases/y"), elsewhere);

      assertRefused(output, theirs);
      assertEquals(List.of(), List.copyOf(Trees.read(elsewhere).keySet()));
    }

    private void assertRefused(Path where, Path theirs) throws IOException {
      SortedMap<String, byte[]> before = Trees.read(where);

      PublishException refused = assertThrows(PublishException.class, () -> publish(where, NEW));

      assertEquals(PublishException.Reason.STRANGER, refused.reason());
      String named = where.toRealPath().resolve(where.relativize(theirs)).toString();
      assertEquals(named, refused.detail());
      assertEquals(List.of(), Trees.differences(before, Trees.read(where)));
    }
  }

  /** What a build that was killed can leave. */
  @Nested
  class Leftovers {

    @Test
    void betweenTheRenamesTheOldSiteIsPutBack() throws IOException {
      SortedMap<String, byte[]> before = Trees.read(output);
      Files.move(output, work.resolve("old"));
      Trees.write(work.resolve("new/index.html"), "new");

      Staging.begin(output).close();

      assertSame(before);
      assertNothingLeftOver();
    }

    @Test
    void afterTheRenamesTheRestOfTheOldSiteGoes() throws IOException {
      SortedMap<String, byte[]> before = Trees.read(output);
      Trees.write(work.resolve("old/cases/x/index.html"), "half deleted");

      Staging.begin(output).close();

      assertSame(before);
      assertNothingLeftOver();
    }

    @Test
    void beforeTheRenamesTheHalfOfTheNewSiteGoes() throws IOException {
      Trees.write(work.resolve("new/cases/z/index.html"), "half");

      publish(NEW);

      assertFalse(Files.exists(output.resolve("cases/z")));
      assertNothingLeftOver();
    }

    @Test
    void aStrangersFileSurvivesTheInterruption() throws IOException {
      Trees.write(output.resolve("CNAME"), "example.org");
      Files.move(output, work.resolve("old"));

      publish(NEW);

      assertEquals("example.org", text("CNAME"));
    }

    @Test
    void theOldSiteIsPutBackEvenWhereTheContentNowHasErrors() throws IOException {
      SortedMap<String, byte[]> before = Trees.read(output);
      Files.move(output, work.resolve("old"));
      Path archive = archive("district: nowhere");

      BuildResult result = Builds.of(archive, output).run();

      assertFalse(result.success());
      assertSame(before);
    }
  }

  @Nested
  class TwoAtOnce {

    @Test
    void theSecondInThisProgramIsToldWho() throws IOException {
      try (Staging first = Staging.begin(output)) {
        write(first, NEW);
        assertBusy(ProcessHandle.current().pid());
        first.publish();
      }
      assertEquals("new", text("index.html"));
      publish(OLD);
      assertEquals("old", text("index.html"));
    }

    @Test
    void anotherProgramIsNamedAndItsDeathFreesTheOutput() throws IOException, InterruptedException {
      SortedMap<String, byte[]> before = Trees.read(output);
      Child child = Child.ofThisJava(folder, "org.texie.publish.LockHolder", output.toString());
      Process holder =
          new ProcessBuilder(child.command())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      try (BufferedReader said = holder.inputReader(StandardCharsets.UTF_8)) {
        assertEquals("begun", said.readLine());
        assertBusy(holder.pid());
        assertTrue(Files.exists(work.resolve("new/half.html")), "its work is left alone");
      } finally {
        holder.destroyForcibly().waitFor();
      }
      assertSame(before);

      publish(NEW);

      assertEquals("new", text("index.html"));
      assertFalse(Files.exists(output.resolve("half.html")));
    }

    @Test
    void otherOutputsAreNotHeldUp() throws IOException {
      try (Staging first = Staging.begin(output)) {
        publish(folder.resolve("www"), NEW);
        first.publish();
      }
      assertEquals("new", Files.readString(folder.resolve("www/index.html")));
    }

    private void assertBusy(long pid) {
      PublishException busy =
          assertThrows(PublishException.class, () -> Staging.begin(output).close());
      assertEquals(PublishException.Reason.BUSY, busy.reason());
      assertEquals("pid " + pid, busy.detail());
    }
  }

  @Nested
  class Errors {

    @Test
    void inTheContentLeaveTheOldSiteAsItIs() throws IOException {
      assertTrue(Builds.of(archive("district: here"), output).run().success());
      SortedMap<String, byte[]> before = Trees.read(folder);

      BuildResult result = Builds.of(archive("district: nowhere"), output).run();

      assertFalse(result.success());
      assertEquals(List.of(), differencesBesidesTheArchive(before));
    }

    @Test
    void inATemplateLeaveTheOldSiteAsItIs() throws IOException {
      Path archive = archive("district: here");
      assertTrue(Builds.of(archive, output).run().success());
      SortedMap<String, byte[]> before = Trees.read(folder);
      Trees.write(archive.resolve("templates/year.ftl"), "<p>${page.nonsense}</p>");

      BuildResult result = Builds.of(archive, output).run();

      assertFalse(result.success());
      assertEquals(List.of(), differencesBesidesTheArchive(before));
    }

    @BeforeEach
    void anOutputOfItsOwn() {
      output = folder.resolve("public");
    }

    private List<String> differencesBesidesTheArchive(SortedMap<String, byte[]> before) {
      return Trees.differences(before, Trees.read(folder)).stream()
          .filter(difference -> !difference.startsWith("archive/"))
          .toList();
    }
  }

  private Path archive(String district) {
    Path archive = folder.resolve("archive");
    Trees.write(archive.resolve("content/districts/here.md"), "---\ntitle: 这里\n---\n\n这里。\n");
    Trees.write(archive.resolve("content/themes/this.md"), "---\ntitle: 这个\n---\n\n这个。\n");
    Trees.write(
        archive.resolve("content/cases/one.md"),
        "---\ntitle: 一篇\ndate: 2022\n" + district + "\nthemes: this\n---\n\n一段话。\n");
    return archive;
  }

  private void publish(Map<String, String> files) throws IOException {
    publish(output, files);
  }

  private static void publish(Path output, Map<String, String> files) throws IOException {
    try (Staging staging = Staging.begin(output)) {
      write(staging, files);
      staging.publish();
    }
  }

  private static void write(Staging staging, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      staging.write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }

  private String text(String path) throws IOException {
    return Files.readString(output.resolve(path));
  }

  private void assertSame(SortedMap<String, byte[]> before) {
    assertEquals(List.of(), Trees.differences(before, Trees.read(output)));
  }

  private void assertNothingLeftOver() {
    assertFalse(Files.exists(work.resolve("new"), LinkOption.NOFOLLOW_LINKS));
    assertFalse(Files.exists(work.resolve("old"), LinkOption.NOFOLLOW_LINKS));
  }
}
