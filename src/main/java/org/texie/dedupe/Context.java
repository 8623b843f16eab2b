package org.texie.dedupe;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the word by which the text around a stretch turns what the stretch says: denial, hearsay,
 * condition, a wish, a modifier that was cut off.
 */
final class Context {

  /** The most characters of a sentence that may do no more than comment the one before. */
  private static final int MAX_COMMENT = 10;

  private static final Pattern FIGURES = Pattern.compile("[0-9０-９一二三四五六七八九十百千万两]");

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
    found = Turns.firstFound(clause, Turns.VIEWS, Turns.DENIALS, Turns.ADVERBS);
    return found.isEmpty() ? Cut.before(tokens, start) : found;
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

  /** A sentence too short to tell something of its own: in whatever words, it may take back. */
  private static String comment(String sentence) {
    String words = sentence.replaceAll("[\\s\\p{P}]+", "");
    return words.length() <= MAX_COMMENT && !FIGURES.matcher(words).find() ? words : "";
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
    if (!tokens.clauseEnds(end)) {
      return "";
    }
    return Turns.TAKEN_UP.matcher(next).matches() ? comment(next) : "";
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
