package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Quotes.gap;
import static org.texie.bench.duplicates.kinds.Quotes.halves;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Quotes;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Span;

/** Words of a text in large type beside it, less some that stand between them. */
final class Trims {

  static final List<Kind<Draft>> ALL =
      List.of(
          halves("said in one, name behind a dash", Callouts::dashed),
          halves("said in one, name and colon", Callouts::colon),
          gap("first and last", "\n……\n", " // ", "【略】", "\n\n"),
          Trims::firstAndThird,
          Trims::lastClauseOut,
          Trims::asideOut);

  private Trims() {}

  /** The first sentence and the third. */
  private static Optional<Draft> firstAndThird(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 4) {
      return Optional.empty();
    }
    Prose one = text.slice(sentences.get(0));
    Prose other = text.slice(sentences.get(2));
    return Quotes.isSaid(one) || Quotes.isSaid(other)
        ? Optional.empty()
        : joined("first and third", source, one, other);
  }

  /** Two sentences, the first of them less its last clause. */
  private static Optional<Draft> lastClauseOut(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 2) {
      return Optional.empty();
    }
    int at = source.between(0, sentences.size() - 2);
    Prose one = text.slice(sentences.get(at));
    Prose other = text.slice(sentences.get(at + 1));
    List<Span> clauses = one.clauses();
    Prose kept = one.slice(0, clauses.get(clauses.size() - 1).start());
    return clauses.size() < 2 || Quotes.isSaid(one) || Quotes.isSaid(other) || !kept.balanced()
        ? Optional.empty()
        : joined("a sentence's last clause out", source, kept, other);
  }

  private static Optional<Draft> joined(String change, Source source, Prose one, Prose other) {
    String mark = source.of(List.of("……", "。", "\n", "\n· "));
    Prose words = one.bare().then(mark).then(other.bare());
    return Quotes.of(change, source, words, words);
  }

  /** A sentence without what it has in brackets. */
  private static Optional<Draft> asideOut(Source source) {
    Prose sentence = source.text().slice(source.of(source.text().sentences()));
    Matcher aside = Quotes.ASIDE.matcher(sentence.text());
    if (!aside.find() || Quotes.isSaid(sentence)) {
      return Optional.empty();
    }
    Prose end = sentence.slice(aside.end(), sentence.text().length());
    Prose words = sentence.slice(0, aside.start()).then(end).bare();
    return Quotes.of("aside out", source, words, words.then(source.of(List.of("", "……"))));
  }
}
