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
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Span;

/** A sentence or two of the body in large type, and what somebody says, signed or not. */
final class HeldQuotes {

  private static final List<String> NOTHING = List.of("");
  private static final List<String> STOP = List.of("", "。");
  private static final String DASH = "——";

  static final List<Kind<Draft>> WHOLE =
      List.of(
          sentence("as it stands", NOTHING, STOP),
          sentence("as it stands", NOTHING, STOP),
          sentence("in quotation marks", List.of("“"), List.of("”", "。”")),
          source -> neighbours("two sentences", "", source),
          source -> neighbours("two sentences in quotation marks", "“", source),
          half("what is said", (words, who, draw) -> said(words, draw)),
          half("what is said, in marks", (words, who, draw) -> marked(words)),
          half("what is said, signed", (words, who, draw) -> signed(said(words, draw), who, draw)),
          half("what is said, in marks, signed", (w, who, draw) -> signed(marked(w), who, draw)));

  static final List<Kind<Draft>> CONDENSED =
      List.of(
          halves("all that is said", (words, who, draw) -> said(words, draw)),
          halves("all that is said, in marks", (words, who, draw) -> marked(words)),
          halves("all that is said, signed", (w, who, draw) -> signed(marked(w), who, draw)),
          halves("who says all", (words, who, draw) -> who.then("：").then(marked(words))),
          source -> lessAside("less an aside", "", source),
          source -> lessAside("less an aside, in marks", "“", source));

  private HeldQuotes() {}

  private static Prose said(Prose words, Draw draw) {
    return words.bare().then(draw.of(STOP));
  }

  private static Prose marked(Prose words) {
    return Prose.plain("“").then(words.bare()).then("。”");
  }

  private static Prose signed(Prose words, Prose who, Draw draw) {
    return words.then(draw.of(List.of(DASH, "\n" + DASH, "　" + DASH))).then(who);
  }

  private static Prose opened(String mark, Prose words) {
    return mark.isEmpty() ? words.then("。") : marked(words);
  }

  /** Two of at least three sentences, one behind the other, in which nobody speaks. */
  private static Optional<Draft> neighbours(String change, String mark, Source source) {
    List<Span> sentences = source.text().sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    int first = source.between(0, sentences.size() - 2);
    Prose words =
        source.text().slice(sentences.get(first).start(), sentences.get(first + 1).end()).bare();
    return Quotes.isSaid(words)
        ? Optional.empty()
        : Quotes.of(change, source, words, opened(mark, words));
  }

  /** The sentence around what stands in brackets or between dashes. */
  private static Optional<Draft> lessAside(String change, String mark, Source source) {
    Prose text = source.text();
    Matcher aside = Quotes.ASIDE.matcher(text.text());
    return aside.find()
        ? text.sentences().stream()
            .filter(span -> span.start() < aside.start() && aside.end() < span.end())
            .findFirst()
            .map(span -> without(text, span, aside).bare())
            .filter(words -> !Quotes.isSaid(words))
            .flatMap(words -> Quotes.of(change, source, words, opened(mark, words)))
        : Optional.empty();
  }

  private static Prose without(Prose text, Span sentence, Matcher aside) {
    return text.slice(sentence.start(), aside.start())
        .then(text.slice(aside.end(), sentence.end()));
  }
}
