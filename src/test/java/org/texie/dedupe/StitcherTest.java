package org.texie.dedupe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.texie.model.Article;
import org.texie.model.Block.Passage;
import org.texie.model.Duplicates.Stitch;
import org.texie.model.ParagraphId;

/** Paragraphs as Markdown gives them, torn by a column's break and put together again. */
class StitcherTest {

  private static Deduplication deduplicated(String... texts) {
    return Deduplication.of(List.of(Texts.written("torn", List.of(texts))), article -> false);
  }

  private static List<String> left(Deduplication done) {
    return done.articles().get(0).body().passages().stream().map(Passage::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # within a word
          书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作 | 的孩子们放学以后就来写作业，做完了看书。 | 书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作业，做完了看书。
          # from the beginning of a clause
          书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作 | 井台巷的孩子们放学以后就来写作业，做完了看书。 | 书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作业，做完了看书。
          # up to the end of a clause
          书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作业 | 的孩子们放学以后就来写作业，做完了看书。 | 书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作业，做完了看书。
          书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作业， | 井台巷的孩子们放学以后就来写作业，做完了看书。 | 书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作业，做完了看书。
          # with dots where it breaks off
          书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作... | …的孩子们放学以后就来写作业，做完了看书。 | 书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作业，做完了看书。
          书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作······ | …的孩子们放学以后就来写作业，做完了看书。 | 书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作业，做完了看书。
          书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作．．． | …的孩子们放学以后就来写作业，做完了看书。 | 书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作业，做完了看书。
          书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作…… | ……的孩子们放学以后就来写作业，做完了看书。 | 书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作业，做完了看书。
          书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作···· ·· （ ……） | ……的孩子们放学以后就来写作业，做完了看书。 | 书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作业，做完了看书。
          # with the words that send readers to another page
          书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作（下转第3版） | （上接第1版）的孩子们放学以后就来写作业，做完了看书。 | 书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作业，做完了看书。
          书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作……（下转A3版） | 上接A1版……的孩子们放学以后就来写作业，做完了看书。 | 书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作业，做完了看书。
          # other marks and spaces
          书屋由五位退休老师轮流看管，“井台巷的孩子们 放学以后就来写作 | 的孩子们放学以后就来写作业”，做完了看书。 | 书屋由五位退休老师轮流看管，“井台巷的孩子们 放学以后就来写作业”，做完了看书。
          """)
  void halvesBecomeOne(String first, String second, String whole) {
    assertEquals(List.of(whole), left(deduplicated(first, second)));
    assertEquals(List.of(whole), left(deduplicated(second, first)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # too little in common
          书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来 | 的孩子们放学以后就来写作业，做完了看书。
          # whole sentences
          书屋由五位退休老师轮流看管。井台巷的孩子们放学以后就来写作业。 | 井台巷的孩子们放学以后就来写作业。做完了看书。
          # two texts that have a clause in common
          书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作业 | 井台巷的孩子们放学以后就来写作业，做完了看书。
          # a title and what is under it
          井台巷书屋井台巷的孩子们放学以后就来写作 | 井台巷的孩子们放学以后就来写作业，做完了看书。
          # another text, which differs at its beginning
          副主任看管书屋，井台巷的孩子们放学以后就来写作 | 主任看管书屋，井台巷的孩子们放学以后就来写作业，做完了看书。
          # through a number
          书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来读12 | 的孩子们放学以后就来读12000本书。
          """)
  void othersStayApart(String first, String second) {
    assertEquals(List.of(first, second), left(deduplicated(first, second)));
  }

  @Test
  void threePartsBecomeOne() {
    Deduplication done =
        deduplicated(
            "书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作",
            "的孩子们放学以后就来写作业，做完了看书，借书不用押金，也不用登",
            "完了看书，借书不用押金，也不用登记，很方便。");
    assertEquals(List.of("书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作业，做完了看书，借书不用押金，也不用登记，很方便。"), left(done));
    assertEquals(2, done.duplicates().stitched().size());
  }

  @Test
  void theReportNamesBothHalvesAndWhatTheyShare() {
    Stitch stitch =
        deduplicated("书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作", "的孩子们放学以后就来写作业，做完了看书。")
            .duplicates()
            .stitched()
            .get(0);
    assertEquals(1, stitch.at().line());
    assertEquals(2, stitch.with().line());
    assertEquals("的孩子们放学以后就来写作", stitch.shared());
  }

  @Test
  void linksToTheHalvesLeadToTheWhole() {
    Deduplication done = deduplicated("书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作", "的孩子们放学以后就来写作业，做完了看书。");
    Passage whole = done.articles().get(0).body().passages().get(0);
    assertEquals(ParagraphId.of(whole.text()), whole.id());
    for (String half : List.of("书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作", "的孩子们放学以后就来写作业，做完了看书。")) {
      assertTrue(whole.html().contains("<span id=\"" + ParagraphId.of(half) + "\"></span>"));
    }
  }

  @Test
  void aWholeThatStandsElsewhereGoesWithBothHalves() {
    Deduplication done =
        deduplicated(
            "书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作",
            "的孩子们放学以后就来写作业，做完了看书。",
            "书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作业，做完了看书。很方便。");
    assertEquals(List.of("书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作业，做完了看书。很方便。"), left(done));
    Article article = done.articles().get(0);
    assertEquals(2, article.leftOut().size());
    assertEquals(article.body().passages().get(0).id(), article.leftOut().get(0).keptId());
  }

  @Test
  void wordsThatStandOutStayAsTheyAre() {
    List<String> texts = List.of("书屋由五位退休老师轮流看管，井台巷的孩子们放学以后就来写作", "**的孩子们放学以后就来写作业**，做完了看书。");
    Article article = Texts.written("torn", texts);
    assertEquals(
        2,
        Deduplication.of(List.of(article), a -> false).articles().get(0).body().passages().size());
  }
}
