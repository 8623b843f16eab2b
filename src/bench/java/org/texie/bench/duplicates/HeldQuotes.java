package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.Draft.Stays;
import org.texie.bench.duplicates.Prose.Span;
import org.texie.model.Block.Role;

/** Makes the pull quotes of {@link Part#FIRST_HELD} and later parts. */
final class HeldQuotes {

  private static final Pattern ASIDE = Pattern.compile("（[^（）]+）|——[^—。]+——");
  private static final Pattern SPOKEN = Pattern.compile("“([^“”]+)”");

  private final Draw draw;

  HeldQuotes(Draw draw) {
    this.draw = draw;
  }

  Optional<Draft> draft(Category category, Prose text) {
    return category == Category.PULL_QUOTE ? whole(text) : condensed(text);
  }

  private Optional<Draft> whole(Prose text) {
    return switch (draw.between(0, 2)) {
      case 0 -> run("sentences", text, text.sentences());
      case 1 -> run("clauses", text, text.clauses());
      default -> spoken(text);
    };
  }

  private Optional<Draft> run(String change, Prose text, List<Span> pieces) {
    int first = draw.between(0, pieces.size() - 1);
    int last = draw.between(first, pieces.size() - 1);
    return first == 0 && last == pieces.size() - 1
        ? Optional.empty()
        : quote(change, text, text.slice(pieces.get(first).start(), pieces.get(last).end()));
  }

  private Optional<Draft> spoken(Prose text) {
    Matcher spoken = SPOKEN.matcher(text.text());
    return spoken.find()
        ? quote("what is said", text, text.slice(spoken.start(1), spoken.end(1)))
        : Optional.empty();
  }

  private Optional<Draft> condensed(Prose text) {
    return switch (draw.between(0, 2)) {
      case 0 -> lessAside(text);
      case 1 -> lessSentences(text);
      default -> lessEndOfSentence(text);
    };
  }

  /** What stands in brackets or between dashes is left out, and clauses around it are quoted. */
  private Optional<Draft> lessAside(Prose text) {
    Matcher aside = ASIDE.matcher(text.text());
    if (!aside.find()) {
      return Optional.empty();
    }
    List<Span> sentences = text.sentences();
    int first = 0;
    while (sentences.get(first).end() <= aside.start()) {
      first++;
    }
    int last = draw.between(first, sentences.size() - 1);
    int from = sentences.get(draw.between(0, first)).start();
    Prose before = text.slice(from, aside.start());
    Prose after = text.slice(aside.end(), sentences.get(last).end());
    return quote("less an aside", text, before.then(after));
  }

  /**
   * One or more sentences are left out, each of which is about a matter of its own. None is left
   * out behind a quotation or a question, since it may say who said it, or answer.
   */
  private Optional<Draft> lessSentences(Prose text) {
    List<Span> sentences = text.sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    int from = draw.between(1, sentences.size() - 2);
    int to = draw.between(from, sentences.size() - 2);
    Prose before = text.slice(0, sentences.get(from).start());
    Prose after = text.slice(sentences.get(to).end(), text.text().length());
    return before.balanced() && after.balanced() && !before.text().matches(".*[”？]")
        ? quote("less sentences", text, before.then(after))
        : Optional.empty();
  }

  /**
   * The last clause of a sentence is left out; the next sentence has its own subject, so that
   * nothing is told of the wrong one.
   */
  private Optional<Draft> lessEndOfSentence(Prose text) {
    List<Span> sentences = text.sentences();
    if (sentences.size() < 2) {
      return Optional.empty();
    }
    int shortened = draw.between(0, sentences.size() - 2);
    Prose sentence = text.slice(sentences.get(shortened));
    List<Span> clauses = sentence.clauses();
    Prose kept = sentence.slice(0, clauses.get(clauses.size() - 1).start());
    if (clauses.size() < 2 || kept.letters() < 10 || !kept.balanced()) {
      return Optional.empty();
    }
    int last = draw.between(shortened + 1, sentences.size() - 1);
    Prose after = text.slice(sentences.get(shortened).end(), sentences.get(last).end());
    return quote("less a sentence's end", text, kept.bare().then("。").then(after));
  }

  private Optional<Draft> quote(String change, Prose text, Prose run) {
    Prose bare = run.bare();
    if (bare.letters() < Cuts.LEAST || !bare.balanced() || run.text().endsWith("？")) {
      return Optional.empty();
    }
    Prose ended = bare.then(bare.text().endsWith("”") ? "" : draw.of(List.of("", "。", "……")));
    boolean marked = draw.chance(0.3) && !ended.text().contains("“");
    Line quote = Line.paragraph(marked ? Prose.plain("“").then(ended).then("”") : ended);
    return Optional.of(
        Draft.repeat(
            change + (marked ? ", in quotation marks" : ""),
            Line.paragraph(text),
            draw.chance(0.5) ? quote.as(Role.QUOTE) : quote,
            Stays.FULL));
  }
}
