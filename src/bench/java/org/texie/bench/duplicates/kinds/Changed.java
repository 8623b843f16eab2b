package org.texie.bench.duplicates.kinds;

import java.util.Optional;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Atom;

/**
 * A fact that is told another way.
 *
 * @param change the kind of change, by a name of its own
 * @param text the text as it was
 * @param atom the fact in it
 * @param other the text with another fact
 * @param rival that fact
 */
public record Changed(String change, Prose text, Atom atom, Prose other, Atom rival) {

  /** What {@link #change} begins with if the other value stands elsewhere in the same text. */
  public static final String RECURS = "recurs";

  /** Nothing if the value is the one that stands there. */
  public static Optional<Changed> of(
      String change, Prose text, Atom atom, String value, Sort sort) {
    if (value.equals(text.value(atom))) {
      return Optional.empty();
    }
    Atom rival = new Atom(sort, atom.start(), atom.start() + value.length(), atom.speaks());
    return Optional.of(new Changed(change, text, atom, text.replace(atom, sort, value), rival));
  }

  /** Two facts of a sort, each in the other's place; the first one comes first. */
  public static Optional<Changed> exchanged(Prose text, Atom first, Atom second) {
    String value = text.value(second);
    if (value.equals(text.value(first))) {
      return Optional.empty();
    }
    Atom rival =
        new Atom(first.sort(), first.start(), first.start() + value.length(), first.speaks());
    return Optional.of(
        new Changed(RECURS + ", exchanged", text, first, text.swap(first, second), rival));
  }

  public boolean recurs() {
    return change.startsWith(RECURS);
  }
}
