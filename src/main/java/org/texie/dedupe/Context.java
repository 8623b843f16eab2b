package org.texie.dedupe;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the word by which the text around a stretch turns what the stretch says: denial, hearsay,
 * condition, a wish, a modifier that was cut off.
 */
final class Context {

  private Context() {}

  /** Turns what begins at a token of a text; empty where nothing does. */
  static String before(Tokens tokens, int start) {
    String before = tokens.shownBefore(start);
    String sentence = Clauses.sentenceBefore(before, before.length());
    String found = Turns.find(Turns.FRAMES, sentence);
    if (!found.isEmpty()) {
      return found;
    }
    if (tokens.character(start) == '才') {
      return "才";
    }
    found = announced(before, sentence);
    if (!found.isEmpty()) {
      return found;
    }
    if (tokens.clauseBegins(start)) {
      return leadingOn(sentence);
    }
    String clause = Clauses.lastClause(sentence);
    for (Pattern pattern : List.of(Turns.VIEWS, Turns.DENIALS, Turns.ADVERBS)) {
      found = Turns.find(pattern, clause);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Cut.before(tokens, start);
  }

  /** {@code 草案里有这样一句。} turns what follows. */
  private static String announced(String before, String sentence) {
    if (!sentence.isBlank()) {
      return "";
    }
    String end = before.substring(0, before.length() - sentence.length()).stripTrailing();
    String previous =
        end.isEmpty()
            ? ""
            : Clauses.sentenceBefore(end, end.length() - 1) + end.charAt(end.length() - 1);
    return Turns.ANNOUNCEMENT.matcher(previous).find()
        ? Turns.firstFound(previous, Turns.FRAMES, Turns.VIEWS)
        : "";
  }

  /** {@code 他建议，} leads on to what follows; {@code 他的建议通过了，} does not. */
  private static String leadingOn(String sentence) {
    String bare = sentence.replaceAll("[\\s“‘「『《（(，,：:—]+$", "");
    Matcher view = Turns.VIEWS.matcher(Clauses.lastClause(bare));
    String last = "";
    while (view.find()) {
      boolean atEnd = Clauses.lastClause(bare).length() - view.end() <= 1;
      if (atEnd) {
        last = view.group();
      }
    }
    return last;
  }

  /**
   * Turns what ends before a token of a text; empty where nothing does.
   *
   * @param said what ends there, as another text says it
   */
  static String after(Tokens tokens, int end, String said) {
    String rest = tokens.shownAfter(end);
    if (Turns.QUESTION_MARK.matcher(Clauses.sentenceAfter(rest, 0)).find()
        && !Turns.QUESTION.matcher(said).find()) {
      return "？";
    }
    if (!tokens.clauseEnds(end)) {
      String failure = Turns.find(Turns.FAILURES, Clauses.firstClause(rest));
      if (!failure.isEmpty()) {
        return failure;
      }
    }
    String sentence = Clauses.sentenceAfter(rest, 0);
    String next = Clauses.nextSentence(rest, 0);
    for (Pattern pattern : List.of(Turns.RETRACTIONS, Turns.DOUBTS)) {
      String found = Turns.find(pattern, sentence);
      if (found.isEmpty()
          && (pattern == Turns.RETRACTIONS || Turns.TAKEN_UP.matcher(next).matches())) {
        found = Turns.find(pattern, next);
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "";
  }

  /**
   * Turns what follows some whole clauses; empty where those may be left out.
   *
   * @param betweenClauses whether nothing but clauses stands around them; else they part a subject
   *     from what is said of it, which they may deny
   */
  static String inside(String clauses, boolean betweenClauses) {
    String found = Turns.firstFound(clauses, Turns.FRAMES, Turns.RETRACTIONS);
    if (found.isEmpty() && !betweenClauses) {
      found = Turns.find(Turns.DENIALS, clauses);
    }
    if (found.isEmpty() && Turns.TAKEN_UP.matcher(clauses).matches()) {
      found = Turns.find(Turns.DOUBTS, clauses);
    }
    return found.isEmpty() ? leadingOn(clauses) : found;
  }

  /** Turns what stands around some words in brackets; empty where those may be left out. */
  static String aside(String words) {
    return Turns.firstFound(
        words, Turns.FRAMES, Turns.VIEWS, Turns.RETRACTIONS, Turns.DOUBTS, Turns.UNDONE);
  }
}
