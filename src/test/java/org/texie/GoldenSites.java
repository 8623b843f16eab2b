package org.texie;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.texie.cli.Terminal;
import org.texie.cli.Texie;
import org.texie.defaults.BuiltIn;

/**
 * Small archives with every byte that a build must make of them.
 *
 * <p>Each folder {@code NAME} has {@code site}, an archive, and {@code expected}, what comes of it:
 * {@code site}, {@code reports}, and {@code messages.txt} with what went to standard error.
 */
final class GoldenSites {

  static final Path ROOT = Path.of("src/test/resources/golden-sites").toAbsolutePath();

  /** The day that the sites are built on. */
  static final String TODAY = "2023-06-01";

  private GoldenSites() {}

  static List<String> names() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  static Path source(String name) {
    return ROOT.resolve(name).resolve("site");
  }

  static Path expected(String name) {
    return ROOT.resolve(name).resolve("expected");
  }

  /** Builds a site into a folder, in the form of {@code expected}. */
  static void build(String name, Path into) throws IOException {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(messages, true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(stream, stream, source(name), Clock.systemUTC(), "java -jar texie.jar");
    String site = into.resolve("site").toString();
    String reports = into.resolve("reports").toString();
    List<String> arguments =
        List.of("build", "-q", "--today", TODAY, "--output", site, "--reports", reports);
    int code = Texie.run(terminal, arguments);
    if (code != 0) {
      throw new AssertionError(name + " failed with " + code + "\n" + messages);
    }
    Files.write(into.resolve("messages.txt"), messages.toByteArray());
    Trees.delete(into.resolve(".site.texie"));
    setAsideBuiltIn(into.resolve("site"), source(name).resolve("assets"));
    setAsideIndex(into.resolve("site/search"));
    setAsideStyle(into.resolve("reports").resolve("duplicates.html"));
  }

  /**
   * The readers' index is not for eyes; the name of its folder, which stands in the manifest and
   * the entry, changes with any byte of it.
   */
  private static void setAsideIndex(Path search) throws IOException {
    try (Stream<Path> found = Files.list(search)) {
      found.filter(Files::isDirectory).forEach(Trees::delete);
    }
  }

  /** The report's style and script would stand in every site, too. */
  private static void setAsideStyle(Path report) throws IOException {
    String html = Files.readString(report);
    Files.writeString(
        report,
        html.replaceAll("(?s)(<(style|script)>).*?(</\\2>)", "$1$3")
            .replaceAll("'sha256-[^']*'", "'sha256-'"));
  }

  /**
   * The built-in assets would stand in every site, and change in all of them: held here instead.
   */
  private static void setAsideBuiltIn(Path site, Path own) throws IOException {
    for (Map.Entry<String, byte[]> asset : BuiltIn.assets().entrySet()) {
      if (!Files.exists(own.resolve(asset.getKey()))) {
        Path file = site.resolve(asset.getKey());
        if (!Arrays.equals(asset.getValue(), Files.readAllBytes(file))) {
          throw new AssertionError(file + " is not the built-in one");
        }
        Files.delete(file);
      }
    }
  }

  /** Builds every site and takes what comes out for what is expected. */
  static void refresh() {
    try {
      for (String name : names()) {
        Trees.delete(expected(name));
        build(name, expected(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
