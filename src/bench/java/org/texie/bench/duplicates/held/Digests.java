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

/** Words of a text that a box or large type shows again, less some between them. */
final class Digests {

  private static final List<String> GAPS = List.of("……", "\n", " ● ", "（略）", "。……");

  static final List<Kind<Draft>> ALL =
      List.of(
          halves("both halves, name in brackets", Displays::bracketed),
          halves("both halves, name above", Displays::above),
          gap("first and last", " …… ", "\n◦\n", "（中略）", " ／ "),
          Digests::secondAndLast,
          Digests::openingClauses,
          Digests::bracketsOut);

  private Digests() {}

  /** The second sentence of at least four, and the last one. */
  private static Optional<Draft> secondAndLast(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    int count = sentences.size();
    return count < 4
        ? Optional.empty()
        : joined(
            "second and last",
            source,
            text.slice(sentences.get(1)),
            text.slice(sentences.get(count - 1)));
  }

  /** Of two sentences the first clause each. */
  private static Optional<Draft> openingClauses(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 2) {
      return Optional.empty();
    }
    int at = source.between(0, sentences.size() - 2);
    Prose one = text.slice(sentences.get(at));
    Prose other = text.slice(sentences.get(at + 1));
    return Quotes.isSaid(one) || Quotes.isSaid(other)
        ? Optional.empty()
        : joined("first clauses", source, first(one), first(other));
  }

  private static Prose first(Prose sentence) {
    return sentence.slice(sentence.clauses().get(0));
  }

  private static Optional<Draft> joined(String change, Source source, Prose one, Prose other) {
    if (Quotes.isSaid(one) || Quotes.isSaid(other) || !one.balanced() || !other.balanced()) {
      return Optional.empty();
    }
    Prose words = one.bare().then(source.of(GAPS)).then(other.bare());
    return Quotes.of(change, source, words, words);
  }

  /** All of a text less what its first brackets hold. */
  private static Optional<Draft> bracketsOut(Source source) {
    Prose text = source.text();
    Matcher aside = Quotes.ASIDE.matcher(text.text());
    if (!aside.find() || !aside.group().startsWith("（")) {
      return Optional.empty();
    }
    Prose end = text.slice(aside.end(), text.text().length());
    Prose words = text.slice(0, aside.start()).then(end);
    return Quotes.of("brackets out", source, words, words.bare());
  }
}
