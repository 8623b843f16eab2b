package org.texie.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.texie.model.Address;
import org.texie.model.Block.Passage;
import org.texie.model.Block.Role;

/** What the conversion says beside the HTML: passages, what they refer to, and reports. */
class MarkdownConverterTest {

  private final Sample sample = new Sample();

  private List<Passage> passages(String markdown) {
    return sample.convert(markdown).body().passages();
  }

  @Test
  void passagesAreNumberedInReadingOrderWithTheirLines() {
    List<Passage> passages = passages("一\n\n# 二\n\n> 三\n> 三\n\n- 四\n- 五\n\n六[^1]\n\n[^1]: 七\n");
    assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), passages.stream().map(Passage::number).toList());
    assertEquals(List.of(1, 3, 5, 8, 9, 11, 13), passages.stream().map(Passage::line).toList());
    assertEquals(
        List.of(
            Role.PARAGRAPH,
            Role.HEADING,
            Role.QUOTE,
            Role.ITEM,
            Role.ITEM,
            Role.PARAGRAPH,
            Role.NOTE),
        passages.stream().map(Passage::role).toList());
    assertEquals("三三", passages.get(2).text());
  }

  @Test
  void theKeepCommentIsForTheNextPassageAlone() {
    List<Passage> passages = passages("一\n\n<!-- keep -->\n\n二\n\n三\n\n<!-- other -->\n四\n");
    assertEquals(List.of(false, true, false, false), passages.stream().map(Passage::keep).toList());
  }

  @Test
  void theKeepCommentWorksInsideAQuote() {
    List<Passage> passages = passages("> 一\n>\n> <!-- keep -->\n>\n> 二\n");
    assertEquals(List.of(false, true), passages.stream().map(Passage::keep).toList());
  }

  @Test
  void whatHoldsMoreThanWordsIsMarked() {
    List<Passage> passages =
        passages("词\n\n**词**和`词`\n\n[词](a.md)\n\n![词](a.jpg)词\n\n词[^1]\n\n词<b>词</b>\n\n[^1]: 注\n");
    assertEquals(
        List.of(true, true, false, false, false, false, true),
        passages.stream().map(Passage::wordsOnly).toList());
  }

  @Test
  void filesAndParagraphsReferredToAreGathered() {
    Converted converted =
        sample.convert("![图](a.jpg)和[文件](a.pdf)和[段](a.md#p-0)和[本文](#p-1)和![资产](/img/logo.png)\n");
    assertEquals(Set.of("/cases/a.jpg", "/cases/a.pdf"), converted.media());
    assertEquals(
        List.of("/cases/a/ p-0", "/cases/pair/ p-1"),
        converted.fragments().stream().map(link -> link.target() + " " + link.fragment()).toList());
    assertEquals(new Address("/cases/a/"), converted.fragments().get(0).target());
  }

  @Test
  void everythingRefusedIsReportedAtItsPlace() {
    sample.convert("字[a](x.md)\n\n字字![b](javascript:y)\n\n> <script>z</script>\n\n![](a.jpg)\n");
    assertEquals(
        List.of(
            "1:2 missing-link-target x.md",
            "3:3 unsafe-link javascript:y",
            "5:3 removed-html <script>",
            "7:1 missing-alt a.jpg"),
        sample.reports());
  }

  @Test
  void columnsCountCharacters() {
    sample.convert("𠮷𠮷[a](x.md)\n");
    assertEquals(List.of("1:3 missing-link-target x.md"), sample.reports());
  }

  @Test
  void hostileNestingIsRefusedWithItsLine() {
    assertTrue(passages("文\n\n" + ">".repeat(1000) + " 文\n").isEmpty());
    assertTrue(passages("文\n" + "- ".repeat(1000) + "文\n").isEmpty());
    assertEquals(List.of("2:1 nested-too-deep 50", "3:1 nested-too-deep 50"), sample.reports());
  }

  @Test
  void whatOnlyLooksNestedIsNot() {
    assertEquals("<hr>\n", sample.html("-".repeat(100) + "\n"));
    assertEquals("<hr>\n", sample.html("* ".repeat(100) + "\n"));
    assertTrue(sample.reports().isEmpty());
  }
}
