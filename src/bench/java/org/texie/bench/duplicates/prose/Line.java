package org.texie.bench.duplicates.prose;

import java.util.List;
import org.texie.model.Block.Role;

/** A paragraph or heading as a reader gets it, and what its maker knows that it says. */
public record Line(Role role, String text, List<Fact> facts) {

  public Line {
    facts = List.copyOf(facts);
  }

  public static Line paragraph(Prose prose) {
    return new Line(Role.PARAGRAPH, prose.text(), prose.facts());
  }

  public Line as(Role other) {
    return new Line(other, text, facts);
  }

  /** The same facts in other characters. */
  public Line reading(String other) {
    return new Line(role, other, facts);
  }
}
