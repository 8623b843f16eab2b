package org.texie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Folders as values: every path with its bytes. */
public final class Trees {

  private Trees() {}

  /** All files below a folder by path, with their bytes; of a link, where it points. */
  public static SortedMap<String, byte[]> read(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Path file : walk(folder)) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      try {
        if (Files.isSymbolicLink(file)) {
          files.put(path, ("-> " + Files.readSymbolicLink(file)).getBytes(StandardCharsets.UTF_8));
        } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          files.put(path, Files.readAllBytes(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  /** What distinguishes two trees, a sentence a file; empty where nothing does. */
  public static List<String> differences(
      SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual) {
    List<String> differences = new ArrayList<>();
    SortedSet<String> paths = new TreeSet<>(expected.keySet());
    paths.addAll(actual.keySet());
    for (String path : paths) {
      if (!actual.containsKey(path)) {
        differences.add(path + " is missing");
      } else if (!expected.containsKey(path)) {
        differences.add(path + " was not expected");
      } else if (!Arrays.equals(expected.get(path), actual.get(path))) {
        differences.add(path + firstDifference(expected.get(path), actual.get(path)));
      }
    }
    return differences;
  }

  private static String firstDifference(byte[] expected, byte[] actual) {
    String[] wanted = new String(expected, StandardCharsets.UTF_8).split("\n", -1);
    String[] got = new String(actual, StandardCharsets.UTF_8).split("\n", -1);
    int line = 0;
    while (line < wanted.length && line < got.length && wanted[line].equals(got[line])) {
      line++;
    }
    return ":%s expected <%s> but was <%s>".formatted(line + 1, at(wanted, line), at(got, line));
  }

  private static String at(String[] lines, int line) {
    return line < lines.length ? lines[line] : "end of file";
  }

  /** Copies a folder; the files are created in the order of their paths, or in the reverse. */
  public static void copy(Path from, Path to, boolean reversed) {
    List<Path> files = new ArrayList<>(walk(from));
    if (reversed) {
      Collections.reverse(files);
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      try {
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Copies a folder. */
  public static void copy(Path from, Path to) {
    copy(from, to, false);
  }

  /** Deletes a folder, if it is there. */
  public static void delete(Path folder) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> files = new ArrayList<>(walk(folder));
    Collections.reverse(files);
    for (Path file : files) {
      try {
        Files.delete(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Writes a text file, with the folders above it. */
  public static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> walk(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.sorted(Comparator.comparing(Path::toString)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
