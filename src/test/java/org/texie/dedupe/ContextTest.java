package org.texie.dedupe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the samples, the text in question stands between two {@code |}. */
class ContextTest {

  private static Tokens tokens(String text) {
    return Tokens.of(text, MatchForm.of(text), new Names());
  }

  @ParameterizedTest
  @CsvSource({
    "有人误以为|市里同意建桥|。, 有人误",
    "并非|市里同意建桥|。, 并非",
    "如果|市里同意建桥|，就开工。, 如果",
    "如果下雨，|市里同意建桥|。, 如果",
    "据说，|市里同意建桥|。, 据说",
    "有关部门否认|市里同意建桥|。, 否认",
    "他建议，|市里同意建桥|。, 建议",
    "他希望：“|市里同意建桥|”。, 希望",
    "市里不|同意建桥|。, 不",
    "市里不允许在河边|堆放建材和垃圾|。, 不",
    "桥将|建成通车|。, 将",
    "副|主任说桥已建成|。, 副",
    "山|东路要修桥|。, 山东路",
    "零下|5度|。, 零下",
    "只有修好路，|才建得成桥|。, 才",
    "修好路，|才建得成桥|。, 才",
    "市里或许|同意建桥|。, 或许",
    "今年比|20个多出一倍|。, 比",
    "今年比|2017年多出一倍|。, ''",
    "桥长约|2017年的一倍|。, 约",
    "一共约|20, 约",
    "一共签约|20户|。, ''",
    "路通到南|门村|。, 南门村",
    "路通到南|石桥村|。, 南石桥",
    "他走到|东门|。, ''",
    "他走出|东寺村|。, 出东寺",
    "他住和平|里弄|。, 平里弄",
    "他住李家|下河村|。, 家下河",
    "他住李家|下边|。, ''",
    "他走过|石桥路|。, ''",
    "他在|石桥路|边。, ''",
    "路通到东|石桥|边。, 东石桥",
    "他住和平|东边|。, 平东边",
    "他住李家|中河村|。, 家中河",
    "他住平|石路|边。, 平石路",
    "他住平|石桥头路|边。, ''",
    "他坐3|石路|车。, ''",
    "他来坐3|路街车|。, ''",
    "他住石|马路|边。, ''",
    "主要是|市里同意建桥|。, ''",
    "要是|市里同意建桥|，就开工。, 要是",
    "李若溪|请市里同意建桥|。, ''",
    "若|市里同意建桥|，就开工。, 若",
    "他若|请市里同意建桥|，就开工。, 他若",
    "不少|居民同意建桥|。, ''",
    "他特别|同意建桥|。, ''",
    "简称|桥办的单位来了|。, ''",
    "歌谣里|市里同意建桥|。, ''",
    "市红十字会|同意建桥|。, ''",
    "市里会|同意建桥|。, 会",
    "市里可|以同意建桥|。, ''",
    "市里可|同意建桥|。, 可",
    "草案里有这样一句。|市里同意建桥|。, 草案",
    "门口写着这样一句：“不要跑。”|市里同意建桥|。, ''",
    "草案早就有了。|市里同意建桥|。, ''",
    "代|理事长同意建桥|。, 代",
    "时代|不同了，市里建桥|。, ''",
    "会|同意建桥|。, 会",
    "他的建议通过了，|市里同意建桥|。, ''",
    "昨天，|市里同意建桥|。, ''",
    "他说：“|市里同意建桥|。”, ''",
    "谣言止于智者。|市里同意建桥|。, ''",
    "若干年前，|市里同意建桥|。, ''",
    "没有人来，|市里同意建桥|。, ''",
    "|市里同意建桥|, ''",
  })
  void tellsWhatTurnsTheMeaningBefore(String marked, String word) {
    String before = marked.substring(0, marked.indexOf('|'));
    int start = tokens(before).length();
    assertEquals(word, Context.before(tokens(marked.replace("|", "")), start));
  }

  @ParameterizedTest
  @CsvSource({
    "|市里同意建桥|的说法不实。, 的说法",
    "|市里同意建桥|，这种说法不实。, 不实",
    "|市里同意建桥|。这是谣言。, 谣",
    "|市里同意建桥|，这只是最初的设想。, 这只是",
    "|市里同意建桥|，此事没有落实。, 没有落实",
    "|市里同意建桥|未果。, 未",
    "|市里同意建桥|吗？, ？",
    "|市里同意建桥|。谣言很多。, 谣",
    "|市里同意建桥|。后来取消了。, 取消",
    "|市里同意建桥|。别的工程取消了。, ''",
    "|市里同意建桥|，办不办得成还两说。, 两说",
    "|市里同意建桥|。桥边的民谣很多。, ''",
    "|市里同意建桥|，但没有钱。, ''",
    "|市里同意建桥|, ''",
  })
  void tellsWhatTurnsTheMeaningAfter(String marked, String word) {
    String upTo = marked.substring(0, marked.lastIndexOf('|')).replace("|", "");
    int end = tokens(upTo).length();
    assertEquals(word, Context.after(tokens(marked.replace("|", "")), end, upTo));
  }
}
