package org.texie.bench.duplicates.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Prose.Atom;
import org.texie.bench.duplicates.prose.Prose.Span;

/**
 * Where a column's edge may tear a text so that what is left still says what the text says:
 * anywhere in a name, a place, a body or a word, of which the text has all; in no number, date,
 * unit, office, yes or no, not at a number nor right behind its unit, in no question and where
 * nothing that turns the clause is lost.
 *
 * <p>What turns a clause stands in the list {@code turn}, and in {@code prefix} what makes the word
 * behind it another one.
 */
public final class Cuts {

  /** The least that a fragment has, punctuation apart. */
  public static final int LEAST = 16;

  /** Of these a half says nothing else where the other text has the whole. */
  private static final Set<Sort> TORN = Set.of(Sort.NAME, Sort.PLACE, Sort.BODY, Sort.WORD);

  private static final String MULTIPLIERS = "十百千万亿";

  private final Pattern turns;
  private final Pattern prefixes;

  Cuts(Words words) {
    turns = Pattern.compile(String.join("|", words.all("turn")));
    prefixes = Pattern.compile("(" + String.join("|", words.all("prefix")) + ")$");
  }

  /** Whether the text may go on from here in a fragment. */
  public boolean head(Prose prose, int cut) {
    return clause(prose, cut)
        .filter(clause -> allows(prose, clause, cut))
        .filter(clause -> prose.atoms().stream().noneMatch(atom -> belongs(atom, cut)))
        .filter(clause -> !prefixes.matcher(prose.text().substring(0, cut)).find())
        .filter(clause -> !turns(prose.text().substring(clause.start(), cut)))
        .isPresent();
  }

  /**
   * Whether the text may break off here in a fragment. What follows a fact may say whose or how
   * much of it: 团长 is not 团长的徒弟.
   */
  public boolean tail(Prose prose, int cut) {
    return clause(prose, cut)
        .filter(clause -> allows(prose, clause, cut))
        .filter(
            clause ->
                prose.atoms().stream()
                    .noneMatch(atom -> atom.end() == cut && !mayBeTorn(atom.sort())))
        .filter(clause -> !turns(prose.text().substring(cut, clause.end())))
        .isPresent();
  }

  /** Whether a cut lies inside a clause, not at its start. */
  public boolean insideClause(Prose prose, int cut) {
    return clause(prose, cut).filter(clause -> clause.start() < cut).isPresent();
  }

  /** Whether something in the words turns what stands beside them. */
  public boolean turns(String words) {
    return turns.matcher(words).find();
  }

  /** Not in a question, of which half might be read as an answer, and in nothing that is one. */
  private static boolean allows(Prose prose, Span clause, int cut) {
    String text = prose.text();
    return !text.substring(clause.start(), clause.end()).contains("？")
        && Character.isLetterOrDigit(text.charAt(cut))
        && !(isAscii(text.charAt(cut - 1)) && MULTIPLIERS.indexOf(text.charAt(cut)) >= 0)
        && !(isAscii(text.charAt(cut)) && isAscii(text.charAt(cut - 1)))
        && prose.around(cut).filter(atom -> !mayBeTorn(atom.sort())).isEmpty();
  }

  /** Whether an edge may tear a fact of a sort so that the half says nothing else. */
  public static boolean mayBeTorn(Sort sort) {
    return TORN.contains(sort);
  }

  /** Whether a number is torn off what it counts, or a unit off what it measures. */
  private static boolean belongs(Atom atom, int cut) {
    return switch (atom.sort()) {
      case NUMBER -> atom.start() == cut || atom.end() == cut;
      case UNIT -> atom.end() == cut;
      default -> false;
    };
  }

  private static boolean isAscii(char c) {
    return c < 128;
  }

  private static Optional<Span> clause(Prose prose, int cut) {
    List<Span> clauses = prose.clauses();
    return cut <= 0 || cut >= prose.text().length()
        ? Optional.empty()
        : clauses.stream().filter(span -> span.start() <= cut && cut < span.end()).findFirst();
  }
}
