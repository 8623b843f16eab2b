package org.texie.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.texie.diagnostics.Code;
import org.texie.diagnostics.Diagnostics;
import org.texie.model.Article;
import org.texie.model.Picture;
import org.texie.model.PictureFile;
import org.texie.model.Place;
import org.texie.model.SiteFile;

/** The pictures of an archive. */
public final class Pictures {

  private final Path source;
  private final Map<String, Path> files;
  private final Map<String, PictureFile> known;
  private final List<Picture> shown;

  private Pictures(
      Path source, Map<String, Path> files, Map<String, PictureFile> known, List<Picture> shown) {
    this.source = source;
    this.files = files;
    this.known = known;
    this.shown = List.copyOf(shown);
  }

  /**
   * Looks at every file whose name is a picture's, by all cores.
   *
   * @param source the archive's folder
   * @param media paths from there of the files below {@code content/}
   * @param assets the archive's own assets by path from the site's top
   * @throws IOException where the disk fails
   */
  public static Pictures read(Path source, Set<String> media, Map<String, Path> assets)
      throws IOException {
    Map<String, Path> files = new TreeMap<>();
    assets.forEach((path, file) -> files.put("/" + path, file));
    media.forEach(path -> files.put(path.substring("content".length()), source.resolve(path)));
    Map<String, PictureFile> known = new TreeMap<>();
    try {
      files.entrySet().parallelStream()
          .filter(file -> PictureReader.isPicture(file.getKey()))
          .map(file -> Map.entry(file.getKey(), look(file.getKey(), file.getValue())))
          .toList()
          .forEach(found -> known.put(found.getKey(), found.getValue()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new Pictures(source, files, known, List.of());
  }

  private static PictureFile look(String path, Path file) {
    try {
      return Files.size(file) > PictureReader.MAX_BYTES
          ? new PictureFile.Unusable(PictureFile.Fault.TOO_LARGE)
          : PictureReader.look(path, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was found, by path from the site's top with a leading {@code /}. */
  public Map<String, PictureFile> known() {
    return known;
  }

  /** These pictures, of which readers get those that some texts show. */
  public Pictures of(Collection<Article> texts) {
    Map<String, Picture> byPath = new TreeMap<>();
    texts.forEach(text -> text.pictures().forEach(picture -> byPath.put(picture.path(), picture)));
    return new Pictures(source, files, known, List.copyOf(byPath.values()));
  }

  /** The files that {@link #make} makes, from the site's top, each with the file it is made of. */
  public Map<String, String> made() {
    Map<String, String> made = new TreeMap<>();
    for (Picture picture : shown) {
      String source = name(picture.path());
      picture.scaled().forEach(scaled -> made.put(scaled.path().substring(1), source));
    }
    return made;
  }

  /**
   * Makes the smaller sizes of what is shown, by all cores; what is broken within is reported.
   *
   * @throws UncheckedIOException where the disk fails
   */
  public void make(Diagnostics diagnostics, Consumer<SiteFile> sink) {
    shown.parallelStream()
        .filter(picture -> !picture.scaled().isEmpty())
        .forEach(
            picture -> {
              List<SiteFile> made = Scaler.scale(picture, bytes(picture.path()));
              made.forEach(sink);
              if (made.isEmpty()) {
                Place place = Place.startOf(name(picture.path()));
                diagnostics.add(place, Code.UNREADABLE_PICTURE, place.file());
              }
            });
  }

  /**
   * A picture's own file as it is published: a JPEG without what the camera noted.
   *
   * @param path from the site's top with a leading {@code /}
   * @return empty for a file that is published as it is
   */
  public Optional<byte[]> bare(String path) {
    if (!(known.get(path) instanceof Picture)) {
      return Optional.empty();
    }
    byte[] bytes = bytes(path);
    return Jpeg.looksLikeOne(bytes) ? Jpeg.parse(bytes).map(Jpeg::bare) : Optional.empty();
  }

  private byte[] bytes(String path) {
    try {
      return Files.readAllBytes(files.get(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String name(String path) {
    Path file = files.get(path);
    return source.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
