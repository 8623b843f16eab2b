package org.texie.dedupe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.texie.dedupe.Texts.NOTHING_KEPT;
import static org.texie.dedupe.Texts.paragraph;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.texie.dedupe.FileDeduplicator.Findings;
import org.texie.model.Block.Passage;
import org.texie.model.Block.Role;
import org.texie.model.Duplicates.NearMiss;
import org.texie.model.Keep;

class FileDeduplicatorTest {

  private static final String FULL = "井台巷的居民把旧锅炉房改成了书屋，每晚开到九点，借书不用押金。书屋由五位退休老师轮流看管。";

  private static Findings find(List<Passage> passages, Keep keep) {
    return FileDeduplicator.find(Texts.FILE, passages, keep);
  }

  private static Findings find(String... texts) {
    return find(Texts.passages(List.of(texts)), NOTHING_KEPT);
  }

  /** What went, as {@code 2>1 exact}: line 2 for the sake of line 1. */
  private static List<String> removals(Findings findings) {
    return findings.removals().stream()
        .map(
            removal ->
                "%d>%d %s"
                    .formatted(
                        removal.gone().line(),
                        removal.kept().line(),
                        removal.verdict().kind().word()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # the same words
          书屋每晚开到九点。 | 书屋每晚开到九点。 | 2>1 exact
          好。 | 好。 | 2>1 exact
          # spaces, punctuation, width, case
          书屋每晚开到九点。 | 书屋，每晚开到九点 | 2>1 variant
          书屋有1,200本书。 | 书屋有１２００本书。 | 2>1 variant
          “书屋”每晚开到九点。 | 书屋 每晚开到九点！ | 2>1 variant
          书屋有WiFi，也有热水。 | 书屋有wi-fi，也有热水。 | 2>1 variant
          # a pull quote, at either edge and in the middle
          书屋由五位退休老师轮流看管，借书不用押金，每晚开到九点。 | 书屋由五位退休老师轮流看管，借书不用押金 | 2>1 contained
          每晚开到九点，书屋由五位退休老师轮流看管，借书不用押金。 | 书屋由五位退休老师轮流看管，借书不用押金。 | 2>1 contained
          每晚开到九点，书屋由五位退休老师轮流看管，借书不用押金，很方便。 | 书屋由五位退休老师轮流看管，借书不用押金 | 2>1 contained
          # the fullest stays wherever it stands
          书屋由五位退休老师轮流看管，借书不用押金 | 书屋由五位退休老师轮流看管，借书不用押金，每晚开到九点。 | 1>2 contained
          # cut off at the edge of a column
          书屋由五位退休老师轮流看管，借书不用押金。 | 书屋由五位退休老师轮 | 2>1 fragment
          书屋由五位退休老师轮流看管，借书不用押金。 | 休老师轮流看管，借书不用押金。 | 2>1 fragment
          书屋由五位退休老师轮流看管，借书不用押金，每晚开到九点。 | 休老师轮流看管，借书不用押金，每晚开 | 2>1 fragment
          # another lead-in, or none
          据了解，书屋由五位退休老师轮流看管，借书不用押金。 | 书屋由五位退休老师轮流看管，借书不用押金。 | 2>1 lead-in
          记者在采访中了解到，书屋由五位退休老师轮流看管，借书不用押金。 | 同样，书屋由五位退休老师轮流看管，借书不用押金。 | 2>1 lead-in
          # a pull quote that leaves out a clause
          书屋由五位退休老师轮流看管，借书不用押金，每晚开到九点。 | 书屋由五位退休老师轮流看管，每晚开到九点 | 2>1 contained
          # traditional characters
          书屋由五位退休老师轮流看管。 | 書屋由五位退休老師輪流看管。 | 2>1 variant
          """)
  void aRepeatGoes(String first, String second, String removal) {
    assertEquals(List.of(removal), removals(find(first, second)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # a fact differs
          书屋由五位退休老师轮流看管，借书不用押金。 | 书屋由六位退休老师轮流看管，借书不用押金。
          书屋有1200本书，供全巷的居民和孩子借阅。 | 书屋有12000本书，供全巷的居民和孩子借阅。
          书屋有3.5万元的经费，用来买新书和修旧书。 | 书屋有35万元的经费，用来买新书和修旧书。
          书屋的读者增加了50%，其中一半是孩子。 | 书屋的读者增加了50，其中一半是孩子。
          冬天室内气温-4度，大家自己带来炉子。 | 冬天室内气温4度，大家自己带来炉子。
          第3、5组的居民负责打扫书屋和院子。 | 第35组的居民负责打扫书屋和院子。
          居民同意把旧锅炉房改成一间公共书屋。 | 居民不同意把旧锅炉房改成一间公共书屋。
          井台巷东口的旧锅炉房改成了公共书屋。 | 井台巷西口的旧锅炉房改成了公共书屋。
          主任说书屋由五位退休老师轮流来看管。 | 副主任说书屋由五位退休老师轮流来看管。
          # each has something of its own
          书屋由五位退休老师轮流看管，借书不用押金。 | 书屋由五位退休老师轮流看管，每晚开到九点。
          # cut off is not, deputy, or what tells a place from its neighbour
          街道办不同意由五位退休老师轮流看管书屋。 | 同意由五位退休老师轮流看管书屋。
          街道办副主任请五位退休老师轮流看管书屋。 | 主任请五位退休老师轮流看管书屋。
          东山路的书屋由五位退休老师轮流看管并登记。 | 山路的书屋由五位退休老师轮流看管并登记。
          # the one says for certain what the other one asks
          书屋由五位退休老师轮流看管，借书不用押金。 | 书屋由五位退休老师轮流看管，借书不用押金？
          # a half sentence that claims to be whole
          书屋由五位退休老师轮流看管，借书不用押金的说法传开了。 | 书屋由五位退休老师轮流看管，借书不用押金。
          # a whole clause, but too short to mean one thing only
          书屋每晚开到九点，借书不用押金，很方便。 | 借书不用押金。
          # too short for a fragment
          书屋由五位退休老师轮流看管。 | 书屋由五位退
          # a cut through a number or a Latin word is none
          书屋一年里一共借出图书12800册，比上年多。 | 书屋一年里一共借出图书12
          书屋一年里一共借出图书12.5万册，比上年多。 | 书屋一年里一共借出图书12
          书屋一年里借出了1,200册图书，比上一年多出许多来。 | 200册图书，比上一年多出许多来。
          书屋一年里一共借出图书50%的新书，比上年多。 | 书屋一年里一共借出图书50
          书屋里的电脑都装好了LibreOffice，随便用。 | 书屋里的电脑都装好了Libre
          # a heading is no repeat of the paragraph that takes it up, nor the other way round
          # 书屋由五位退休老师轮流看管，借书不用押金 | 书屋由五位退休老师轮流看管，借书不用押金
          书屋由五位退休老师轮流看管，借书不用押金。每晚开到九点。 | # 书屋由五位退休老师轮流看管，借书不用押金
          # the end of one column and the beginning of the next
          书屋由五位退休老师轮流看管，借书不用押金，孩子们放学以 | 借书不用押金，孩子们放学以后就来写作业，做完了看书。
          """)
  void whatHasSomethingOfItsOwnStays(String first, String second) {
    assertEquals(List.of(), removals(find(first, second)));
    assertEquals(List.of(), removals(find(second, first)));
  }

  @Test
  void ofEqualsTheFirstStays() {
    assertEquals(
        List.of("2>1 exact", "4>1 variant"),
        removals(find("书屋每晚开到九点。", "书屋每晚开到九点。", "别的话，和书屋没有关系。", "书屋每晚开到九点！")));
  }

  @Test
  void aParagraphStaysBeforeTheQuoteThatPullsItOut() {
    assertEquals(List.of("1>2 exact"), removals(find("> 书屋每晚开到九点。", "书屋每晚开到九点。")));
    assertEquals(List.of("2>1 exact"), removals(find("书屋每晚开到九点。", "> 书屋每晚开到九点。")));
  }

  @Test
  void aFullerQuoteStaysBeforeAParagraph() {
    assertEquals(
        List.of("2>1 contained"),
        removals(find("> " + FULL, FULL.substring(0, FULL.indexOf('。') + 1))));
  }

  @Test
  void onlyWhatStaysMakesAnotherGo() {
    String middle = FULL.substring(0, FULL.indexOf('。') + 1);
    String least = middle.substring(0, middle.lastIndexOf('，') + 1);
    Findings findings = find(least, middle, FULL);
    assertEquals(List.of("2>3 contained", "1>3 contained"), removals(findings));
  }

  @Test
  void comparedAreParagraphsAndQuotesWithWords() {
    assertEquals(2, find("书屋每晚开到九点。", "> 书屋每晚开到九点。", "# 书屋", "……").compared());
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEADING", "ITEM", "NOTE"})
  void otherThanParagraphsAndQuotesNeverGo(Role role) {
    List<Passage> passages =
        List.of(
            paragraph(0, role, false, true, FULL),
            paragraph(1, role, false, true, FULL),
            paragraph(2, Role.PARAGRAPH, false, true, FULL));
    assertEquals(List.of(), removals(find(passages, NOTHING_KEPT)));
  }

  @Test
  void whatTheWriterMarkedStays() {
    List<Passage> passages =
        List.of(
            paragraph(0, Role.PARAGRAPH, false, true, FULL),
            paragraph(1, Role.PARAGRAPH, true, true, FULL),
            paragraph(2, Role.PARAGRAPH, false, true, FULL));
    assertEquals(List.of("3>1 exact"), removals(find(passages, NOTHING_KEPT)));
  }

  @Test
  void whatHoldsAPictureALinkOrAFootnoteStays() {
    List<Passage> passages =
        List.of(
            paragraph(0, Role.PARAGRAPH, false, true, FULL),
            paragraph(1, Role.PARAGRAPH, false, false, FULL));
    assertEquals(List.of(), removals(find(passages, NOTHING_KEPT)));
  }

  @Test
  void whatStaysForAnotherReasonMakesOthersGo() {
    List<Passage> passages =
        List.of(
            paragraph(0, Role.PARAGRAPH, true, false, FULL),
            paragraph(1, Role.PARAGRAPH, false, true, FULL));
    assertEquals(List.of("2>1 exact"), removals(find(passages, NOTHING_KEPT)));
  }

  @Test
  void keepAllKeepsAll() {
    List<Passage> passages = Texts.passages(List.of(FULL, FULL, FULL));
    assertEquals(List.of(), removals(find(passages, new Keep.All())));
  }

  @ParameterizedTest
  @CsvSource({
    "井台巷, ''",
    "井台巷 的居民, 2>1 exact",
    "'井台巷的居民把旧锅炉房', ''",
    "书屋, 2>1 exact",
  })
  void openingWordsKeepTheParagraphsThatBeginWithThem(String words, String removal) {
    List<Passage> passages = Texts.passages(List.of(FULL, FULL));
    List<String> expected = removal.isEmpty() ? List.of() : List.of(removal);
    assertEquals(expected, removals(find(passages, Texts.openings(words))));
  }

  @Test
  void openingWordsThatNothingBeginsWithAreKnown() {
    assertEquals(
        List.of("书屋"),
        KeptOpenings.unused(Texts.openings("井台巷", "书屋"), Texts.passages(List.of(FULL))).stream()
            .map(word -> word.value())
            .toList());
    assertTrue(KeptOpenings.unused(new Keep.All(), List.of()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "'有人误以为，井台巷的书屋由五位退休老师轮流看管。', 以为",
    "'如果，井台巷的书屋由五位退休老师轮流看管，就不用雇人。', 如果",
    "'据说，井台巷的书屋由五位退休老师轮流看管。', 据说",
    "'井台巷的书屋由五位退休老师轮流看管，这种说法不实。', 不实",
  })
  void whatIsSaidOtherwiseAroundItStaysAndIsReported(String whole, String turn) {
    Findings findings = find(whole, "井台巷的书屋由五位退休老师轮流看管。");
    assertEquals(List.of(), removals(findings));
    NearMiss miss = findings.nearMisses().get(0);
    assertEquals(1, findings.nearMisses().size());
    assertEquals(2, miss.at().line());
    assertEquals(1, miss.other().line());
    assertTrue(miss.reason().endsWith("：" + turn), miss.reason());
  }

  @Test
  void aTurnInAnotherSentenceDoesNotMatter() {
    assertEquals(
        List.of("2>1 contained"), removals(find("据说要下雪。井台巷的书屋由五位退休老师轮流看管。", "井台巷的书屋由五位退休老师轮流看管。")));
  }

  @Test
  void aPairIsReportedOnce() {
    assertEquals(
        1,
        find("据说，井台巷的书屋由五位退休老师轮流看管，都说，井台巷的书屋由五位退休老师轮流看管。", "井台巷的书屋由五位退休老师轮流看管")
            .nearMisses()
            .size());
  }

  /** A pair that stays is a near miss; of a text that went after all, there is none. */
  @Test
  void whatGoesForOneTextIsNoNearMissOfAnother() {
    Findings findings =
        find("据说，井台巷的书屋由五位退休老师轮流看管。而且借书不用押金。", "井台巷的书屋由五位退休老师轮流看管。每晚开到九点。", "井台巷的书屋由五位退休老师轮流看管。");
    assertEquals(List.of("3>2 contained"), removals(findings));
    assertEquals(List.of(), findings.nearMisses());
  }

  @Test
  void rareHanAndEmojiAreCutWhole() {
    assertEquals(
        List.of("2>1 contained"),
        removals(find("𠮷野巷的书屋由五位退休老师轮流看管𠮷，每晚开到九点。", "𠮷野巷的书屋由五位退休老师轮流看管𠮷")));
    assertEquals(List.of(), removals(find("井台巷的书屋由五位退休老师轮流看管𠮷，每晚开到九点。", "井台巷的书屋由五位退休老师轮流看管𠮶")));
  }
}
