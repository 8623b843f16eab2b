package org.texie.bench.duplicates.kinds;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Atom;

/** Tells names, places, offices, words, units and what was done wrong. */
public final class FactChanges {

  static final List<Kind<Changed>> UNITS = List.of(of("unit", Sort.UNIT, FactChanges::unit));

  static final List<Kind<Changed>> PLACES =
      List.of(
          recurring(Sort.PLACE, false),
          exchanged(Sort.PLACE, false),
          of("another place", Sort.PLACE, (s, value) -> s.story().place(s.draw())),
          of(
              "another kind of place",
              Sort.PLACE,
              (s, value) -> head(s, "placeHead", value) + s.word("placeTail")),
          of(
              "place, one character",
              Sort.PLACE,
              (s, value) -> near(s, "placeHead", "placeTail", value)));

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

  /** A fact told another way, by the value that it has. */
  public static Kind<Changed> of(
      String change, Sort sort, BiFunction<Source, String, String> other) {
    return of(change, sort, atom -> true, other);
  }

  private static Kind<Changed> of(
      String change, Sort sort, Predicate<Atom> wanted, BiFunction<Source, String, String> other) {
    return source ->
        source
            .one(wanted.and(atom -> atom.sort() == sort))
            .flatMap(atom -> changed(change, source, atom, other));
  }

  private static Optional<Changed> changed(
      String change, Source source, Atom atom, BiFunction<Source, String, String> other) {
    String value = other.apply(source, source.text().value(atom));
    return Changed.of(change, source.text(), atom, value, atom.sort());
  }

  private static List<Kind<Changed>> people(boolean speak) {
    Predicate<Atom> wanted = atom -> atom.speaks() == speak;
    return List.of(
        recurring(Sort.NAME, speak),
        exchanged(Sort.NAME, speak),
        of("another person", Sort.NAME, wanted, (s, value) -> s.story().person(s.draw())),
        of(
            "another surname",
            Sort.NAME,
            wanted,
            (s, value) -> s.word("surname") + value.substring(head(s, "surname", value).length())),
        of(
            "another given name",
            Sort.NAME,
            wanted,
            (s, value) -> head(s, "surname", value) + s.word("given")),
        of(
            "person, one character",
            Sort.NAME,
            wanted,
            (s, value) -> near(s, "surname", "given", value)));
  }

  /** The value of another fact of the sort in the same text, so that the word itself recurs. */
  static Kind<Changed> recurring(Sort sort, boolean speaks) {
    return withAnother(
        sort,
        speaks,
        (text, two) -> Changed.of(Changed.RECURS, text, two.get(0), text.value(two.get(1)), sort));
  }

  /** Two facts of the sort, each in the other's place. */
  static Kind<Changed> exchanged(Sort sort, boolean speaks) {
    return withAnother(
        sort,
        speaks,
        (text, two) ->
            two.get(0).start() < two.get(1).start()
                ? Changed.exchanged(text, two.get(0), two.get(1))
                : Changed.exchanged(text, two.get(1), two.get(0)));
  }

  private static Kind<Changed> withAnother(
      Sort sort, boolean speaks, BiFunction<Prose, List<Atom>, Optional<Changed>> both) {
    return source ->
        source
            .one(atom -> atom.sort() == sort && atom.speaks() == speaks)
            .flatMap(
                atom ->
                    source
                        .one(other -> !other.equals(atom) && alike(source.text(), atom, other))
                        .flatMap(other -> both.apply(source.text(), List.of(atom, other))));
  }

  /** Whether two facts are of a sort and, if they are numbers, of a form. */
  private static boolean alike(Prose text, Atom one, Atom other) {
    return one.sort() == other.sort()
        && (one.sort() != Sort.NUMBER || form(text.value(one)).equals(form(text.value(other))));
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
    return rivals.isEmpty() ? unit : source.of(rivals);
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
    return near.isEmpty() ? value : source.of(near);
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
    return related.isEmpty() ? office : source.of(related);
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
        .one(atom -> atom.sort() == Sort.WORD && source.story().isDeed(text.value(atom)))
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
    return source
        .one(wanted.and(atom -> atom.sort() == Sort.WORD || atom.sort() == Sort.BODY))
        .flatMap(
            atom ->
                changed(
                    change,
                    source,
                    atom,
                    (s, value) ->
                        atom.sort() == Sort.BODY ? s.word("body") : s.of(s.story().rivals(value))));
  }

  private static boolean isListed(Prose text, Atom atom) {
    return text.text().startsWith("、", atom.end())
        || (atom.start() > 0 && text.text().charAt(atom.start() - 1) == '、');
  }
}
