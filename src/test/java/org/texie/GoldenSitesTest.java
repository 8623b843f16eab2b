package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds small archives and compares every file that comes out with the one that was agreed on.
 *
 * <p>Where a change was meant, {@code RefreshGoldenSites} writes the new expectations and says how
 * it is run; {@code git diff} then shows what the change does to readers.
 */
class GoldenSitesTest {

  static List<String> names() throws IOException {
    return GoldenSites.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void givesTheExpectedFiles(String name, @TempDir Path into) throws IOException {
    GoldenSites.build(name, into);

    assertEquals(
        List.of(),
        Trees.differences(Trees.read(GoldenSites.expected(name)), Trees.read(into)),
        () -> name + " differs; if that is meant, run RefreshGoldenSites and look at the diff");
  }
}
