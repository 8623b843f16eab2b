package org.texie.bench.duplicates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists of words by the name under which templates ask for them. */
final class Words {

  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  /** Lines of the form {@code name = word | word}; other lines are passed over. */
  Words(String text) {
    text.lines()
        .filter(Words::isList)
        .forEach(
            line -> {
              int sign = line.indexOf(" = ");
              lists.put(line.substring(0, sign), alternatives(line.substring(sign + 3)));
            });
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

  boolean has(String name) {
    return lists.containsKey(name);
  }

  List<String> list(String name) {
    List<String> found = lists.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no words called " + name);
    }
    return found;
  }

  /** The names of all lists, in the order in which they were written. */
  List<String> names() {
    return Collections.unmodifiableList(new ArrayList<>(lists.keySet()));
  }
}
