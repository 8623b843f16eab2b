package org.texie;

/**
 * Takes what the golden sites give now for what they must give.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.texie.RefreshGoldenSites
 * git diff src/test/resources/golden-sites
 * </pre>
 *
 * <p>Never part of a test run: whoever refreshes reads the difference, file by file, before it is
 * committed.
 */
public final class RefreshGoldenSites {

  private RefreshGoldenSites() {}

  /** Rewrites every {@code expected} folder. */
  public static void main(String[] arguments) {
    GoldenSites.refresh();
  }
}
