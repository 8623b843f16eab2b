package org.texie.dedupe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

  @ParameterizedTest
  @CsvSource({
    "8, 8",
    "八, 8",
    "两, 2",
    "十, 10",
    "十二, 12",
    "二十, 20",
    "三百零五, 305",
    "三百〇五, 305",
    "二百一十万, 2100000",
    "210万, 2100000",
    "4.2万, 42000",
    "四万二, 42000",
    "三千五, 3500",
    "一百五, 150",
    "一万零五百, 10500",
    "两亿三千万, 230000000",
    "一九五八, 1958",
    "二〇二三, 2023",
    "3.50, 3.5",
    // neither of these is one number
    "二三十, 二三十",
    "十七八, 十七八",
    "二三, 二三",
    "百万, 百万",
    "万, 万",
    "零, 0",
    // codes, signs, and what is no plain number
    "007, 007",
    "0.5, 0.5",
    "20:30, 20:30",
    "-3, -3",
    "12%, 12%",
    "wifi, wifi",
    // more of a number than anybody prints
    "1亿亿亿亿亿, 1亿亿亿亿亿"
  })
  void writesANumberInOneWay(String word, String plain) {
    assertEquals(plain, Numeral.plain(word));
  }
}
