package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.Draft.Stays;
import org.texie.bench.duplicates.Prose.Atom;
import org.texie.bench.duplicates.Prose.Span;
import org.texie.model.Block.Role;

/** Makes the further pull quotes of {@link Part#HELD}. */
final class LaterQuotes {

  private static final Pattern TAGGED = Pattern.compile("“([^“”]+)”([^“”。]+)“([^“”]+)”");
  private static final Pattern DASHED = Pattern.compile("——[^—，。]+——");

  private final Draw draw;

  LaterQuotes(Draw draw) {
    this.draw = draw;
  }

  Optional<Draft> draft(Category category, Prose text) {
    if (category == Category.PULL_QUOTE) {
      return draw.chance(0.5) ? signed(text) : dotted(text);
    }
    return switch (draw.between(0, 2)) {
      case 0 -> lessSpeaker(text);
      case 1 -> lessDashes(text);
      default -> gap(text);
    };
  }

  /** What is said, and below it who says it. */
  private Optional<Draft> signed(Prose text) {
    Matcher said = TAGGED.matcher(text.text());
    List<Atom> speakers = text.atoms(Atom::speaks);
    if (!said.find() || speakers.size() != 1) {
      return Optional.empty();
    }
    int half = draw.of(List.of(1, 3));
    Prose words = text.slice(said.start(half), said.end(half)).bare();
    Atom speaker = speakers.get(0);
    Prose who = text.slice(speaker.start(), speaker.end());
    return quote("signed", text, words.then("——").then(who), words);
  }

  /** A sentence between dots. */
  private Optional<Draft> dotted(Prose text) {
    Prose sentence = text.slice(draw.of(text.sentences())).bare();
    return sentence.text().contains("？") || text.sentences().size() < 2
        ? Optional.empty()
        : quote("between dots", text, Prose.plain("……").then(sentence).then("……"), sentence);
  }

  /** Both halves of what is said, less who says it. */
  private Optional<Draft> lessSpeaker(Prose text) {
    Matcher said = TAGGED.matcher(text.text());
    if (!said.find()) {
      return Optional.empty();
    }
    Prose first = text.slice(said.start(1), said.end(1));
    Prose words = first.then(text.slice(said.start(3), said.end(3)));
    return quote("less the speaker", text, words, words.bare());
  }

  /** The sentence around what stands between dashes. */
  private Optional<Draft> lessDashes(Prose text) {
    Matcher aside = DASHED.matcher(text.text());
    if (!aside.find()) {
      return Optional.empty();
    }
    Optional<Span> sentence =
        text.sentences().stream()
            .filter(span -> span.start() < aside.start() && aside.end() < span.end())
            .findFirst();
    return sentence.flatMap(
        span -> {
          Prose before = text.slice(span.start(), aside.start());
          Prose words = before.then(text.slice(aside.end(), span.end()));
          return quote("less what dashes hold", text, words, words.bare());
        });
  }

  /** Two sentences with dots for those between them. */
  private Optional<Draft> gap(Prose text) {
    List<Span> sentences = text.sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    Prose first = text.slice(sentences.get(0)).bare();
    Prose last = text.slice(sentences.get(sentences.size() - 1)).bare();
    Prose words = first.then("……").then(last);
    return first.text().matches(".*[？“”].*") || last.text().matches(".*[？“”].*")
        ? Optional.empty()
        : quote("dots for sentences", text, words, words);
  }

  private Optional<Draft> quote(String change, Prose text, Prose quote, Prose words) {
    if (words.letters() < Cuts.LEAST || !words.balanced()) {
      return Optional.empty();
    }
    Line line = Line.paragraph(quote);
    return Optional.of(
        Draft.repeat(
            change,
            Line.paragraph(text),
            draw.chance(0.5) ? line.as(Role.QUOTE) : line,
            Stays.FULL));
  }
}
