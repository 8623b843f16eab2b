package org.texie.dedupe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.texie.model.Article;
import org.texie.model.Block.Passage;
import org.texie.model.Duplicates;
import org.texie.model.Duplicates.NearMiss;
import org.texie.model.Kind;

class AcrossFilesTest {

  private static final String FULL = "井台巷的居民把旧锅炉房改成了书屋，每晚开到九点，借书不用押金。书屋由五位退休老师轮流看管。";
  private static final String PART = "书屋由五位退休老师轮流看管，每周换一次班。";

  private static Article text(Kind kind, String id, String date, String... texts) {
    return Texts.written(kind, id, date, List.of(texts));
  }

  /** What became a link, as {@code from>to kind}. */
  private static List<String> links(List<Article> articles) {
    return Deduplication.of(articles, article -> true).duplicates().linked().stream()
        .map(link -> link.at().file() + ">" + link.kept().file() + " " + link.kind().word())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "CASE, THEME, b>a",
    "CASE, DISTRICT, b>a",
    "THEME, DISTRICT, b>a",
    "DISTRICT, PAGE, b>a",
    "PAGE, CASE, a>b",
    "DISTRICT, THEME, a>b",
  })
  void theTextOfLowerRankLinks(Kind one, Kind other, String link) {
    List<Article> articles = List.of(text(one, "a", "2022", FULL), text(other, "b", "2022", FULL));
    String expected =
        link.replace("a", articles.get(0).file().path())
            .replace("b", articles.get(1).file().path());
    assertEquals(
        List.of(link.startsWith("b") ? path(articles, 1, 0) : path(articles, 0, 1)),
        links(articles),
        expected);
  }

  private static String path(List<Article> articles, int from, int to) {
    return articles.get(from).file().path() + ">" + articles.get(to).file().path() + " exact";
  }

  @Test
  void amongCasesTheEarlierOneIsLinkedTo() {
    List<Article> articles =
        List.of(
            text(Kind.CASE, "a", "2023-05", FULL),
            text(Kind.CASE, "b", "2022-12-05", FULL),
            text(Kind.CASE, "c", "2022-12-05", FULL));
    assertEquals(List.of(path(articles, 0, 1), path(articles, 2, 1)), links(articles));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # another way of writing it
          井台巷的居民把旧锅炉房改成了书屋；每晚开到九点；借书不用押金。书屋由五位退休老师轮流看管！ | variant
          # another lead-in
          同样，井台巷的居民把旧锅炉房改成了书屋，每晚开到九点，借书不用押金。书屋由五位退休老师轮流看管。 | lead-in
          # less
          井台巷的居民把旧锅炉房改成了书屋，每晚开到九点，借书不用押金。 | contained
          """)
  void whatIsSaidAsFullyBecomesALink(String text, String kind) {
    List<Article> articles =
        List.of(text(Kind.CASE, "a", "2022", FULL), text(Kind.DISTRICT, "b", "", text));
    assertEquals(List.of("content/districts/b.md>content/cases/a.md " + kind), links(articles));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # more
          井台巷的居民把旧锅炉房改成了书屋，每晚开到九点，借书不用押金。书屋由五位退休老师轮流看管。读者很多。
          # another fact
          井台巷的居民把旧锅炉房改成了书屋，每晚开到十点，借书不用押金。书屋由五位退休老师轮流看管。
          # torn
          井台巷的居民把旧锅炉房改成了书屋，每晚开到九点，借书不用押金。书屋由五位退休老师轮
          # too short to be anybody's
          每晚开到九点，借书不用押金。
          """)
  void whatIsLessFullOrOtherDoesNot(String text) {
    assertEquals(
        List.of(),
        links(List.of(text(Kind.CASE, "a", "2022", FULL), text(Kind.DISTRICT, "b", "", text))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # another fact
          井台巷的居民把旧锅炉房改成了书屋，每晚开到十点，借书不用押金。书屋由五位退休老师轮流看管。 | 十 ≠ 九
          # torn
          井台巷的居民把旧锅炉房改成了书屋，每晚开到九点，借书不用押金。书屋由五位退休老师轮 | 从句中断开，不换成链接
          """)
  void whatOnlyLooksLikeItIsReported(String text, String reason) {
    List<Article> articles =
        List.of(text(Kind.CASE, "a", "2022", FULL), text(Kind.DISTRICT, "b", "", PART, text));
    List<NearMiss> misses = Deduplication.of(articles, article -> true).duplicates().nearMisses();
    assertEquals(1, misses.size());
    assertEquals("content/districts/b.md", misses.get(0).at().file());
    assertEquals("content/cases/a.md", misses.get(0).other().file());
    assertEquals(reason, misses.get(0).reason());
  }

  @Test
  void theReaderIsLedToTheParagraph() {
    List<Article> articles =
        List.of(text(Kind.CASE, "a", "2022", FULL), text(Kind.DISTRICT, "b", "", PART, FULL));
    Deduplication done = Deduplication.of(articles, article -> true);
    Passage kept = done.articles().get(0).body().passages().get(0);
    Passage link = done.articles().get(1).body().passages().get(1);
    assertEquals(FULL, link.text(), "search and data keep the text");
    assertTrue(link.html().contains("href=\"../../cases/a/#" + kept.id() + "\""), link.html());
    assertTrue(link.html().startsWith("<p id=\"" + link.id() + "\""), link.html());
  }

  @Test
  void onlyWhatIsPublishedIsCompared() {
    List<Article> articles =
        List.of(text(Kind.CASE, "a", "2022", FULL), text(Kind.DISTRICT, "b", "", FULL));
    Duplicates duplicates =
        Deduplication.of(articles, article -> article.file().kind() != Kind.CASE).duplicates();
    assertEquals(List.of(), duplicates.linked());
  }

  @Test
  void aLinkLeadsToTextAndNotToALink() {
    List<Article> articles =
        List.of(
            text(Kind.CASE, "a", "2022", FULL),
            text(Kind.CASE, "b", "2023", FULL),
            text(Kind.PAGE, "c", "", FULL));
    assertEquals(List.of(path(articles, 1, 0), path(articles, 2, 0)), links(articles));
  }

  @Test
  void anyOrderGivesTheSame() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      articles.add(text(Kind.CASE, "c" + i, "20" + (10 + i % 7), FULL, PART + i));
    }
    List<String> links = links(articles);
    assertEquals(29, links.size());
    Collections.reverse(articles);
    assertEquals(links, links(articles));
  }
}
