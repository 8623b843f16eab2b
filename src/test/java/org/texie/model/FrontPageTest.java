package org.texie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrontPageTest {

  @Test
  void theNewestLeadsAndNoneIsShownTwiceWhereThereAreEnough() {
    List<Case> cases = new ArrayList<>();
    for (int i = 30; i > 0; i--) {
      cases.add(SampleCase.of("c" + i, "2022-01-%02d".formatted(i)).under("lu").build());
    }

    FrontPage front = FrontPage.of(cases, List.of(theme("lu", cases), theme("deng", List.of())));

    assertEquals("c30", front.lead().orElseThrow().id());
    assertEquals(List.of("c29", "c28", "c27", "c26"), ids(front.seconds()));
    assertEquals(List.of("c25", "c24", "c23"), ids(front.sections().get(0).cases()));
    assertEquals(List.of(), ids(front.sections().get(1).cases()));
  }

  @Test
  void ofOneDateTheFirstWithAPictureLeads() {
    List<Case> cases =
        List.of(
            SampleCase.of("a", "2022-05").build(),
            SampleCase.of("b", "2022-05").pictured().build(),
            SampleCase.of("c", "2022-04").pictured().build());

    assertEquals("b", FrontPage.of(cases, List.of()).lead().orElseThrow().id());
    assertEquals(List.of("a", "c"), ids(FrontPage.of(cases, List.of()).seconds()));
  }

  @Test
  void anOlderPictureDoesNotLead() {
    List<Case> cases =
        List.of(
            SampleCase.of("a", "2022-05").build(),
            SampleCase.of("b", "2022-04").pictured().build());

    assertEquals("a", FrontPage.of(cases, List.of()).lead().orElseThrow().id());
  }

  @Test
  void aThemeWhoseCasesAllStandAboveShowsItsNewestAgain() {
    List<Case> cases =
        List.of(
            SampleCase.of("a", "2022-05").build(),
            SampleCase.of("b", "2022-04").build(),
            SampleCase.of("c", "2022-03").build());

    assertEquals(
        List.of("a", "b"),
        ids(FrontPage.of(cases, List.of(theme("lu", cases))).sections().get(0).cases()));
  }

  @Test
  void theLeadOpensWithAsManyParagraphsAsFit() {
    String half = "字".repeat(150);
    Case item = SampleCase.of("a", "2022").saying(half, half, "再一段，" + half).build();
    Case longOne = SampleCase.of("b", "2022").saying("长".repeat(900), "短").build();

    assertEquals(List.of(half, half), FrontPage.of(List.of(item), List.of()).opening());
    assertEquals(List.of("长".repeat(900)), FrontPage.of(List.of(longOne), List.of()).opening());
  }

  @Test
  void anEmptyArchiveHasAnEmptyFrontPage() {
    assertEquals(
        new FrontPage(Optional.empty(), List.of(), List.of(), List.of()),
        FrontPage.of(List.of(), List.of()));
  }

  private static Section theme(String id, List<Case> cases) {
    return new Section(SampleCase.term(Kind.THEME, id, Optional.empty()), cases, List.of());
  }

  private static List<String> ids(List<Case> cases) {
    return cases.stream().map(Case::id).toList();
  }
}
