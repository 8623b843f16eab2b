package org.texie.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.texie.model.Case;
import org.texie.model.SampleCase;

class RelatedTest {

  @Test
  void rareWordsInCommonCountMoreThanTheThemeAlone() {
    List<Case> cases =
        List.of(
            SampleCase.of("a", "2022").in("x").under("t").saying("老槐树下的茶馆，掌柜姓秦。").build(),
            SampleCase.of("b", "2021").in("y").under("t").saying("河堤修好了，路灯也亮了。").build(),
            SampleCase.of("c", "2020").in("z").under("u").saying("又见茶馆，掌柜还是那位。").build(),
            SampleCase.of("d", "2019").in("w").under("v").saying("渔船靠岸，网还湿着。").build());

    assertEquals(List.of("c", "b"), ids(Related.of(cases).get(0)));
    assertEquals(List.of("a"), ids(Related.of(cases).get(2)));
    assertEquals(List.of(), ids(Related.of(cases).get(3)));
  }

  @Test
  void wordsThatEveryTextHasJoinNone() {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      cases.add(SampleCase.of("c" + i, "2022").in("d" + i).under("t" + i).saying("社区居民").build());
    }

    assertEquals(Collections.nCopies(6, List.of()), Related.of(cases));
  }

  @Test
  void amongEqualsThePathDecides() {
    List<Case> cases = new ArrayList<>();
    for (String id : List.of("f", "c", "e", "b", "d", "a")) {
      cases.add(SampleCase.of(id, "2022").in("x").under("t").build());
    }
    cases.add(SampleCase.of("g", "2021").in("y").under("u").build());

    assertEquals(List.of("a", "b", "c", "d"), ids(Related.of(cases).get(0)));
  }

  /** Held against a plain count over all pairs, in archives so small that no word is left out. */
  @Test
  void itFindsWhatAPlainComparisonOfAllPairsFinds() {
    for (int seed = 0; seed < 60; seed++) {
      List<Case> cases = randomCases(new Random(seed), 8);
      List<List<Case>> found = Related.of(cases);
      for (int i = 0; i < cases.size(); i++) {
        assertEquals(plainly(cases, i), ids(found.get(i)), "seed " + seed + ", case " + i);
      }
    }
  }

  @Test
  void theOrderOfThreadsDoesNotShow() {
    List<Case> cases = randomCases(new Random(7), 500);
    List<List<String>> first = Related.of(cases).stream().map(RelatedTest::ids).toList();

    assertEquals(first, Related.of(cases).stream().map(RelatedTest::ids).toList());
    assertTrue(first.stream().anyMatch(related -> related.size() == 4));
  }

  private static List<Case> randomCases(Random random, int count) {
    String letters = "桥灯河岸茶馆渔网槐树";
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 8; j++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
        text.append(random.nextInt(3) == 0 ? "，" : "");
      }
      SampleCase item = SampleCase.of("c%03d".formatted(i), "2022");
      cases.add(
          item.in("d" + random.nextInt(3))
              .under("t" + random.nextInt(3))
              .saying(text.toString())
              .build());
    }
    return cases;
  }

  private static List<String> plainly(List<Case> cases, int index) {
    Case item = cases.get(index);
    Map<String, Integer> scores = new HashMap<>();
    for (Case other : cases) {
      if (!other.id().equals(item.id())) {
        int score = 0;
        for (int word : Bigrams.of(item)) {
          if (has(other, word)) {
            score += weight(cases.size(), cases.stream().filter(c -> has(c, word)).count());
          }
        }
        if (other.district().id().equals(item.district().id())) {
          String id = item.district().id();
          score +=
              weight(
                  cases.size(), cases.stream().filter(c -> c.district().id().equals(id)).count());
        }
        if (theme(other).equals(theme(item))) {
          score +=
              weight(
                  cases.size(), cases.stream().filter(c -> theme(c).equals(theme(item))).count());
        }
        scores.put(other.id(), score);
      }
    }
    return scores.keySet().stream()
        .filter(id -> scores.get(id) > 0)
        .sorted(
            (a, b) ->
                scores.get(a).equals(scores.get(b))
                    ? a.compareTo(b)
                    : scores.get(b) - scores.get(a))
        .limit(4)
        .toList();
  }

  private static String theme(Case item) {
    return item.themes().get(0).id();
  }

  private static boolean has(Case item, int word) {
    return Arrays.stream(Bigrams.of(item)).anyMatch(own -> own == word);
  }

  private static int weight(int all, long having) {
    return (int) Math.round(16 * Math.log((double) all / having));
  }

  private static List<String> ids(List<Case> cases) {
    return cases.stream().map(Case::id).toList();
  }
}
