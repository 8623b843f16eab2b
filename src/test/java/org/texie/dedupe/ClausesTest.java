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
        "早会开了——|大家来了",
        "早会开了……|大家来了",
        "早会开了，“|大家来了”",
        "早会开了，|“大家来了”",
        "早会开了， |大家来了",
        "“早会开了”|大家来了",
        "（早会）|大家来了",
        "“|早会开了”",
        "Come in! |Sit down",
      })
  void beginsAtItsMark(String marked) {
    assertTrue(Clauses.beginsAt(text(marked), marked.indexOf('|')));
  }

  @ParameterizedTest
  @ValueSource(strings = {"早|会开了", "早会、|晚会", "早会开了，大|家来了", "早会“|开了”", "不|同意"})
  void doesNotBeginWithinAClause(String marked) {
    assertFalse(Clauses.beginsAt(text(marked), marked.indexOf('|')));
  }

  @ParameterizedTest
  @CsvSource({
    "|早会开了, true",
    "“|早会开了”, true",
    "早会开了。|大家来了, true",
    "早会开了。“|大家来了”, true",
    "“早会开了。|大家来了”, true",
    "早会开了；|大家来了, false",
    "早|会开了, false",
  })
  void knowsWhereASentenceBegins(String marked, boolean begins) {
    assertEquals(begins, Clauses.sentenceBeginsAt(text(marked), marked.indexOf('|')));
  }

  @ParameterizedTest
  @CsvSource({
    "早会开了。, true",
    "“早会开了。”, true",
    "早会开了……, true",
    "早会开了；, false",
    "早会开了, false",
    "’, true",
  })
  void knowsTheEndOfASentence(String text, boolean end) {
    assertEquals(end, Clauses.isSentence(text));
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
}
