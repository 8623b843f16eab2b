package org.texie.content;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.texie.diagnostics.Code;
import org.texie.diagnostics.Diagnostics;
import org.texie.model.Place;
import org.texie.model.Settings;
import org.texie.model.Site;

/** Reads {@code jbake.properties}: JBake's keys as they are, ours with their types. */
public final class SettingsReader {

  /** The file's name in an archive's folder. */
  public static final String FILE = "jbake.properties";

  private static final Set<String> KNOWN =
      Set.of(
          "site.host",
          "site.title",
          "site.description",
          "site.language",
          "site.zone",
          "duplicates.across");

  private static final int DEFAULT_PAGE_SIZE = 20;

  /** A backslash that begins the number of a character, without the four digits. */
  private static final Pattern BAD_ESCAPE = Pattern.compile("(\\\\u)(?![0-9A-Fa-f]{4})");

  private final Diagnostics diagnostics;
  private final Map<String, String> values = new TreeMap<>();
  private final String text;

  /**
   * Prepares to read settings.
   *
   * @param bytes the file as it lies on the disk, in UTF-8
   */
  public SettingsReader(byte[] bytes, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.text = TextDecoder.decode(bytes, FILE, diagnostics).orElse("");
  }

  /** The settings; what is wrong in them is reported, and its default put in its place. */
  public Settings read() {
    load();
    for (String key : values.keySet()) {
      if ((key.startsWith("site.") || key.startsWith("duplicates.")) && !KNOWN.contains(key)) {
        diagnostics.addWithChoices(
            place(key), Code.UNKNOWN_SETTING, key, KNOWN.stream().sorted().toList());
      }
    }
    Site site =
        new Site(
            value("site.title", "特写", Optional::of, "特写"),
            value("site.description", "", Optional::of, "…"),
            value("site.language", "zh-Hans", SettingsReader::language, "zh-Hans"),
            value("site.zone", ZoneId.of("Asia/Shanghai"), SettingsReader::zone, "Asia/Shanghai"),
            optional("site.host", SettingsReader::baseUrl, "https://example.org/archive"),
            value("index.posts_per_page", DEFAULT_PAGE_SIZE, SettingsReader::pageSize, "20"));
    boolean across = value("duplicates.across", true, SettingsReader::across, "link");
    return new Settings(site, across, values);
  }

  private void load() {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException badEscape) {
      diagnostics.add(placeOf(BAD_ESCAPE), Code.INVALID_SETTING, FILE, "\\u", "\\\\u");
    }
    properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
  }

  private <T> T value(String key, T otherwise, Function<String, Optional<T>> read, String example) {
    return optional(key, read, example).orElse(otherwise);
  }

  private <T> Optional<T> optional(String key, Function<String, Optional<T>> read, String example) {
    String written = values.getOrDefault(key, "").strip();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = read.apply(written);
    if (value.isEmpty()) {
      diagnostics.add(place(key), Code.INVALID_SETTING, key, written, example);
    }
    return value;
  }

  /** A public address: http or https, a host, no query; given without the slash at its end. */
  public static Optional<URI> baseUrl(String written) {
    try {
      URI uri = new URI(written.replaceAll("/+$", ""));
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null
          ? Optional.of(uri)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> zone(String written) {
    try {
      return Optional.of(ZoneId.of(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> language(String written) {
    return written.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
        ? Optional.of(written)
        : Optional.empty();
  }

  private static Optional<Integer> pageSize(String written) {
    return written.matches("[1-9]\\d{0,2}|1000")
        ? Optional.of(Integer.valueOf(written))
        : Optional.empty();
  }

  private static Optional<Boolean> across(String written) {
    return switch (written) {
      case "link" -> Optional.of(true);
      case "off" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private Place place(String key) {
    return placeOf(
        Pattern.compile("^[ \\t]*(" + Pattern.quote(key) + ")(?=[ \\t=:]|$)", Pattern.MULTILINE));
  }

  /** Where the pattern's first group stands for the last time: that is the line which counts. */
  private Place placeOf(Pattern pattern) {
    int last = pattern.matcher(text).results().mapToInt(match -> match.start(1)).max().orElse(0);
    int number = 1 + (int) text.substring(0, last).chars().filter(c -> c == '\n').count();
    return new Place(FILE, number, last - text.lastIndexOf('\n', last - 1));
  }
}
