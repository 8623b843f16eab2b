package org.texie.bench.duplicates.kinds;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.texie.bench.duplicates.prose.Fact;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.FactReader;

/**
 * Sees for itself, from the words alone, that two texts that ought to stay say different things.
 */
public final class LabelCheck {

  private static final int NEIGHBOURS = 3;

  private final FactReader reader;

  public LabelCheck(FactReader reader) {
    this.reader = reader;
  }

  /** Whether the label can be seen to be right. */
  public boolean holds(Draft draft) {
    return switch (draft.proof()) {
      case NONE -> false;
      case FACTS -> haveTheirOwn(draft.full().text(), draft.other().text());
      case IN_PLACE -> stands(draft.evidence(), draft.other().text(), draft.full().text());
      case CONTEXT -> turns(draft.evidence(), draft.full().text(), draft.other().text());
      case ORDER -> reverses(draft.evidence(), draft.full().text(), draft.other().text());
      case ROLE -> draft.full().role() != draft.other().role();
    };
  }

  /** Whether each of two texts states a fact that the other does not state. */
  public boolean haveTheirOwn(String one, String other) {
    return lacks(one, other) && lacks(other, one);
  }

  /** Whether the second text does not state all facts of the first. */
  public boolean lacks(String text, String other) {
    Set<Fact> facts = new HashSet<>(reader.read(text));
    facts.removeAll(new HashSet<>(reader.read(other)));
    return !facts.isEmpty();
  }

  /**
   * Whether a value has, in the first text, somewhere neighbours that it never has in the other.
   */
  private static boolean stands(String value, String text, String other) {
    for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
      int from = Math.max(0, at - NEIGHBOURS);
      int to = Math.min(text.length(), at + value.length() + NEIGHBOURS);
      boolean behind = !other.contains(text.substring(at, to));
      boolean before = !other.contains(text.substring(from, at + value.length()));
      if (behind && to > at + value.length() && (before || from == at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the claim stands in the text once, inside its context, which the claim has not. */
  private static boolean turns(String context, String text, String claim) {
    String bare = claim.endsWith("。") ? claim.substring(0, claim.length() - 1) : claim;
    int gap = context.indexOf('…');
    String opening = context.substring(0, gap);
    String closing = context.substring(gap + 1);
    String all = opening + bare + closing;
    int at = text.indexOf(bare);
    return opening.length() + closing.length() > 1
        && text.contains(all)
        && text.indexOf(bare, at + 1) < 0
        && (opening.isEmpty() || !claim.contains(opening))
        && (closing.equals("。") || !claim.contains(closing));
  }

  /** Whether two actors, each named once, come in one order here and in the other there. */
  private boolean reverses(String actors, String text, String other) {
    int gap = actors.indexOf('…');
    String first = actors.substring(0, gap);
    String second = actors.substring(gap + 1);
    List<String> here = read(text, first, second);
    List<String> there = read(other, first, second);
    return here.equals(List.of(first, second)) && there.equals(List.of(second, first));
  }

  private List<String> read(String text, String first, String second) {
    return reader.read(text).stream()
        .filter(fact -> fact.sort() != Sort.NUMBER)
        .map(Fact::value)
        .filter(value -> value.equals(first) || value.equals(second))
        .toList();
  }
}
