package org.texie.dedupe;

import java.util.List;

/** Where clauses and sentences of a Chinese text begin and end. */
final class Clauses {

  private static final String SENTENCE_ENDS = "。！？!?…";
  private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，；：、,;:—–";
  private static final String OPENERS = "“‘「『《（([【\"'";
  private static final String CLOSERS = "”’」』》）)]】\"'";

  /**
   * Words that, standing around a quoted clause, can turn what it says: denial, hearsay, condition,
   * contrast.
   */
  private static final List<String> TURNS =
      List.of(
          "不是", "并非", "并不", "没有", "未", "误", "谣", "不实", "否认", "传言", "据说", "据称", "有人", "称", "认为",
          "以为", "如果", "若", "假如", "要是", "除非", "倘若", "一旦", "即使", "可能", "或许", "但", "然而", "却");

  private Clauses() {}

  /** Whether a clause begins at this offset of the text. */
  static boolean beginsAt(String text, int offset) {
    int at = offset - 1;
    while (at >= 0 && isSpaceOrAny(text.charAt(at), OPENERS)) {
      at--;
    }
    return at < 0 || isAny(text.charAt(at), CLAUSE_ENDS) || isAny(text.charAt(at), CLOSERS);
  }

  /** Whether a clause ends before this offset of the text. */
  static boolean endsAt(String text, int offset) {
    int at = offset;
    while (at < text.length() && isSpaceOrAny(text.charAt(at), CLOSERS)) {
      at++;
    }
    return at >= text.length() || isAny(text.charAt(at), CLAUSE_ENDS);
  }

  /** Whether a text breaks off without a mark that ends it. */
  static boolean isUnfinished(String text) {
    int at = text.length() - 1;
    while (at >= 0 && isSpaceOrAny(text.charAt(at), CLOSERS)) {
      at--;
    }
    return at >= 0 && !isAny(text.charAt(at), CLAUSE_ENDS);
  }

  /**
   * The word by which the rest of the sentences may turn what a stretch of them says; empty where
   * there is none.
   */
  static String turn(String text, int start, int end) {
    int from = start;
    while (from > 0 && !isAny(text.charAt(from - 1), SENTENCE_ENDS)) {
      from--;
    }
    int to = Math.max(end, 1);
    while (to < text.length() && !isAny(text.charAt(to - 1), SENTENCE_ENDS)) {
      to++;
    }
    String around = text.substring(from, start) + "\n" + text.substring(Math.min(end, to), to);
    return TURNS.stream().filter(around::contains).findFirst().orElse("");
  }

  private static boolean isAny(char c, String any) {
    return any.indexOf(c) >= 0;
  }

  private static boolean isSpaceOrAny(char c, String any) {
    return Character.isWhitespace(c) || isAny(c, any);
  }
}
