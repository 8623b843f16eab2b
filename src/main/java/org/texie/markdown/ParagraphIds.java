package org.texie.markdown;

import java.util.HashMap;
import java.util.Map;
import org.texie.model.ParagraphId;

/** Names the paragraphs of one file by what they say, so that a link to one lasts. */
final class ParagraphIds {

  private final Map<String, Integer> used = new HashMap<>();

  /**
   * The next paragraph's ID, with {@code -2}, {@code -3} for more of the same text.
   *
   * @param text white space collapsed
   */
  String next(String text) {
    String id = ParagraphId.of(text);
    int count = used.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + "-" + count;
  }
}
