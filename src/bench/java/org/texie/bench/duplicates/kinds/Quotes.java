package org.texie.bench.duplicates.kinds;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.kinds.Draft.Stays;
import org.texie.bench.duplicates.prose.Cuts;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Atom;
import org.texie.bench.duplicates.prose.Prose.Span;
import org.texie.model.Block.Role;

/** What pull quotes are made of: a sentence, two with a gap between them, or what somebody says. */
public final class Quotes {

  /** What stands in brackets or between dashes. */
  public static final Pattern ASIDE = Pattern.compile("（[^（）]+）|——[^—，。]+——");

  /** What is said in two halves, between them who says it. */
  private static final Pattern SAID = Pattern.compile("“([^“”]+)”([^“”。]+)“([^“”]+)”");

  private Quotes() {}

  /** Sets words, or words and who said them, as quotes are set. */
  @FunctionalInterface
  public interface Setting {
    Prose set(Prose words, Prose speaker, Draw draw);
  }

  /** A sentence in which nobody speaks, between marks. */
  public static Kind<Draft> sentence(String change, List<String> before, List<String> after) {
    return sentence(
        change,
        (words, nobody, draw) -> Prose.plain(draw.of(before)).then(words).then(draw.of(after)));
  }

  /** A sentence in which nobody speaks, set in a way. */
  public static Kind<Draft> sentence(String change, Setting setting) {
    return source ->
        sentence(source)
            .flatMap(
                words -> of(change, source, words, setting.set(words, Prose.EMPTY, source.draw())));
  }

  /** One of several sentences, less its mark. */
  private static Optional<Prose> sentence(Source source) {
    List<Span> sentences = source.text().sentences();
    Prose words = source.text().slice(source.of(sentences));
    return sentences.size() < 2 || isSaid(words) ? Optional.empty() : Optional.of(words.bare());
  }

  /** Whether somebody speaks in the words or asks. */
  public static boolean isSaid(Prose words) {
    return words.text().matches("(?s).*[？“”].*");
  }

  /** The first sentence and the last one with one of the marks for those between them. */
  public static Kind<Draft> gap(String change, String... marks) {
    return source -> {
      Prose text = source.text();
      List<Span> sentences = text.sentences();
      Prose first = text.slice(sentences.get(0));
      Prose last = text.slice(sentences.get(sentences.size() - 1));
      String mark = source.of(List.of(marks));
      Prose words = first.bare().then(mark).then(last.bare());
      boolean marked = first.bare().text().contains(mark) || last.bare().text().contains(mark);
      return sentences.size() < 3 || isSaid(first) || isSaid(last) || marked
          ? Optional.empty()
          : of(change, source, words, words);
    };
  }

  /** One half of what is said. */
  public static Kind<Draft> half(String change, Setting setting) {
    return said(
        change,
        (said, text, draw) -> {
          int half = draw.of(List.of(1, 3));
          return text.slice(said.start(half), said.end(half));
        },
        setting);
  }

  /** Both halves of what is said, less what stands between them. */
  public static Kind<Draft> halves(String change, Setting setting) {
    return said(
        change,
        (said, text, draw) ->
            text.slice(said.start(1), said.end(1)).then(text.slice(said.start(3), said.end(3))),
        setting);
  }

  /** Both halves of what is said, with dots for what stands between them. */
  public static Kind<Draft> dotted(String change) {
    return said(
        change,
        (said, text, draw) ->
            text.slice(said.start(1), said.end(1))
                .bare()
                .then("……")
                .then(text.slice(said.start(3), said.end(3)).bare()),
        (words, speaker, draw) -> words);
  }

  /** Takes words out of a text in which somebody speaks. */
  @FunctionalInterface
  private interface Taking {
    Prose take(Matcher said, Prose text, Draw draw);
  }

  private static Kind<Draft> said(String change, Taking taking, Setting setting) {
    return source -> {
      Prose text = source.text();
      Matcher said = SAID.matcher(text.text());
      List<Atom> speakers = text.atoms(Atom::speaks);
      if (!said.find() || speakers.size() != 1) {
        return Optional.empty();
      }
      Prose words = taking.take(said, text, source.draw());
      Prose speaker = text.slice(speakers.get(0).start(), speakers.get(0).end());
      return of(change, source, words, setting.set(words, speaker, source.draw()));
    };
  }

  /** A text and what quotes it: some of its words as they are set in the quote. */
  public static Optional<Draft> of(String change, Source source, Prose words, Prose set) {
    return words.letters() < Cuts.LEAST || !words.balanced()
        ? Optional.empty()
        : Optional.of(of(change, source, Line.paragraph(set)));
  }

  private static Draft of(String change, Source source, Line quote) {
    return Draft.repeat(
        change, source.line(), source.chance(0.5) ? quote.as(Role.QUOTE) : quote, Stays.FULL);
  }
}
