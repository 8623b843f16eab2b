package org.texie.model;

/**
 * A Markdown file as read: decoded, its line ends made {@code \n}, its byte order mark gone.
 *
 * @param path from the source folder: {@code content/cases/x.md}
 * @param id unique among its kind
 */
public record SourceFile(Kind kind, String path, String id, String text) {

  /** Where the text will stand on the site. */
  public Address address() {
    return kind.address(id);
  }
}
