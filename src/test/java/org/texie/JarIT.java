package org.texie;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one file that users get, run as they run it. */
class JarIT {

  private static final String JAR = System.getProperty("texie.jar");

  @TempDir Path folder;
  private Path archive;
  private Path site;

  @BeforeEach
  void aFolderWithContentAlone() {
    archive = folder.resolve("archive");
    site = archive.resolve("target/site");
    Trees.copy(GoldenSites.source("minimal").resolve("content"), archive.resolve("content"));
  }

  @Test
  void contentAloneGivesAFullSite() throws IOException, InterruptedException {
    Trees.delete(archive);
    Trees.copy(Builds.OWN_ARCHIVE.resolve("content"), archive.resolve("content"));

    Child.Ended run = texie("build", "--source", "archive", "--today", GoldenSites.TODAY);

    assertEquals(0, run.code(), run::err);
    assertTrue(run.out().contains(Path.of("archive/target/site").toString()), run::out);
    Builds.of(Builds.OWN_ARCHIVE, folder.resolve("own/site")).run();
    assertEquals(
        List.of(),
        Trees.differences(Trees.read(folder.resolve("own/site")), Trees.read(site)),
        "the templates and assets in the jar are those of this repository");
  }

  @Test
  void withoutACommandItBuilds() throws IOException, InterruptedException {
    Child.Ended run = jar(archive).run();

    assertEquals(0, run.code(), run::err);
    assertTrue(Files.isRegularFile(site.resolve("cases/laojing/index.html")));
    assertTrue(Files.isRegularFile(archive.resolve("target/reports/duplicates.json")));
  }

  @Test
  void checkWritesNothingButReports() throws IOException, InterruptedException {
    Child.Ended run = texie("check", "--source", "archive");

    assertEquals(0, run.code(), run::err);
    assertEquals(
        List.of("reports/duplicates.html", "reports/duplicates.json"),
        List.copyOf(Trees.read(archive.resolve("target")).keySet()));
  }

  @Test
  void saysItsVersionAndHelp() throws IOException, InterruptedException {
    Child.Ended version = texie("--version");
    Child.Ended help = texie("--help");

    assertAll(
        () -> assertEquals(0, version.code()),
        () -> assertTrue(version.out().matches("texie \\d+\\.\\d+\\S*\\R"), version::out),
        () -> assertEquals("", version.err()),
        () -> assertEquals(0, help.code()),
        () -> assertEquals("", help.err()),
        () ->
            assertTrue(
                Stream.of("build", "check", "serve").allMatch(help.out()::contains), help::out));
  }

