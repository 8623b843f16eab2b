package org.texie.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.texie.diagnostics.Code;
import org.texie.diagnostics.Diagnostics;
import org.texie.model.Kind;
import org.texie.model.Place;
import org.texie.model.SourceFile;

/** Finds the files below {@code content/} and reads the texts among them. */
public final class SourceReader {

  /** The largest Markdown file that is read, in bytes: a thousand times a long feature. */
  static final int MAX_TEXT_BYTES = 2 * 1024 * 1024;

  /** IDs whose address some other page has. */
  private static final Set<String> RESERVED_PAGES =
      Set.of("cases", "districts", "themes", "years", "names", "search", "data", "page");

  private final Path source;
  private final Set<String> assets;
  private final Diagnostics diagnostics;

  /**
   * Prepares to read an archive.
   *
   * @param source the archive's folder
   * @param assets the names at the top of the assets, which no page may have
   */
  public SourceReader(Path source, Set<String> assets, Diagnostics diagnostics) {
    this.source = source;
    this.assets = assets;
    this.diagnostics = diagnostics;
  }

  /** Reads everything, by all cores; what cannot be read is reported and left out. */
  public Sources read() throws IOException {
    Path content = source.resolve("content");
    if (!Files.isDirectory(content, LinkOption.NOFOLLOW_LINKS)) {
      boolean link = Files.isSymbolicLink(content);
      diagnostics.add(Place.startOf("content"), link ? Code.SYMBOLIC_LINK : Code.NO_CONTENT);
      return new Sources(List.of(), Set.of(), Set.of());
    }
    List<String> paths = find(content);
    reportClashes(paths);
    paths.stream()
        .filter(path -> !path.endsWith(".md") && !isPortable(path))
        .forEach(path -> diagnostics.add(Place.startOf(path), Code.INVALID_NAME, path));
    List<SourceFile> texts =
        paths.parallelStream()
            .filter(path -> path.endsWith(".md"))
            .flatMap(path -> read(path).stream())
            .toList();
    reportDuplicates(texts);
    return new Sources(
        texts,
        paths.stream().filter(path -> path.endsWith(".md")).collect(Collectors.toSet()),
        paths.stream()
            .filter(path -> !path.endsWith(".md"))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** All files as paths from the source folder, sorted, so that no disk's order shows. */
  private List<String> find(Path content) throws IOException {
    List<String> paths = new ArrayList<>();
    Files.walkFileTree(
        content,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
              return FileVisitResult.CONTINUE;
            }
            if (attributes.isRegularFile()) {
              paths.add(name(file));
            } else {
              diagnostics.add(Place.startOf(name(file)), Code.SYMBOLIC_LINK);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException cause) {
            diagnostics.add(Place.startOf(name(file)), Code.UNREADABLE, cause.toString());
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(paths);
    return paths;
  }

  private static boolean isPortable(String path) {
    return Arrays.stream(path.split("/", -1)).allMatch(Ids::isPortable);
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  private String name(Path file) {
    return source.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /** Two names that some file system takes for one would lose a file there. */
  private void reportClashes(List<String> paths) {
    Map<String, String> seen = new HashMap<>();
    for (String path : paths) {
      String folded = Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
      String other = seen.putIfAbsent(folded, path);
      if (other != null) {
        diagnostics.add(Place.startOf(path), Code.NAMES_DIFFER_IN_CASE, other);
      }
    }
  }

  private Optional<SourceFile> read(String path) {
    String[] parts = path.split("/", -1);
    Optional<Kind> kind = parts.length < 3 ? Optional.empty() : Kind.ofFolder(parts[1]);
    if (kind.isEmpty() || (kind.get() != Kind.CASE && parts.length > 3)) {
      diagnostics.add(Place.startOf(path), Code.MISPLACED_FILE);
      return Optional.empty();
    }
    String file = parts[parts.length - 1];
    String id = file.substring(0, file.length() - ".md".length());
    if (!Ids.isId(id)) {
      diagnostics.add(Place.startOf(path), Code.INVALID_ID, id);
      return Optional.empty();
    }
    if (isReserved(kind.get(), id)) {
      diagnostics.add(Place.startOf(path), Code.RESERVED_ID, id);
      return Optional.empty();
    }
    return bytes(path)
        .flatMap(bytes -> TextDecoder.decode(bytes, path, diagnostics))
        .map(text -> new SourceFile(kind.get(), path, id, text));
  }

  private boolean isReserved(Kind kind, String id) {
    return switch (kind) {
      case CASE -> false;
      case DISTRICT, THEME -> id.equals("page");
      case PAGE -> RESERVED_PAGES.contains(id) || assets.contains(id);
    };
  }

  private Optional<byte[]> bytes(String path) {
    try (InputStream in = Files.newInputStream(source.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(MAX_TEXT_BYTES + 1);
      if (bytes.length > MAX_TEXT_BYTES) {
        diagnostics.add(
            Place.startOf(path), Code.FILE_TOO_LARGE, String.valueOf(MAX_TEXT_BYTES >> 20));
        return Optional.empty();
      }
      return Optional.of(bytes);
    } catch (IOException e) {
      diagnostics.add(Place.startOf(path), Code.UNREADABLE, e.toString());
      return Optional.empty();
    }
  }

  private void reportDuplicates(List<SourceFile> texts) {
    Map<String, String> seen = new HashMap<>();
    for (SourceFile text : texts) {
      String other = seen.putIfAbsent(text.kind() + "/" + text.id(), text.path());
      if (other != null) {
        diagnostics.add(Place.startOf(text.path()), Code.DUPLICATE_ID, text.id(), other);
      }
    }
  }
}
