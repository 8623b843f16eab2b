package org.texie.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a writer left for templates of one's own: texts, lists and maps of them. */
public sealed interface Extra {

  /** A text, exactly as written. */
  record Text(String value) implements Extra {}

  /** A list. */
  record Items(List<Extra> values) implements Extra {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** A map, in the order in which it was written. */
  record Entries(Map<String, Extra> values) implements Extra {
    /** A map with nothing in it. */
    public static final Entries NONE = new Entries(Map.of());

    public Entries {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }
}
