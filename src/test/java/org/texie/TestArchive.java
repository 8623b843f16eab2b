package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An archive that a test fills, with one district and one theme to begin with. */
record TestArchive(Path folder) {

  /** The line on which the body of {@link #article} begins. */
  static final int BODY_LINE = 7;

  static TestArchive in(Path folder) throws IOException {
    TestArchive archive = new TestArchive(folder);
    archive.write("content/districts/shinan.md", "---\ntitle: 市南区\n---\n");
    archive.write("content/themes/minsheng.md", "---\ntitle: 民生\n---\n");
    return archive;
  }

  /** A case's file. */
  static String article(String title, String body) {
    return "---\ntitle: %s\ndate: 2022-12\ndistrict: shinan\nthemes: minsheng\n---\n%s\n"
        .formatted(title, body);
  }

  TestArchive write(String path, String text) throws IOException {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  TestArchive write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  ProgramRun build(String... options) {
    List<String> arguments = new ArrayList<>(List.of("build", "--lang", "en"));
    arguments.addAll(List.of(options));
    return ProgramRun.in(folder, arguments);
  }

  /** Builds, and holds against it all that is said and an old site that must stay. */
  void assertFails(String... diagnostics) throws IOException {
    OldSite old = OldSite.in(folder);
    ProgramRun run = build();
    assertEquals(String.join("\n", diagnostics), run.err().replace("\r\n", "\n").strip());
    assertEquals(1, run.exit());
    old.assertUntouched();
  }

  /** Builds, and holds against it all the warnings. */
  void assertBuilds(String... warnings) {
    ProgramRun run = build();
    assertEquals(String.join("\n", warnings), run.err().replace("\r\n", "\n").strip());
    assertEquals(0, run.exit());
  }

  /** A page of the site. */
  Document page(String address) throws IOException {
    Path file = folder.resolve("target/site" + address + "index.html");
    return Jsoup.parse(Files.readString(file));
  }

  /** Every file below a folder, as Latin-1 so that every byte counts. */
  Map<String, String> files(String below) throws IOException {
    Path root = folder.resolve(below);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(root)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
