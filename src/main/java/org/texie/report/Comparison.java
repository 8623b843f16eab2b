package org.texie.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two texts in pieces, by what each has that the other has not, as people would mark it.
 *
 * <p>Characters are code points. Cost is bounded: of texts that are long or hardly alike, only the
 * common beginning and end are found.
 */
record Comparison(List<Piece> left, List<Piece> right) {

  /** What the other text has of a piece. */
  enum Share {
    /** The same. */
    SHARED,
    /** Something else, or nothing. */
    OWN,
    /** Nothing: it comes before or after all that the other one says. */
    AROUND
  }

  /** A run of characters. */
  record Piece(Share share, String text) {}

  /** What differs times what there is: the work that one comparison may cost. */
  private static final long MOST_WORK = 500_000;

  /** Two texts of 1,000 characters, for where the work is guessed too low. */
  private static final long MOST_PAIRS = 1000L * 1000;

  /** So many characters in a row show where a text may stand in another one. */
  private static final int ANCHOR = 6;

  Comparison {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** A stretch of the left text in whose place the right one has another; one may be empty. */
  private record Change(int left, int leftEnd, int right, int rightEnd) {
    int size() {
      return Math.max(leftEnd - left, rightEnd - right);
    }
  }

  /** Compares two texts. */
  static Comparison of(String left, String right) {
    int[] a = left.codePoints().toArray();
    int[] b = right.codePoints().toArray();
    List<Change> changes = readable(changes(right, a, b), a, b);
    List<Piece> ofLeft = new ArrayList<>();
    List<Piece> ofRight = new ArrayList<>();
    int from = 0;
    int rightFrom = 0;
    for (Change change : changes) {
      add(ofLeft, Share.SHARED, a, from, change.left);
      add(ofRight, Share.SHARED, b, rightFrom, change.right);
      boolean outside =
          change.left == change.leftEnd && (change.right == 0 || change.rightEnd == b.length);
      add(ofLeft, Share.OWN, a, change.left, change.leftEnd);
      add(ofRight, outside ? Share.AROUND : Share.OWN, b, change.right, change.rightEnd);
      from = change.leftEnd;
      rightFrom = change.rightEnd;
    }
    add(ofLeft, Share.SHARED, a, from, a.length);
    add(ofRight, Share.SHARED, b, rightFrom, b.length);
    return new Comparison(ofLeft, ofRight);
  }

  /** Two halves, with the words that the end of the first and the beginning of the second share. */
  static Comparison ofHalves(String first, String second, String shared) {
    return new Comparison(
        around(first, first.lastIndexOf(shared), shared),
        around(second, second.indexOf(shared), shared));
  }

  private static List<Piece> around(String text, int start, String shared) {
    if (start < 0 || shared.isEmpty()) {
      return List.of(new Piece(Share.OWN, text));
    }
    int end = start + shared.length();
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(Share.OWN, text.substring(0, start)));
    pieces.add(new Piece(Share.SHARED, shared));
    pieces.add(new Piece(Share.OWN, text.substring(end)));
    pieces.removeIf(piece -> piece.text().isEmpty());
    return pieces;
  }

  private static void add(List<Piece> pieces, Share share, int[] text, int from, int to) {
    if (from < to) {
      pieces.add(new Piece(share, new String(text, from, to - from)));
    }
  }

  private static List<Change> changes(String right, int[] a, int[] b) {
    if (a.length < ANCHOR) {
      return changes(a, b, 0, b.length);
    }
    // What the left one begins and ends with shows where in the right one it may stand.
    int first = right.indexOf(new String(a, 0, ANCHOR));
    int last = right.lastIndexOf(new String(a, a.length - ANCHOR, ANCHOR));
    int from = first < 0 ? 0 : right.codePointCount(0, first);
    int to = last < 0 ? b.length : right.codePointCount(0, last) + ANCHOR;
    if (from >= to) {
      return changes(a, b, 0, b.length);
    }
    List<Change> changes = new ArrayList<>();
    changes.add(new Change(0, 0, 0, from));
    changes.addAll(changes(a, b, from, to));
    changes.add(new Change(a.length, a.length, to, b.length));
    return changes;
  }

