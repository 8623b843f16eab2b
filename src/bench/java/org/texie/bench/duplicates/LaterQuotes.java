package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.Draft.Stays;
import org.texie.bench.duplicates.Fact.Sort;
import org.texie.bench.duplicates.Prose.Atom;
import org.texie.bench.duplicates.Prose.Span;
import org.texie.model.Block.Role;

/** Makes the further pull quotes of {@link Part#SECOND_HELD} and later parts. */
final class LaterQuotes {

  private static final Pattern TAGGED = Pattern.compile("“([^“”]+)”([^“”。]+)“([^“”]+)”");
  private static final Pattern DASHED = Pattern.compile("——[^—，。]+——");

  private final Part part;
  private final Draw draw;

  LaterQuotes(Part part, Draw draw) {
    this.part = part;
    this.draw = draw;
  }

  Optional<Draft> draft(Category category, Prose text) {
    boolean further = part.isAfter(Part.SECOND_HELD) && draw.chance(0.6);
    if (category == Category.PULL_QUOTE) {
      return further ? freshQuote(text) : draw.chance(0.5) ? signed(text) : dotted(text);
    }
    return further ? freshCondensed(text) : condensed(text);
  }

  private Optional<Draft> condensed(Prose text) {
    return switch (draw.between(0, 2)) {
      case 0 -> lessSpeaker(text);
      case 1 -> lessDashes(text);
      default -> gap(text, "……", "dots for sentences");
    };
  }

  private Optional<Draft> freshQuote(Prose text) {
    return draw.chance(0.5)
        ? named(text, draw.of(List.of(1, 3)), 0, "behind a name")
        : exclaimed(text);
  }

  private Optional<Draft> freshCondensed(Prose text) {
    return switch (draw.between(0, 2)) {
      case 0 -> named(text, 1, 3, "less what the speaker does");
      case 1 -> undated(text);
      default -> gap(text, "｜", "a stroke for sentences");
    };
  }

  /**
   * Who speaks and, behind a colon, what is said.
   *
   * @param more which half follows the first one, 0 for none
   */
  private Optional<Draft> named(Prose text, int half, int more, String change) {
    Matcher said = TAGGED.matcher(text.text());
    List<Atom> speakers = text.atoms(Atom::speaks);
    if (!said.find() || speakers.size() != 1) {
      return Optional.empty();
    }
    Prose first = text.slice(said.start(half), said.end(half));
    Prose words = more == 0 ? first : first.then(text.slice(said.start(more), said.end(more)));
    Atom speaker = speakers.get(0);
    Prose who = text.slice(speaker.start(), speaker.end());
    return quote(change, text, who.then("：").then(words), words.bare());
  }

  /** A sentence that is given more weight than it has in the text. */
  private Optional<Draft> exclaimed(Prose text) {
    Prose sentence = text.slice(draw.of(text.sentences())).bare();
    return sentence.text().matches(".*[？“”].*") || text.sentences().size() < 2
        ? Optional.empty()
        : quote("exclaimed", text, sentence.then("！"), sentence);
  }

  /** Two sentences, the second one less the date that it begins with. */
  private Optional<Draft> undated(Prose text) {
    List<Span> sentences = text.sentences();
    for (int i = 1; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      Optional<Atom> date =
          text.atoms().stream()
              .filter(atom -> atom.start() == sentence.start() && atom.sort() == Sort.DATE)
              .filter(atom -> text.text().charAt(atom.end()) == '，')
              .findFirst();
      if (date.isPresent() && text.text().charAt(sentence.start() - 1) == '。') {
        Prose before = text.slice(sentences.get(i - 1));
        Prose words = before.then(text.slice(date.get().end() + 1, sentence.end()));
        return quote("less a date", text, words, words);
      }
    }
    return Optional.empty();
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

  /** Two sentences with a mark for those between them. */
  private Optional<Draft> gap(Prose text, String mark, String change) {
    List<Span> sentences = text.sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    Prose first = text.slice(sentences.get(0)).bare();
    Prose last = text.slice(sentences.get(sentences.size() - 1)).bare();
    Prose words = first.then(mark).then(last);
    return first.text().matches(".*[？“”].*") || last.text().matches(".*[？“”].*")
        ? Optional.empty()
        : quote(change, text, words, words);
  }

  private Optional<Draft> quote(String change, Prose text, Prose quote, Prose words) {
    boolean torn = part.isAfter(Part.SECOND_HELD) && !quote.balanced();
    if (torn || words.letters() < Cuts.LEAST || !words.balanced()) {
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
