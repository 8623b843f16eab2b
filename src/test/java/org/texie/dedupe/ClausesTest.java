package org.texie.dedupe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the samples, {@code |} stands for the place in question. */
class ClausesTest {

  private static String text(String marked) {
    return marked.replace("|", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|早会开了",
        "早会开了，|大家来了",
        "早会开了。|大家来了",
        "早会开了：|大家来了",
        "早会开了、|大家来了",
        "早会开了——|大家来了",
        "早会开了……|大家来了",
        "早会开了，“|大家来了”",
        "早会开了，|“大家来了”",
        "早会开了， |大家来了",
        "“早会开了”|大家来了",
        "（早会）|大家来了",
        "Come in! |Sit down",
      })
  void beginsAtItsMark(String marked) {
    assertTrue(Clauses.beginsAt(text(marked), marked.indexOf('|')));
  }

  @ParameterizedTest
  @ValueSource(strings = {"早|会开了", "早会开了，大|家来了", "早会“|开了”", "不|同意"})
  void doesNotBeginWithinAClause(String marked) {
    assertFalse(Clauses.beginsAt(text(marked), marked.indexOf('|')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "早会开了|",
        "早会开了|。",
        "早会开了|，大家来了",
        "早会开了|”，大家来了",
        "“早会开了|。”大家来了",
        "早会开了|——大家来了",
        "早会开了|……",
      })
  void endsAtItsMark(String marked) {
    assertTrue(Clauses.endsAt(text(marked), marked.indexOf('|')));
  }

  @ParameterizedTest
  @ValueSource(strings = {"|早会开了", "早会|开了", "早会开了|的时候，", "“早会|”开了"})
  void doesNotEndWithinAClause(String marked) {
    assertFalse(Clauses.endsAt(text(marked), marked.indexOf('|')));
  }

  @ParameterizedTest
  @CsvSource({
    "早会开了。, false",
    "“早会开了。”, false",
    "早会开了……, false",
    "早会开了, true",
    "在后庄, true",
    "“早会”, true",
    "'', false",
    "。, false",
  })
  void knowsWhatBreaksOff(String text, boolean unfinished) {
    assertEquals(unfinished, Clauses.isUnfinished(text));
  }

  @ParameterizedTest
  @CsvSource({
    "有人误以为|市里同意建桥|。, 误",
    "并非|市里同意建桥|。, 并非",
    "|市里同意建桥|的说法不实。, 不实",
    "如果|市里同意建桥|，就开工。, 如果",
    "据说，|市里同意建桥|。, 据说",
    "|市里同意建桥|，但没有钱。, 没有",
    "昨天，|市里同意建桥|。, ''",
    "谣言止于智者。|市里同意建桥|。, ''",
    "|市里同意建桥|。谣言很多。, ''",
    "|市里同意建桥|, ''",
  })
  void tellsTheWordThatMayTurnTheMeaning(String marked, String word) {
    int start = marked.indexOf('|');
    int end = marked.lastIndexOf('|') - 1;
    assertEquals(word, Clauses.turn(text(marked), start, end));
  }
}
