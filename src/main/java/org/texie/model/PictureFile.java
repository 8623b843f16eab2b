package org.texie.model;

/** What was found in a picture's file. */
public sealed interface PictureFile permits Picture, PictureFile.Unusable {

  /** Why a picture cannot be shown. */
  enum Fault {
    /** It is broken, or of a format that browsers or we do not know. */
    UNREADABLE,
    /** It would take too much memory to make smaller. */
    TOO_LARGE
  }

  /** A file that no page can show. */
  record Unusable(Fault fault) implements PictureFile {}
}
