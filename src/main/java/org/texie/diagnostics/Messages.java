package org.texie.diagnostics;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * Puts diagnostics and summaries into words of one language.
 *
 * <p>The words stand in {@code messages_zh.properties} and {@code messages_en.properties}: {@code
 * CODE} is the message, {@code CODE.hint} what to do about it.
 */
public final class Messages {

  /** How many characters of a thing are quoted. */
  private static final int MAX_ARGUMENT = 200;

  private final Properties words = new Properties();

  public Messages(Language language) {
    String name = "messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong, in one sentence without a full stop. */
  public String message(Diagnostic diagnostic) {
    return say(diagnostic.code().id(), diagnostic.arguments().toArray(String[]::new));
  }

  /** What to do about it, where there is something to say. */
  public Optional<String> hint(Diagnostic diagnostic) {
    if (diagnostic.suggestion().isPresent()) {
      return Optional.of(say("did-you-mean", diagnostic.suggestion().get()));
    }
    String key = diagnostic.code().id() + ".hint";
    return words.containsKey(key)
        ? Optional.of(say(key, diagnostic.arguments().toArray(String[]::new)))
        : Optional.empty();
  }

  /** The words of a key with {@code {0}}, {@code {1}} … filled in. */
  public String say(String key, String... arguments) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}') {
        text.append(oneLine(List.of(arguments).get(pattern.charAt(i + 1) - '0')));
        i += 2;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** Content may hold anything; a message stays one line and cannot drive a terminal. */
  private static String oneLine(String argument) {
    StringBuilder line = new StringBuilder();
    argument.codePoints().forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    return line.codePointCount(0, line.length()) > MAX_ARGUMENT
        ? line.substring(0, line.offsetByCodePoints(0, MAX_ARGUMENT)) + "…"
        : line.toString();
  }
}
