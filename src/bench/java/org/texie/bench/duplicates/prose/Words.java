package org.texie.bench.duplicates.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of words by the name under which templates and kinds of change ask for them. */
public final class Words {

  /** What a text may ask for if its own words have no such list. */
  private static final Words COMMON = new Words(read("common"), List.of());

  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final List<Words> wider;

  private Words(String text, List<Words> wider) {
    this.wider = wider;
    text.lines()
        .filter(Words::isList)
        .forEach(
            line -> {
              int sign = line.indexOf(" = ");
              lists.put(line.substring(0, sign), alternatives(line.substring(sign + 3)));
            });
  }

  /** Lines of the form {@code name = word | word}; other lines are passed over. */
  public static Words of(String text) {
    return new Words(text, List.of(COMMON));
  }

  /** The lists of a text; what it has none of is found here. */
  Words with(String text) {
    return new Words(text, List.of(this));
  }

  /** The benchmark's text of that name. */
  public static String read(String name) {
    String path = "/org/texie/bench/duplicates/" + name + ".txt";
    try (InputStream in = Words.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no text " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isList(String line) {
    return line.matches("\\w+ = .*");
  }

  static List<String> alternatives(String text) {
    List<String> found = new ArrayList<>();
    for (String word : text.split("\\|", -1)) {
      found.add(word.strip());
    }
    return List.copyOf(found);
  }

  /** The words of a name; wider ones if there are none of its own. */
  public List<String> list(String name) {
    List<String> found = lists.getOrDefault(name, List.of());
    if (found.isEmpty()) {
      return wider.stream()
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no words called " + name))
          .list(name);
    }
    return found;
  }

  /** The words of a name, wider ones included; none if nobody has any. */
  public Set<String> all(String name) {
    Set<String> found = new LinkedHashSet<>(lists.getOrDefault(name, List.of()));
    wider.forEach(more -> found.addAll(more.all(name)));
    return found;
  }

  /** Each word of one list with each of another behind it. */
  public List<String> joined(String heads, String tails) {
    return list(heads).stream()
        .flatMap(head -> list(tails).stream().map(tail -> head + tail))
        .toList();
  }

  /** The names of its own lists, in the order in which they were written. */
  public List<String> names() {
    return List.copyOf(lists.keySet());
  }
}
