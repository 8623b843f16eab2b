package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.Draft.Proof;
import org.texie.bench.duplicates.Prose.Atom;
import org.texie.bench.duplicates.Prose.Span;
import org.texie.model.Block.Role;

/**
 * Makes pairs of a text and what repeats it but for one fact, for {@link Part#FIRST_HELD} and later
 * parts.
 */
final class HeldShapes {

  private final Part part;
  private final Story story;
  private final Draw draw;
  private final Cuts cuts;

  HeldShapes(Part part, Story story, Draw draw) {
    this.part = part;
    this.story = story;
    this.draw = draw;
    this.cuts = new Cuts(part);
  }

  /** What the other text of a pair is. */
  private record Shape(String name, Optional<Prose> text) {}

  Optional<Draft> shaped(Changed changed) {
    boolean turned = draw.chance(0.5);
    Prose full = turned ? changed.other() : changed.text();
    Prose source = turned ? changed.text() : changed.other();
    Atom atom = turned ? changed.atom() : changed.rival();
    Shape shape = shape(source, atom);
    if (shape.text().filter(other -> other.letters() >= Cuts.LEAST).isEmpty()) {
      return Optional.empty();
    }
    Line other = Line.paragraph(shape.text().get());
    boolean quoted = shape.name().equals("quoted") && draw.chance(0.5);
    return Optional.of(
        Draft.different(
            changed.change() + ", " + shape.name(),
            Line.paragraph(full),
            quoted ? other.as(Role.QUOTE) : other,
            changed.recurs() ? Proof.IN_PLACE : Proof.FACTS,
            changed.recurs() ? source.value(atom) : ""));
  }

  private Shape shape(Prose source, Atom atom) {
    return switch (draw.between(0, part.heldOf(9, 9, 9, 11, 13, 15))) {
      case 14 -> new Shape("behind a number", Optional.of(SixthLeads.numbered(source, draw)));
      case 15 -> new Shape("before dots", Optional.of(source.bare().then("……")));
      case 12 -> new Shape("parted by spaces", Optional.of(source.marked('，', '　')));
      case 13 -> new Shape("behind a column's head", Optional.of(FifthLeads.headed(source, draw)));
      case 10 -> new Shape("in lines", Optional.of(source.marked('，', '\n')));
      case 11 -> new Shape("behind a jump line", Optional.of(NewLeads.continued(source, draw)));
      case 0, 1, 2 -> new Shape("whole", Optional.of(source));
      case 3 -> new Shape("in other marks", Optional.of(source.marked('，', ',')));
      case 4 -> {
        Prose lead = Prose.plain(draw.of(story.shared().list("lead")));
        yield new Shape("with a lead-in", Optional.of(lead.then(source)));
      }
      case 5, 6 -> new Shape("quoted", quoted(source, atom));
      case 7 -> new Shape("less a sentence", lessSentence(source, atom));
      default -> new Shape("torn", torn(source, atom));
    };
  }

  private Optional<Prose> quoted(Prose source, Atom atom) {
    List<Span> clauses = source.clauses();
    int first = draw.between(0, pieceOf(clauses, atom.start()));
    int last = draw.between(pieceOf(clauses, atom.end() - 1), clauses.size() - 1);
    Prose run = source.slice(clauses.get(first).start(), clauses.get(last).end()).bare();
    return run.balanced() ? Optional.of(run) : Optional.empty();
  }

  private Optional<Prose> lessSentence(Prose source, Atom atom) {
    List<Span> sentences = source.sentences();
    int out = draw.between(0, sentences.size() - 1);
    Span span = sentences.get(out);
    Prose before = source.slice(0, span.start());
    Prose after = source.slice(span.end(), source.text().length());
    return out == pieceOf(sentences, atom.start()) || !before.balanced() || !after.balanced()
        ? Optional.empty()
        : Optional.of(before.then(after));
  }

  private Optional<Prose> torn(Prose source, Atom atom) {
    int length = source.text().length();
    int from = draw.between(0, atom.start());
    int to = draw.between(atom.end(), length);
    return (from > 0 && !cuts.head(source, from)) || (to < length && !cuts.tail(source, to))
        ? Optional.empty()
        : Optional.of(source.slice(from, to));
  }

  private static int pieceOf(List<Span> pieces, int at) {
    for (int i = 0; i < pieces.size(); i++) {
      if (at < pieces.get(i).end()) {
        return i;
      }
    }
    throw new IllegalArgumentException("nothing at " + at);
  }
}
