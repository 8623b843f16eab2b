package org.texie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.texie.report.Comparison.Piece;

/**
 * What is marked in two texts side by side: {@code [own]}, {@code (around)}, the rest is shared.
 */
class ComparisonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "一字不差。 | 一字不差。 | 一字不差。 | 一字不差。",
        "水位３米 | 水位3米 | 水位[３]米 | 水位[3]米",
        "春天收摊 | 冬天收摊 | [春]天收摊 | [冬]天收摊",
        "6点半收摊 | 7点收摊 | [6点半]收摊 | [7点]收摊",
        "据了解，桥通了。 | 村里人说，桥通了。 | [据了解]，桥通了。 | [村里人说]，桥通了。",
        "桥通了。 | 天亮前，桥通了。人都来看。 | 桥通了。 | (天亮前，)桥通了。(人都来看。)",
        "天上有雨。 | 天晴。天上有雨。 | 天上有雨。 | (天晴。)天上有雨。",
        "修好的桥通了车 | 先说路。修好的那座桥通了车，也通了人 | 修好的桥通了车 | (先说路。)修好的[那座]桥通了车(，也通了人)",
        "桥通了𠮷 | 桥通了𠮶 | 桥通了[𠮷] | 桥通了[𠮶]",
        "桥。 | 桥。桥。 | 桥。 | (桥。)桥。",
        "甲乙 | 丙丁 | [甲乙] | [丙丁]",
        "先有的话，后来没了 | 后来没了 | [先有的话，]后来没了 | 后来没了"
      })
  void marksWhatDiffers(String left, String right, String markedLeft, String markedRight) {
    Comparison compared = Comparison.of(left, right);

    assertEquals(markedLeft, marked(compared.left()));
    assertEquals(markedRight, marked(compared.right()));
  }

  @Test
  void halvesShareTheirSeam() {
    Comparison compared = Comparison.ofHalves("柳树下，柳树下的船", "柳树下的船都开了，柳树下的船", "柳树下的船");

    assertEquals("[柳树下，]柳树下的船", marked(compared.left()));
    assertEquals("柳树下的船[都开了，柳树下的船]", marked(compared.right()));
  }

  @Test
  void halvesWhoseSeamIsWrittenOtherwiseAreLeftUnmarked() {
    Comparison compared = Comparison.ofHalves("船，开了", "船开了，人也上岸", "船开了");

    assertEquals("[船，开了]", marked(compared.left()));
    assertEquals("船开了[，人也上岸]", marked(compared.right()));
  }

  /** Long texts without anything in common would take hours to compare character by character. */
  @Test
  void ofLongTextsThatDifferMuchOnlyTheEndsAreCompared() {
    Random random = new Random(7);
    String left = "头甲" + letters(random, 2000) + "甲尾";
    String right = "头乙" + letters(random, 300_000) + "乙尾";

    Comparison compared = Comparison.of(left, right);

    assertEquals(List.of("头", "尾"), shared(compared.left()));
    assertEquals(List.of("头", "尾"), shared(compared.right()));
  }

  @Test
  void aQuoteLessAClauseIsFoundInALongText() {
    Random random = new Random(11);
    String before = letters(random, 5000);
    String after = letters(random, 5000);

    Comparison compared = Comparison.of("桥修好以后，人都走桥上过", before + "桥修好以后，船停了，人都走桥上过" + after);

    assertEquals("桥修好以后，人都走桥上过", marked(compared.left()));
    assertEquals("(" + before + ")桥修好以后，[船停了，]人都走桥上过(" + after + ")", marked(compared.right()));
  }

  @Test
  void textsThatAreHardlyAlikeAreNotCombedForChanceMatches() {
    Comparison compared = Comparison.of("早起的人先去河边走一圈", "先把早上的活干完，人都在桥边等");

    assertEquals(List.of(), shared(compared.left()));
  }

  @Test
  void losesNoCharacterAndTheSharedOnesAreTheSame() {
    for (long seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      String left = letters(random, random.nextInt(30));
      String right = letters(random, random.nextInt(60));

      Comparison compared = Comparison.of(left, right);

      String where = "seed " + seed;
      assertEquals(left, text(compared.left().stream().map(Piece::text)), where);
      assertEquals(right, text(compared.right().stream().map(Piece::text)), where);
      assertEquals(
          text(shared(compared.left()).stream()), text(shared(compared.right()).stream()), where);
      assertTrue(compared.left().stream().noneMatch(piece -> piece.text().isEmpty()), where);
    }
  }

  private static String letters(Random random, int count) {
    return random
        .ints(count, 0, 4)
        .mapToObj(i -> List.of("天", "地", "𠮷", "。").get(i))
        .collect(Collectors.joining());
  }

  private static List<String> shared(List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> piece.share() == Comparison.Share.SHARED)
        .map(Piece::text)
        .toList();
  }

  private static String text(Stream<String> parts) {
    return parts.collect(Collectors.joining());
  }

  private static String marked(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                switch (piece.share()) {
                  case SHARED -> piece.text();
                  case OWN -> "[" + piece.text() + "]";
                  case AROUND -> "(" + piece.text() + ")";
                })
        .collect(Collectors.joining());
  }
}
