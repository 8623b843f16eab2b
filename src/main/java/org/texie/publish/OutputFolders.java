package org.texie.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes sure that writing the output cannot touch what it is made from. */
public final class OutputFolders {

  /** Folders of an archive that hold what people wrote. */
  private static final List<String> SOURCES =
      List.of("content", "templates", "assets", "src", ".git", ".github", ".mvn", ".ci");

  private OutputFolders() {}

  /** The folder for which a build must be refused, if there is one. */
  public static Optional<Path> refused(Path source, Path output, Path reports) throws IOException {
    Path realSource = real(source);
    for (Path folder : List.of(output, reports)) {
      Path real = real(folder);
      boolean isSource =
          SOURCES.stream().map(realSource::resolve).anyMatch(part -> real.startsWith(part));
      if (realSource.startsWith(real) || isSource || isFile(real)) {
        return Optional.of(folder);
      }
    }
    boolean nested =
        real(reports).startsWith(real(output)) || real(output).startsWith(real(reports));
    return nested ? Optional.of(reports) : Optional.empty();
  }

  private static boolean isFile(Path path) {
    return Files.exists(path) && !Files.isDirectory(path);
  }

  /** The path with all links followed, as far as it exists. */
  static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    for (Path known = absolute; known != null; known = known.getParent()) {
      if (Files.exists(known)) {
        return known.toRealPath().resolve(known.relativize(absolute)).normalize();
      }
    }
    return absolute;
  }
}
