package org.texie.diagnostics;

import java.util.Locale;

/** How bad a diagnostic is. */
public enum Severity {
  /** Nothing is published. */
  ERROR,
  /** The site is published, unless warnings count as errors. */
  WARNING;

  /** The word that the reports use, in every language, since other programs read it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
