package org.texie.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.texie.model.Case;
import org.texie.model.Company;
import org.texie.model.SampleCase;

class CompaniesTest {

  /** Two cases of different days, districts and themes, so that only the page can join them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "日报,2022-12-05,3,, | 日报,2022-12-05,3,, | true",
        "日报,2022-12-05,3,民生,甲 | 日报,2022-12-05,3,民生,乙 | true",
        "日报,2022-12-05,3,民生, | 日报,2022-12-05,3,, | true",
        "日报,2022-12-05,,民生, | 日报,2022-12-05,,民生, | true",
        "日报,2022-12,,民生,甲 | 日报,2022-12,,民生,甲 | true",
        "日报,2022-12,,民生,甲 | 日报,2022-12,,民生,乙 | false",
        "日报,2022-12,3,民生, | 日报,2022-12,3,民生, | false",
        "日报,2022-12-05,3,, | 晚报,2022-12-05,3,, | false",
        "日报,2022-12-05,3,, | 日报,2022-12-06,3,, | false",
        "日报,2022-12-05,3,, | 日报,2022-12-05,4,, | false",
        "日报,2022-12-05,,, | 日报,2022-12-05,,, | false",
        ",2022-12-05,3,, | ,2022-12-05,3,, | false",
        "日报,,3,, | 日报,,3,, | false",
      })
  void thePageIsTheSameWhereEverythingKnownOfItIs(String first, String second, boolean same) {
    List<Case> cases =
        List.of(
            printed(SampleCase.of("a", "2022-12-07").in("a").under("a"), first),
            printed(SampleCase.of("b", "2022-12-06").in("b").under("b"), second));

    List<Company> companies = Companies.of(cases);

    assertEquals(same ? List.of("b") : List.of(), ids(companies.get(0).samePage()));
    assertEquals(same ? List.of("a") : List.of(), ids(companies.get(1).samePage()));
  }

  @Test
  void theDayIsTheSameOnlyWhereItIsKnown() {
    List<Case> cases =
        List.of(
            SampleCase.of("a", "2022-12-05").in("a").under("a").build(),
            SampleCase.of("b", "2022-12-05").in("b").under("b").build(),
            SampleCase.of("c", "2022-12").in("c").under("c").build(),
            SampleCase.of("d", "2022-12").in("d").under("d").build());

    List<Company> companies = Companies.of(cases);

    assertEquals(List.of("b"), ids(companies.get(0).sameDay()));
    assertEquals(List.of("a"), ids(companies.get(1).sameDay()));
    assertEquals(List.of(), ids(companies.get(2).sameDay()));
  }

  @Test
  void nothingStandsInTwoListsAndNothingBesideItself() {
    Random random = new Random(20221205);
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      SampleCase item =
          SampleCase.of("c%03d".formatted(i), "2022-12-%02d".formatted(1 + random.nextInt(9)));
      item.in("d" + random.nextInt(3)).under("t" + random.nextInt(4));
      cases.add(printed(item, "日报,2022-12-05," + random.nextInt(9) + ",,"));
    }

    List<Company> companies = Companies.of(cases);

    for (int i = 0; i < cases.size(); i++) {
      List<String> all = new ArrayList<>(List.of(cases.get(i).id()));
      all.addAll(ids(companies.get(i).related()));
      all.addAll(ids(companies.get(i).samePage()));
      all.addAll(ids(companies.get(i).sameDay()));
      assertEquals(all.size(), new TreeSet<>(all).size(), () -> "twice in " + all);
      assertTrue(companies.get(i).samePage().size() <= 6, "a page lists no more than six");
    }
  }

  @Test
  void onACrowdedPageEachIsFoundFromAnother() {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      SampleCase item = SampleCase.of("c%03d".formatted(i), "2022").in("d" + i).under("t" + i);
      cases.add(printed(item, "日报,2022-12-05,3,,"));
    }
    Set<String> found = new TreeSet<>();

    Companies.of(cases).forEach(company -> found.addAll(ids(company.samePage())));

    assertEquals(new TreeSet<>(ids(cases)), found);
  }

  private static Case printed(SampleCase item, String source) {
    String[] of = source.split(",", -1);
    return item.printed(of[0], of[1], of[2], of[3], of[4]).build();
  }

  private static List<String> ids(List<Case> cases) {
    return cases.stream().map(Case::id).toList();
  }
}
