package org.texie.index;

import java.util.Optional;
import org.texie.model.Block;
import org.texie.model.Body;

/** The words that stand for a text in lists. */
final class Summaries {

  /** The longest summary that is taken from a text, in characters. */
  static final int MAX_LENGTH = 120;

  private static final String SENTENCE_ENDS = "。！？!?";
  private static final String CLOSERS = "”’」』）)";

  private Summaries() {}

  /** The writer's summary, else the text's first sentences. */
  static String of(Optional<String> written, Body body) {
    return written.orElseGet(() -> firstSentences(body));
  }

  private static String firstSentences(Body body) {
    return body.passages().stream()
        .filter(passage -> passage.role() == Block.Role.PARAGRAPH && !passage.text().isEmpty())
        .findFirst()
        .map(passage -> firstSentences(passage.text()))
        .orElse("");
  }

  private static String firstSentences(String text) {
    if (text.codePointCount(0, text.length()) <= MAX_LENGTH) {
      return text;
    }
    int limit = text.offsetByCodePoints(0, MAX_LENGTH);
    for (int end = limit; end > 0; end--) {
      boolean closes = CLOSERS.indexOf(text.charAt(end - 1)) >= 0;
      char last = text.charAt(closes && end > 1 ? end - 2 : end - 1);
      if (SENTENCE_ENDS.indexOf(last) >= 0) {
        return text.substring(0, end);
      }
    }
    return text.substring(0, text.offsetByCodePoints(limit, -1)) + "…";
  }
}
