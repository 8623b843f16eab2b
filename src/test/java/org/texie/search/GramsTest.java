package org.texie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GramsTest {

  @ParameterizedTest
  @CsvSource({
    "桥, 桥",
    "石桥村, 石 石桥 桥 桥村 村",
    "'石桥,村', 石 石桥 桥 村",
    "app, a ap app p pp p",
    "2022年, 2 20 202 0 02 022 2 22 2 2年 年",
    "a b, a b",
    "𠮷野, 𠮷 \uDFB7野 野",
    "'。,', ''"
  })
  void areTheTermsOfATextInItsOrder(String form, String expected) {
    List<String> terms = new ArrayList<>();
    Grams.forEach(form, term -> terms.add(Grams.text(term)));
    assertEquals(expected, String.join(" ", terms));
  }
}
