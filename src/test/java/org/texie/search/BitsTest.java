package org.texie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BitsTest {

  private static String written(Bits bits) {
    StringBuilder written = new StringBuilder();
    for (byte b : bits.toArray()) {
      written.append(Integer.toBinaryString((b & 0xFF) | 0x100).substring(1));
    }
    return written.toString();
  }

  @Test
  void theLastByteIsFilledUpWithZeros() {
    assertEquals("10110000", written(new Bits().bits(0b1011, 4)));
    assertEquals("", written(new Bits()));
    assertEquals("1111111111111111", written(new Bits().bits(0xFFFF, 16)));
  }

  @Test
  void smallNumbersAreShort() {
    assertEquals("1" + "010" + "011" + "0", written(new Bits().number(0).number(1).number(2)));
    assertEquals(
        "0".repeat(30) + "1".repeat(31) + "000", written(new Bits().number(Integer.MAX_VALUE - 1)));
  }

  @Test
  void stepsAreShortNearTheirWidth() {
    assertEquals(
        "1" + "101" + "001" + "011" + "000000", written(new Bits().around(5, 3).around(19, 3)));
  }

  @Test
  void whatLiesAboveTheWidthIsNotWritten() {
    assertEquals("11110000", written(new Bits().bits(-1, 4)));
  }
}
