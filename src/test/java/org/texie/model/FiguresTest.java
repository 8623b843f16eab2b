package org.texie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void placesAndWritersCountOnce() {
    List<Case> cases =
        List.of(
            SampleCase.of("a", "2022-12").in("he").at("河街道", "桥头村").by("林一", "周二").build(),
            SampleCase.of("b", "2022-12").in("he").at("河街道", "桥头村").by("周二").build(),
            SampleCase.of("c", "2021").in("shan").at("河街道", "桥头村").build(),
            SampleCase.of("d", "2020").in("he").at("河街道", "").build(),
            SampleCase.of("e", "2019").in("he").build());

    assertEquals(new Figures(5, 3, 2, "2019–2022"), Figures.of(cases));
  }

  @Test
  void aSingleYearIsNoSpan() {
    assertEquals(
        new Figures(1, 0, 0, "2022"), Figures.of(List.of(SampleCase.of("a", "2022-05").build())));
    assertEquals(new Figures(0, 0, 0, ""), Figures.of(List.of()));
  }
}
