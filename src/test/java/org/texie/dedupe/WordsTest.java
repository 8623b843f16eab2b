package org.texie.dedupe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.texie.dedupe.Words.Word;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "支书夏侯朗住在学校外面, 支书:OFFICE 夏侯朗:NAME 住在:OTHER 学校:BODY 外面:SIDE",
    "县文化馆志愿队来了三次, 县文化馆志愿队:BODY 来:OTHER 了:OTHER 三:NUMBER 次:MEASURE",
    "小满那天校长的伞, 小满:TIME 那天:OTHER 校长:OFFICE 的:OF 伞:THING"
  })
  void tellsWhatWordsAre(String clause, String words) {
    assertEquals(
        words,
        Words.of(clause).stream()
            .map(word -> clause.substring(word.from(), word.end()) + ":" + word.kind())
            .collect(Collectors.joining(" ")));
  }

  /** Numbers, Latin letters, blanks, pairs of surrogates, halves of them, and Han characters. */
  @Test
  void everyCharacterIsInOneWord() {
    String characters = "0１%-. abＡé\t\u3000𠮷🏮\ud83c\udfee的县城外馆队朗生夏侯三百〇〇年月上周";
    Random random = new Random(42);
    for (int round = 0; round < 2000; round++) {
      StringBuilder clause = new StringBuilder();
      int length = 1 + random.nextInt(12);
      for (int i = 0; i < length; i++) {
        clause.append(characters.charAt(random.nextInt(characters.length())));
      }
      List<Word> words = Words.of(clause.toString());
      int at = 0;
      for (Word word : words) {
        assertEquals(at, word.from(), () -> clause + " " + words);
        at = word.end();
      }
      assertEquals(clause.length(), at, () -> clause + " " + words);
    }
  }
}
