package org.texie.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The districts as a small drawing, a tile each, placed as on the map.
 *
 * <p>Districts without a tile, or whose tile another one has taken, are not on it; the table beside
 * it has them all.
 *
 * @param tiles by row, then by column, as they are read
 */
public record TileMap(int columns, int rows, List<Spot> tiles) {

  /** A map wider or higher than this would fit no phone. */
  private static final int LONGEST_SIDE = 12;

  private static final int SHADES = 4;

  /**
   * A district's tile.
   *
   * @param column from 1
   * @param row from 1
   * @param shade 0 where there is no case, else 1 to 4 by their number
   */
  public record Spot(Section district, int column, int row, int shade) {}

  public TileMap {
    tiles = List.copyOf(tiles);
  }

  /** The map of the districts; without tiles where none has one or they lie too far apart. */
  public static TileMap of(List<Section> districts) {
    List<Section> placed = new ArrayList<>();
    Set<Tile> taken = new HashSet<>();
    for (Section district : districts) {
      if (district.term().tile().filter(taken::add).isPresent()) {
        placed.add(district);
      }
    }
    int left = taken.stream().mapToInt(Tile::column).min().orElse(1);
    int top = taken.stream().mapToInt(Tile::row).min().orElse(1);
    int columns = taken.stream().mapToInt(Tile::column).max().orElse(0) - left + 1;
    int rows = taken.stream().mapToInt(Tile::row).max().orElse(0) - top + 1;
    if (placed.isEmpty() || columns > LONGEST_SIDE || rows > LONGEST_SIDE) {
      return new TileMap(0, 0, List.of());
    }
    int most = placed.stream().mapToInt(section -> section.cases().size()).max().orElse(0);
    List<Spot> spots = new ArrayList<>();
    for (Section district : placed) {
      Tile tile = district.term().tile().orElseThrow();
      int shade = shade(district.cases().size(), most);
      spots.add(new Spot(district, tile.column() - left + 1, tile.row() - top + 1, shade));
    }
    spots.sort(Comparator.comparingInt(Spot::row).thenComparingInt(Spot::column));
    return new TileMap(columns, rows, spots);
  }

  private static int shade(int count, int most) {
    return count == 0 ? 0 : (count * SHADES + most - 1) / most;
  }
}
