package org.texie.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.texie.diagnostics.Code;
import org.texie.model.Address;
import org.texie.model.Percent;
import org.texie.model.Picture;
import org.texie.model.PictureFile;

/**
 * Everything in an archive that a text may link to.
 *
 * <p>A destination is looked up in these lists and never on the disk, so that no way of writing a
 * path leads out of the archive.
 */
public class LinkTargets {

  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

  private static final Set<String> WEB_SCHEMES = Set.of("http", "https", "mailto", "tel");

  private static final Set<String> IMAGE_TYPES =
      Set.of("jpg", "jpeg", "png", "gif", "webp", "avif");

  private static final Set<String> FILE_TYPES = Set.of("pdf", "csv");

  private final Map<String, Address> published;
  private final Set<String> markdown;
  private final Set<String> media;
  private final Set<String> assets;
  private final Map<String, PictureFile> pictures;
  private final Map<String, String> byName = new HashMap<>();

  /**
   * Takes what there is to link to.
   *
   * @param published the addresses of the texts that readers get, by path from the source folder
   * @param markdown the paths of all Markdown files
   * @param media the paths of all other files below {@code content/}
   * @param assets the paths of all assets, from the top of {@code assets/}
   * @param pictures what is known of pictures, by path from the site's top
   */
  public LinkTargets(
      Map<String, Address> published,
      Set<String> markdown,
      Set<String> media,
      Set<String> assets,
      Map<String, PictureFile> pictures) {
    this.published = Map.copyOf(published);
    this.markdown = markdown;
    this.media = media;
    this.assets = assets;
    this.pictures = Map.copyOf(pictures);
    markdown.stream().sorted().forEach(path -> byName.putIfAbsent(name(path), path));
    media.stream().sorted().forEach(path -> byName.putIfAbsent(name(path), path));
  }

  /** Takes what there is to link to where nothing is known of pictures. */
  public LinkTargets(
      Map<String, Address> published, Set<String> markdown, Set<String> media, Set<String> assets) {
    this(published, markdown, media, assets, Map.of());
  }

  /** Where a link leads that stands in the given file. */
  Destination link(String file, String written) {
    return resolve(file, written, false);
  }

  /** Where an image lies that stands in the given file. */
  Destination image(String file, String written) {
    Destination found = resolve(file, written, true);
    return found instanceof Destination.File picture ? shown(picture) : found;
  }

  private Destination shown(Destination.File file) {
    PictureFile found = pictures.getOrDefault(file.path(), Picture.ofUnknownSize(file.path()));
    if (found instanceof PictureFile.Unusable unusable) {
      Code code =
          switch (unusable.fault()) {
            case UNREADABLE -> Code.UNREADABLE_PICTURE;
            case TOO_LARGE -> Code.PICTURE_TOO_LARGE;
          };
      return new Destination.Broken(file.path(), file.media(), code);
    }
    return new Destination.Shown((Picture) found, file.media());
  }

  private Destination resolve(String file, String written, boolean image) {
    Code missing = image ? Code.MISSING_IMAGE : Code.MISSING_LINK_TARGET;
    // Browsers drop these inside an address, so java\nscript: is a scheme to them.
    String url = written.replaceAll("[\\p{Cntrl}\\p{Zs}\\p{Cf}]", "");
    if (SCHEME.matcher(url).matches() || url.startsWith("//")) {
      return web(written.replaceAll("\\p{Cntrl}", "").strip(), image);
    }
    if (url.isEmpty()) {
      return Destination.Refused.because(missing);
    }
    if (url.startsWith("#")) {
      return image ? Destination.Refused.because(missing) : new Destination.Here(url.substring(1));
    }
    int end = firstOf(written, "?#");
    int hash = written.indexOf('#');
    Optional<String> fragment =
        hash < 0 || hash == written.length() - 1
            ? Optional.empty()
            : Optional.of(written.substring(hash + 1));
    String path = decode(written.substring(0, end));
    if (path.chars().anyMatch(c -> c == '\\' || c < ' ')) {
      return Destination.Refused.because(Code.LINK_OUTSIDE_CONTENT);
    }
    return path.startsWith("/")
        ? asset(path, missing)
        : content(file, path, fragment, image, missing);
  }

  private static Destination web(String url, boolean image) {
    java.util.regex.Matcher scheme = SCHEME.matcher(url);
    boolean safe =
        scheme.matches() && WEB_SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    return safe && !image
        ? new Destination.Web(Percent.encodeUrl(url))
        : Destination.Refused.because(Code.UNSAFE_LINK);
  }

  private Destination asset(String path, Code missing) {
    return assets.contains(path.substring(1))
        ? new Destination.File(path, false)
        : Destination.Refused.because(missing);
  }

  private Destination content(
      String file, String path, Optional<String> fragment, boolean image, Code missing) {
    Optional<String> target = fromSource(file, path);
    if (target.isEmpty() || !target.get().startsWith("content/")) {
      return Destination.Refused.because(Code.LINK_OUTSIDE_CONTENT);
    }
    if (!image && markdown.contains(target.get())) {
      Address address = published.get(target.get());
      return address == null
          ? Destination.Refused.because(Code.LINK_TO_UNPUBLISHED)
          : new Destination.Text(address, fragment);
    }
    if (media.contains(target.get())) {
      return isPublishable(target.get(), image)
          ? new Destination.File(target.get().substring("content".length()), true)
          : Destination.Refused.because(Code.INVALID_IMAGE_TYPE);
    }
    Optional<String> other =
        Optional.ofNullable(byName.get(name(target.get())))
            .filter(found -> !found.equals(target.get()));
    return new Destination.Refused(missing, other.map(found -> Paths.relative(file, found)));
  }

  /** The path from the source folder; empty where it leads out of that. */
  private static Optional<String> fromSource(String file, String path) {
    Deque<String> parts = new ArrayDeque<>();
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    for (String part : (folder + path).split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        parts.removeLast();
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  private static boolean isPublishable(String path, boolean image) {
    String type = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return IMAGE_TYPES.contains(type) || (!image && FILE_TYPES.contains(type));
  }

  /** The path without percent encoding; as it is written where it has none, as in 100%.png. */
  private static String decode(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    byte[] in = path.getBytes(StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate(in.length);
    for (int i = 0; i < in.length; i++) {
      if (in[i] == '%') {
        int high = i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
        int low = i + 2 < in.length ? Character.digit(in[i + 2], 16) : -1;
        if (high < 0 || low < 0) {
          return path;
        }
        out.put((byte) (high * 16 + low));
        i += 2;
      } else {
        out.put(in[i]);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString();
    } catch (CharacterCodingException e) {
      return path;
    }
  }

  private static int firstOf(String text, String any) {
    for (int i = 0; i < text.length(); i++) {
      if (any.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }
}
