package org.texie.dedupe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * For each of a file's texts, the fuller ones that share enough with it to be worth a look: half of
 * its runs of five characters.
 *
 * <p>A run that very many texts share is looked up in the first of them only, so that time stays in
 * proportion to the text; the texts for which that leaves too little to go by are known.
 */
final class Candidates {

  /** The length of a run, in characters of the match form. */
  private static final int RUN = 5;

  /** The least share of a text's runs that a candidate has. */
  private static final double MIN_SHARED = .5;

  /** The most texts that one run leads to. */
  static final int MAX_SHARERS = 48;

  /** The most candidates of a text. */
  private static final int MAX_CANDIDATES = 8;

  private final List<List<Integer>> fuller;
  private final boolean[] crowded;

  private Candidates(List<List<Integer>> fuller, boolean[] crowded) {
    this.fuller = fuller;
    this.crowded = crowded;
  }

  /** Finds the candidates among texts that stand in order, the fullest first. */
  static Candidates among(List<Text> texts) {
    int total = texts.stream().mapToInt(text -> Math.max(0, text.length() - RUN + 1)).sum();
    long[] runs = new long[total];
    int count = 0;
    for (int i = 0; i < texts.size(); i++) {
      count = addRuns(texts.get(i).form().form(), i, runs, count);
    }
    Arrays.sort(runs);
    return new Search(texts.size(), runs).find();
  }

  /** Hashes of runs in the upper half, the text's number in the lower one. */
  private static int addRuns(String form, int text, long[] runs, int count) {
    int end = count;
    for (int i = 0; i + RUN <= form.length(); i++) {
      int hash = 0;
      for (int k = 0; k < RUN; k++) {
        hash = hash * 0x01000193 + form.charAt(i + k) * 0x85ebca6b;
      }
      runs[end++] = (long) hash << 32 | text;
    }
    return end;
  }

  /** The numbers of the texts to hold a text against, those that share most first. */
  List<Integer> of(int text) {
    return fuller.get(text);
  }

  /** Whether too many texts are like this one for all of them to be looked at. */
  boolean isCrowded(int text) {
    return crowded[text];
  }

  private static final class Search {
    private final int texts;
    private final long[] runs;
    private final int[] shared;
    private final int[] own;
    private final int[] passedOver;
    private final List<List<int[]>> groups;

    Search(int texts, long[] runs) {
      this.texts = texts;
      this.runs = runs;
      this.shared = new int[texts];
      this.own = new int[texts];
      this.passedOver = new int[texts];
      this.groups = new ArrayList<>();
      for (int i = 0; i < texts; i++) {
        groups.add(new ArrayList<>());
      }
    }

    Candidates find() {
      for (int start = 0; start < runs.length; ) {
        int end = start + 1;
        while (end < runs.length && runs[end] >> 32 == runs[start] >> 32) {
          end++;
        }
        enter(start, end);
        start = end;
      }
      List<List<Integer>> fuller = new ArrayList<>();
      boolean[] crowded = new boolean[texts];
      for (int i = 0; i < texts; i++) {
        fuller.add(candidates(i));
        crowded[i] = passedOver[i] > own[i] * (1 - MIN_SHARED);
      }
      return new Candidates(fuller, crowded);
    }

    /** Gives a run's group to each text in it but the fullest. */
    private void enter(int start, int end) {
      int[] members = new int[Math.min(end - start, MAX_SHARERS)];
      int count = 0;
      int last = -1;
      for (int i = start; i < end; i++) {
        int text = (int) runs[i];
        if (text == last) {
          continue;
        }
        last = text;
        own[text]++;
        if (count > 0) {
          groups.get(text).add(count == members.length ? members : Arrays.copyOf(members, count));
        }
        if (count < members.length) {
          members[count++] = text;
        } else {
          passedOver[text]++;
        }
      }
    }

    private List<Integer> candidates(int text) {
      List<Integer> found = new ArrayList<>();
      for (int[] group : groups.get(text)) {
        for (int other : group) {
          if (shared[other]++ == 0) {
            found.add(other);
          }
        }
      }
      double least = own[text] * MIN_SHARED;
      List<Integer> best =
          found.stream()
              .filter(other -> shared[other] >= least)
              .sorted(
                  Comparator.comparingInt((Integer other) -> -shared[other])
                      .thenComparing(Comparator.naturalOrder()))
              .limit(MAX_CANDIDATES)
              .toList();
      found.forEach(other -> shared[other] = 0);
      return best;
    }
  }
}
