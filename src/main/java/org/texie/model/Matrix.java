package org.texie.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Districts by themes: how many cases stand where they cross.
 *
 * @param themes the columns
 * @param rows one a district
 */
public record Matrix(List<Section> themes, List<Row> rows) {

  /** A district's cells, in the order of the themes. */
  public record Row(Section district, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** What a district has under a theme; empty where there is no case. */
  public record Cell(Optional<Crossing> crossing) {}

  public Matrix {
    themes = List.copyOf(themes);
    rows = List.copyOf(rows);
  }

  /** The matrix of an archive's districts and themes, in their order. */
  public static Matrix of(List<Section> districts, List<Section> themes) {
    return new Matrix(themes, districts.stream().map(district -> row(district, themes)).toList());
  }

  private static Row row(Section district, List<Section> themes) {
    Map<String, Crossing> byTheme = new HashMap<>();
    district.crossings().forEach(crossing -> byTheme.put(crossing.theme().id(), crossing));
    return new Row(
        district,
        themes.stream()
            .map(theme -> new Cell(Optional.ofNullable(byTheme.get(theme.id()))))
            .toList());
  }
}
