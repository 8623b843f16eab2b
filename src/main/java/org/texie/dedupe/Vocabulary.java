package org.texie.dedupe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words and phrases to look for in a text, or to make up a text of.
 *
 * <p>Words are found by their first character, so that a thousand of them cost no more than ten.
 */
final class Vocabulary {

  private static final Pattern MARKS_OF_A_PATTERN = Pattern.compile("[\\[\\]()?*+.^$|\\\\{}]");

  private final Map<Character, List<String>> words = new HashMap<>();
  private final List<Pattern> phrases = new ArrayList<>();

  private Vocabulary() {}

  /**
   * Words parted by white space, and phrases, which are patterns.
   *
   * @param words what has a mark of a pattern in it is one, too
   */
  static Vocabulary of(String words, Pattern... phrases) {
    Vocabulary vocabulary = new Vocabulary();
    StringBuilder patterns = new StringBuilder();
    for (String word : List.of(words.strip().split("\\s+"))) {
      if (MARKS_OF_A_PATTERN.matcher(word).find()) {
        patterns.append(patterns.isEmpty() ? "" : "|").append(word);
      } else {
        vocabulary.words.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
      }
    }
    if (!patterns.isEmpty()) {
      vocabulary.phrases.add(Pattern.compile(patterns.toString()));
    }
    vocabulary.phrases.addAll(List.of(phrases));
    return vocabulary;
  }

  /**
   * Words that a resource lists, parted by white space.
   *
   * @param list a file beside this class; its lines that begin with # are comments
   */
  static String words(String list) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(list)) {
      String text = new String(Objects.requireNonNull(in, list).readAllBytes(), UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.joining(" ", "", " "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text's end that is one of the patterns which a resource lists. */
  static Pattern atTheEnd(String list) {
    return Pattern.compile(anyOf(list) + "$");
  }

  /** A text's beginning that is one of the patterns which a resource lists. */
  static Pattern atTheBeginning(String list) {
    return Pattern.compile("^" + anyOf(list));
  }

  private static String anyOf(String list) {
    return "(?:" + String.join("|", words(list).strip().split("\\s+")) + ")";
  }

  /** The first word that a text has, or else the first phrase; empty where it has none. */
  String find(String text) {
    for (int at = 0; at < text.length(); at++) {
      for (String word : words.getOrDefault(text.charAt(at), List.of())) {
        if (text.startsWith(word, at)) {
          return word;
        }
      }
    }
    for (Pattern phrase : phrases) {
      Matcher matcher = phrase.matcher(text);
      if (matcher.find()) {
        return matcher.group();
      }
    }
    return "";
  }

  /**
   * The last of these that a text ends with; empty where it ends with none.
   *
   * @param slack how many characters may follow it
   */
  String findAtEnd(String text, int slack) {
    for (int from = text.length() - 1; from >= 0; from--) {
      for (String word : words.getOrDefault(text.charAt(from), List.of())) {
        if (from + word.length() >= text.length() - slack && text.startsWith(word, from)) {
          return word;
        }
      }
    }
    for (Pattern phrase : phrases) {
      Matcher matcher = phrase.matcher(text);
      while (matcher.find()) {
        if (matcher.end() >= text.length() - slack) {
          return matcher.group();
        }
      }
    }
    return "";
  }

  /** Whether a text is nothing but these, one after the other. */
  boolean makesUp(String text) {
    boolean[] reached = new boolean[text.length() + 1];
    reached[0] = true;
    for (int at = 0; at < text.length(); at++) {
      if (!reached[at]) {
        continue;
      }
      for (String word : words.getOrDefault(text.charAt(at), List.of())) {
        if (text.startsWith(word, at)) {
          reached[at + word.length()] = true;
        }
      }
      for (Pattern phrase : phrases) {
        Matcher matcher = phrase.matcher(text).region(at, text.length());
        if (matcher.lookingAt()) {
          reached[matcher.end()] = true;
        }
      }
    }
    return reached[text.length()];
  }
}
