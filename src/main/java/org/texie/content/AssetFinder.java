package org.texie.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.texie.diagnostics.Code;
import org.texie.diagnostics.Diagnostics;
import org.texie.model.Place;

/** Finds the files below {@code assets/}. */
public final class AssetFinder {

  /** What file managers and git leave behind, and nobody wants to publish. */
  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", ".gitkeep");

  private AssetFinder() {}

  /** The archive's own assets by path from the site's top; links are reported. */
  public static Map<String, Path> find(Path source, Diagnostics diagnostics) throws IOException {
    Map<String, Path> assets = new TreeMap<>();
    for (Path file : files(source, "assets", diagnostics)) {
      String path = name(source.resolve("assets"), file);
      if (!LITTER.contains(file.getFileName().toString())) {
        assets.put(path, file);
      }
    }
    return assets;
  }

  /** Reports links among the templates and the settings, which could lead out of the archive. */
  public static void reportLinks(Path source, Diagnostics diagnostics) throws IOException {
    files(source, "templates", diagnostics);
    files(source, SettingsReader.FILE, diagnostics);
  }

  /** The regular files at or below a path of the archive; whatever is a link is reported. */
  private static List<Path> files(Path source, String top, Diagnostics diagnostics)
      throws IOException {
    Path root = source.resolve(top);
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(root)) {
      List<Path> all = found.sorted().toList();
      all.stream()
          .filter(Files::isSymbolicLink)
          .map(link -> Place.startOf(name(source, link)))
          .forEach(place -> diagnostics.add(place, Code.SYMBOLIC_LINK));
      return all.stream()
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .toList();
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
