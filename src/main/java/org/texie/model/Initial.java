package org.texie.model;

import java.util.List;

/**
 * A letter of the index of names.
 *
 * @param letter {@code A} to {@code Z}, or {@code #} for names without a letter
 * @param names in the order of their pinyin
 */
public record Initial(String letter, List<Name> names) {

  public Initial {
    names = List.copyOf(names);
  }
}
