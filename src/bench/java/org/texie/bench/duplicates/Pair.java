package org.texie.bench.duplicates;

import java.util.List;
import org.texie.bench.duplicates.kinds.Category;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Story;

/**
 * Two labelled texts among others of their story, as an article has them.
 *
 * @param story what it is made from
 * @param lines all of the article in reading order
 * @param full where the draft's fuller text stands in it
 * @param other where the other one stands
 */
record Pair(
    Category category, Part part, Story story, Draft draft, List<Line> lines, int full, int other) {

  Pair {
    lines = List.copyOf(lines);
  }

  /** Whether a line is one of the two. */
  boolean has(int line) {
    return line == full || line == other;
  }

  /** Which line a faultless reader would take out, if it is the label's business. */
  int repeat() {
    return draft.stays() == Draft.Stays.FIRST ? Math.max(full, other) : other;
  }
}
