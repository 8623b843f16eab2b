package org.texie.dedupe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchFormTest {

  private static String form(String text) {
    return MatchForm.of(text).form();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          早会，每天开。 | 早会每天开
          “早会”——每天… | 早会每天
          社区 茶馆 | 社区茶馆
          `　社区　` | 社区
          ＡＢＣ１２３ | abc123
          WiFi | wifi
          Wi-Fi | wifi
          葛\uDB40\uDD00飾\uFE00 | 葛饰
          前一句｜后一句 | 前一句后一句
          ▍❝早会❞✦ | 早会
          <早会>开了 | 早会开了
          早会—2005年 | 早会2005年
          ⻋辆⻔口 | 车辆门口
          1\u2006234元 | 1234元
          ﾃｽﾄ | テスト
          ㎡ | m2
          cafe\u0301 | café
          零下4℃ | 零下4°c
          𠮷野家。 | 𠮷野家
          3.5万 | 3.5万
          12:30 | 12:30
          １２：３０ | 12:30
          50% | 50%
          ５０％ | 50%
          5‰ | 5‰
          1,234,567元 | 1234567元
          1 234 567元 | 1234567元
          3-5人 | 3-5人
          3—5人 | 3-5人
          1/2 | 1/2
          $5 | $5
          +5 | +5
          """)
  void showsWhatCounts(String text, String form) {
    assertEquals(form, form(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          3.5 | 35
          12:30 | 1230
          50% | 50
          5‰ | 5
          5‱ | 5
          5% | 5‰
          -4度 | 4度
          气温-4度 | 气温4度
          气温－4度 | 气温4度
          气温–4度 | 气温4度
          +4 | 4
          3-5人 | 35人
          1/2 | 12
          1,23 | 123
          第3、5组 | 第35组
          第3 5组 | 第35组
          （1）2个 | 12个
          10² | 102
          10⁸元 | 108元
          ①2个 | 12个
          ❶2个 | 12个
          <5人 | 5人
          ✓到 | ✗到
          3½ | 31/2
          $5 | 5
          不同意 | 同意
          11年 | 10年
          𠮷 | 吉
          早会（下转第3版）很长 | 早会很长
          电视机上接天线 | 天线
          二十○五年 | 二十五年
          1\u200923人 | 123人
          12 34人 | 1234人
          0 123 | 0123
          3.5 125人 | 3.5125人
          1234 567人 | 1234567人
          10人 | 1〇人
          零下4度 | 下4度
          早会○五年 | 早会〇五年
          """)
  void keepsApartWhatDiffers(String one, String other) {
    assertNotEquals(form(one), form(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          第3、5组 | 第3；5组
          第3、5组 | 第3 5组
          —2022年 | 2022年
          ——2022年 | 2022年
          5m² | 5m2
          H₂O | h2o
          GB-18030 | GB18030
          1,234 | 1234
          １，２３４ | 1234
          “好” | 「好」
          是的！ | 是的。
          二○○五年 | 二〇〇五年
          二00五年 | 二〇〇五年
          二OO五年 | 二〇〇五年
          二〇〇〇年 | 二○○○年
          一百零五 | 一百〇五
          1\u2009234人 | 1234人
          93·5 | 93.5
          19∶30 | 19:30
          5˚C | 5°C
          他说⋯⋯ | 他说
          ■早会▲ | 早会
          李∙海生 | 李海生
          看著乾草 | 看着干草
          徵文 | 征文
          早会很长（下转第3版） | 早会很长
          【紧接一版】早会很长 | 早会很长
          【图片说明】早会很长 | 早会很长
          早会很长（摘自正文第二段） | 早会很长
          早会很长［点睛之笔］ | 早会很长
          早会很长。文见十二版 | 早会很长
          早会很长〔中间省去若干字〕人很多 | 早会很长人很多
          """)
  void takesForTheSameWhatIs(String one, String other) {
    assertEquals(form(one), form(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "。", "——", "“”", "\u200B\uFEFF", "（）"})
  void hasNothingOfPunctuationAlone(String text) {
    assertEquals(0, MatchForm.of(text).length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "早会，每天开。",
        "“𠮷野家”在Ａ座，㎡和℃，cafe\u0301。",
        "１，２３４元，第3、5组，10²，3½，①2",
        "葛\uDB40\uDD00城的👩\u200D💻",
        "㌀㍿ﷺ",
      })
  void offsetsLeadBack(String text) {
    MatchForm form = MatchForm.of(text);
    int last = 0;
    for (int i = 0; i < form.length(); i++) {
      int offset = form.offset(i);
      assertTrue(offset >= last && offset < text.length(), "offset " + offset + " of index " + i);
      assertFalse(Character.isLowSurrogate(text.charAt(offset)));
      last = offset;
    }
  }

  @Test
  void offsetsArePlacesInTheTextAsItIsShown() {
    MatchForm form = MatchForm.of("“早会”，１２：３０ 开。");
    assertEquals("早会12:30开", form.form());
    assertEquals(1, form.offset(0));
    assertEquals(5, form.offset(2));
    assertEquals(7, form.offset(4));
    assertEquals(11, form.offset(7));
  }
}
