package org.texie.dedupe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A linear model of how words are put that do one thing or another, trained on lists of such words.
 *
 * <p>It goes beyond the words that a {@link Vocabulary} has. Its weights are whole numbers: the
 * same sum on any machine.
 */
final class WordingModel {

  private final Map<String, Integer> weights;

  private WordingModel(Map<String, Integer> weights) {
    this.weights = weights;
  }

  /**
   * Reads a model.
   *
   * @param resource lines of a run of characters, a tab and its weight in hundredths
   */
  static WordingModel read(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(WordingModel.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
      return new WordingModel(
          reader
              .lines()
              .map(line -> line.split("\t"))
              .collect(
                  Collectors.toUnmodifiableMap(
                      fields -> fields[0], fields -> Integer.valueOf(fields[1]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How surely a wording is one of those that the model was trained to find.
   *
   * @param runs those of {@link Wording}; each counts once
   * @return the logarithm of the odds, in hundredths
   */
  int score(Collection<String> runs) {
    return runs.stream().distinct().mapToInt(run -> weights.getOrDefault(run, 0)).sum();
  }
}
