package org.texie.model;

import java.util.Optional;

/**
 * A file whose front matter has been read.
 *
 * @param matter empty where it has errors; the body is still looked at, so that all errors of a
 *     file come at once
 * @param filing where the text says that it belongs
 * @param body the Markdown below the front matter
 * @param bodyLine the line of the file on which the body begins
 */
public record ParsedSource(
    SourceFile file, Optional<FrontMatter> matter, Filing filing, String body, int bodyLine) {

  /** A file of which no more than the body could be read. */
  public ParsedSource(SourceFile file, Optional<FrontMatter> matter, String body, int bodyLine) {
    this(file, matter, Filing.NONE, body, bodyLine);
  }
}
