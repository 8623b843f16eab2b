package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Quotes.dotted;
import static org.texie.bench.duplicates.kinds.Quotes.gap;
import static org.texie.bench.duplicates.kinds.Quotes.half;
import static org.texie.bench.duplicates.kinds.Quotes.halves;
import static org.texie.bench.duplicates.kinds.Quotes.sentence;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Quotes;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Span;

/** Words of a text that a page shows once more, large or in a frame. */
final class Callouts {

  static final List<Kind<Draft>> WHOLE =
      List.of(
          sentence("in dots", List.of("· ", "•• "), List.of(" ·", " ••", "。 ·")),
          sentence("behind a hand", List.of("☞ ", "┃", "》 ", "❝"), List.of("", "。")),
          half("said, its speaker in brackets", Callouts::bracketed),
          half("said, its speaker on a line of his own", Callouts::above),
          half("said, in corner brackets", Callouts::cornered),
          Callouts::firstTwo);

  static final List<Kind<Draft>> SHORTER =
      List.of(
          dotted("said, with dots"),
          halves("said without a break, its speaker in brackets", Callouts::bracketed),
          halves("said without a break, its speaker above", Callouts::above),
          halves("said without a break, in corner brackets", Callouts::cornered),
          gap("first and last, marked", "［……］", "（中略）", "\n＊＊＊\n", " // "),
          Callouts::firstAndThird);

  private Callouts() {}

  private static Prose bracketed(Prose words, Prose who, Draw draw) {
    boolean square = draw.chance(0.5);
    return words.bare().then(square ? "［" : "（").then(who).then(square ? "］" : "）");
  }

  private static Prose above(Prose words, Prose who, Draw draw) {
    return who.then(draw.of(List.of("\n", "：\n", " ┃ "))).then(words.bare()).then("。");
  }

  private static Prose cornered(Prose words, Prose who, Draw draw) {
    Prose said = Prose.plain("「").then(words.bare()).then("」");
    return draw.chance(0.5) ? said : said.then("\n").then(who);
  }

  /** The beginning of a text of at least three sentences. */
  private static Optional<Draft> firstTwo(Source source) {
    List<Span> sentences = source.text().sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    Prose words = source.text().slice(0, sentences.get(1).end());
    return Quotes.isSaid(words)
        ? Optional.empty()
        : Quotes.of("first two", source, words, Prose.plain("▷ ").then(words.bare()));
  }

  /** The first and third sentence of a text, one under the other. */
  private static Optional<Draft> firstAndThird(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    Prose first = text.slice(sentences.get(0));
    Prose words = first.then("\n").then(text.slice(sentences.get(2)));
    return Quotes.isSaid(words)
        ? Optional.empty()
        : Quotes.of("first and third", source, words, words.bare());
  }
}
