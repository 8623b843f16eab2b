package org.texie.model;

import java.util.regex.Pattern;

/** The characters that choose among shapes of the one before them (Unicode 15.0, section 23.4). */
public final class VariationSelectors {

  private static final Pattern ANY = Pattern.compile("[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

  private VariationSelectors() {}

  /** A text without them: of the same characters, whatever their shapes. */
  public static String removedFrom(String text) {
    return ANY.matcher(text).replaceAll("");
  }
}
