package org.texie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifiedScriptTest {

  private static String simplified(String text) {
    StringBuilder simplified = new StringBuilder();
    text.chars().forEach(c -> simplified.append(SimplifiedScript.of((char) c)));
    return simplified.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "黨的建設, 党的建设",
    "開會願買戰線, 开会愿买战线",
    "恢復生產，反復, 恢复生产，反复",
    "頭髮與發展, 头发与发展",
    "瀋陽的鍾先生, 沈阳的钟先生",
    "裡面, 里面",
    "觀衆説綫裏, 观众说线里",
    "乾隆年間, 乾隆年间",
    "著名, 著名",
    "社区 ABC 12 𠮷, 社区 ABC 12 𠮷",
  })
  void isReadAsItIsWrittenOnTheMainland(String traditional, String simplified) {
    assertEquals(simplified, simplified(traditional));
  }

  @Test
  void isTheFormOfItself() {
    for (char c = '\u3000'; c < '\uA000'; c++) {
      char simplified = SimplifiedScript.of(c);
      assertEquals(simplified, SimplifiedScript.of(simplified));
    }
  }
}
