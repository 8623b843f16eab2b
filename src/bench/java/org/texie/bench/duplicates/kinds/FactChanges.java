package org.texie.bench.duplicates.kinds;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Atom;

/** Tells names, places, offices, words, units and what was done wrong. */
final class FactChanges {

  static final List<Kind<Changed>> UNITS = List.of(of("unit", Sort.UNIT, FactChanges::unit));

  static final List<Kind<Changed>> PLACES =
      List.of(
          recurring(Sort.PLACE, false),
          exchanged(Sort.PLACE, false),
          of("another place", Sort.PLACE, (source, value) -> source.story().place(source.draw())),
          of(
              "another kind of place",
              Sort.PLACE,
              (source, value) -> head(source, "placeHead", value) + source.word("placeTail")),
          of(
              "place, one character",
              Sort.PLACE,
              (source, value) -> near(source, "placeHead", "placeTail", value)));

  static final List<Kind<Changed>> NAMES = people(false);

  static final List<Kind<Changed>> SPEAKERS = people(true);

  static final List<Kind<Changed>> OFFICES =
      List.of(
          of("office", Sort.OFFICE, (source, value) -> source.word("office")),
          of("office", Sort.OFFICE, FactChanges::related),
          of("office", Sort.OFFICE, FactChanges::nearly));

  static final List<Kind<Changed>> POLARITIES =
      List.of(
          FactChanges::never,
          FactChanges::never,
          of("yes or no", Sort.POLARITY, FactChanges::opposite));

  static final List<Kind<Changed>> WORDS =
      List.of(
          source -> word("word", source, atom -> true),
          source -> word("word of a list", source, atom -> isListed(source.text(), atom)));

  private FactChanges() {}

  /** Another value for a fact, by the one that it has. */
  private interface Value extends java.util.function.BiFunction<Source, String, String> {}

  private static Kind<Changed> of(String change, Sort sort, Value other) {
    return of(change, sort, atom -> atom.sort() == sort, other);
  }

  private static Kind<Changed> of(String change, Sort sort, Predicate<Atom> wanted, Value other) {
    return source ->
        source
            .draw()
            .one(source.text(), wanted)
            .flatMap(
                atom ->
                    Changed.of(
                        change,
                        source.text(),
                        atom,
                        other.apply(source, source.text().value(atom)),
                        sort));
  }

  private static Predicate<Atom> wanted(Sort sort, boolean speaks) {
    return atom -> atom.sort() == sort && atom.speaks() == speaks;
  }

  private static List<Kind<Changed>> people(boolean speak) {
    Predicate<Atom> wanted = wanted(Sort.NAME, speak);
    return List.of(
        recurring(Sort.NAME, speak),
        exchanged(Sort.NAME, speak),
        of(
            "another person",
            Sort.NAME,
            wanted,
            (source, value) -> source.story().person(source.draw())),
        of(
            "another surname",
            Sort.NAME,
            wanted,
            (source, value) ->
                source.word("surname") + value.substring(head(source, "surname", value).length())),
        of(
            "another given name",
            Sort.NAME,
            wanted,
            (source, value) -> head(source, "surname", value) + source.word("given")),
        of(
            "person, one character",
            Sort.NAME,
            wanted,
            (source, value) -> near(source, "surname", "given", value)));
  }

  /** The value of another fact of the sort in the same text, so that the word itself recurs. */
  static Kind<Changed> recurring(Sort sort, boolean speaks) {
    return withAnother(
        sort,
        speaks,
        (source, two) ->
            Changed.of(
                Changed.RECURS, source.text(), two.get(0), source.text().value(two.get(1)), sort));
  }

  /** Two facts of the sort, each in the other's place. */
  static Kind<Changed> exchanged(Sort sort, boolean speaks) {
    return withAnother(
        sort,
        speaks,
        (source, two) ->
            two.get(0).start() < two.get(1).start()
                ? Changed.exchanged(source.text(), two.get(0), two.get(1))
                : Changed.exchanged(source.text(), two.get(1), two.get(0)));
  }

