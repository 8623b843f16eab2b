package org.texie.bench.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.texie.bench.duplicates.kinds.Draft.Stays;
import org.texie.bench.duplicates.prose.Fact;
import org.texie.bench.duplicates.prose.Facts;
import org.texie.dedupe.Deduplication;
import org.texie.model.Article;
import org.texie.model.Block.Passage;
import org.texie.model.Duplicates.Repeat;
import org.texie.model.Duplicates.Stitch;

/** Texie's removal of repeats, watched from outside. */
final class Remover {

  private long paragraphs;
  private long nanos;
  private long peak;

  /**
   * The one place that knows how the removal is called.
   *
   * @param across whether the articles are compared with one another, too
   */
  static Deduplication remove(List<Article> articles, boolean across) {
    return Deduplication.of(articles, article -> across);
  }

  /** What became of each pair. */
  List<Outcome> outcomes(List<Pair> pairs) {
    List<Article> articles = new ArrayList<>(pairs.size());
    for (int i = 0; i < pairs.size(); i++) {
      articles.add(Articles.of(i, pairs.get(i).lines()));
      paragraphs += pairs.get(i).lines().size();
    }
    Memory.forget();
    long start = System.nanoTime();
    Deduplication done = remove(articles, false);
    nanos += System.nanoTime() - start;
    peak = Math.max(peak, Memory.peak());
    Map<String, List<Repeat>> removed =
        done.duplicates().removed().stream()
            .collect(Collectors.groupingBy(repeat -> repeat.at().file()));
    Map<String, List<Stitch>> stitched =
        done.duplicates().stitched().stream()
            .collect(Collectors.groupingBy(stitch -> stitch.at().file()));
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      String file = Articles.path(i);
      outcomes.add(
          outcome(
              pairs.get(i),
              removed.getOrDefault(file, List.of()),
              stitched.getOrDefault(file, List.of()),
              done.articles().get(i).body().passages()));
    }
    return outcomes;
  }

  long paragraphs() {
    return paragraphs;
  }

  double seconds() {
    return nanos / 1e9;
  }

  /** The most memory in use while it worked, garbage and what was given to it included. */
  long peak() {
    return peak;
  }

  private static Outcome outcome(
      Pair pair, List<Repeat> removed, List<Stitch> stitched, List<Passage> left) {
    Map<Integer, Integer> gone = new TreeMap<>();
    removed.forEach(repeat -> gone.put(repeat.at().line() - 1, repeat.kept().line() - 1));
    Map<Integer, String> texts = new HashMap<>();
    left.forEach(passage -> texts.put(passage.line() - 1, passage.text()));
    int lost = lost(pair, gone, texts);
    boolean one = gone.containsKey(pair.full()) != gone.containsKey(pair.other());
    int strangers = (int) gone.keySet().stream().filter(line -> !pair.has(line)).count();
    int ofPair = gone.size() - strangers;
    return switch (pair.draft().stays()) {
      case BOTH -> new Outcome(false, true, gone.size() + stitched.size(), lost);
      case JOINED -> {
        String whole = letters(pair.draft().evidence());
        boolean joined = texts.values().stream().anyMatch(text -> letters(text).contains(whole));
        yield new Outcome(joined, true, strangers + (joined ? 0 : ofPair + stitched.size()), lost);
      }
      default -> {
        boolean found = one && stitched.isEmpty();
        yield new Outcome(
            found,
            found && (pair.draft().stays() == Stays.EITHER || gone.containsKey(pair.repeat())),
            strangers + stitched.size() + (ofPair == 2 ? 1 : 0),
            lost);
      }
    };
  }

  /** Facts of texts that went, if they do not stand in the text that was kept for them. */
  private static int lost(Pair pair, Map<Integer, Integer> gone, Map<Integer, String> texts) {
    int lost = 0;
    for (int line = 0; line < pair.lines().size(); line++) {
      List<Fact> facts = pair.lines().get(line).facts();
      if (gone.containsKey(line)) {
        int kept = gone.get(line);
        lost +=
            texts.containsKey(kept)
                ? Facts.missing(facts, pair.lines().get(kept).facts()).size()
                : facts.size();
      } else if (!pair.lines().get(line).text().equals(texts.getOrDefault(line, ""))) {
        Set<String> stay =
            texts.values().stream().map(Remover::withoutBlanks).collect(Collectors.toSet());
        lost +=
            (int)
                facts.stream()
                    .filter(
                        fact ->
                            stay.stream()
                                .noneMatch(text -> text.contains(withoutBlanks(fact.value()))))
                    .count();
      }
    }
    return lost;
  }

  /** Less the breaks of lines and columns and other blanks, which may stand within a fact. */
  private static String withoutBlanks(String text) {
    return text.replaceAll("[\\s\\v\\p{Z}]", "");
  }

  /** A text less its marks, signs and breaks, to find it in another one by. */
  static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
