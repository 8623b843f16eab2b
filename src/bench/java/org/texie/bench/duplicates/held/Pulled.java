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

/** Words of a text that are set large beside it, all in one run. */
final class Pulled {

  static final List<Kind<Draft>> ALL =
      List.of(
          sentence("behind a mark", List.of("※ ", "◤ ", "✎", "＞＞ "), List.of("", "。", " ◢")),
          sentence("in a frame", Pulled::framed),
          half("said, name in brackets", Pulled::bracketed),
          half("said, name on a line above", Pulled::above),
          half("said, name behind a slash", Pulled::slashed),
          Pulled::firstTwo);

  private Pulled() {}

  static Prose bracketed(Prose words, Prose who, Draw draw) {
    return words.bare().then(draw.of(List.of("（", "。（"))).then(who).then("）");
  }

  static Prose above(Prose words, Prose who, Draw draw) {
    return who.then(draw.of(List.of("\n", " ▼\n", "\n❝ "))).then(words.bare()).then("。");
  }

  static Prose slashed(Prose words, Prose who, Draw draw) {
    return Prose.plain("“").then(words.bare()).then(draw.of(List.of("”／", "” / "))).then(who);
  }

  private static Prose framed(Prose words, Prose nobody, Draw draw) {
    String frame = draw.of(List.of("【】", "﹃﹄", "《》"));
    return Prose.plain(frame.substring(0, 1)).then(words).then(frame.substring(1));
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
        : Quotes.of("first two", source, words, words.bare().then(source.of(List.of("", "……"))));
  }
}
