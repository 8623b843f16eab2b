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

/** Boxes and lines in large type that say some of a text once more. */
final class HeldBoxes {

  static final List<Kind<Draft>> WHOLE =
      List.of(
          sentence("in corner marks", (words, nobody, draw) -> cornered(words)),
          sentence("behind a sign", List.of("▍", "■ ", "◆ ", "｜"), List.of("。", "")),
          sentence("behind a blank", List.of("　　"), List.of("。")),
          half("said, no marks", (words, who, draw) -> words.bare()),
          half("said, in corner marks", (words, who, draw) -> cornered(words)),
          half("said, behind the name", HeldBoxes::named),
          half("said, name on a line of its own", HeldBoxes::under),
          HeldBoxes::firstTwo);

  static final List<Kind<Draft>> CONDENSED =
      List.of(
          dotted("said, dots for the speaker"),
          halves("said whole, in corner marks", (words, who, draw) -> cornered(words)),
          halves("said whole, behind the name", HeldBoxes::named),
          halves("said whole, name below", HeldBoxes::under),
          gap("sentences between left out", "…", "……", "[……]"),
          HeldBoxes::firstAndThird);

  private HeldBoxes() {}

  private static Prose cornered(Prose words) {
    return Prose.plain("「").then(words.bare()).then("」");
  }

  private static Prose named(Prose words, Prose who, Draw draw) {
    return who.then(draw.of(List.of("：", "　", " | "))).then(words.bare()).then("。");
  }

  private static Prose under(Prose words, Prose who, Draw draw) {
    return words.bare().then(draw.of(List.of("\n—— ", "\n", "\n／"))).then(who);
  }

  /** The beginning of a text of at least three sentences. */
  private static Optional<Draft> firstTwo(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    Prose words = text.slice(0, sentences.get(1).end()).bare();
    return Quotes.isSaid(words)
        ? Optional.empty()
        : Quotes.of("first two", source, words, Prose.plain("▍").then(words).then("。"));
  }

  /** Two sentences with none of what stands between them. */
  private static Optional<Draft> firstAndThird(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    Prose words = text.slice(sentences.get(0)).then(text.slice(sentences.get(2))).bare();
    return Quotes.isSaid(words)
        ? Optional.empty()
        : Quotes.of("first and third", source, words, words.then("。"));
  }
}
