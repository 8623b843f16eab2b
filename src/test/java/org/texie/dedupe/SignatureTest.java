package org.texie.dedupe;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.texie.model.Block.Role;

/** Whether a signed quotation goes for the paragraph that it is from. */
class SignatureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # before the words and behind them, in whatever way it is set
          张明辉：书屋借书从来不收押金，每晚开到九点钟。 | 店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | goes
          店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | “书屋借书从来不收押金，每晚开到九点钟。”店主张明辉说，他不想收钱。 | goes
          【张明辉】书屋借书从来不收押金，每晚开到九点钟 | 店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | goes
          “书屋借书从来不收押金，每晚开到九点钟。”——店主　张明辉 | 店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | goes
          书屋借书从来不收押金，每晚开到九点钟 / 张明辉 | 店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | goes
          书屋借书从来不收押金，每晚开到九点钟▲张明辉 | 店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | goes
          “书屋借书从来不收押金，每晚开到九点钟。”张明辉表示 | 店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | goes
          “借书免费，每晚开到九点。”——张明辉 | 店主张明辉说：“借书免费，每晚开到九点。” | goes
          张明辉　书屋借书从来不收押金，每晚开到九点钟 | 店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | goes
          诸葛明辉 · 书屋借书从来不收押金，每晚开到九点钟 | 店主诸葛明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | goes
          书屋借书从来不收押金，每晚开到九点钟（张明辉，店主） | 店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | goes
          张明辉（店主）：书屋借书从来不收押金，每晚开到九点钟 | 店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | goes
          张明辉（村医）：书屋借书从来不收押金，每晚开到九点钟 | 店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | stays
          【声音】张明辉：书屋借书从来不收押金，每晚开到九点钟 | 店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | goes
          声音 “书屋借书从来不收押金，每晚开到九点钟。”——张明辉 | 店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | goes
          # the office behind the name, where the text has it before, and other words for saying
          张明辉店长：书屋借书从来不收押金，每晚开到九点钟 | 店长张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | goes
          张明辉店长：书屋借书从来不收押金，每晚开到九点钟 | 副店长张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | stays
          张明辉谈到：书屋借书从来不收押金，每晚开到九点钟 | 店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | goes
          张明辉的话：书屋借书从来不收押金，每晚开到九点钟 | 店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | goes
          # in the role that an interview gives him, and where his speech goes on behind the telling
          “书屋借书从来不收押金，每晚开到九点钟。”（张明辉，受访者） | 店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | goes
          书屋借书从来不收押金，每晚开到九点钟　受访人／张明辉 | 店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | goes
          书屋借书从来不收押金，每晚开到九点钟——张明辉 | “书屋借书从来不收押金，每晚开到九点钟，”店主张明辉系着鞋带说，“醒来天黑了，茶还温着。” | goes
          书屋借书从来不收押金，每晚开到九点钟——公孙红 | “书屋借书从来不收押金，每晚开到九点钟，”店主公孙红梅掂着刀片说，“我爹教的。” | stays
          # no other one, no longer or shorter name, nobody who is only spoken to
          “书屋借书从来不收押金，每晚开到九点钟。”——李明辉 | 店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | stays
          “书屋借书从来不收押金，每晚开到九点钟。”——张明 | 店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | stays
          “书屋借书从来不收押金，每晚开到九点钟。”——主任张明辉 | 副主任张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | stays
          “书屋借书从来不收押金，每晚开到九点钟。”——张明辉 | 店主对张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | stays
          “书屋借书从来不收押金，每晚开到九点钟。”——辉 | 店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | stays
          # said behind the words
          张明辉：“书屋借书从来不收押金，每晚开到九点钟。” | “书屋借书从来不收押金，每晚开到九点钟。”张明辉放下碗说。 | goes
          张明辉：“书屋借书从来不收押金，每晚开到九点钟。” | “书屋借书从来不收押金，每晚开到九点钟。”店主张明辉说。 | goes
          张明辉：“书屋借书从来不收押金，每晚开到九点钟。” | “书屋借书从来不收押金，每晚开到九点钟。”说这话的是店主张明辉。 | goes
          张明辉：“书屋借书从来不收押金，每晚开到九点钟。” | “书屋借书从来不收押金，每晚开到九点钟。”店主张明辉摇摇头。 | stays
          张明辉：“书屋借书从来不收押金，每晚开到九点钟。” | “书屋借书从来不收押金，每晚开到九点钟。”店主张明辉把账本合上。 | goes
          张明辉：“书屋借书从来不收押金，每晚开到九点钟。” | 李大海说：“书屋借书从来不收押金，每晚开到九点钟。”店主张明辉把账本合上。 | stays
          张明辉：“书屋借书不收押金，每晚开到九点钟吗？” | “书屋借书不收押金，每晚开到九点钟吗？”店主张明辉把账本合上。 | stays
          张明辉：“书屋借书从来不收押金，每晚开到九点钟。” | “书屋借书从来不收押金，每晚开到九点钟。”李大海指着张明辉说。 | stays
          张明辉：“书屋借书从来不收押金，每晚开到九点钟。” | “书屋借书从来不收押金，每晚开到九点钟。”店主说，张明辉说过。 | stays
          # the last one named before them, where nobody else speaks
          “书屋借书从来不收押金，每晚开到九点钟。”——张明辉 | 张明辉今年七十岁。“书屋借书从来不收押金，每晚开到九点钟。”他说。 | goes
          “书屋借书从来不收押金，每晚开到九点钟。”——张明辉 | 张明辉今年七十岁。他说，书屋借书从来不收押金，每晚开到九点钟。 | goes
          “书屋借书从来不收押金，每晚开到九点钟。”——张明辉 | 【张明辉】我今年七十岁。书屋借书从来不收押金，每晚开到九点钟。 | goes
          “书屋借书从来不收押金，每晚开到九点钟。”——张明辉 | 张明辉今年七十岁。书屋借书从来不收押金，每晚开到九点钟。 | stays
          “书屋借书从来不收押金，每晚开到九点钟。”——张明辉 | 张明辉今年七十岁。李大海来了。“书屋借书从来不收押金，每晚开到九点钟。”他说。 | stays
          “书屋借书从来不收押金，每晚开到九点钟。”——张明辉 | 张明辉今年七十岁。“书屋借书从来不收押金，每晚开到九点钟。”店主说。 | stays
          “书屋借书从来不收押金，每晚开到九点钟。”——张明辉 | 张明辉今年七十岁。店主说：“书屋借书从来不收押金，每晚开到九点钟。” | stays
          “书屋借书从来不收押金，每晚开到九点钟。”——张明辉 | 来人七十岁。“书屋借书从来不收押金，每晚开到九点钟。”他说。 | stays
          “书屋借书从来不收押金，每晚开到九点钟。”——张明辉 | 张明辉今年七十岁。问他有什么诀窍，他想了想：“书屋借书从来不收押金，每晚开到九点钟。” | goes
          # he says so, whether it be so or not: a wish or a joke about his words, not one among them
          “书屋借书从来不收押金，每晚开到九点钟。”——张明辉 | 店主张明辉半开玩笑地说：“书屋借书从来不收押金，每晚开到九点钟。” | goes
          “书屋借书从来不收押金，每晚开到九点钟。”——张明辉 | 店主张明辉认为，书屋借书从来不收押金，每晚开到九点钟。 | goes
          “书屋借书从来不收押金，每晚开到九点钟。”——张明辉 | 店主张明辉从没说过“书屋借书从来不收押金，每晚开到九点钟”。 | stays
          “书屋借书从来不收押金，每晚开到九点钟。”——张明辉 | 网传店主张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | stays
          “书屋借书从来不收押金，每晚开到九点钟。”——张明辉 | 店主张明辉说：“我做过一个梦。书屋借书从来不收押金，每晚开到九点钟。” | stays
          “书屋借书从来不收押金，每晚开到九点钟。”——张明辉 | “如果有人出钱，”店主张明辉说，“书屋借书从来不收押金，每晚开到九点钟。” | stays
          “书屋借书从来不收押金，每晚开到九点钟。”——张明辉 | “书屋借书从来不收押金，每晚开到九点钟，”店主张明辉说，“这只是传言。” | stays
          # named in full once, and then by the name
          “书屋借书从来不收押金，每晚开到九点钟。”——店主张明辉 | 店主张明辉今年七十岁。书很多。张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | goes
          “书屋借书从来不收押金，每晚开到九点钟。”——村医张明辉 | 店主张明辉今年七十岁。书很多。张明辉说：“书屋借书从来不收押金，每晚开到九点钟。” | stays
          """)
  void isWhoSpeaks(String text, String other, String becomes) {
    assertEquals(becomes, becomes(text, other));
  }

  /** Content is written by many hands; this one has kept the guard busy for ever. */
  @Test
  void aNameOfOneCharacterOverAndOverIsNobodys() {
    String names =
        IntStream.range(0, 12 * 15).mapToObj(i -> "啊".repeat(2 + i % 15)).collect(joining("，"));
    assertEquals(
        "stays",
        becomes("“书屋借书从来不收押金，每晚开到九点钟。”——" + "啊".repeat(16), names + "。店主说：“书屋借书从来不收押金，每晚开到九点钟。”"));
  }

  private static String becomes(String text, String other) {
    Verdict verdict =
        new Guard()
            .judge(
                Texts.paragraph(0, Role.PARAGRAPH, false, true, text),
                Texts.paragraph(1, Role.PARAGRAPH, false, true, other));
    return verdict instanceof Verdict.Repeat ? "goes" : "stays";
  }
}
