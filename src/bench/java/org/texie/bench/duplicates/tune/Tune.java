package org.texie.bench.duplicates.tune;

import java.util.List;
import java.util.stream.Stream;
import org.texie.bench.duplicates.kinds.Category;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Kinds;
import org.texie.bench.duplicates.kinds.Shape;
import org.texie.bench.duplicates.kinds.Variant;
import org.texie.bench.duplicates.prose.Story;

/** The prose and the kinds of change that rules may be tuned on. */
public final class Tune implements Kinds {

  /** How often a kind is drawn that not every part has, where there are any. */
  public static final double SHARE = 0.6;

  /** All stories, each with the words of its folder. */
  public static List<Story> stories() {
    return Stream.of(
            Story.of("tune/homes", "renovation", "fishing", "canteen", "buses"),
            Story.of("tune/services", "lessons", "clinic", "river", "night-market", "floods"),
            Story.of("tune/heritage", "market-hall", "waste", "newcomers", "quarrels"),
            Story.of("tune/heritage", "old-village", "tea", "football", "railway"),
            Story.of(
                "tune/harbour", "catch", "water-gauge", "bees", "meals", "book-bus", "repairs"),
            Story.of("tune/trades", "massage", "cats", "opera", "solar", "ferry", "herders"),
            Story.of(
                "tune/crafts", "puppets", "lanterns", "silk", "island-school", "lift", "canal"),
            Story.of("tune/neighbours", "bathhouse", "charging", "roof-gardens"),
            Story.of("tune/neighbours", "bean-curd", "kiln", "mushrooms"),
            Story.of("tune/city", "parking", "summer-care"),
            Story.of("tune/villages", "oranges", "parcels"),
            Story.of("tune/livelihoods", "heating", "day-labour", "evening-school"),
            Story.of("tune/livelihoods", "crayfish", "guest-houses"),
            Story.of("tune/county", "museum", "hotline", "rice"),
            Story.of("tune/county", "socks", "homestay", "blood"),
            Story.of("tune/callings", "nursing", "greenhouse", "vocational"),
            Story.of("tune/callings", "forest", "marathon", "dig"),
            Story.of("tune/crews", "roadmen", "rescue", "bearings"),
            Story.of("tune/crews", "pastry", "flowers", "choir"),
            Story.of("tune/tools", "drone", "brass", "salt", "books"),
            Story.of("tune/evenings", "lamps", "league", "dyers", "guides"),
            Story.of("tune/hills", "ropeway", "garden", "ink", "mediators"),
            Story.of("tune/roads", "taxi", "geese", "umbrella", "cinema"),
            Story.of("tune/yards", "dock", "fire", "night", "noodle"),
            Story.of("tune/chess", "bloodbus", "teaoil", "canteen", "chess"),
            Story.of("tune/coast", "iceplant", "football", "tailors", "bees"),
            Story.of("tune/market", "market", "lotus", "interpreter", "mine"),
            Story.of("tune/boats", "dragonboat", "schoolbus", "rooftop", "borderpost"),
            Story.of("tune/stations", "clinic", "embroidery", "flowers", "halt"),
            Story.of("tune/sheds", "cinema", "depot", "flutes", "pears"),
            Story.of("tune/waters", "dike", "noodle", "repair", "snow"),
            Story.of("tune/works", "barber", "maps", "noodle", "river"),
            Story.of("tune/rains", "filmbus", "nightschool", "terraces", "umbrellas"),
            Story.of("tune/locks", "canteen", "hillschool", "lock", "spareparts"),
            Story.of("tune/seeds", "carvers", "hearing", "seeds", "sweeper"),
            Story.of("tune/towers", "bookbarge", "firetower", "loomcircle", "watermill"),
            Story.of("tune/nights", "chessclub", "fishyard", "horsepost", "nightline"),
            Story.of("tune/ladders", "accordions", "bakery", "fishladder", "toolshed"),
            Story.of("tune/rings", "birds", "lacquer", "lostfound", "radio"),
            Story.of("tune/ferries", "ferry", "garden", "tents", "wireless"),
            Story.of("tune/sleds", "bus", "cold", "laundry", "sled"),
            Story.of("tune/dikes", "cooks", "dike", "reservoir", "tailors"),
            Story.of("tune/quarries", "carts", "kitchen", "pit", "seeds"),
            Story.of("tune/locksmiths", "brass", "inn", "locks", "schoolboat"),
            Story.of("tune/stables", "kites", "nursery", "ropewalk", "stable"),
            Story.of("tune/nets", "cinema", "nets", "radio", "workshop"),
            Story.of("tune/silkworms", "choir", "clinic", "silk", "tools"),
            Story.of("tune/types", "ferry", "foundry", "riders", "saltern"),
            Story.of("tune/karst", "karst", "massage", "plum", "roof"),
            Story.of("tune/wells", "band", "plough", "ward", "wells"),
            Story.of("tune/laundries", "laundry", "parcels", "toys", "wetland"),
            Story.of("tune/greenhouses", "greenhouse", "locks", "noodles", "theatre"),
            Story.of("tune/seaweed", "border", "kelp", "keys", "tram"),
            Story.of("tune/bees", "bees", "dispatch", "harbour", "orchard"),
            Story.of("tune/masons", "choir", "island", "marsh", "stonecutters"),
            Story.of("tune/bamboo", "bamboo", "glacier", "pigeons", "puppets"),
            Story.of("tune/dredgers", "books", "dredge", "mules", "signs"),
            Story.of("tune/railways", "football", "railway", "sugar", "umbrella"),
            Story.of("tune/mills", "depot", "dyers", "mill", "weather"),
            Story.of("tune/saltlakes", "bell", "brine", "pets", "strings"),
            Story.of("tune/cablecars", "archive", "boxing", "cable", "port"),
            Story.of("tune/dentists", "dentists", "ducks", "horns", "kitchen"),
            Story.of("tune/bathhouses", "bathhouse", "choir", "clinic", "scales"),
            Story.of("tune/gauges", "gauge", "puppet", "stairwell", "tea"),
            Story.of("tune/nightbuses", "harbour", "kitepaper", "nightbus", "seeds"),
            Story.of("tune/letters", "boiler", "ferry", "horses", "letters"),
            Story.of("tune/borders", "border", "cinema", "keys", "willow"),
            Story.of("tune/leagues", "ferry", "league", "seals", "spring"),
            Story.of("tune/kites", "bank", "kites", "mill", "roof"),
            Story.of("tune/lacquers", "birds", "bridge", "canteen", "lacquer"))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public List<Kind<Draft>> drafts(Category category) {
    return switch (category) {
      case LEAD_IN -> TuneLeadIns.ALL;
      case PULL_QUOTE -> TuneQuotes.WHOLE;
      case CONDENSED_QUOTE -> TuneQuotes.CONDENSED;
      case EDGE -> TuneEdges.ALL;
      default -> List.of();
    };
  }

  @Override
  public List<Kind<Changed>> changes(Category category) {
    return switch (category) {
      case NUMBER -> TuneNumbers.AMOUNTS;
      case DIGIT -> TuneNumbers.DIGITS;
      case SIGN -> TuneNumbers.SIGNS;
      case DATE -> TuneNumbers.DATES;
      default -> List.of();
    };
  }

  @Override
  public List<Shape> shapes() {
    return TuneLeadIns.SHAPES;
  }

  @Override
  public List<Variant> variants() {
    return TuneVariants.ALL;
  }
}
