package org.texie.bench.duplicates;

import java.util.Locale;

/** Constants as they are printed. */
final class Names {

  private Names() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
