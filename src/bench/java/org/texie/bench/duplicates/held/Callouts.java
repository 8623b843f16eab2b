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

/** Words of a text in larger type, beside it or above it. */
final class Callouts {

  static final List<Kind<Draft>> WHOLE =
      List.of(
          sentence("in double corners", (words, nobody, draw) -> doubled(words)),
          sentence("behind a mark", List.of("❝ ", "● ", "★", "▶ "), List.of("。", "")),
          sentence("between rules", List.of("◇ "), List.of(" ◇")),
          half("said, between rules", (words, who, draw) -> ruled(words)),
          half("said, in double corners", (words, who, draw) -> doubled(words)),
          half("said, behind the name in brackets", Callouts::bracketed),
          half("said, before the name in brackets", Callouts::credited),
          Callouts::lastTwo);

  static final List<Kind<Draft>> CONDENSED =
      List.of(
          dotted("said, dots between"),
          halves("said whole, in double corners", (words, who, draw) -> doubled(words)),
          halves("said whole, behind the name in brackets", Callouts::bracketed),
          halves("said whole, before the name in brackets", Callouts::credited),
          gap("sentences between left out", "(……)", " / ", "……"),
          Callouts::lessAsides);

  private Callouts() {}

  private static Prose doubled(Prose words) {
    return Prose.plain("『").then(words.bare()).then("』");
  }

  private static Prose ruled(Prose words) {
    return Prose.plain("—— ").then(words.bare()).then(" ——");
  }

  private static Prose bracketed(Prose words, Prose who, Draw draw) {
    return Prose.plain("【").then(who).then(draw.of(List.of("】", "说】"))).then(words.bare());
  }

  private static Prose credited(Prose words, Prose who, Draw draw) {
    return words.bare().then(draw.of(List.of("（", "\n（"))).then(who).then("）");
  }

  /** The end of a text of at least three sentences. */
  private static Optional<Draft> lastTwo(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    int from = sentences.get(sentences.size() - 2).start();
    Prose words = text.slice(from, text.text().length()).bare();
    return Quotes.isSaid(words)
        ? Optional.empty()
        : Quotes.of("last two", source, words, Prose.plain("★ ").then(words));
  }

  /** A text without what stands in its brackets or between its dashes. */
  private static Optional<Draft> lessAsides(Source source) {
    Prose text = source.text();
    String less = Quotes.ASIDE.matcher(text.text()).replaceAll("");
    return less.equals(text.text()) || Quotes.isSaid(text)
        ? Optional.empty()
        : Quotes.of("less asides", source, text, Prose.plain(less));
  }
}
