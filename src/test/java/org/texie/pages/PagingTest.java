package org.texie.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.texie.model.Address;

class PagingTest {

  private static final Address CASES = Address.folder("cases");

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1",
    "1, 2, 1 2",
    "1, 500, 1 2 3 500",
    "3, 500, 1 2 3 4 5 500",
    "250, 500, 1 248 249 250 251 252 500",
    "500, 500, 1 498 499 500",
  })
  void itLinksBothEndsAndWhatIsNear(int number, int total, String expected) {
    List<String> near =
        new Paging(CASES, number, total, 20, List.of())
            .near().stream().map(String::valueOf).toList();

    assertEquals(expected, String.join(" ", near));
  }

  @Test
  void theListGoesOnBelowItsFirstPage() {
    Paging paging = new Paging(CASES, 2, 3, 20, List.of());

    assertEquals(Optional.of(CASES), paging.previous());
    assertEquals(Optional.of(new Address("/cases/page/3/")), paging.next());
    assertEquals(CASES, paging.holding(19));
    assertEquals(new Address("/cases/page/2/"), paging.holding(20));
    assertEquals(Optional.empty(), new Paging(CASES, 3, 3, 20, List.of()).next());
    assertEquals(Optional.empty(), new Paging(CASES, 1, 3, 20, List.of()).previous());
  }
}
