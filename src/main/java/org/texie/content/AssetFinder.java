package org.texie.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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

  /** The archive's own assets by path from the site's top; links out of it are reported. */
  public static Map<String, Path> find(Path source, Diagnostics diagnostics) throws IOException {
    Map<String, Path> assets = new TreeMap<>();
    Path folder = source.resolve("assets");
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return assets;
    }
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.sorted().toList()) {
        String separator = file.getFileSystem().getSeparator();
        String path = folder.relativize(file).toString().replace(separator, "/");
        if (Files.isSymbolicLink(file)) {
          diagnostics.add(Place.startOf("assets/" + path), Code.SYMBOLIC_LINK);
        } else if (Files.isRegularFile(file) && !LITTER.contains(file.getFileName().toString())) {
          assets.put(path, file);
        }
      }
    }
    return assets;
  }
}
