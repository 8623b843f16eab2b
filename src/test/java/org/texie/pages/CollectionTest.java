package org.texie.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.texie.model.Case;
import org.texie.model.Kind;
import org.texie.model.SampleCase;
import org.texie.model.Section;

class CollectionTest {

  @Test
  void itHoldsTheNewestHundred() {
    List<Case> cases =
        IntStream.range(0, 101).mapToObj(i -> SampleCase.of("c" + i, "2022").build()).toList();

    assertEquals(cases.subList(0, 100), new Subject.OfCollection(section(cases)).cases());
  }

  @Test
  void ofFewItHoldsAllWhereNoThemeCanStand() {
    List<Case> cases = List.of(SampleCase.of("a", "2022").build());

    assertEquals(cases, new Subject.OfCollection(section(cases)).cases());
    assertEquals("/districts/he/page/all/", PageLister.collectionOf(section(cases)).path());
  }

  private static Section section(List<Case> cases) {
    return new Section(SampleCase.term(Kind.DISTRICT, "he", Optional.empty()), cases, List.of());
  }
}
