package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Quotes.half;
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

/** Words of a text that a page sets large, none of them left out. */
final class Pulled {

  static final List<Kind<Draft>> ALL =
      List.of(
          sentence("between rules", List.of("———\n", "▬ ", "┃"), List.of("\n———", "", "。")),
          sentence("in brackets", Pulled::set),
          half("said, dashed name", Pulled::dashed),
          half("said, name in brackets", Pulled::bracketed),
          half("said, name on top", Pulled::topped),
          Pulled::firstTwo);

  private Pulled() {}

  static Prose dashed(Prose words, Prose who, Draw draw) {
    return words.bare().then(draw.of(List.of("\n── ", "　—— ", "\n/"))).then(who);
  }

  static Prose bracketed(Prose words, Prose who, Draw draw) {
    return Prose.plain("“")
        .then(words.bare())
        .then("”（")
        .then(who)
        .then(draw.of(List.of("）", "语）")));
  }

  static Prose topped(Prose words, Prose who, Draw draw) {
    return draw.chance(0.5)
        ? who.then(draw.of(List.of("\n", "——"))).then(words.bare()).then("。")
        : who.then("说：“").then(words.bare()).then("。”");
  }

  private static Prose set(Prose words, Prose nobody, Draw draw) {
    String marks = draw.of(List.of("「」", "〔〕", "【】"));
    return Prose.plain(marks.substring(0, 1)).then(words).then(marks.substring(1));
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
        : Quotes.of("first two", source, words, Prose.plain("◤").then(words.bare()).then("◢"));
  }
}
