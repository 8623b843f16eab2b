package org.texie.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.texie.model.Case;
import org.texie.model.Term;

/**
 * Finds the cases that are related to each: by rare words, themes and district in common.
 *
 * <p>What two cases share counts the more, the fewer cases have it. Only a text's rarest words are
 * looked up, and only words that few texts have, so that the work grows with the archive and not
 * with its square.
 */
final class Related {

  private static final int SHOWN = 4;

  /** How many of a text's rarest words are looked up. */
  private static final int LOOKED_UP = 24;

  /** A word that more texts have leads to too many of them. */
  private static final int COMMON = 40;

  /** How far, each way in time, the list of a theme or a district is looked through. */
  private static final int NEAREST = 8;

  private final List<Case> cases;
  private final int[] frequencies;

  /** Each case's rarest words. */
  private final int[][] words;

  /** The cases, by their places, that hold a word. */
  private final Map<Integer, List<Integer>> holders = new HashMap<>();

  /** What each case is filed under: its themes and its district. */
  private final List<Set<String>> keys;

  /** The places of the cases of a theme or a district, rising. */
  private final Map<String, List<Integer>> filed = new HashMap<>();

  private Related(List<Case> cases) {
    this.cases = cases;
    int[][] texts = cases.parallelStream().map(Bigrams::of).toArray(int[][]::new);
    frequencies = Bigrams.frequencies(texts);
    words = Arrays.stream(texts).parallel().map(this::rarest).toArray(int[][]::new);
    keys = cases.stream().map(Related::keys).toList();
    for (int place = 0; place < cases.size(); place++) {
      for (int word : words[place]) {
        holders.computeIfAbsent(word, w -> new ArrayList<>()).add(place);
      }
      for (String key : keys.get(place)) {
        filed.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
      }
    }
  }

  /** For each case its nearest relatives, at most four. */
  static List<List<Case>> of(List<Case> cases) {
    Related related = new Related(cases);
    return IntStream.range(0, cases.size()).parallel().mapToObj(related::nearest).toList();
  }

  private int[] rarest(int[] text) {
    return Arrays.stream(text)
        .filter(word -> frequency(word) > 1 && frequency(word) <= COMMON)
        .boxed()
        .sorted(Comparator.comparingInt(this::frequency).thenComparing(word -> word))
        .limit(LOOKED_UP)
        .mapToInt(word -> word)
        .toArray();
  }

  private int frequency(int word) {
    return frequencies[Bigrams.bucket(word)];
  }

  private static Set<String> keys(Case item) {
    Set<String> keys =
        item.themes().stream()
            .map(Term::address)
            .map(Object::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    keys.add(item.district().address().path());
    return keys;
  }

  private List<Case> nearest(int place) {
    Map<Integer, Integer> scores = new HashMap<>();
    for (int word : words[place]) {
      for (int other : holders.get(word)) {
        scores.merge(other, weight(frequency(word)), Integer::sum);
      }
    }
    for (String key : keys.get(place)) {
      around(place, filed.get(key)).forEach(other -> scores.putIfAbsent(other, 0));
    }
    scores.remove(place);
    scores.replaceAll((other, score) -> score + filedTogether(place, other));
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> cases.get(entry.getKey()).article().file().path()))
        .limit(SHOWN)
        .map(entry -> cases.get(entry.getKey()))
        .toList();
  }

  private int filedTogether(int place, int other) {
    int weight = 0;
    for (String key : keys.get(place)) {
      weight += keys.get(other).contains(key) ? weight(filed.get(key).size()) : 0;
    }
    return weight;
  }

  /** Those that stand next to a place in a list that rises. */
  private static List<Integer> around(int place, List<Integer> list) {
    int at = Collections.binarySearch(list, place);
    return list.subList(Math.max(0, at - NEAREST), Math.min(list.size(), at + NEAREST + 1));
  }

  /** What it says of two cases that both have what so many have: less, the more have it. */
  private int weight(int having) {
    return (int) Math.round(16 * StrictMath.log((double) cases.size() / having));
  }
}
