package org.texie.dedupe;

import java.text.Normalizer;
import java.util.List;
import org.texie.model.Block.Passage;
import org.texie.model.Keep;
import org.texie.model.Located;

/** The opening words by which front matter names paragraphs that must stay. */
public final class KeptOpenings {

  private KeptOpenings() {}

  /** Whether a paragraph opens with the words, however they are spaced. */
  static boolean opens(String paragraph, String words) {
    return normal(paragraph).startsWith(normal(words));
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
  }

  /** The words that no paragraph opens with, so that the writer can be told. */
  public static List<Located<String>> unused(Keep keep, List<Passage> passages) {
    return keep instanceof Keep.Openings openings
        ? openings.words().stream()
            .filter(word -> passages.stream().noneMatch(p -> opens(p.text(), word.value())))
            .toList()
        : List.of();
  }
}
