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

/** Words of a text that are set large beside it, with some of those between them passed over. */
final class Skipped {

  static final List<Kind<Draft>> ALL =
      List.of(
          halves("said in one, name in brackets", Pulled::bracketed),
          halves("said in one, name on a line above", Pulled::above),
          halves("said in one, name behind a slash", Pulled::slashed),
          gap("first and last", "　／　", "\n＊＊＊\n", "〔……〕", "……"),
          Skipped::clauseAndLast,
          Skipped::secondAndLast,
          Skipped::asideAsDots);

  private Skipped() {}

  /** The clause that a text opens with, and its last sentence. */
  private static Optional<Draft> clauseAndLast(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    Prose first = text.slice(text.clauses().get(0));
    Prose last = text.slice(sentences.get(sentences.size() - 1));
    return sentences.size() < 2 || !first.balanced()
        ? Optional.empty()
        : two("first clause and last sentence", source, first, last, "……", "\n……\n");
  }

  /** The second sentence of a text and its last one. */
  private static Optional<Draft> secondAndLast(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    int count = sentences.size();
    return count < 4
        ? Optional.empty()
        : two(
            "second and last",
            source,
            text.slice(sentences.get(1)),
            text.slice(sentences.get(count - 1)),
            "。",
            "\n◇\n",
            "…");
  }

  private static Optional<Draft> two(
      String change, Source source, Prose one, Prose other, String... marks) {
    Prose words = one.bare().then(source.of(List.of(marks))).then(other.bare());
    return Quotes.isSaid(one) || Quotes.isSaid(other)
        ? Optional.empty()
        : Quotes.of(change, source, words, words);
  }

  /** A sentence with dots for what it has in brackets. */
  private static Optional<Draft> asideAsDots(Source source) {
    Prose text = source.text();
    Prose sentence = text.slice(source.of(text.sentences()));
    Matcher aside = Quotes.ASIDE.matcher(sentence.text());
    if (!aside.find() || Quotes.isSaid(sentence)) {
      return Optional.empty();
    }
    Prose end = sentence.slice(aside.end(), sentence.text().length());
    Prose words = sentence.slice(0, aside.start()).then("……").then(end);
    return Quotes.of("dots for an aside", source, words, words.bare());
  }
}
