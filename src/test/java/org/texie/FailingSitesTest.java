package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Archives that must fail, with all that the program says of them.
 *
 * <p>Each folder of {@code failing-sites} holds an archive and, in {@code expected.txt}, the exit
 * code, further options after it, and from the second line on the whole standard error.
 */
class FailingSitesTest {

  private static final Pattern EXPECTED =
      Pattern.compile("exit (?<exit>\\d)(?<options>.*)\n(?<err>[\\s\\S]+)");

  private static final Pattern SPACE = Pattern.compile(" ");

  static List<Path> sites() throws IOException {
    // Not the copies on the class path: those outlive what is deleted here.
    try (Stream<Path> sites = Files.list(Path.of("src/test/resources/failing-sites"))) {
      return sites.sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sites")
  void failsAsExpectedAndLeavesTheOldSiteAlone(Path site, @TempDir Path archive)
      throws IOException {
    Matcher expected = EXPECTED.matcher(Files.readString(site.resolve("expected.txt")));
    assertTrue(expected.matches());
    copy(site, archive);
    OldSite old = OldSite.in(archive);
    List<String> arguments = new ArrayList<>(List.of("build"));
    SPACE.splitAsStream(expected.group("options")).forEach(arguments::add);
    arguments.removeIf(String::isEmpty);
    if (!arguments.contains("--lang")) {
      arguments.addAll(List.of("--lang", "en"));
    }

    ProgramRun run = ProgramRun.in(archive, arguments);

    assertEquals(expected.group("err"), run.err().replace("\r\n", "\n"));
    assertEquals(Integer.parseInt(expected.group("exit")), run.exit());
    old.assertUntouched();
  }

  private static void copy(Path site, Path archive) throws IOException {
    try (Stream<Path> found = Files.walk(site)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        Path to = archive.resolve(site.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    Files.delete(archive.resolve("expected.txt"));
  }
}
