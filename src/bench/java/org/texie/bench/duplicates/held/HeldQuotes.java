package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Quotes.half;
import static org.texie.bench.duplicates.kinds.Quotes.halves;
import static org.texie.bench.duplicates.kinds.Quotes.sentence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Quotes;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Span;

/** Sentences in large type beside the text, most as they stand there. */
final class HeldQuotes {

  private static final List<String> NOTHING = List.of("");

  static final List<Kind<Draft>> WHOLE =
      List.of(
          sentence("plain", NOTHING, List.of("", "。")),
          sentence("plain", NOTHING, List.of("", "。")),
          sentence("in quotation marks", List.of("“"), List.of("。”", "”")),
          source -> two("two sentences", "", "", source),
          source -> two("two sentences in quotation marks", "“", "”", source),
          sentence("behind an opening mark", List.of("“\n", "“　"), NOTHING),
          sentence("in short lines", (words, nobody, draw) -> words.marked('，', '\n')),
          half("said, plain", (words, who, draw) -> words.bare().then(draw.of(List.of("", "。")))),
          half("signed", (words, who, draw) -> marked(words).then("——").then(who)),
          half("signed below", (words, who, draw) -> marked(words).then("\n").then(who)),
          half("who and what", (words, who, draw) -> who.then("：").then(marked(words))));

  static final List<Kind<Draft>> CONDENSED =
      List.of(
          halves(
              "all that is said, signed", (words, who, draw) -> marked(words).then("——").then(who)),
          halves("all that is said", (words, who, draw) -> marked(words)),
          halves("who and all that is said", (words, who, draw) -> who.then("：").then(words)),
          HeldQuotes::lessManner,
          HeldQuotes::lessManner,
          HeldQuotes::lessAside,
          HeldQuotes::lessMiddle);

  private HeldQuotes() {}

  private static Prose marked(Prose words) {
    return Prose.plain("“").then(words.bare()).then("。”");
  }

  private static boolean isTold(Prose words) {
    return !words.text().matches("(?s).*[？“”].*");
  }

  /** Two sentences that follow each other, of at least three. */
  private static Optional<Draft> two(String change, String open, String close, Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    int first = source.between(0, sentences.size() - 2);
    Prose words = text.slice(sentences.get(first).start(), sentences.get(first + 1).end());
    return isTold(words)
        ? Quotes.of(change, source, words, Prose.plain(open).then(words).then(close))
        : Optional.empty();
  }

  /** A sentence less a clause, of the list {@code scene}, that only tells how somebody looked. */
  private static Optional<Draft> lessManner(Source source) {
    Prose text = source.text();
    List<String> manners = source.words("scene");
    return source
        .one(atom -> atom.sort() == Sort.WORD && manners.contains(text.value(atom)))
        .filter(manner -> text.text().startsWith("，", manner.end()))
        .flatMap(manner -> without(text, manner.start(), manner.end() + 1))
        .flatMap(words -> Quotes.of("less a manner", source, words, end(words, source)));
  }

  /** A sentence less what stands in brackets or between dashes. */
  private static Optional<Draft> lessAside(Source source) {
    Prose text = source.text();
    Matcher aside = Quotes.ASIDE.matcher(text.text());
    return aside.find()
        ? without(text, aside.start(), aside.end())
            .flatMap(words -> Quotes.of("less an aside", source, words, end(words, source)))
        : Optional.empty();
  }

  /** The sentence around some words less these. */
  private static Optional<Prose> without(Prose text, int from, int to) {
    return text.sentences().stream()
        .filter(span -> span.start() <= from && to < span.end())
        .findFirst()
        .map(span -> text.slice(span.start(), from).then(text.slice(to, span.end())))
        .map(Prose::bare)
        .filter(HeldQuotes::isTold);
  }

  private static Prose end(Prose words, Source source) {
    return source.chance(0.5) ? words : marked(words);
  }

  /** Two sentences less the one between them. */
  private static Optional<Draft> lessMiddle(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    int first = source.between(0, sentences.size() - 3);
    Prose words = text.slice(sentences.get(first)).then(text.slice(sentences.get(first + 2)));
    return isTold(words)
        ? Quotes.of("less the sentence between", source, words, end(words.bare(), source))
        : Optional.empty();
  }
}
