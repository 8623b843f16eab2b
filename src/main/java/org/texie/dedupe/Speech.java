package org.texie.dedupe;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of somebody's words: what he says before and behind it, and what the page tells of his
 * saying it.
 *
 * <p>Whoever signs a quotation with his name claims that he said it, not that it is so. Wishes and
 * doubts in the words that tell who speaks take nothing from that; those within the speech do.
 */
record Speech(String before, String behind, String telling) {

  private static final String OPENING = "“「『";
  private static final String CLOSING = "”」』";

  private static final Pattern SAYING =
      Pattern.compile(".*(?:[说讲道称叹]|表示|介绍|告诉[^，。：]{1,6}|坦言|感慨|回忆|认为|相信|强调)[着过道起了]?[，：]?");

  /** By these it is not his. */
  private static final Pattern DISOWNED =
      Pattern.compile(
          "[没未][^，。]{0,3}[说讲]|从未|从没|不曾|否认|网传|(?<![民歌童])谣|冒充|冒用|假托|假借|编造|伪造|误传|据传|据说|传闻|如果|假如|要是|倘若|等[他她]|盼|希望|[被遭][^，。]{0,4}(?:曲解|断章)");

  /** The speech of which a text's tokens from one to another are a stretch. */
  static Speech around(Tokens tokens, int start, int end) {
    String before = tokens.shownBefore(start);
    String behind = tokens.shownAfter(end);
    return isQuoted(before) ? quoted(before, behind) : indirect(before, behind);
  }

  /** Whether a quotation has begun in a text and not ended. */
  static boolean isQuoted(String before) {
    return count(before, OPENING) > count(before, CLOSING) || before.startsWith("【");
  }

  /** Whether the page denies that he said so, or only supposes it. */
  boolean isDisowned() {
    return DISOWNED.matcher(telling).find();
  }

  /** “…，”张明笑着说，“…”: two parts of one speech. */
  private static Speech quoted(String before, String behind) {
    Parts parts = new Parts();
    for (int i = 0; i < before.length(); i++) {
      if (parts.endWith(before.charAt(i))) {
        parts.said.setLength(0);
        parts.told.setLength(parts.within ? parts.told.length() : 0);
      }
    }
    String saidBefore = parts.said.toString();
    parts.said.setLength(0);
    for (int i = 0; i < behind.length(); i++) {
      if (parts.endWith(behind.charAt(i))) {
        break;
      }
    }
    return new Speech(saidBefore, parts.said.toString(), parts.told.toString());
  }

  /** What is read of a text, by what stands in quotation marks and what does not. */
  private static final class Parts {
    private final StringBuilder said = new StringBuilder();
    private final StringBuilder told = new StringBuilder();
    private boolean within;

    /** Whether with the next character the sentence of those words ends, or another one begins. */
    boolean endWith(char c) {
      if ((within ? CLOSING : OPENING).indexOf(c) >= 0) {
        within = !within;
        return within && !said.isEmpty() && Clauses.isSentence(said.toString());
      }
      (within ? said : told).append(c);
      return !within && Clauses.FULL_STOPS.indexOf(c) >= 0;
    }
  }

  /** 张明说，…: up to the end of the sentence. */
  private static Speech indirect(String before, String behind) {
    String sentence = Clauses.sentenceBefore(before, before.length());
    Matcher saying = SAYING.matcher(sentence);
    int from = saying.lookingAt() ? saying.end() : 0;
    return new Speech(sentence.substring(from), behind, sentence.substring(0, from));
  }

  private static long count(String text, String marks) {
    return text.chars().filter(c -> marks.indexOf(c) >= 0).count();
  }
}
