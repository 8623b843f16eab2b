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

/** Words of a text that a box or large type shows again, all in one run. */
final class Displays {

  static final List<Kind<Draft>> ALL =
      List.of(
          sentence(
              "behind a sign", List.of("❝ ", "▎", "＞＞ ", "● ", "【金句】"), List.of("", "。", " ❞")),
          sentence("in short lines", Displays::broken),
          half("said, name in brackets", Displays::bracketed),
          half("said, name above", Displays::above),
          Displays::opening);

  private Displays() {}

  static Prose bracketed(Prose words, Prose who, Draw draw) {
    Prose open = words.bare().then(draw.of(List.of("（", "\n（", " [")));
    return open.then(who).then(open.text().endsWith("[") ? "]" : "）");
  }

  static Prose above(Prose words, Prose who, Draw draw) {
    String gap = draw.of(List.of("\n", "说：\n", "／"));
    return who.then(gap).then(words.bare()).then(draw.of(List.of("", "。", "……")));
  }

  /** A bar, a break or a wide blank for each comma. */
  private static Prose broken(Prose words, Prose nobody, Draw draw) {
    return words.marked('，', draw.of(List.of('\n', '　', '｜')));
  }

  /** The first two of at least three sentences. */
  private static Optional<Draft> opening(Source source) {
    List<Span> sentences = source.text().sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    Prose words = source.text().slice(0, sentences.get(1).end());
    String mark = source.of(List.of("", " ▶", "……"));
    return Quotes.isSaid(words)
        ? Optional.empty()
        : Quotes.of("first two", source, words, words.bare().then(mark));
  }
}
