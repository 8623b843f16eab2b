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

/** Words of a text in a box of their own, none of them left out. */
final class Boxes {

  static final List<Kind<Draft>> ALL =
      List.of(
          sentence("with a sign", List.of("❝", "▍", "》 ", "● "), List.of("❞", "", "。", "！")),
          sentence("in marks of its own", Boxes::marked),
          half("said, name behind a bar", Boxes::barred),
          half("said, name in square brackets", Boxes::squared),
          half("said, name with a colon", Boxes::colon),
          Boxes::lastTwo);

  private Boxes() {}

  static Prose barred(Prose words, Prose who, Draw draw) {
    return words.bare().then(draw.of(List.of(" | ", "　｜", "\n@ "))).then(who);
  }

  static Prose squared(Prose words, Prose who, Draw draw) {
    return Prose.plain("「")
        .then(words.bare())
        .then(draw.of(List.of("」［", "。」［")))
        .then(who)
        .then("］");
  }

  static Prose colon(Prose words, Prose who, Draw draw) {
    String mark = draw.of(List.of("：", "：\n", ": "));
    return who.then(mark).then(words.bare()).then(draw.of(List.of("", "。")));
  }

  private static Prose marked(Prose words, Prose nobody, Draw draw) {
    String marks = draw.of(List.of("『』", "［］", "〈〉"));
    return Prose.plain(marks.substring(0, 1)).then(words).then(marks.substring(1));
  }

  /** The end of a text of at least three sentences. */
  private static Optional<Draft> lastTwo(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    int count = sentences.size();
    if (count < 3) {
      return Optional.empty();
    }
    Prose words = text.slice(sentences.get(count - 2).start(), text.text().length());
    return Quotes.isSaid(words)
        ? Optional.empty()
        : Quotes.of("last two", source, words, Prose.plain("▶ ").then(words.bare()));
  }
}