  private interface Both
      extends java.util.function.BiFunction<Source, List<Atom>, Optional<Changed>> {}

  private static Kind<Changed> withAnother(Sort sort, boolean speaks, Both both) {
    return source -> {
      Prose text = source.text();
      BiPredicate<Atom, Atom> alike =
          (one, other) ->
              sort != Sort.NUMBER || form(text.value(one)).equals(form(text.value(other)));
      return source
          .draw()
          .one(text, wanted(sort, speaks))
          .flatMap(
              atom ->
                  source
                      .draw()
                      .one(
                          text,
                          other ->
                              other.sort() == sort
                                  && !other.equals(atom)
                                  && alike.test(atom, other))
                      .flatMap(other -> both.apply(source, List.of(atom, other))));
    };
  }

  private static String form(String number) {
    return number.replaceAll("\\d+", "0").replaceAll("[零一二三四五六七八九十]+", "一");
  }

  private static String unit(Source source, String unit) {
    List<String> rivals =
        source.words("unit").stream()
            .map(group -> List.of(group.split(" ", -1)))
            .filter(group -> group.contains(unit))
            .flatMap(List::stream)
            .toList();
    return rivals.isEmpty() ? unit : source.draw().of(rivals);
  }

  /** The longest of the words that the value begins with. */
  private static String head(Source source, String list, String value) {
    return source.words(list).stream()
        .filter(value::startsWith)
        .reduce("", (one, other) -> one.length() > other.length() ? one : other);
  }

  /** One that differs from the value in one character, if there are any. */
  private static String near(Source source, String heads, String tails, String value) {
    List<String> near =
        source.story().shared().joined(heads, tails).stream()
            .filter(other -> other.length() == value.length() && distance(other, value) == 1)
            .toList();
    return near.isEmpty() ? value : source.draw().of(near);
  }

  /** In how many characters two words of a length differ. */
  static int distance(String one, String other) {
    int differ = 0;
    for (int i = 0; i < one.length(); i++) {
      differ += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return differ;
  }

  /** An office of another rank, or an assistant's. */
  private static String related(Source source, String office) {
    List<String> related =
        source.words("office").stream()
            .filter(
                other ->
                    other.startsWith(office)
                        || other.endsWith(office)
                        || office.startsWith(other)
                        || office.endsWith(other))
            .filter(other -> !other.equals(office))
            .toList();
    return related.isEmpty() ? office : source.draw().of(related);
  }

  /** With a word before it that takes the office away. */
  static String nearly(Source source, String office) {
    String nearly = source.word("nearly");
    return office.startsWith(nearly) ? office.substring(nearly.length()) : nearly + office;
  }

  /** A deed that was not done. */
  static Optional<Changed> never(Source source) {
    String never = source.word("never");
    Prose text = source.text();
    return source
        .draw()
        .one(text, atom -> atom.sort() == Sort.WORD && source.story().isDeed(text.value(atom)))
        .flatMap(atom -> Changed.of(never, text, atom, never + text.value(atom), Sort.POLARITY));
  }

  private static String opposite(Source source, String value) {
    return source.story().polarities().stream()
        .filter(pair -> pair.contains(value))
        .findFirst()
        .map(pair -> pair.get(1 - pair.indexOf(value)))
        .orElse(value);
  }

  private static Optional<Changed> word(String change, Source source, Predicate<Atom> wanted) {
    Prose text = source.text();
    Function<Atom, List<String>> rivals =
        atom ->
            atom.sort() == Sort.BODY
                ? source.words("body")
                : source.story().rivals(text.value(atom));
    return source
        .draw()
        .one(
            text,
            atom ->
                Stream.of(Sort.WORD, Sort.BODY).anyMatch(atom.sort()::equals) && wanted.test(atom))
        .flatMap(
            atom ->
                Changed.of(change, text, atom, source.draw().of(rivals.apply(atom)), atom.sort()));
  }

  private static boolean isListed(Prose text, Atom atom) {
    return text.text().startsWith("、", atom.end())
        || (atom.start() > 0 && text.text().charAt(atom.start() - 1) == '、');
  }
}
