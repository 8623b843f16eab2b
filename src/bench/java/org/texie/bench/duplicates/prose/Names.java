package org.texie.bench.duplicates.prose;

import java.util.Locale;

/** Constants as they are printed. */
public final class Names {

  private Names() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
