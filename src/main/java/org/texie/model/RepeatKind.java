package org.texie.model;

import java.util.Locale;

/** What makes a paragraph a repeat; of several that fit, the first. */
public enum RepeatKind {
  /** The same text. */
  EXACT,
  /** Only spacing, punctuation, width, script or the way of writing numbers differ. */
  VARIANT,
  /** Another lead-in. */
  LEAD_IN,
  /** It stands in the kept text, as a pull quote does. */
  CONTAINED,
  /** It stands in the kept text and is cut off, as at a column's edge. */
  FRAGMENT;

  /** The word that the report uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
