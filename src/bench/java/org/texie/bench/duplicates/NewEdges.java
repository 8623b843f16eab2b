package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.texie.bench.duplicates.Draft.Proof;
import org.texie.bench.duplicates.Fact.Sort;
import org.texie.bench.duplicates.Prose.Atom;

/**
 * Makes the further fragments of {@link Part#FOURTH_HELD} that their edge lets say something else.
 */
final class NewEdges {

  private static final List<String> LONG_UNITS = List.of("人次", "台次");

  private final Story story;
  private final Draw draw;

  NewEdges(Story story, Draw draw) {
    this.story = story;
    this.draw = draw;
  }

  /** A fragment of a text. */
  Optional<Draft> edge(Prose text) {
    return switch (draw.between(0, 9)) {
      case 0 -> shorter("office's end", text, Sort.OFFICE, story.shared().list("office").stream());
      case 1 -> shorter("body's end", text, Sort.BODY, story.shared().list("body").stream());
      case 2 -> shorter("place's end", text, Sort.PLACE, combined("placeHead", "placeTail"));
      case 3 -> shorter("name's end", text, Sort.NAME, combined("surname", "given"));
      case 4 ->
          shorter(
              "no behind yes",
              text,
              Sort.POLARITY,
              story.polarities().stream().flatMap(List::stream));
      case 5 -> shorter("unit's end", text, Sort.UNIT, LONG_UNITS.stream().map(NewEdges::lessOne));
      case 6 -> word(text);
      case 7 -> date(text);
      case 8 -> begun(text);
      default -> number(text);
    };
  }

  private static String lessOne(String word) {
    return word.substring(0, word.length() - 1);
  }

  private Stream<String> combined(String heads, String tails) {
    return story.shared().list(heads).stream()
        .flatMap(head -> story.shared().list(tails).stream().map(tail -> head + tail));
  }

  /** A fragment that ends with another of the words, with which the last one of it begins. */
  private Optional<Draft> shorter(String change, Prose text, Sort sort, Stream<String> words) {
    List<String> all = words.toList();
    return draw.one(text, sort)
        .flatMap(
            atom -> {
              String value = text.value(atom);
              return all.stream()
                  .filter(word -> value.startsWith(word) && !value.equals(word))
                  .findFirst()
                  .flatMap(word -> ended(change, text, atom, word));
            });
  }

  private Optional<Draft> word(Prose text) {
    return draw.one(text, Sort.WORD)
        .flatMap(
            atom -> {
              String value = text.value(atom);
              return story.rivals(value).stream()
                  .filter(other -> value.startsWith(other) && !value.equals(other))
                  .findFirst()
                  .flatMap(other -> ended("word's end", text, atom, other));
            });
  }

  /** Before and after become the very day or hour. */
  private Optional<Draft> date(Prose text) {
    return draw.one(text, Sort.DATE)
        .filter(atom -> text.value(atom).matches("(.*(立春|入冬)|小满|\\d+点)[前后]"))
        .flatMap(atom -> ended("date's end", text, atom, lessOne(text.value(atom))));
  }

  /** The point or the sign behind a number, or the end of a range or an ordinal is cut off. */
  private Optional<Draft> number(Prose text) {
    return draw.one(text, Sort.NUMBER)
        .flatMap(
            atom -> {
              String value = text.value(atom);
              String left =
                  value.matches("\\d+[%多余]|第[二三四五六七八九]?十[一二三四五六七八九]")
                      ? lessOne(value)
                      : value.matches("\\d+\\.\\d%?|\\d+[至—到]\\d+")
                          ? value.replaceAll("^(\\d+).*", "$1")
                          : "";
              return left.isEmpty() ? Optional.empty() : ended("number's end", text, atom, left);
            });
  }

  /** The fragment begins behind the point of a number. */
  private Optional<Draft> begun(Prose text) {
    return draw.one(text, Sort.NUMBER)
        .filter(atom -> atom.start() > 0 && text.value(atom).matches("\\d+\\.\\d%?"))
        .flatMap(
            atom -> {
              String left = text.value(atom).replaceAll("^\\d+\\.", "");
              Prose rest = text.slice(atom.end(), text.text().length());
              return draft("whole number's start", text, word(atom, left).then(rest));
            });
  }

  private static Optional<Draft> ended(String change, Prose text, Atom atom, String left) {
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
