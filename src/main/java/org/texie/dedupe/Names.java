package org.texie.dedupe;

import java.util.HashMap;
import java.util.Map;

/** Gives each number and each Latin word an integer of its own, so that tokens compare by value. */
final class Names {

  /** Above all characters. */
  private static final int FIRST = Character.MAX_CODE_POINT + 1;

  private final Map<String, Integer> names = new HashMap<>();

  int of(String word) {
    return names.computeIfAbsent(word, w -> FIRST + names.size());
  }

  static boolean isCharacter(int token) {
    return token < FIRST;
  }
}
