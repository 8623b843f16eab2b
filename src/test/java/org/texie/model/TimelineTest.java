package org.texie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineTest {

  @Test
  void itHasABarForEachYearOldestFirst() {
    assertEquals(
        List.of("2019 1 33% after 4", "2021 1 33% after 3", "2022 3 100% after 0"),
        bars("2022-12", "2022-03", "2022", "2021", "2019").stream()
            .filter(bar -> !bar.contains(" 0 "))
            .toList());
  }

  @Test
  void yearsWithoutACaseStandBetween() {
    assertEquals(
        List.of(
            "2019 1 100% after 1", "2020 0 0% after 1", "2021 0 0% after 1", "2022 1 100% after 0"),
        bars("2022", "2019"));
  }

  @Test
  void aStrayDateDrawsNoEndlessRow() {
    assertEquals(List.of("9 1 50% after 2", "2022 2 100% after 0"), bars("2022", "2022", "0009"));
  }

  @Test
  void theFewestShowAmongVeryMany() {
    String[] dates =
        Stream.concat(Stream.generate(() -> "2022").limit(999), Stream.of("2021"))
            .toArray(String[]::new);

    assertEquals(List.of("2021 1 1% after 999", "2022 999 100% after 0"), bars(dates));
  }

  @Test
  void withoutCasesThereIsNoBar() {
    assertEquals(List.of(), bars());
  }

  private static List<String> bars(String... dates) {
    List<Case> cases = Stream.of(dates).map(date -> SampleCase.of("a", date).build()).toList();
    return Timeline.of(Year.group(cases)).bars().stream()
        .map(
            bar ->
                "%d %d %d%% after %d"
                    .formatted(
                        bar.year().number(),
                        bar.year().cases().size(),
                        bar.percent(),
                        bar.before()))
        .toList();
  }
}
