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

/** Words of a text in large type beside it, all in one run. */
final class Callouts {

  static final List<Kind<Draft>> ALL =
      List.of(
          sentence("between marks", List.of("“ ", "▍", "☞ ", "// "), List.of("", "。", " ”")),
          sentence("on lines of its own", Callouts::lined),
          half("said, name behind a dash", Callouts::dashed),
          half("said, name and colon", Callouts::colon),
          Callouts::lastTwo);

  private Callouts() {}

  static Prose dashed(Prose words, Prose who, Draw draw) {
    return words.bare().then(draw.of(List.of("——", "\n—— ", " ─ "))).then(who);
  }

  static Prose colon(Prose words, Prose who, Draw draw) {
    String open = draw.of(List.of("：", "：\n", " | "));
    return who.then(open).then(words.bare()).then(draw.of(List.of("", "。")));
  }

  /** A break behind each comma. */
  private static Prose lined(Prose words, Prose nobody, Draw draw) {
    return words.marked('，', draw.of(List.of('\n', ' ', '／')));
  }

  /** The end of a text of at least three sentences. */
  private static Optional<Draft> lastTwo(Source source) {
    List<Span> sentences = source.text().sentences();
    int count = sentences.size();
    if (count < 3) {
      return Optional.empty();
    }
    Prose words =
        source.text().slice(sentences.get(count - 2).start(), sentences.get(count - 1).end());
    return Quotes.isSaid(words)
        ? Optional.empty()
        : Quotes.of("last two", source, words, words.bare().then(source.of(List.of("", " ■"))));
  }
}
