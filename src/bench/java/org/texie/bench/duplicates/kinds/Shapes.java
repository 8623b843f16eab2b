package org.texie.bench.duplicates.kinds;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.prose.Cuts;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Atom;
import org.texie.bench.duplicates.prose.Prose.Span;

/** What may stand beside a text as a repeat of it but for one fact, in every part. */
final class Shapes {

  private static final Shape WHOLE = Shape.whole("whole", Source::text);
  private static final Shape QUOTED = Shape.quoted(Shapes::quoted);
  private static final Shape TORN = new Shape("torn", Shapes::torn);

  static final List<Shape> GENERAL =
      List.of(
          WHOLE,
          WHOLE,
          WHOLE,
          QUOTED,
          QUOTED,
          TORN,
          TORN,
          Shape.whole("in other marks", source -> source.text().marked('，', ',')),
          Shape.whole(
              "with a lead-in", source -> Prose.plain(source.word("lead")).then(source.text())),
          new Shape("less a sentence", Shapes::lessSentence));

  private Shapes() {}

  private static Optional<Prose> quoted(Source source, Atom fact) {
    List<Span> clauses = source.text().clauses();
    Draw draw = source.draw();
    int first = draw.between(0, pieceOf(clauses, fact.start()));
    int last = draw.between(pieceOf(clauses, fact.end() - 1), clauses.size() - 1);
    return Optional.of(
            source.text().slice(clauses.get(first).start(), clauses.get(last).end()).bare())
        .filter(Prose::balanced);
  }

  private static Optional<Prose> lessSentence(Source source, Atom fact) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    int out = source.between(0, sentences.size() - 1);
    Prose before = text.slice(0, sentences.get(out).start());
    Prose after = text.slice(sentences.get(out).end(), text.text().length());
    return out == pieceOf(sentences, fact.start()) || !before.balanced() || !after.balanced()
        ? Optional.empty()
        : Optional.of(before.then(after));
  }

  private static Optional<Prose> torn(Source source, Atom fact) {
    Prose text = source.text();
    Cuts cuts = source.story().cuts();
    int length = text.text().length();
    int from = source.between(0, fact.start());
    int to = source.between(fact.end(), length);
    return (from > 0 && !cuts.head(text, from)) || (to < length && !cuts.tail(text, to))
        ? Optional.empty()
        : Optional.of(text.slice(from, to));
  }

  private static int pieceOf(List<Span> pieces, int at) {
    int piece = 0;
    while (at >= pieces.get(piece).end()) {
      piece++;
    }
    return piece;
  }
}
