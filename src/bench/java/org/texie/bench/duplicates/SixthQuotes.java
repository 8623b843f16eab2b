package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.texie.bench.duplicates.Prose.Atom;
import org.texie.bench.duplicates.Prose.Span;

/** Makes the further pull quotes of {@link Part#HELD}. */
final class SixthQuotes {

  private final Draw draw;
  private final FifthQuotes quotes;

  SixthQuotes(Draw draw) {
    this.draw = draw;
    this.quotes = new FifthQuotes(draw);
  }

  Optional<Draft> draft(Category category, Prose text) {
    if (category == Category.PULL_QUOTE) {
      return switch (draw.between(0, 3)) {
        case 0 -> sentence("dots behind it", text, "", draw.of(List.of("……", "…")));
        case 1 -> sentence("in quotation marks of its own", text, "“", draw.of(List.of("”", "。”")));
        case 2 -> sentence("behind a label", text, draw.of(List.of("【要点】", "摘要：", "■ ")), "");
        default -> said(text);
      };
    }
    return switch (draw.between(0, 3)) {
      case 0 -> quotes.gap(text, "。", "a stop for sentences");
      case 1 -> quotes.gap(text, "；", "a semicolon for sentences");
      case 2 -> quotes.gap(text, "\n·", "a list of sentences");
      default -> saidAtOnce(text);
    };
  }

  private Optional<Draft> sentence(String change, Prose text, String before, String after) {
    return quotes.sentence(text).flatMap(words -> quotes.quote(change, text, before, words, after));
  }

  /** One half of what is said, and who says it. */
  private Optional<Draft> said(Prose text) {
    Matcher said = FifthQuotes.TAGGED.matcher(text.text());
    if (!said.find()) {
      return Optional.empty();
    }
    int half = draw.of(List.of(1, 3));
    Prose words = text.slice(said.start(half), said.end(half)).bare();
    return tagged("with its speaker behind it", text, words);
  }

  /** Both halves of what is said, and who says it. */
  private Optional<Draft> saidAtOnce(Prose text) {
    Matcher said = FifthQuotes.TAGGED.matcher(text.text());
    if (!said.find()) {
      return Optional.empty();
    }
    Prose first = text.slice(said.start(1), said.end(1));
    Prose words = first.then(text.slice(said.start(3), said.end(3))).bare();
    return tagged("at once", text, words);
  }

  private Optional<Draft> tagged(String change, Prose text, Prose words) {
    List<Atom> speakers = text.atoms(Atom::speaks);
    if (speakers.size() != 1) {
      return Optional.empty();
    }
    Span name = new Span(speakers.get(0).start(), speakers.get(0).end());
    Prose quote = words.then("。”").then(text.slice(name)).then("说");
    return quotes.quote(change, text, "“", quote, "。");
  }
}