  /** What differs between a text and a stretch of another one. */
  private static List<Change> changes(int[] a, int[] whole, int from, int to) {
    int[] b = Arrays.copyOfRange(whole, from, to);
    int shorter = Math.min(a.length, b.length);
    int head = 0;
    while (head < shorter && a[head] == b[head]) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head && a[a.length - 1 - tail] == b[b.length - 1 - tail]) {
      tail++;
    }
    int[] middle = Arrays.copyOfRange(a, head, a.length - tail);
    int[] other = Arrays.copyOfRange(b, head, b.length - tail);
    if (middle.length == 0 || other.length == 0 || !areAlike(middle, other)) {
      return List.of(
          new Change(head, head + middle.length, from + head, from + head + other.length));
    }
    List<Change> changes = new ArrayList<>();
    for (AbstractDelta<Integer> delta :
        DiffUtils.diff(
                Arrays.stream(middle).boxed().toList(),
                Arrays.stream(other).boxed().toList(),
                new MyersDiffWithLinearSpace<>())
            .getDeltas()) {
      int start = head + delta.getSource().getPosition();
      int rightStart = from + head + delta.getTarget().getPosition();
      changes.add(
          new Change(
              start,
              start + delta.getSource().size(),
              rightStart,
              rightStart + delta.getTarget().size()));
    }
    return changes;
  }

  /**
   * Whether comparing in full is worth it, by the neighbours that both texts have: where less than
   * a third is shared, what they have in common is chance.
   */
  private static boolean areAlike(int[] a, int[] b) {
    Set<Long> longer = neighbours(a.length < b.length ? b : a);
    Set<Long> shorter = neighbours(a.length < b.length ? a : b);
    long shared = shorter.stream().filter(longer::contains).count();
    long edits = shorter.size() - shared + Math.abs(a.length - b.length);
    return 3 * shared >= shorter.size()
        && edits * (a.length + b.length) <= MOST_WORK
        && (long) a.length * b.length <= MOST_PAIRS;
  }

  private static Set<Long> neighbours(int[] text) {
    Set<Long> pairs = new HashSet<>();
    for (int i = 1; i < text.length; i++) {
      pairs.add((long) text[i - 1] << Integer.SIZE | text[i]);
    }
    return pairs;
  }

  /** A few characters that happen to be equal amid others that are not are no common text. */
  private static List<Change> readable(List<Change> changes, int[] a, int[] b) {
    List<Change> joined = new ArrayList<>();
    for (Change change : changes) {
      Change next = change;
      while (!joined.isEmpty() && isChance(joined.get(joined.size() - 1), next)) {
        Change before = joined.remove(joined.size() - 1);
        next = new Change(before.left, next.leftEnd, before.right, next.rightEnd);
      }
      joined.add(next);
    }
    List<Change> trimmed = new ArrayList<>();
    joined.forEach(change -> trimmed.add(trimmed(change, a, b)));
    trimmed.removeIf(change -> change.size() == 0);
    if (!trimmed.isEmpty()) {
      trimmed.set(0, atTheBeginning(trimmed.get(0), b));
      int last = trimmed.size() - 1;
      trimmed.set(last, atTheEnd(trimmed.get(last), b));
    }
    return trimmed;
  }

  private static boolean isChance(Change before, Change after) {
    int shared = after.left - before.leftEnd;
    return shared * shared <= Math.min(before.size(), after.size());
  }

  /** A change without what both sides begin or end with. */
  private static Change trimmed(Change change, int[] a, int[] b) {
    int left = change.left;
    int right = change.right;
    int leftEnd = change.leftEnd;
    int rightEnd = change.rightEnd;
    while (left < leftEnd && right < rightEnd && a[leftEnd - 1] == b[rightEnd - 1]) {
      leftEnd--;
      rightEnd--;
    }
    while (left < leftEnd && right < rightEnd && a[left] == b[right]) {
      left++;
      right++;
    }
    return new Change(left, leftEnd, right, rightEnd);
  }

  /**
   * The first change at the very beginning, where it may as well stand there: of {@code 天} and
   * {@code 天晴。天}, the words before the second {@code 天}.
   */
  private static Change atTheBeginning(Change first, int[] b) {
    boolean putIn = first.left == first.leftEnd;
    for (int i = 0; putIn && i < first.right; i++) {
      putIn = b[i] == b[first.rightEnd - first.right + i];
    }
    return putIn ? moved(first, -first.right) : first;
  }

  /** The last change at the very end, likewise. */
  private static Change atTheEnd(Change last, int[] b) {
    int size = last.rightEnd - last.right;
    boolean putIn = last.left == last.leftEnd && last.right > 0;
    for (int i = last.rightEnd; putIn && i < b.length; i++) {
      putIn = b[i] == b[i - size];
    }
    return putIn ? moved(last, b.length - last.rightEnd) : last;
  }

  private static Change moved(Change change, int by) {
    return new Change(
        change.left + by, change.leftEnd + by, change.right + by, change.rightEnd + by);
  }
}
