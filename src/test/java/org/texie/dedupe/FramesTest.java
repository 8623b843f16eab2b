package org.texie.dedupe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.texie.model.Block.Role;

/**
 * What a sentence says around a claim, and what a column's break leaves of a paragraph, as many
 * writers put it: whether the claim by itself, or what is left, says nothing else.
 *
 * <p>{@code frames-by-kind.txt} goes through the words of a kind (lies, errors, wishes, conditions,
 * stories, papers, …) in each of a few sentences; nothing is learnt from it.
 *
 * <p>A frame has three dots where the claim stands; a torn paragraph has brackets around what is
 * left; a signed quotation stands before the passage that it is from, with a tab between. The lines
 * that do not fare as they should are in {@code open.txt}, too: what is known to be open.
 */
class FramesTest {

  private static final List<String> CLAIMS =
      List.of("社区在广场东侧建起了一座两层高的阅览室", "村民自己动手修通了三公里长的山路", "居民王秀英每月领到八百元护理补贴", "镇上的卫生院添置了四台新的检查设备");

  private static final String BEFORE = "清早的集市上已经站满了人。";
  private static final String BEHIND = "七十二岁的老刘在门口坐着剥豆子。";

  static Stream<String> framesThatTurn() {
    return lines("frames-turning.txt");
  }

  static Stream<String> framesOfEachKind() {
    return lines("frames-by-kind.txt");
  }

  static Stream<String> framesThatDoNot() {
    return lines("frames-plain.txt");
  }

  static Stream<String> fragmentsThatSayOtherThings() {
    return lines("edges-other.txt");
  }

  static Stream<String> fragmentsThatSayTheSame() {
    return lines("edges-same.txt");
  }

  static Stream<String> clausesThatTellNothing() {
    return lines("lead-ins.txt");
  }

  static Stream<String> headsOfColumns() {
    return lines("heads.txt");
  }

  static Stream<String> quotationsWithTheirSources() {
    return lines("signed.txt");
  }

  static Stream<String> openingsThatTellSomething() {
    return lines("openings.txt");
  }

  /** Those of a list that fare as they should. */
  private static Stream<String> lines(String file) {
    Set<String> open = all("open.txt").collect(Collectors.toSet());
    return all(file).filter(line -> !open.contains(line));
  }

  private static Stream<String> all(String file) {
    try (InputStream in = FramesTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("framesThatTurn")
  void aClaimThatIsTurnedStays(String frame) {
    assertEquals(List.of(), claims(frame, true));
  }

  @ParameterizedTest
  @MethodSource("framesOfEachKind")
  void aClaimThatIsTurnedInAKnownWayStays(String frame) {
    assertEquals(List.of(), claims(frame, true));
  }

  @ParameterizedTest
  @MethodSource("framesThatDoNot")
  void aClaimThatIsMadeGoes(String frame) {
    assertEquals(List.of(), claims(frame, false));
  }

  @ParameterizedTest
  @MethodSource("fragmentsThatSayOtherThings")
  void aFragmentThatSaysSomethingElseStays(String torn) {
    assertEquals(false, isRepeat(left(torn), torn.replaceAll("[〔〕]", "")));
  }

  @ParameterizedTest
  @MethodSource("fragmentsThatSayTheSame")
  void aFragmentThatSaysNothingElseGoes(String torn) {
    assertEquals(true, isRepeat(left(torn), torn.replaceAll("[〔〕]", "")));
  }

  @ParameterizedTest
  @MethodSource("clausesThatTellNothing")
  void aClaimGoesWithWhatLeadsIntoIt(String leadIn) {
    String claim = CLAIMS.get(0) + "，居民都来看书。" + BEFORE;
    assertEquals(true, isRepeat(leadIn + claim, claim));
  }

  @ParameterizedTest
  @MethodSource("headsOfColumns")
  void aClaimGoesWithTheHeadOfItsColumn(String head) {
    String claim = CLAIMS.get(0) + "，居民都来看书。" + BEFORE;
    assertEquals(true, isRepeat(head + claim, claim));
  }

  @ParameterizedTest
  @MethodSource("openingsThatTellSomething")
  void aClaimStaysWithAnOpeningThatTellsSomething(String opening) {
    String claim = CLAIMS.get(0) + "，居民都来看书。" + BEFORE;
    assertEquals(false, isRepeat(opening + claim, claim));
  }

  @ParameterizedTest
  @MethodSource("quotationsWithTheirSources")
  void aQuotationGoesWithWhoSignsIt(String pair) {
    String[] texts = pair.split("\t", 2);
    assertEquals(true, isRepeat(texts[0], texts[1]));
  }

  private static String left(String torn) {
    return torn.substring(torn.indexOf('〔') + 1, torn.indexOf('〕'));
  }

  /**
   * The claims that do not fare as they should: in turn alone, behind and before other sentences.
   */
  private static List<String> claims(String frame, boolean stays) {
    return IntStream.range(0, CLAIMS.size())
        .filter(
            i ->
                isRepeat(i % 2 == 0 ? CLAIMS.get(i) : CLAIMS.get(i) + "。", full(frame, i)) == stays)
        .mapToObj(CLAIMS::get)
        .toList();
  }

  private static String full(String frame, int which) {
    String sentence = frame.replace("…", CLAIMS.get(which));
    return switch (which) {
      case 0 -> sentence;
      case 1 -> BEFORE + sentence;
      case 2 -> sentence + BEHIND;
      default -> BEHIND + sentence + BEFORE;
    };
  }

  private static boolean isRepeat(String text, String other) {
    return new Guard()
            .judge(
                Texts.paragraph(0, Role.PARAGRAPH, false, true, text),
                Texts.paragraph(1, Role.PARAGRAPH, false, true, other))
        instanceof Verdict.Repeat;
  }
}
