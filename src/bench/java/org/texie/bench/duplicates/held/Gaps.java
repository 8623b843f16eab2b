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

/** Words of a text in a box of their own, with some of those between them left out. */
final class Gaps {

  static final List<Kind<Draft>> ALL =
      List.of(
          halves("said in one, name behind a bar", Boxes::barred),
          halves("said in one, name in square brackets", Boxes::squared),
          halves("said in one, name with a colon", Boxes::colon),
          gap("first and last", " / ", "\n· · ·\n", "……", "（略）"),
          Gaps::twoOpenings,
          Gaps::oneAside,
          Gaps::everyOther);

  private Gaps() {}

  /** Two sentences less the last clause of each. */
  private static Optional<Draft> twoOpenings(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 2) {
      return Optional.empty();
    }
    int which = source.between(0, sentences.size() - 2);
    Prose one = text.slice(sentences.get(which));
    Prose two = text.slice(sentences.get(which + 1));
    if (one.clauses().size() < 2 || two.clauses().size() < 2 || isSaid(one, two)) {
      return Optional.empty();
    }
    Prose words = lessLast(one).then(source.of(List.of("……", "…", "　"))).then(lessLast(two));
    return Quotes.of("two openings", source, words, words.then("……"));
  }

  private static Prose lessLast(Prose sentence) {
    List<Span> clauses = sentence.clauses();
    return sentence.slice(0, clauses.get(clauses.size() - 1).start()).bare();
  }

  /** A sentence less what it has in brackets or between dashes. */
  private static Optional<Draft> oneAside(Source source) {
    Prose text = source.text();
    Prose sentence = text.slice(source.of(text.sentences()));
    Matcher aside = Quotes.ASIDE.matcher(sentence.text());
    if (!aside.find() || Quotes.isSaid(sentence)) {
      return Optional.empty();
    }
    Prose rest =
        sentence
            .slice(0, aside.start())
            .then(sentence.slice(aside.end(), sentence.text().length()));
    return Quotes.of("less an aside, boxed", source, rest, Prose.plain("▍").then(rest.bare()));
  }

  /** The first and the third sentence of a text. */
  private static Optional<Draft> everyOther(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    Prose first = text.slice(sentences.get(0));
    Prose third = text.slice(sentences.get(2));
    Prose words = first.bare().then(source.of(List.of("。\n", "\n◆\n", "！"))).then(third.bare());
    return isSaid(first, third)
        ? Optional.empty()
        : Quotes.of("first and third", source, words, words);
  }

  private static boolean isSaid(Prose one, Prose other) {
    return Quotes.isSaid(one) || Quotes.isSaid(other);
  }
}
