package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.Draft.Proof;
import org.texie.bench.duplicates.Fact.Sort;
import org.texie.bench.duplicates.Prose.Atom;

/**
 * Makes the further fragments of {@link Part#FIFTH_HELD} that their edge lets say something else.
 */
final class FifthEdges {

  private static final List<String> LONG_UNITS = List.of("瓦时", "车次");

  private final Story story;
  private final Draw draw;

  FifthEdges(Story story, Draw draw) {
    this.story = story;
    this.draw = draw;
  }

  /** A fragment of a text. */
  Optional<Draft> edge(Prose text) {
    return switch (draw.between(0, 9)) {
      case 0 -> later("office's start", text, Sort.OFFICE, listed("office"));
      case 1 -> later("body's start", text, Sort.BODY, listed("body"));
      case 2 -> later("place's start", text, Sort.PLACE, combined("placeHead", "placeTail"));
      case 3 -> later("name's start", text, Sort.NAME, combined("surname", "given"));
      case 4 -> word(text);
      case 5 -> dateStart(text);
      case 6 -> dateEnd(text);
      case 7 -> unit(text);
      case 8 -> numberEnd(text);
      default -> numberStart(text);
    };
  }

  private static String lessOne(String word) {
    return word.substring(0, word.length() - 1);
  }

  private List<String> listed(String name) {
    return story.shared().list(name);
  }

  private List<String> combined(String heads, String tails) {
    return listed(heads).stream()
        .flatMap(head -> listed(tails).stream().map(tail -> head + tail))
        .toList();
  }

  /** A fragment that begins with another of the words, with which one of the text ends. */
  private Optional<Draft> later(String change, Prose text, Sort sort, List<String> words) {
    return draw.one(text, sort)
        .flatMap(
            atom ->
                endOf(text.value(atom), words).flatMap(word -> begun(change, text, atom, word)));
  }

  private static Optional<String> endOf(String value, List<String> words) {
    return words.stream().filter(word -> value.endsWith(word) && !value.equals(word)).findFirst();
  }

  private Optional<Draft> word(Prose text) {
    List<Atom> ending =
        text.atoms(atom -> atom.sort() == Sort.WORD).stream()
            .filter(atom -> endOf(text.value(atom), story.rivals(text.value(atom))).isPresent())
            .toList();
    if (ending.isEmpty()) {
      return Optional.empty();
    }
    Atom atom = draw.of(ending);
    return endOf(text.value(atom), story.rivals(text.value(atom)))
        .flatMap(word -> begun("word's start", text, atom, word));
  }

  /** The week or year or day before last becomes the last one. */
  private Optional<Draft> dateStart(Prose text) {
    return draw.one(text, Sort.DATE)
        .filter(atom -> text.value(atom).matches("上上周.|大前.+"))
        .flatMap(atom -> begun("date's start", text, atom, text.value(atom).substring(1)));
  }

  /** Before or after becomes the very day or hour. */
  private Optional<Draft> dateEnd(Prose text) {
    return draw.one(text, Sort.DATE)
        .filter(atom -> text.value(atom).matches("(白露|大暑|收摊|换班)[前后]"))
        .flatMap(atom -> ended("date's end", text, atom, lessOne(text.value(atom))));
  }

  private Optional<Draft> unit(Prose text) {
    return draw.one(text, atom -> LONG_UNITS.contains(text.value(atom)))
        .flatMap(atom -> ended("unit's end", text, atom, lessOne(text.value(atom))));
  }

  /** The thousands, tens or half that a number ends with, or what makes it a bound, is cut off. */
  private Optional<Draft> numberEnd(Prose text) {
    return draw.one(text, Sort.NUMBER)
        .flatMap(
            atom -> {
              String value = text.value(atom);
              String left =
                  value.matches("\\d,\\d{3}")
                      ? value.substring(0, 1)
                      : value.matches("\\d+来|.成半|百分之.+十.|百分之.十") ? lessOne(value) : "";
              return left.isEmpty() ? Optional.empty() : ended("number's end", text, atom, left);
            });
  }

  /** The fragment begins behind a bound, or behind the first of two digits in a row. */
  private Optional<Draft> numberStart(Prose text) {
    return draw.one(text, Sort.NUMBER)
        .flatMap(
            atom -> {
              String value = text.value(atom);
              if (FifthNumbers.EITHER.matcher(value).matches()) {
                return begun("second of two", text, atom, value.substring(1));
              }
              return value.matches("不[下到]\\d+|零下\\d+|\\d,[1-9]\\d{2}")
                  ? begun("number's start", text, atom, value.replaceAll("^(不.|零下|\\d,)", ""))
                  : Optional.empty();
            });
  }

  /** A fragment that begins with what is left of a fact. */
  static Optional<Draft> begun(String change, Prose text, Atom atom, String left) {
    Prose rest = text.slice(atom.end(), text.text().length());
    return draft(change, text, word(atom, left).then(rest));
  }

  /** A fragment that ends with what is left of a fact. */
  static Optional<Draft> ended(String change, Prose text, Atom atom, String left) {
    return draft(change, text, text.slice(0, atom.start()).then(word(atom, left)));
  }

  private static Prose word(Atom atom, String left) {
    return new Prose(left, List.of(new Atom(atom.sort(), 0, left.length(), false)));
  }

  private static Optional<Draft> draft(String change, Prose text, Prose fragment) {
    return fragment.letters() < Cuts.LEAST
        ? Optional.empty()
        : Optional.of(
            Draft.different(
                change, Line.paragraph(text), Line.paragraph(fragment), Proof.FACTS, ""));
  }
}
