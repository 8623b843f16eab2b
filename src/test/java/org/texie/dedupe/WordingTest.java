package org.texie.dedupe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static Set<String> around(String before, String behind) {
    return new HashSet<>(Wording.around(before, behind));
  }

  @Test
  void takesNoNoticeOfQuotesBlanksAndFigures() {
    assertEquals(around("他说：“有12人，", "。”"), around("他说： 有３人，", "。"));
  }

  @Test
  void seesWhichSideWordsStandOnAndWhetherInTheSentence() {
    Set<String> runs = around("下雨了。据说", "，没有下文。天晴了。");
    assertTrue(runs.containsAll(List.of("<据说", "(据说", ">下文", ")下文", "<下雨", ">天晴")));
    assertFalse(runs.contains("(下雨"));
    assertFalse(runs.contains(")天晴"));
    assertFalse(runs.contains(">据说"));
  }

  @Test
  void seesHowAStretchIsCutOff() {
    assertTrue(around("据说，", "。").contains("=，。"));
    assertTrue(around("", "的桥").contains("=。x"));
  }

  @Test
  void seesNothingFarOff() {
    assertEquals(
        around("一二三四五六七八九十一二三四五六七八九十一二三四五六", ""), around("据说一二三四五六七八九十一二三四五六七八九十一二三四五六", ""));
  }

  @Test
  void aModelAddsTheWeightOfEachRunOnce() {
    WordingModel model = WordingModel.read("turning-weights.tsv");
    List<String> once = Wording.around("据说，", "，没有下文。");
    List<String> twice = List.of(once.toString(), once.get(0), once.get(0));
    assertEquals(model.score(List.of(once.get(0))), model.score(twice));
    assertEquals(0, model.score(List.of("no such run")));
  }
}
