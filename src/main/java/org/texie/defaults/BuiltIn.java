package org.texie.defaults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of this repository that travel with the program. */
public final class BuiltIn {

  private static final String PROPERTIES = "jbake.properties";
  private static final String ASSETS = "assets";

  private BuiltIn() {}

  /** The built-in {@code jbake.properties}. */
  public static byte[] properties() {
    try (InputStream in = BuiltIn.class.getResourceAsStream(PROPERTIES)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The built-in assets, by path from the site's top. */
  public static Map<String, byte[]> assets() throws IOException {
    URL properties = BuiltIn.class.getResource(PROPERTIES);
    if (properties.openConnection() instanceof JarURLConnection jar) {
      try (FileSystem files = FileSystems.newFileSystem(Path.of(uri(jar.getJarFileURL())))) {
        return read(files.getPath(jar.getEntryName()).resolveSibling(ASSETS));
      }
    }
    return read(Path.of(uri(properties)).resolveSibling(ASSETS));
  }

  private static URI uri(URL url) throws IOException {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static Map<String, byte[]> read(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String separator = file.getFileSystem().getSeparator();
        files.put(
            folder.relativize(file).toString().replace(separator, "/"), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
