package org.texie.dedupe;

import java.util.List;
import org.texie.dedupe.Words.Word;

/**
 * A cut within a clause and the words around it.
 *
 * @param left the clause before it, in the match form
 * @param right the clause behind it
 * @param words those of the whole clause
 * @param at which of them ends at the cut or is gone through by it
 * @param rest the words behind it, as they are without the others
 */
record Cut(
    Tokens tokens,
    int start,
    String left,
    String right,
    List<Word> words,
    int at,
    List<Word> rest) {

  static Cut of(Tokens tokens, int start) {
    String left = tokens.clauseBefore(start, CutEnd.FAR);
    String right = tokens.clauseAfter(start, CutEnd.FAR);
    List<Word> words = Words.of(left + right);
    int at = Words.indexUpTo(words, left.length());
    return new Cut(tokens, start, left, right, words, at, Words.of(right));
  }

  Word last() {
    return words.get(at);
  }

  boolean isThroughAWord() {
    return last().crosses(left.length());
  }

  /** What the word that it goes through has behind it. */
  String restOfWord() {
    return right.substring(0, last().end() - left.length());
  }

  /** The clause before it, as it is shown. */
  String clause() {
    return Clauses.lastClause(tokens.shownBefore(start));
  }

  char before() {
    return tokens.character(start - 1);
  }

  /** Whether the word that it goes through begins with the character just before it: 说|话. */
  boolean isBehindTheFirstOfAWord() {
    return isThroughAWord() && left.length() - last().from() == 1;
  }
}
