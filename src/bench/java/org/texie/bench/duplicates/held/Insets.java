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

/** Words of a text in a box beside it. */
final class Insets {

  static final List<Kind<Draft>> WHOLE =
      List.of(
          sentence("in single corners", (words, nobody, draw) -> cornered(words)),
          sentence("behind a sign", List.of("◆ ", "▍", "＂", "☞ "), List.of("", "。", " ◆")),
          sentence("between bars", List.of("｜ "), List.of(" ｜")),
          half("said, in single corners", (words, who, draw) -> cornered(words)),
          half("said, the name and a colon before", Insets::named),
          half("said, the name behind a dash", Insets::signed),
          Insets::firstTwo);

  static final List<Kind<Draft>> CONDENSED =
      List.of(
          dotted("said, dots in the middle"),
          halves("said in one, in single corners", (words, who, draw) -> cornered(words)),
          halves("said in one, the name and a colon before", Insets::named),
          halves("said in one, the name behind a dash", Insets::signed),
          gap("sentences in the middle left out", "[略]", "　◇　", "…", "〔中略〕"),
          Insets::twoApart);

  private Insets() {}

  private static Prose cornered(Prose words) {
    return Prose.plain("「").then(words.bare()).then("」");
  }

  private static Prose named(Prose words, Prose who, Draw draw) {
    return who.then(draw.of(List.of("：", ": ", "："))).then(words.bare()).then("。");
  }

  private static Prose signed(Prose words, Prose who, Draw draw) {
    return words.bare().then(draw.of(List.of("——", "\n——", " — "))).then(who);
  }

  /** The beginning of a text of at least three sentences. */
  private static Optional<Draft> firstTwo(Source source) {
    List<Span> sentences = source.text().sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    Prose words = source.text().slice(0, sentences.get(1).end()).bare();
    return Quotes.isSaid(words)
        ? Optional.empty()
        : Quotes.of("first two", source, words, cornered(words));
  }

  /** A sentence and the next but one, on lines of their own. */
  private static Optional<Draft> twoApart(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    int first = source.between(0, sentences.size() - 3);
    Prose one = text.slice(sentences.get(first));
    Prose other = text.slice(sentences.get(first + 2));
    Prose words = one.then("\n").then(other);
    return Quotes.isSaid(words) ? Optional.empty() : Quotes.of("two apart", source, words, words);
  }
}
