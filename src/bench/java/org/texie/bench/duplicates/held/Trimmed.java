package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Quotes.dotted;
import static org.texie.bench.duplicates.kinds.Quotes.gap;
import static org.texie.bench.duplicates.kinds.Quotes.halves;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Quotes;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Span;

/** Words of a text that a page sets large, some of those between them left out. */
final class Trimmed {

  static final List<Kind<Draft>> ALL =
      List.of(
          dotted("said, less who says it"),
          halves("said in one, dashed name", Pulled::dashed),
          halves("said in one, name in brackets", Pulled::bracketed),
          halves("said in one, name on top", Pulled::topped),
          gap("beginning and end", "……", "[……]", "\n***\n", "。（中略）"),
          Trimmed::lessAnEnd,
          Trimmed::lastAndThird);

  private Trimmed() {}

  /** A sentence less its last clause, dots for that, and the next one. */
  private static Optional<Draft> lessAnEnd(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 2) {
      return Optional.empty();
    }
    int which = source.between(0, sentences.size() - 2);
    Prose shortened = text.slice(sentences.get(which));
    Prose next = text.slice(sentences.get(which + 1));
    List<Span> clauses = shortened.clauses();
    Prose kept = shortened.slice(0, clauses.get(clauses.size() - 1).start());
    Prose words = kept.bare().then(source.of(List.of("……", "…", "[…]"))).then(next.bare());
    return clauses.size() < 2 || Quotes.isSaid(shortened) || Quotes.isSaid(next)
        ? Optional.empty()
        : Quotes.of("less an end, dots", source, words, words);
  }

  /** The last sentence but two and the last one of a text, each on a line. */
  private static Optional<Draft> lastAndThird(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    int count = sentences.size();
    if (count < 4) {
      return Optional.empty();
    }
    Prose third = text.slice(sentences.get(count - 3));
    Prose last = text.slice(sentences.get(count - 1));
    Prose words = third.bare().then("；\n").then(last.bare());
    return Quotes.isSaid(words)
        ? Optional.empty()
        : Quotes.of("last but two and last", source, words, words);
  }
}