  @Test
  void errorsInTheContentGive1AndLeaveTheOldSiteAlone() throws IOException, InterruptedException {
    texie("build", "--source", "archive");
    SortedMap<String, byte[]> old = Trees.read(site);
    spoil();

    Child.Ended run = texie("build", "--source", "archive", "--lang", "en");

    assertEquals(1, run.code());
    assertEquals(
        "archive/content/cases/laojing.md:4:11: error: unknown district \"dongpu\";"
            + " did you mean \"dongpo\"? [unknown-district]\n",
        run.err());
    assertEquals(List.of(), Trees.differences(old, Trees.read(site)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build --nonsense",
        "nonsense",
        "build --source nowhere",
        "build --source archive --output archive",
        "build --source archive --output archive/content/site",
        "build --source archive --reports archive/target/site/reports",
        "build --source archive --today 2022-02-30",
        "build --source archive --base-url ftp://example.org",
        "build --source archive --format xml",
        "serve --source archive --port 99999"
      })
  void wrongUsageGives2(String arguments) throws IOException, InterruptedException {
    Child.Ended run = texie(arguments.split(" "));

    assertEquals(2, run.code(), run::err);
    assertEquals("", run.out());
    assertFalse(run.err().isBlank());
    assertNoTrace(run);
    assertFalse(Files.exists(archive.resolve("target")));
  }

  @Test
  void anOutputThatCannotBeMadeGives3AndIsNamed() throws IOException, InterruptedException {
    Trees.write(folder.resolve("file"), "no folder");

    Child.Ended run = texie("build", "--source", "archive", "--output", "file/site");

    assertEquals(3, run.code());
    assertTrue(run.err().contains(folder.resolve("file").toString()), run::err);
    assertNoTrace(run);
    assertEquals("no folder", Files.readString(folder.resolve("file")));
  }

  @Test
  void reportsThatCannotBeWrittenGive3() throws IOException, InterruptedException {
    Trees.write(folder.resolve("file"), "no folder");

    Child.Ended run = texie("check", "--source", "archive", "--reports", "file/reports");

    assertEquals(3, run.code());
    assertNoTrace(run);
  }

  /** A limit on the size of files stands for a disk that fills up halfway. */
  @Test
  void aWriteThatFailsGives3AndLeavesTheOldSiteAlone() throws IOException, InterruptedException {
    texie("build", "--source", "archive");
    SortedMap<String, byte[]> old = Trees.read(site);
    String longText = "一行不长的话，写了许多遍，每一遍的号码都不同：%d。\n\n";
    StringBuilder text = new StringBuilder("---\ntitle: 很长的一页\n---\n\n");
    for (int i = 0; i < 500; i++) {
      text.append(longText.formatted(i));
    }
    Trees.write(archive.resolve("content/pages/changye.md"), text.toString());
    String build = String.join(" ", jar(folder).with("build", "--source", "archive").command());

    Child.Ended run =
        new Child(List.of("/bin/sh", "-c", "ulimit -f 32; exec " + build), Map.of(), folder).run();

    assertEquals(3, run.code(), run::err);
    assertNoTrace(run);
    assertEquals(List.of(), Trees.differences(old, Trees.read(site)));
    assertEquals(List.of("lock"), leftovers());
    assertEquals(0, texie("build", "--source", "archive").code());
    assertTrue(Files.exists(site.resolve("changye/index.html")));
  }

  @Test
  void aNameThatTheSystemCannotWriteGives3AndSaysWhatToDo()
      throws IOException, InterruptedException {
    Path text = archive.resolve("content/cases/laojing.md");
    Trees.write(text, Files.readString(text).replace("\nthemes:", "\naliases: 旧地址\nthemes:"));
    Child build = jar(folder).with("build", "--source", "archive");

    Child.Ended ascii = build.withEnvironment("LC_ALL", "C").run();
    Child.Ended unicode = build.withEnvironment("LC_ALL", "C.UTF-8").run();

    // Where names are UTF-8 in every locale, as on macOS, there is nothing to refuse.
    if (ascii.code() != 0) {
      assertEquals(3, ascii.code());
      assertTrue(ascii.err().contains("LC_ALL=C.UTF-8"), ascii::err);
      assertNoTrace(ascii);
      assertEquals(List.of("lock"), leftovers());
    }
    assertEquals(0, unicode.code(), unicode::err);
    assertTrue(Files.exists(site.resolve("旧地址/index.html")));
  }

  @Test
  void diagnosticsAsTextAndForGitHubGoToStandardError() throws IOException, InterruptedException {
    spoil();

    Child.Ended text = texie("check", "--source", "archive", "--lang", "en");
    Child.Ended github =
        texie("check", "--source", "archive", "--lang", "en", "--format", "github");

    assertEquals(1, text.err().lines().count(), text::err);
    assertTrue(text.err().startsWith("archive/content/cases/laojing.md:4:11: error: "), text::err);
    assertEquals("1 errors, 0 warnings\n", text.out());
    assertTrue(
        github
            .err()
            .startsWith(
                "::error file=archive/content/cases/laojing.md,line=4,col=11,"
                    + "title=unknown-district::"),
        github::err);
    assertEquals("", github.out());
  }

  @Test
  void diagnosticsAsJsonAreOneDocumentOnStandardOutput() throws IOException, InterruptedException {
    spoil();

    Child.Ended run = texie("check", "--source", "archive", "--format", "json");

    assertEquals(1, run.code());
    List<String> values = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(run.out())) {
      assertEquals(JsonToken.START_OBJECT, json.nextToken());
      int depth = 1;
      while (depth > 0) {
        JsonToken token = json.nextToken();
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (token.isScalarValue()) {
          values.add(json.currentName() + "=" + json.getText());
        }
      }
      assertEquals(null, json.nextToken(), "nothing may follow the document");
    }
    assertTrue(
        values.containsAll(
            List.of(
                "version=1",
                "file=archive/content/cases/laojing.md",
                "line=4",
                "column=11",
                "severity=error",
                "code=unknown-district")),
        values::toString);
    assertFalse(run.err().contains("unknown-district"), run::err);
  }

