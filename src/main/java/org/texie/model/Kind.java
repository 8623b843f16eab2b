package org.texie.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a text of the archive is; each kind lives in a folder of its own below {@code content/}. */
public enum Kind {
  CASE("cases"),
  DISTRICT("districts"),
  THEME("themes"),
  PAGE("pages");

  private final String folder;

  Kind(String folder) {
    this.folder = folder;
  }

  /** The folder's name below {@code content/}. */
  public String folder() {
    return folder;
  }

  /** The kind's name in JBake's terms: its document type. */
  public String type() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The address of the text of this kind that has the given ID. */
  public Address address(String id) {
    return this == PAGE ? Address.folder(id) : Address.folder(folder, id);
  }

  /** The kind whose folder has the given name. */
  public static Optional<Kind> ofFolder(String name) {
    return Arrays.stream(values()).filter(kind -> kind.folder.equals(name)).findFirst();
  }
}
