package org.texie.content;

import java.io.IOException;
import java.io.StringReader;
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
import java.util.regex.Matcher;
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
            value("site.title", "特写", Optional::of),
            value("site.description", "", Optional::of),
            value("site.language", "zh-Hans", SettingsReader::language),
            value("site.zone", ZoneId.of("Asia/Shanghai"), SettingsReader::zone),
            optional("site.host", SettingsReader::baseUrl),
            value("index.posts_per_page", DEFAULT_PAGE_SIZE, SettingsReader::pageSize));
    boolean across = value("duplicates.across", true, SettingsReader::across);
    return new Settings(site, across, values);
  }

  private void load() {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      diagnostics.add(Place.startOf(FILE), Code.INVALID_SETTING, FILE, e.getMessage());
    }
    properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
  }

  private <T> T value(String key, T otherwise, Function<String, Optional<T>> read) {
    return optional(key, read).orElse(otherwise);
  }

  private <T> Optional<T> optional(String key, Function<String, Optional<T>> read) {
    String written = values.getOrDefault(key, "").strip();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = read.apply(written);
    if (value.isEmpty()) {
      diagnostics.add(place(key), Code.INVALID_SETTING, key, written);
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
    Matcher line =
        Pattern.compile("^[ \\t]*" + Pattern.quote(key) + "(?=[ \\t=:]|$)", Pattern.MULTILINE)
            .matcher(text);
    int last = -1;
    while (line.find()) {
      last = line.end() - key.length();
    }
    if (last < 0) {
      return Place.startOf(FILE);
    }
    int number = 1 + (int) text.substring(0, last).chars().filter(c -> c == '\n').count();
    return new Place(FILE, number, last - text.lastIndexOf('\n', last - 1));
  }
}
