package org.texie.markdown;

import java.util.Optional;
import org.texie.diagnostics.Code;
import org.texie.model.Address;
import org.texie.model.Picture;

/** What a link or an image in a text leads to. */
sealed interface Destination {

  /** A text of the archive. */
  record Text(Address address, Optional<String> fragment) implements Destination {}

  /** A paragraph of the same text. */
  record Here(String fragment) implements Destination {}

  /**
   * A file.
   *
   * @param path from the site's top, with a leading {@code /}
   * @param media whether it lies below {@code content/} and so must be published with the text
   */
  record File(String path, boolean media) implements Destination {}

  /**
   * A picture.
   *
   * @param media whether it lies below {@code content/} and so must be published with the text
   */
  record Shown(Picture picture, boolean media) implements Destination {}

  /** A picture that is there and cannot be shown. */
  record Broken(String path, boolean media, Code code) implements Destination {}

  /** An address on the web, safe to put into an attribute once escaped. */
  record Web(String url) implements Destination {}

  /** Nothing that can be linked; the words of the link stay. */
  record Refused(Code code, Optional<String> suggestion) implements Destination {
    static Refused because(Code code) {
      return new Refused(code, Optional.empty());
    }
  }
}
