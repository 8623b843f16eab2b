package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.Draft.Proof;
import org.texie.bench.duplicates.Prose.Atom;
import org.texie.bench.duplicates.Prose.Span;

/** Makes pairs of a text and what repeats it but for one fact. */
final class Shapes {

  private final Part part;
  private final Story story;
  private final Draw draw;
  private final Cuts cuts;

  Shapes(Part part, Story story, Draw draw) {
    this.part = part;
    this.story = story;
    this.draw = draw;
    this.cuts = new Cuts(part);
  }

  /** The one whole, the other whole too, or a quotation or fragment of it that has the change. */
  Optional<Draft> shaped(Changed changed) {
    boolean turned = draw.chance(0.5);
    Prose full = turned ? changed.other() : changed.text();
    Prose source = turned ? changed.text() : changed.other();
    Atom atom = turned ? changed.atom() : changed.rival();
    int shape = draw.between(0, part == Part.TUNE ? 9 : 11);
    String name;
    Prose other;
    if (shape < 5) {
      name = "whole";
      other = source;
    } else if (shape < 8) {
      name = "quoted";
      List<Span> clauses = source.clauses();
      int first = clauseOf(clauses, atom.start());
      int last = clauseOf(clauses, atom.end() - 1);
      first = draw.between(Math.max(0, first - 2), first);
      last = draw.between(last, Math.min(clauses.size() - 1, last + 2));
      other = source.slice(clauses.get(first).start(), clauses.get(last).end()).bare();
      if (!other.balanced()) {
        return Optional.empty();
      }
    } else if (shape < 10) {
      name = "with a lead-in";
      other = Prose.plain(draw.of(story.shared().list("lead"))).then(source);
    } else {
      name = "torn";
      int from = draw.between(0, atom.start());
      int to = draw.between(atom.end(), source.text().length());
      if ((from > 0 && !cuts.head(source, from))
          || (to < source.text().length() && !cuts.tail(source, to))) {
        return Optional.empty();
      }
      other = source.slice(from, to);
    }
    if (other.letters() < Cuts.LEAST) {
      return Optional.empty();
    }
    boolean recurs = changed.recurs();
    return Optional.of(
        Draft.different(
            changed.change() + ", " + name,
            Line.paragraph(full),
            Line.paragraph(other),
            recurs ? Proof.IN_PLACE : Proof.FACTS,
            recurs ? source.value(atom) : ""));
  }

  private static int clauseOf(List<Span> clauses, int at) {
    for (int i = 0; i < clauses.size(); i++) {
      if (at < clauses.get(i).end()) {
        return i;
      }
    }
    throw new IllegalArgumentException("no clause at " + at);
  }
}
