package org.texie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatrixTest {

  private static final Term HE = SampleCase.term(Kind.DISTRICT, "he", Optional.empty());
  private static final Term SHAN = SampleCase.term(Kind.DISTRICT, "shan", Optional.empty());
  private static final Term LU = SampleCase.term(Kind.THEME, "lu", Optional.empty());
  private static final Term DENG = SampleCase.term(Kind.THEME, "deng", Optional.empty());

  @Test
  void everyDistrictHasACellForEveryThemeAndALinkOnlyWhereThereAreCases() {
    Section he = new Section(HE, List.of(), List.of(crossing(HE, DENG, 2), crossing(HE, LU, 1)));
    Section shan = new Section(SHAN, List.of(), List.of(crossing(SHAN, DENG, 5)));

    Matrix matrix = Matrix.of(List.of(he, shan), List.of(theme(LU), theme(DENG)));

    assertEquals(
        List.of("he: /districts/he/lu/ 1 /districts/he/deng/ 2", "shan: – /districts/shan/deng/ 5"),
        matrix.rows().stream().map(MatrixTest::row).toList());
  }

  @Test
  void withoutThemesTheRowsAreEmpty() {
    Section he = new Section(HE, List.of(), List.of());

    assertEquals(
        new Matrix(List.of(), List.of(new Matrix.Row(he, List.of()))),
        Matrix.of(List.of(he), List.of()));
  }

  private static Section theme(Term term) {
    return new Section(term, List.of(), List.of());
  }

  private static Crossing crossing(Term district, Term theme, int cases) {
    return new Crossing(
        district, theme, Collections.nCopies(cases, SampleCase.of("x", "2022").build()));
  }

  private static String row(Matrix.Row row) {
    List<String> cells =
        row.cells().stream()
            .map(cell -> cell.crossing().map(c -> c.address() + " " + c.cases().size()).orElse("–"))
            .toList();
    return row.district().id() + ": " + String.join(" ", cells);
  }
}
