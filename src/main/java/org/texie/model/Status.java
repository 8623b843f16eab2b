package org.texie.model;

import java.util.Locale;

/** What the editors want done with a case. */
public enum Status {
  /** Shown to readers once its date has come. */
  PUBLISHED,
  /** Built only where drafts are asked for. */
  DRAFT,
  /** Taken back: its address says so and shows nothing of its text. */
  WITHDRAWN;

  /** The word that front matter uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
