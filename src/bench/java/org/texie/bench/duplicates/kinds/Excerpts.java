package org.texie.bench.duplicates.kinds;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Names;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Span;

/** Makes the pull quotes that every part has: clauses or sentences, whole or less some of them. */
final class Excerpts {

  static final List<Kind<Draft>> WHOLE =
      List.of(
          run("a sentence", "sentences", Prose::sentences),
          run("a clause", "clauses", Prose::clauses),
          Excerpts::spoken);

  static final List<Kind<Draft>> CONDENSED =
      List.of(
          Excerpts::lessClause,
          Excerpts::lessAside,
          Excerpts::lessSentences,
          Excerpts::lessEndOfSentence);

  private static final Pattern SPOKEN = Pattern.compile("“([^“”]+)”");
  private static final List<Sort> AMOUNTS = List.of(Sort.NUMBER, Sort.UNIT);

  /** How a quote may end, each with what it is called. */
  private enum End {
    OPEN(""),
    CLOSED("。"),
    DOTTED("……");

    private final String mark;

    End(String mark) {
      this.mark = mark;
    }
  }

  private Excerpts() {}

  private static Kind<Draft> run(String one, String more, Function<Prose, List<Span>> pieces) {
    return source -> {
      List<Span> all = pieces.apply(source.text());
      int first = source.between(0, all.size() - 1);
      int last = source.between(first, all.size() - 1);
      return first == 0 && last == all.size() - 1
          ? Optional.empty()
          : quote(
              first == last ? one : more,
              source,
              source.text().slice(all.get(first).start(), all.get(last).end()));
    };
  }

  private static Optional<Draft> spoken(Source source) {
    Matcher spoken = SPOKEN.matcher(source.text().text());
    return spoken.find()
        ? quote("what is said", source, source.text().slice(spoken.start(1), spoken.end(1)))
        : Optional.empty();
  }

  /**
   * A clause that turns nothing and says neither when nor of whom is left out; a sentence's first
   * one may say that without a fact.
   */
  private static Optional<Draft> lessClause(Source source) {
    Prose text = source.text();
    List<Span> pieces = text.clauses();
    if (pieces.size() < 3) {
      return Optional.empty();
    }
    int out = source.between(1, pieces.size() - 2);
    int first = source.between(0, out - 1);
    int last = source.between(out + 1, pieces.size() - 1);
    Prose left = text.slice(pieces.get(out));
    Prose before = text.slice(pieces.get(first).start(), pieces.get(out).start());
    Prose after = text.slice(pieces.get(out).end(), pieces.get(last).end());
    boolean carries = left.atoms().stream().anyMatch(atom -> !AMOUNTS.contains(atom.sort()));
    return carries
            || opens(text, pieces.get(out))
            || before.letters() < 6
            || after.letters() < 6
            || left.text().matches(".*[“”].*")
            || Stream.of(before, left, after).anyMatch(piece -> turns(source, piece))
        ? Optional.empty()
        : quote("less a clause", source, before.then(after));
  }

  private static boolean opens(Prose text, Span clause) {
    return text.sentences().stream().anyMatch(sentence -> sentence.start() == clause.start());
  }

  private static boolean turns(Source source, Prose piece) {
    return source.story().cuts().turns(piece.text());
  }

  /** What stands in brackets or between dashes is left out, and sentences around it are quoted. */
  private static Optional<Draft> lessAside(Source source) {
    Prose text = source.text();
    Matcher aside = Quotes.ASIDE.matcher(text.text());
    if (!aside.find()) {
      return Optional.empty();
    }
    List<Span> sentences = text.sentences();
    int first = 0;
    while (sentences.get(first).end() <= aside.start()) {
      first++;
    }
    int last = source.between(first, sentences.size() - 1);
    int from = sentences.get(source.between(0, first)).start();
    Prose before = text.slice(from, aside.start());
    Prose after = text.slice(aside.end(), sentences.get(last).end());
    return quote("less an aside", source, before.then(after));
  }

  /**
   * One or more sentences are left out, each of which is about a matter of its own. None is left
   * out behind a quotation or a question, since it may say who said it, or answer.
   */
  private static Optional<Draft> lessSentences(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    int from = source.between(1, sentences.size() - 2);
    int to = source.between(from, sentences.size() - 2);
    Prose before = text.slice(0, sentences.get(from).start());
    Prose after = text.slice(sentences.get(to).end(), text.text().length());
    return before.balanced() && after.balanced() && !before.text().matches(".*[”？]")
        ? quote("less sentences", source, before.then(after))
        : Optional.empty();
  }

  /**
   * The last clause of a sentence is left out; the next sentence has its own subject, so that
   * nothing is told of the wrong one.
   */
  private static Optional<Draft> lessEndOfSentence(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 2) {
      return Optional.empty();
    }
    int shortened = source.between(0, sentences.size() - 2);
    Prose sentence = text.slice(sentences.get(shortened));
    List<Span> clauses = sentence.clauses();
    Prose kept = sentence.slice(0, clauses.get(clauses.size() - 1).start());
    if (clauses.size() < 2 || kept.letters() < 10 || !kept.balanced()) {
      return Optional.empty();
    }
    int last = source.between(shortened + 1, sentences.size() - 1);
    Prose after = text.slice(sentences.get(shortened).end(), sentences.get(last).end());
    return quote("less a sentence's end", source, kept.bare().then("。").then(after));
  }

  private static Optional<Draft> quote(String change, Source source, Prose run) {
    Prose bare = run.bare();
    if (run.text().endsWith("？")) {
      return Optional.empty();
    }
    End end = bare.text().endsWith("”") ? End.OPEN : source.of(List.of(End.values()));
    Prose ended = bare.then(end.mark);
    boolean marked = source.chance(0.3) && !ended.text().contains("“");
    String name = "%s, %s%s".formatted(change, Names.of(end), marked ? ", in quotation marks" : "");
    return Quotes.of(name, source, bare, marked ? Prose.plain("“").then(ended).then("”") : ended);
  }
}
