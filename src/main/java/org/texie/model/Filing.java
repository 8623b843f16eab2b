package org.texie.model;

import java.util.List;
import java.util.Optional;

/**
 * Where a text says that it belongs; known even where the rest of its front matter has errors.
 *
 * @param district empty for anything but a case
 * @param themes empty for anything but a case
 */
public record Filing(Optional<Located<String>> district, List<Located<String>> themes) {

  /** Of a text that says nothing of it. */
  public static final Filing NONE = new Filing(Optional.empty(), List.of());

  public Filing {
    themes = List.copyOf(themes);
  }
}
