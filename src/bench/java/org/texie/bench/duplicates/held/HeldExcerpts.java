package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Quotes.gap;
import static org.texie.bench.duplicates.kinds.Quotes.half;
import static org.texie.bench.duplicates.kinds.Quotes.halves;
import static org.texie.bench.duplicates.kinds.Quotes.sentence;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Quotes;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Span;

/** What a page prints once more in large type. */
final class HeldExcerpts {

  static final List<Kind<Draft>> WHOLE =
      List.of(
          sentence("plain", List.of(""), List.of("。")),
          sentence("plain", List.of(""), List.of("", "。")),
          sentence("quoted", List.of("“"), List.of("。”", "”")),
          half("spoken", (words, who, draw) -> words.bare().then("。")),
          half("spoken, quoted", (words, who, draw) -> quoted(words)),
          half("spoken, quoted", (words, who, draw) -> quoted(words)),
          half("spoken, signed", (words, who, draw) -> quoted(words).then("——").then(who)),
          half("spoken, signed below", (words, who, draw) -> quoted(words).then("\n").then(who)),
          HeldExcerpts::lastTwo);

  static final List<Kind<Draft>> CONDENSED =
      List.of(
          halves("spoken whole", (words, who, draw) -> words.bare().then("。")),
          halves("spoken whole, quoted", (words, who, draw) -> quoted(words)),
          halves("spoken whole, signed", (w, who, draw) -> quoted(w).then("\n——").then(who)),
          halves(
              "speaker first",
              (w, who, draw) -> who.then(draw.of(List.of("说：", "："))).then(quoted(w))),
          gap("middle left out", "……"),
          HeldExcerpts::lessBrackets);

  private HeldExcerpts() {}

  private static Prose quoted(Prose words) {
    return Prose.plain("“").then(words.bare()).then("。”");
  }

  /** The end of a text of at least three sentences. */
  private static Optional<Draft> lastTwo(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    int start = sentences.get(sentences.size() - 2).start();
    Prose words = text.slice(start, text.text().length()).bare();
    return Quotes.isSaid(words)
        ? Optional.empty()
        : Quotes.of("two sentences", source, words, words.then("。"));
  }

  /** A sentence as it reads over what stands aside in it. */
  private static Optional<Draft> lessBrackets(Source source) {
    Prose text = source.text();
    return Quotes.ASIDE
        .matcher(text.text())
        .results()
        .findFirst()
        .flatMap(aside -> around(text, aside))
        .filter(words -> !Quotes.isSaid(words))
        .flatMap(words -> Quotes.of("aside left out", source, words, words.then("。")));
  }

  private static Optional<Prose> around(Prose text, MatchResult aside) {
    return text.sentences().stream()
        .filter(span -> span.start() < aside.start() && span.end() > aside.end())
        .map(
            span ->
                text.slice(span.start(), aside.start())
                    .then(text.slice(aside.end(), span.end()))
                    .bare())
        .findFirst();
  }
}
