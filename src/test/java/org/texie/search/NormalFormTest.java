package org.texie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {

  @ParameterizedTest
  @CsvSource({
    "社区, 社区",
    "社區, 社区",
    "WiFi, wifi",
    "ＷｉＦｉ６, wifi6",
    "STRASSE, strasse",
    "Straße, strasse",
    "ﬁve, five",
    "４万㎡, 4万m2",
    "①号, 1号",
    "ｶﾞｽ, ガス",
    "é, é",
    "\u0130, i\u0307",
    "ΟΔΟΣ, οδοσ",
    "οδος, οδοσ",
    "𠮷野, 𠮷野",
    "葛\uFE00西, 葛西",
    "葛\uDB40\uDD00西, 葛西",
    "豈, 岂",
    "新能源\u200B汽车, 新能源汽车",
    "😀好, 😀好"
  })
  void foldsWhatReadersDoNotTellApart(String text, String form) {
    assertEquals(form, NormalForm.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "用 WiFi 上网 | 用wifi上网",
        "New  York | new york",
        "App Store 里 | app store里",
        "零下 4 摄氏度 | 零下4摄氏度",
        "她说： “好” | 她说:“好”",
        "hello, world | hello,world",
        "甲\u3000乙 | 甲乙",
        "a\u00A0b | a b"
      })
  void keepsASpaceOnlyBetweenWordsThatNeedIt(String text, String form) {
    assertEquals(form, NormalForm.of(text));
  }

  @Test
  void keepsPunctuation() {
    assertEquals("新能源,汽车。", NormalForm.of("新能源，汽车。"));
  }

  @Test
  void spacesAtTheEndsAreNone() {
    assertEquals("a b", NormalForm.of("\n a b\t"));
  }
}
