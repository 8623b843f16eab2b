package org.texie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TileMapTest {

  @Test
  void tilesStandWhereTheEditorsPutThemAndBeginAtOne() {
    TileMap map =
        TileMap.of(List.of(section("a", 8, 3, 4), section("b", 9, 2, 1), section("c", 9, 3, 0)));

    assertEquals("2 by 2", map.columns() + " by " + map.rows());
    assertEquals(List.of("b 2,1 shade 1", "a 1,2 shade 4", "c 2,2 shade 0"), spots(map));
  }

  @Test
  void aTakenTileAndNoTileAreLeftToTheTable() {
    Section none =
        new Section(SampleCase.term(Kind.DISTRICT, "n", Optional.empty()), List.of(), List.of());

    assertEquals(
        List.of("a 1,1 shade 4"),
        spots(TileMap.of(List.of(section("a", 1, 1, 2), section("b", 1, 1, 1), none))));
  }

  @Test
  void tilesThatLieTooFarApartMakeNoMap() {
    assertEquals(
        new TileMap(0, 0, List.of()),
        TileMap.of(List.of(section("a", 1, 1, 1), section("b", 13, 1, 1))));
    assertEquals(new TileMap(0, 0, List.of()), TileMap.of(List.of()));
  }

  @Test
  void evenTheFewestCasesAreNotShownAsNone() {
    assertEquals(
        List.of("a 1,1 shade 1", "b 2,1 shade 4", "c 3,1 shade 2"),
        spots(
            TileMap.of(
                List.of(section("a", 1, 1, 1), section("b", 2, 1, 900), section("c", 3, 1, 226)))));
  }

  private static Section section(String id, int column, int row, int cases) {
    Term term = SampleCase.term(Kind.DISTRICT, id, Optional.of(new Tile(column, row)));
    Case item = SampleCase.of("x", "2022").build();
    return new Section(term, Collections.nCopies(cases, item), List.of());
  }

  private static List<String> spots(TileMap map) {
    return map.tiles().stream()
        .map(
            spot ->
                "%s %d,%d shade %d"
                    .formatted(spot.district().id(), spot.column(), spot.row(), spot.shade()))
        .toList();
  }
}
