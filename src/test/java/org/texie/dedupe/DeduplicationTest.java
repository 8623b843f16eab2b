package org.texie.dedupe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.texie.model.Article;
import org.texie.model.Block.Passage;
import org.texie.model.Duplicates.NearMiss;
import org.texie.model.Duplicates.Repeat;

/** What must hold for all texts, tried on random ones that repeat themselves in many ways. */
class DeduplicationTest {

  private static final int ARTICLES = 150;

  private static final List<String> CLAUSES =
      List.of(
          "井台巷的居民把旧锅炉房改成了书屋",
          "书屋每晚开到九点",
          "借书不用押金",
          "五位退休老师轮流看管书屋",
          "居民同意这样做",
          "居民不同意这样做",
          "有人误以为书屋要收钱",
          "书屋有12.5万册书",
          "书屋有12册书",
          "书屋有1,200本书",
          "书屋有1200本书",
          "气温降到-4度",
          "气温降到4度",
          "第3、5组负责打扫",
          "第35组负责打扫",
          "孩子们放学以后就来写作业",
          "屋里的电脑都装了LibreOffice",
          "如果下雪就提早关门",
          "读者增加了50%",
          "读者增加了50",
          "𠮷野先生也来帮忙",
          "他说“好”");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,:/-]\\d+)*[%‰]?");

  private static List<Article> articles(long seed) {
    Random random = new Random(seed);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      List<String> texts = new ArrayList<>();
      for (int n = 1 + random.nextInt(14); n > 0; n--) {
        texts.add(texts.isEmpty() || random.nextInt(3) == 0 ? fresh(random) : again(texts, random));
      }
      articles.add(Texts.article("text-" + i, texts));
    }
    return articles;
  }

  private static String fresh(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = 1 + random.nextInt(6); n > 0; n--) {
      text.append(CLAUSES.get(random.nextInt(CLAUSES.size())));
      text.append(n == 1 ? "。" : "，。；！".charAt(random.nextInt(4)));
    }
    return text.toString();
  }

  /** An earlier text, whole or changed as layout desks and writers change it. */
  private static String again(List<String> texts, Random random) {
    String text = texts.get(random.nextInt(texts.size()));
    int at = random.nextInt(text.length());
    int end = at + random.nextInt(text.length() - at);
    String changed =
        switch (random.nextInt(10)) {
          case 0 -> text;
          case 1 -> text.replace('，', '；').replace("“", "「").replace("”", "」");
          case 2 -> text.substring(0, Math.max(1, at));
          case 3 -> text.substring(at);
          case 4 -> text.substring(at, Math.max(at + 1, end));
          case 5 -> text.substring(0, text.lastIndexOf('，') + 1) + "另外还有一句。";
          case 6 -> text.substring(text.indexOf('，') + 1);
          case 7 -> text.replace("12", "13").replace("五", "六");
          case 8 -> "> " + text.replaceFirst("^> ", "");
          default -> text.replaceFirst("^> ", "") + texts.get(random.nextInt(texts.size()));
        };
    return changed.isEmpty() ? text : changed;
  }

  private static Map<Integer, Passage> byLine(Article article) {
    return article.body().passages().stream()
        .collect(Collectors.toMap(Passage::line, Function.identity()));
  }

  private static List<String> numbers(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", "");
    return NUMBER.matcher(folded).results().map(MatchResult::group).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothingGoesThatIsNotSaidInWhatStays(long seed) {
    List<Article> articles = articles(seed);
    Deduplication done = Deduplication.of(articles, article -> false);
    Map<String, Article> before =
        articles.stream().collect(Collectors.toMap(a -> a.file().path(), Function.identity()));
    Map<String, Article> after =
        done.articles().stream()
            .collect(Collectors.toMap(a -> a.file().path(), Function.identity()));
    assertTrue(done.duplicates().removed().size() > ARTICLES, "too few repeats to try anything");
    for (Repeat repeat : done.duplicates().removed()) {
      String file = repeat.at().file();
      assertEquals(file, repeat.kept().file());
      Passage gone = byLine(before.get(file)).get(repeat.at().line());
      assertTrue(repeat.at().text().startsWith(gone.text()), "reported as it stood, or joined");
      assertFalse(byLine(after.get(file)).containsKey(repeat.at().line()));
      Passage kept = byLine(after.get(file)).get(repeat.kept().line());
      String what = "seed " + seed + ": " + repeat.at().text() + "\nfor: " + kept.text();
      for (String clause : repeat.at().text().split("[，。；！]", -1)) {
        String form = MatchForm.of(clause).form();
        assertTrue(MatchForm.of(kept.text()).form().contains(form), what);
      }
      List<String> left = new ArrayList<>(numbers(kept.text()));
      for (String number : numbers(repeat.at().text())) {
        assertTrue(left.remove(number), "lost " + number + ", " + what);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsNotReportedStays(long seed) {
    List<Article> articles = articles(seed);
    Deduplication done = Deduplication.of(articles, article -> false);
    int before = articles.stream().mapToInt(a -> a.body().passages().size()).sum();
    int after = done.articles().stream().mapToInt(a -> a.body().passages().size()).sum();
    assertEquals(
        before - done.duplicates().removed().size() - done.duplicates().stitched().size(), after);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theSecondTimeNothingGoes(long seed) {
    Deduplication once = Deduplication.of(articles(seed), article -> false);
    Deduplication twice = Deduplication.of(once.articles(), article -> false);
    assertEquals(List.of(), twice.duplicates().removed());
    assertEquals(once.articles(), twice.articles());
    assertEquals(once.duplicates().nearMisses(), twice.duplicates().nearMisses());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void anyNumberOfThreadsFindsTheSame(int threads) throws Exception {
    List<Article> articles = articles(9);
    Deduplication here = Deduplication.of(articles, article -> true);
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      assertEquals(here, pool.submit(() -> Deduplication.of(articles, article -> true)).get());
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void anyOrderOfFilesFindsTheSame() {
    List<Article> articles = new ArrayList<>(articles(10));
    Deduplication sorted = Deduplication.of(articles, article -> true);
    Collections.shuffle(articles, new Random(10));
    assertEquals(sorted.duplicates(), Deduplication.of(articles, article -> true).duplicates());
  }

  @Test
  void theReportIsSorted() {
    Deduplication done = Deduplication.of(articles(11), article -> false);
    List<Repeat> removed = new ArrayList<>(done.duplicates().removed());
    removed.sort(
        (a, b) ->
            a.at().file().equals(b.at().file())
                ? Integer.compare(a.at().line(), b.at().line())
                : a.at().file().compareTo(b.at().file()));
    assertEquals(removed, done.duplicates().removed());
    List<NearMiss> misses = new ArrayList<>(done.duplicates().nearMisses());
    assertFalse(misses.isEmpty());
    assertEquals(done.duplicates().nearMisses().size(), misses.stream().distinct().count());
  }

  @Test
  void filesAreNotHeldAgainstOneAnotherHere() {
    Deduplication done =
        Deduplication.of(
            List.of(
                Texts.article("a", List.of("书屋每晚开到九点。")), Texts.article("b", List.of("书屋每晚开到九点。"))),
            article -> false);
    assertEquals(List.of(), done.duplicates().removed());
    assertEquals(2, done.duplicates().paragraphs());
  }
}
