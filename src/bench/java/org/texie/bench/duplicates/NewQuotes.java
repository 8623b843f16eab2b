package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.Draft.Stays;
import org.texie.bench.duplicates.Prose.Atom;
import org.texie.bench.duplicates.Prose.Span;
import org.texie.model.Block.Role;

/** Makes the further pull quotes of {@link Part#FOURTH_HELD}. */
final class NewQuotes {

  private static final Pattern TAGGED = Pattern.compile("“([^“”]+)”([^“”。]+)“([^“”]+)”");
  private static final Pattern ASIDE = Pattern.compile("（[^（）]+）|——[^—，。]+——");

  private final Draw draw;

  NewQuotes(Draw draw) {
    this.draw = draw;
  }

  Optional<Draft> draft(Category category, Prose text) {
    if (category == Category.PULL_QUOTE) {
      return switch (draw.between(0, 3)) {
        case 0 ->
            sentence(text).flatMap(words -> quote("behind a large mark", text, "“", words, ""));
        case 1 -> sentence(text).flatMap(words -> quote("in corner marks", text, "『", words, "』"));
        case 2 -> inLines(text);
        default -> signed(text);
      };
    }
    return switch (draw.between(0, 2)) {
      case 0 -> gap(text, "（……）", "a bracket for sentences");
      case 1 -> gap(text, "\n", "a line each");
      default -> lessAsideAndEnd(text);
    };
  }

  private Optional<Prose> sentence(Prose text) {
    List<Span> sentences = text.sentences();
    Prose words = text.slice(draw.of(sentences)).bare();
    return sentences.size() < 2 || isSaid(words) ? Optional.empty() : Optional.of(words);
  }

  private static boolean isSaid(Prose words) {
    return words.text().matches(".*[？“”].*");
  }

  /** A sentence, each clause of it in a line of its own. */
  private Optional<Draft> inLines(Prose text) {
    return sentence(text)
        .filter(words -> words.text().contains("，"))
        .flatMap(words -> quote("in lines", text, "", words.marked('，', '\n'), ""));
  }

  /** What is said, and behind it in brackets who says it. */
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
    return quote("signed in brackets", text, "", words.then("（").then(who).then("）"), "");
  }

  /** The first sentence and the last one with a mark for those between them. */
  private Optional<Draft> gap(Prose text, String mark, String change) {
    List<Span> sentences = text.sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    Prose first = text.slice(sentences.get(0)).bare();
    Prose last = text.slice(sentences.get(sentences.size() - 1)).bare();
    return isSaid(first) || isSaid(last)
        ? Optional.empty()
        : quote(change, text, "", first.then(mark).then(last), "");
  }

  /** A sentence less what stands in brackets or between dashes, and less its last clause. */
  private Optional<Draft> lessAsideAndEnd(Prose text) {
    Matcher aside = ASIDE.matcher(text.text());
    if (!aside.find()) {
      return Optional.empty();
    }
    return text.sentences().stream()
        .filter(span -> span.start() < aside.start() && aside.end() < span.end())
        .findFirst()
        .flatMap(span -> shortened(text, text.slice(span), aside, span.start()));
  }

  private Optional<Draft> shortened(Prose text, Prose sentence, Matcher aside, int start) {
    List<Span> clauses = sentence.clauses();
    int end = clauses.get(clauses.size() - 1).start();
    int from = aside.start() - start;
    int to = aside.end() - start;
    return to >= end
        ? Optional.empty()
        : quote(
            "less an aside and the end",
            text,
            "",
            sentence.slice(0, from).then(sentence.slice(to, end)).bare(),
            draw.of(List.of("", "。")));
  }

  private Optional<Draft> quote(
      String change, Prose text, String before, Prose words, String after) {
    if (words.letters() < Cuts.LEAST || !words.balanced()) {
      return Optional.empty();
    }
    Line line = Line.paragraph(Prose.plain(before).then(words).then(after));
    return Optional.of(
        Draft.repeat(
            change,
            Line.paragraph(text),
            draw.chance(0.5) ? line.as(Role.QUOTE) : line,
            Stays.FULL));
  }
}
