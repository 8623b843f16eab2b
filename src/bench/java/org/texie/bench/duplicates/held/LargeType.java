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

/** What a box or a large line between columns says again. */
final class LargeType {

  static final List<Kind<Draft>> WHOLE =
      List.of(
          sentence("in corners", List.of("「", "『", "“"), List.of("")),
          sentence("with a bar", List.of("▍", "｜", "— "), List.of("", "。")),
          sentence("between rules", List.of("——"), List.of("——")),
          half("speaker in front", (words, who, draw) -> who.then("：").then(marked(words, draw))),
          half("speaker in brackets", (words, who, draw) -> bracketed(words.bare(), who)),
          half("speaker in brackets", (words, who, draw) -> bracketed(marked(words, draw), who)),
          half("corner quotes", (words, who, draw) -> corners(words)),
          half("in two lines", (words, who, draw) -> words.marked('，', '\n').bare()),
          LargeType::firstTwo);

  static final List<Kind<Draft>> SHORTENED =
      List.of(
          halves("speaker in brackets", (words, who, draw) -> bracketed(words.bare(), who)),
          halves("corner quotes", (words, who, draw) -> corners(words)),
          halves("says so", (words, who, draw) -> who.then("如是说：").then(words.bare())),
          halves("in lines", (words, who, draw) -> words.bare().then("\n").then(who)),
          dotted("halves with dots"),
          gap("sentences with dots", "……", "。……", "……\n"),
          gap("sentences in lines", "\n", "。\n", "；"),
          LargeType::middleGone);

  private LargeType() {}

  private static Prose corners(Prose words) {
    return Prose.plain("「").then(words.bare()).then("」");
  }

  private static Prose marked(Prose words, Draw draw) {
    return Prose.plain("“").then(words.bare()).then(draw.of(List.of("”", "。”", "……”")));
  }

  private static Prose bracketed(Prose words, Prose who) {
    return words.then("（").then(who).then("）");
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
        : Quotes.of("two sentences", source, words, words.then("。"));
  }

  /** All but one of the sentences between the first and the last. */
  private static Optional<Draft> middleGone(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    Span out = sentences.get(source.between(1, sentences.size() - 2));
    Prose before = text.slice(0, out.start());
    Prose after = text.slice(out.end(), text.text().length());
    return Quotes.isSaid(before) || Quotes.isSaid(after)
        ? Optional.empty()
        : Quotes.of("a sentence left out", source, before, before.then(after));
  }
}
