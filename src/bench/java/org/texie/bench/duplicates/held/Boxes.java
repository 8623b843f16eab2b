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

/** Words of a text that are set large in the middle of a page. */
final class Boxes {

  static final List<Kind<Draft>> WHOLE =
      List.of(
          sentence("in stars", List.of("✦ ", "〈"), List.of(" ✦", "〉")),
          sentence("behind a bar", List.of("▎", "● ", "» ", "＞ "), List.of("", "。", " «")),
          half("said, who behind", Boxes::signed),
          half("said, who says it before", Boxes::saying),
          half("said, bare", (words, who, draw) -> words.bare()),
          Boxes::lastTwo);

  static final List<Kind<Draft>> CONDENSED =
      List.of(
          dotted("said, dots between"),
          halves("said in one, who behind", Boxes::signed),
          halves("said in one, who says it before", Boxes::saying),
          gap("first and last", "（略）", " … ", "\n◇\n", "。/"),
          Boxes::everyOther);

  private Boxes() {}

  private static Prose signed(Prose words, Prose who, Draw draw) {
    return words
        .bare()
        .then(draw.of(List.of("——", "\n—", " ／ ")))
        .then(who)
        .then(draw.of(List.of("", "\n")));
  }

  private static Prose saying(Prose words, Prose who, Draw draw) {
    return who.then(draw.of(List.of("：", "谈到：", " | "))).then(words.bare()).then("。");
  }

  /** The end of a text of at least three sentences. */
  private static Optional<Draft> lastTwo(Source source) {
    List<Span> sentences = source.text().sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    int from = sentences.get(sentences.size() - 2).start();
    Prose words = source.text().slice(from, source.text().text().length());
    return Quotes.isSaid(words)
        ? Optional.empty()
        : Quotes.of("last two", source, words, Prose.plain("◇ ").then(words.bare()));
  }

  /** The first and third sentence of a text, with a bar between them. */
  private static Optional<Draft> everyOther(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 4) {
      return Optional.empty();
    }
    Prose words =
        text.slice(sentences.get(0)).bare().then("。\n").then(text.slice(sentences.get(2)).bare());
    return Quotes.isSaid(words)
        ? Optional.empty()
        : Quotes.of("first and third", source, words, words);
  }
}
