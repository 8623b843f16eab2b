package org.texie.diagnostics;

import java.util.Optional;

/** Finds what a mistyped word was meant to be. */
final class Suggestion {

  /** Beyond this length a word is no identifier, and comparing it only costs time. */
  private static final int LONGEST = 100;

  private Suggestion() {}

  /** The choice nearest to what was written, if it is near enough to be what was meant. */
  static Optional<String> nearest(String written, Iterable<String> choices) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    int limit = Math.max(1, written.length() / 3);
    Optional<String> best = Optional.empty();
    for (String choice : choices) {
      int distance = distance(written, choice);
      if (distance <= limit) {
        limit = distance - 1;
        best = Optional.of(choice);
      }
    }
    return best;
  }

  /** Damerau's distance in its restricted form: insert, delete, replace, swap two neighbours. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
