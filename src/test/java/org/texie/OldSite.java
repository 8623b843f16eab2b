package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The site of an earlier build, which a failing one has to leave alone. */
final class OldSite {

  private final Path target;
  private final Map<String, String> before;

  private OldSite(Path target) throws IOException {
    this.target = target;
    this.before = files();
  }

  /** Lays the site into an archive's folder. */
  static OldSite in(Path archive) throws IOException {
    Path target = archive.resolve("target");
    Files.createDirectories(target.resolve("site/cases/old"));
    Files.writeString(target.resolve("site/index.html"), "<p>旧的首页\r\n");
    Files.writeString(target.resolve("site/cases/old/index.html"), "旧");
    Files.write(target.resolve("site/cases/old/old.jpg"), new byte[] {-1, -40, 0, 13, 10, 26});
    Files.writeString(
        target.resolve("site/.texie-manifest"), "cases/old/index.html\ncases/old/old.jpg\n");
    return new OldSite(target);
  }

  void assertUntouched() throws IOException {
    Map<String, String> after = files();
    after.remove(".site.texie/lock");
    assertEquals(before, after);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(target)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = target.relativize(file).toString().replace('\\', '/');
        files.put(name, HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return files;
  }
}
