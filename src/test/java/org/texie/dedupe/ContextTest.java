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
    "|市里同意建桥|。谣言很多。, ''",
    "|市里同意建桥|，但没有钱。, ''",
    "|市里同意建桥|, ''",
  })
  void tellsWhatTurnsTheMeaningAfter(String marked, String word) {
    String upTo = marked.substring(0, marked.lastIndexOf('|')).replace("|", "");
    int end = tokens(upTo).length();
    assertEquals(word, Context.after(tokens(marked.replace("|", "")), end, upTo));
  }
}