  @Test
  void aSiteWithoutFaultsIsAnEmptyJsonDocument() throws IOException, InterruptedException {
    Child.Ended run = texie("check", "--source", "archive", "--format", "json", "-q");

    assertEquals(0, run.code(), run::err);
    assertEquals("{\"version\":1,\"diagnostics\":[]}", run.out().replaceAll("\\s", ""), run::out);
    assertEquals("", run.err());
  }

  @Test
  void servesTheSiteItBuilt() throws IOException, InterruptedException {
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(
                jar(folder).with("serve", "--source", "archive", "--port", "0").command())
            .directory(folder.toFile())
            .redirectError(err.toFile());
    Process server = builder.start();
    try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
      Matcher address = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/").matcher("");
      String line = out.readLine();
      while (line != null && !address.reset(line).find()) {
        line = out.readLine();
      }
      assertTrue(line != null, () -> "no address was shown; " + err);
      HttpResponse<String> page =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(address.group() + "cases/laojing/")).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("巷口的老井"));
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  @Test
  void theNewestOtherJavaGivesTheSameBytes() throws IOException, InterruptedException {
    Optional<Path> other = newestOtherJava();
    if (other.isEmpty()) {
      System.out.println("NOT COMPARED: no other Java than " + System.getProperty("java.home"));
      return;
    }
    Trees.copy(Builds.OWN_ARCHIVE.resolve("content"), archive.resolve("content"));
    texie("build", "--source", "archive", "--today", GoldenSites.TODAY);
    Child.Ended run =
        new Child(List.of(Child.java(other.get()), "-jar", JAR), Map.of(), folder)
            .with("build", "--source", "archive", "--today", GoldenSites.TODAY)
            .with("--output", "archive/other/site", "--reports", "archive/other/reports")
            .run();

    assertEquals(0, run.code(), run::err);
    assertEquals("", run.err(), "a newer Java must not warn either");
    SortedMap<String, byte[]> expected = Trees.read(archive.resolve("target"));
    SortedMap<String, byte[]> actual = Trees.read(archive.resolve("other"));
    expected.remove(".site.texie/lock");
    actual.remove(".site.texie/lock");
    assertEquals(List.of(), Trees.differences(expected, actual), () -> "under " + other.get());
    System.out.println("The same bytes under " + other.get());
  }

  /** Where other installations are known to be: what CI systems name, and beside this one. */
  private static Optional<Path> newestOtherJava() throws IOException {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    List<Path> homes = new ArrayList<>();
    System.getenv()
        .forEach(
            (name, value) -> {
              if (name.startsWith("JAVA_HOME")) {
                homes.add(Path.of(value));
              }
            });
    try (Stream<Path> siblings = Files.list(own.getParent())) {
      siblings.forEach(homes::add);
    }
    List<Path> others = new ArrayList<>();
    for (Path home : homes) {
      if (Files.isExecutable(home.resolve("bin/java"))
          && !home.toRealPath().equals(own)
          && version(home) >= 17) {
        others.add(home.toRealPath());
      }
    }
    return others.stream().max(Comparator.comparingInt(JarIT::version));
  }

  /** The feature release that an installation's own file names; 0 where it has no such file. */
  private static int version(Path home) {
    Path release = home.resolve("release");
    try {
      String text = Files.exists(release) ? Files.readString(release) : "";
      Matcher version = Pattern.compile("JAVA_VERSION=\"(\\d+)").matcher(text);
      return version.find() ? Integer.parseInt(version.group(1)) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private List<String> leftovers() {
    return List.copyOf(Trees.read(archive.resolve("target/.site.texie")).keySet());
  }

  private void spoil() throws IOException {
    Path text = archive.resolve("content/cases/laojing.md");
    Trees.write(text, Files.readString(text).replace("district: dongpo", "district: dongpu"));
  }

  private Child.Ended texie(String... arguments) throws IOException, InterruptedException {
    return jar(folder).with(arguments).run();
  }

  private static Child jar(Path folder) {
    assertTrue(JAR != null && new File(JAR).isFile(), "run by mvn verify, which makes the jar");
    String java = Child.java(Path.of(System.getProperty("java.home")));
    return new Child(List.of(java), Map.of("LC_ALL", "C.UTF-8"), folder)
        .with("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-jar", JAR);
  }

  private static void assertNoTrace(Child.Ended run) {
    assertFalse(run.err().contains("\tat "), run::err);
  }
}
