package org.texie.model;

import java.util.Comparator;
import java.util.List;

/**
 * What was found to be printed more than once, and what was done about it.
 *
 * @param paragraphs how many were compared
 * @param removed repeats within a file, which readers no longer see
 * @param linked repeats across files, in whose place stands a link
 * @param stitched paragraphs torn apart by a column and put together again
 * @param nearMisses pairs that look alike and stay
 */
public record Duplicates(
    int paragraphs,
    List<Repeat> removed,
    List<Repeat> linked,
    List<Stitch> stitched,
    List<NearMiss> nearMisses) {

  /** A paragraph by file and first line, and its words. */
  public record Spot(String file, int line, String text) implements Comparable<Spot> {
    private static final Comparator<Spot> ORDER =
        Comparator.comparing(Spot::file).thenComparingInt(Spot::line);

    @Override
    public int compareTo(Spot other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * A paragraph that another one makes needless.
   *
   * @param containment how much of it stands in the kept one, 0 to 1
   * @param difference what it has and the kept one has not
   */
  public record Repeat(
      Spot at, RepeatKind kind, Spot kept, double containment, String difference) {}

  /**
   * Two halves of one paragraph.
   *
   * @param at the half that breaks off
   * @param with the half that goes on
   * @param shared the words that both had
   */
  public record Stitch(Spot at, Spot with, String shared) {}

  /** Two paragraphs that look alike, and why both stay. */
  public record NearMiss(Spot at, Spot other, double containment, String reason) {}

  public Duplicates {
    removed = List.copyOf(removed);
    linked = List.copyOf(linked);
    stitched = List.copyOf(stitched);
    nearMisses = List.copyOf(nearMisses);
  }

  /** How many files have lost at least one paragraph. */
  public long filesWithRemovals() {
    return removed.stream().map(repeat -> repeat.at().file()).distinct().count();
  }
}
