package org.texie;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A build for tests: on a fixed day, the reports beside the output.
 *
 * @param base the address of the site, without a slash at its end
 */
public record Builds(Path source, Path output, Optional<URI> base) {

  /** The archive that this repository holds. */
  static final Path OWN_ARCHIVE = Path.of("").toAbsolutePath();

  static final LocalDate TODAY = LocalDate.parse(GoldenSites.TODAY);

  /** A build of an archive into a folder. */
  public static Builds of(Path source, Path output) {
    return new Builds(source, output, Optional.empty());
  }

  /** The same build for another public address. */
  public Builds at(URI address) {
    URI base = URI.create(address.toString().replaceAll("/$", ""));
    return new Builds(source, output, Optional.of(base));
  }

  /** Where the reports go. */
  public Path reports() {
    return output.resolveSibling("reports");
  }

  /** Builds. */
  public BuildResult run() throws IOException {
    return SiteBuilder.build(
        new BuildOptions(
            source,
            output,
            reports(),
            base,
            false,
            Optional.of(TODAY),
            Clock.systemUTC(),
            false,
            true));
  }
}
