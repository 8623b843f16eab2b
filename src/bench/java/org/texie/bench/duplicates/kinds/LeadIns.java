package org.texie.bench.duplicates.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.texie.bench.duplicates.kinds.Draft.Stays;
import org.texie.bench.duplicates.prose.Cuts;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Span;

/** Puts before a text, or a sentence of it, what says nothing of the matter. */
public final class LeadIns {

  static final List<Kind<Draft>> GENERAL =
      List.of(
          at(LeadIns::one),
          at(LeadIns::one),
          at(LeadIns::swapped),
          at(LeadIns::elsewhere),
          at(LeadIns::withColon),
          at(LeadIns::ofPart));

  private LeadIns() {}

  /**
   * Where lead-ins may stand, and two of them.
   *
   * @param places all places in the text
   * @param at one of them
   */
  public record Spot(List<Integer> places, int at, String lead, String rival) {

    /** The text with the lead-in. */
    public Prose led(Prose text) {
      return text.insert(at, Prose.plain(lead));
    }
  }

  /** Makes a pair with a lead-in. */
  @FunctionalInterface
  public interface Leading {
    Optional<Draft> make(Source source, Spot spot);
  }

  /** A pair of which one text or both have a lead-in of the story's. */
  public static Kind<Draft> at(Leading leading) {
    return source -> spot(source).flatMap(spot -> leading.make(source, spot));
  }

  /** A text behind one of the words that only one of the two has. */
  public static Kind<Draft> behind(String change, String... words) {
    return set(change, source -> Prose.plain(source.filled(words)).then(source.text()));
  }

  /** A text before one of the words that only one of the two has. */
  public static Kind<Draft> before(String change, String... words) {
    return set(change, source -> source.text().then(source.filled(words)));
  }

  private static Kind<Draft> set(String change, Function<Source, Prose> set) {
    return source -> Optional.of(longer(change, source, set.apply(source)));
  }

  /** A text and a longer one that says the same. */
  public static Draft longer(String change, Source source, Prose with) {
    return Draft.repeat(change, Line.paragraph(with), source.line(), Stays.FULL);
  }

  private static Optional<Spot> spot(Source source) {
    List<Integer> places = places(source.text());
    String lead = source.word("lead");
    String rival = source.word("lead");
    return places.isEmpty() || lead.equals(rival)
        ? Optional.empty()
        : Optional.of(new Spot(places, source.of(places), lead, rival));
  }

  /** Where sentences begin that a lead-in may stand before. */
  private static List<Integer> places(Prose text) {
    List<Integer> places = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      int start = sentence.start();
      boolean dated =
          text.atoms().stream().anyMatch(atom -> atom.start() == start && atom.sort() == Sort.DATE);
      boolean afterMark = start == 0 || text.text().charAt(start - 1) == '。';
      boolean unfit = text.slice(sentence).text().matches("(?s)[“《].*|.*？|(门票|要说|论|每逢|赔多少).*");
      if (!dated && afterMark && !unfit) {
        places.add(start);
      }
    }
    return places;
  }

  private static String inside(String change, Spot spot) {
    return change + (spot.at() > 0 ? " inside" : "");
  }

  private static Optional<Draft> one(Source source, Spot spot) {
    return Optional.of(longer(inside("one has it", spot), source, spot.led(source.text())));
  }

  private static Optional<Draft> swapped(Source source, Spot spot) {
    Prose other = source.text().insert(spot.at(), Prose.plain(spot.rival()));
    return Optional.of(
        Draft.repeat(
            inside("swapped", spot),
            Line.paragraph(spot.led(source.text())),
            Line.paragraph(other),
            Stays.EITHER));
  }

  private static Optional<Draft> elsewhere(Source source, Spot spot) {
    int other = source.of(spot.places());
    return other == spot.at()
        ? Optional.empty()
        : Optional.of(
            Draft.repeat(
                "each before another sentence",
                Line.paragraph(spot.led(source.text())),
                Line.paragraph(source.text().insert(other, Prose.plain(spot.rival()))),
                Stays.EITHER));
  }

  private static Optional<Draft> withColon(Source source, Spot spot) {
    Prose lead = Prose.plain(spot.lead().replace('，', '：'));
    return spot.lead().startsWith("记者")
        ? Optional.of(longer("with a colon", source, source.text().insert(spot.at(), lead)))
        : Optional.empty();
  }

  /** Some of the sentences behind a lead-in that the full text has not. */
  private static Optional<Draft> ofPart(Source source, Spot spot) {
    Prose text = source.text();
    List<Integer> ends =
        text.sentences().stream().map(Span::end).filter(end -> end > spot.at()).toList();
    Prose piece = text.slice(spot.at(), source.of(ends));
    return !piece.text().endsWith("。")
            || !piece.balanced()
            || piece.text().length() == text.text().length()
            || piece.letters() < 2 * Cuts.LEAST
        ? Optional.empty()
        : Optional.of(
            Draft.repeat(
                "before a part",
                source.line(),
                Line.paragraph(Prose.plain(spot.lead()).then(piece)),
                Stays.FULL));
  }
}
