package org.texie.dedupe;

import java.util.regex.Pattern;

/** Where clauses and sentences of a Chinese text begin and end. */
final class Clauses {

  /** They part what was put together from several places. */
  static final String STROKES = "|｜│┃¦∣丨︱";

  static final String FULL_STOPS = "。！？!?…";

  private static final String SENTENCE_ENDS = FULL_STOPS + STROKES;
  private static final String WAVES = "～〜~";
  private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，；：,;:—–";
  private static final String OPENERS = "“‘「『《〈（([［〔【〖〝\"'";
  private static final String CLOSERS = "”’」』》〉）)]］〕】〗〞〟\"'";

  /** What tells that a text breaks off, in whatever dots, in brackets or without. */
  static final Pattern TRAILING_DOTS =
      Pattern.compile(
          "(?<![\\s\\p{Z}])(?:[\\s\\p{Z}]*(?:[（(\\[［【][\\s\\p{Z}]*)?(?:[…⋯‥]|[.．·•‧・∙⋅。｡˙]{2,})+"
              + "(?:[\\s\\p{Z}]*[）)\\]］】])?)+[”’」』》\\s\\p{Z}]*$");

  private Clauses() {}

  /** Whether a clause begins at this offset of the text. */
  static boolean beginsAt(String text, int offset) {
    int at = beforeOpeners(text, offset);
    return at < 0
        || isAny(text.charAt(at), CLAUSE_ENDS)
        || isAny(text.charAt(at), CLOSERS)
        || isItem(text.charAt(at))
        || (isAny(text.charAt(at), WAVES)
            && at > 0
            && Character.isIdeographic(text.charAt(at - 1)));
  }

  /** Whether a sentence begins at this offset of the text. */
  static boolean sentenceBeginsAt(String text, int offset) {
    int at = beforeOpeners(text, offset);
    return at < 0 || isAny(text.charAt(at), SENTENCE_ENDS);
  }

  /** The same, be it behind the marks that close what stood in them: 。”|“. */
  static boolean sentenceBeginsBehindMarksAt(String text, int offset) {
    int closed = beforeOpeners(text, offset);
    int at = closed;
    while (at >= 0 && isAny(text.charAt(at), CLOSERS)) {
      at--;
    }
    return closed < 0 || (at >= 0 && isAny(text.charAt(at), SENTENCE_ENDS));
  }

  /** Whether a clause ends before this offset of the text. */
  static boolean endsAt(String text, int offset) {
    int at = offset;
    while (at < text.length() && isSpaceOrAny(text.charAt(at), CLOSERS)) {
      at++;
    }
    return at >= text.length() || isAny(text.charAt(at), CLAUSE_ENDS);
  }

  /** Whether a text breaks off without a mark that ends a clause. */
  static boolean isUnfinished(String text) {
    return !isEndedBy(text, CLAUSE_ENDS);
  }

  /** Whether a text breaks off, with dots or without a mark. */
  static boolean trailsOff(String text) {
    return isUnfinished(text) || TRAILING_DOTS.matcher(text).find();
  }

  /** Whether a text ends with the end of a sentence. */
  static boolean isSentence(String text) {
    return isEndedBy(text, SENTENCE_ENDS);
  }

  private static boolean isEndedBy(String text, String ends) {
    int at = text.length() - 1;
    while (at >= 0 && isSpaceOrAny(text.charAt(at), CLOSERS)) {
      at--;
    }
    return at < 0 || isAny(text.charAt(at), ends);
  }

  /** What stands before an offset in the same sentence. */
  static String sentenceBefore(String text, int offset) {
    int from = offset;
    while (from > 0 && !isAny(text.charAt(from - 1), SENTENCE_ENDS)) {
      from--;
    }
    return text.substring(from, offset);
  }

  /** What stands after an offset in the same sentence, its end mark included. */
  static String sentenceAfter(String text, int offset) {
    return text.substring(offset, sentenceEnd(text, offset));
  }

  /** The sentence after the one that this offset is in; empty where there is none. */
  static String nextSentence(String text, int offset) {
    int start = sentenceEnd(text, offset);
    return text.substring(start, sentenceEnd(text, start));
  }

  private static int sentenceEnd(String text, int offset) {
    int to = offset;
    while (to < text.length() && !isAny(text.charAt(to), SENTENCE_ENDS)) {
      to++;
    }
    return Math.min(to + 1, text.length());
  }

  /** What stands of a clause before its end. */
  static String lastClause(String text) {
    int from = text.length();
    while (from > 0 && !isAny(text.charAt(from - 1), CLAUSE_ENDS)) {
      from--;
    }
    return text.substring(from);
  }

  /** What stands of a clause from the beginning of a text on. */
  static String firstClause(String text) {
    int to = 0;
    while (to < text.length() && !isAny(text.charAt(to), CLAUSE_ENDS)) {
      to++;
    }
    return text.substring(0, to);
  }

  /** The last character before an offset that neither is white nor opens anything; -1 for none. */
  private static int beforeOpeners(String text, int offset) {
    int at = offset - 1;
    while (at >= 0 && isSpaceOrAny(text.charAt(at), OPENERS)) {
      at--;
    }
    return at;
  }

  /** Whether a character counts items: ①, ❸, Ⅲ. */
  private static boolean isItem(char c) {
    return (c >= '\u2460' && c <= '\u249b')
        || (c >= '\u2776' && c <= '\u2793')
        || (c >= '\u2160' && c <= '\u217b');
  }

  private static boolean isAny(char c, String any) {
    return any.indexOf(c) >= 0;
  }

  private static boolean isSpaceOrAny(char c, String any) {
    return Character.isWhitespace(c) || MatchForm.isOrnament(c) || isAny(c, any);
  }
}
