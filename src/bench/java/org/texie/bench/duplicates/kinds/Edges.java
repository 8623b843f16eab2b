package org.texie.bench.duplicates.kinds;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.texie.bench.duplicates.kinds.Draft.Proof;
import org.texie.bench.duplicates.prose.Cuts;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Atom;

/**
 * Makes fragments that say something else than the text for what their edge cut off of a fact: a
 * number, a date, an office, a yes or no. Names and words that an edge tears make no other fact,
 * and are torn by {@link Fragments}.
 */
public final class Edges {

  static final List<Kind<Draft>> GENERAL =
      List.of(
          changed(FactChanges::never),
          changed(Edges::nearly),
          begun("yes out of no", Sort.POLARITY, Edges::shorterPolarity),
          begun("bound or sign", Sort.NUMBER, "(近|逾|不足|将近|超|至少|最多|不[下到]|零下)(\\d+)", "$2"),
          begun("digits", Sort.NUMBER, "\\d[,0]*([1-9][\\d,.]*%?)", "$1"),
          ended("number's end", Sort.NUMBER, "(\\d{1,4})\\d", "$1"));

  private Edges() {}

  /** What is left of a fact, by what it was. */
  @FunctionalInterface
  public interface Left {
    Optional<String> of(Source source, String value);
  }

  /** A fragment that begins within a fact of the form. */
  public static Kind<Draft> begun(String change, Sort sort, String form, String left) {
    return rewritten(Rewrite.of(sort, form, left), (source, cut) -> begun(change, source, cut));
  }

  /** A fragment that ends within a fact of the form, which a clause does not open with. */
  public static Kind<Draft> ended(String change, Sort sort, String form, String left) {
    return rewritten(Rewrite.of(sort, form, left), (source, cut) -> ended(change, source, cut));
  }

  /** A fragment that begins with another fact, with which one of the text ends. */
  public static Kind<Draft> begun(String change, Sort sort, Left left) {
    return shortened(sort, left, (source, cut) -> begun(change, source, cut));
  }

  /** A fragment that ends with another fact, with which one begins that opens no clause. */
  public static Kind<Draft> ended(String change, Sort sort, Left left) {
    return shortened(sort, left, (source, cut) -> ended(change, source, cut));
  }

  /** A fragment that begins with a fact behind what told it wrong. */
  static Kind<Draft> changed(Kind<Changed> change) {
    return source ->
        change
            .make(source)
            .flatMap(
                turned ->
                    begun(
                        turned.change(),
                        source.with(turned.other()),
                        new Cut(turned.rival(), turned.text().value(turned.atom()))));
  }

  /** A fact and what the edge left of it. */
  private record Cut(Atom atom, String left) {

    Prose word() {
      return new Prose(left, List.of(new Atom(atom.sort(), 0, left.length(), false)));
    }
  }

  private static Kind<Draft> rewritten(
      Rewrite rewrite, BiFunction<Source, Cut, Optional<Draft>> torn) {
    return source ->
        rewrite
            .one(source)
            .map(found -> new Cut(found.atom(), found.value()))
            .flatMap(cut -> torn.apply(source, cut));
  }

  private static Kind<Draft> shortened(
      Sort sort, Left left, BiFunction<Source, Cut, Optional<Draft>> torn) {
    return source -> {
      Prose text = source.text();
      Predicate<Atom> fit =
          atom -> atom.sort() == sort && left.of(source, text.value(atom)).isPresent();
      return source
          .one(fit)
          .flatMap(
              atom ->
                  left.of(source, text.value(atom))
                      .flatMap(word -> torn.apply(source, new Cut(atom, word))));
    };
  }

  private static Optional<Draft> begun(String change, Source source, Cut cut) {
    Prose text = source.text();
    int length = text.text().length();
    int from = cut.atom().end();
    int to = source.chance(0.5) ? length : source.between(from, length);
    return to < length && !source.story().cuts().tail(text, to)
        ? Optional.empty()
        : draft(change, text, cut.word().then(text.slice(from, to)));
  }

  private static Optional<Draft> ended(String change, Source source, Cut cut) {
    Prose text = source.text();
    int start = cut.atom().start();
    return start == 0 || !Character.isLetterOrDigit(text.text().charAt(start - 1))
        ? Optional.empty()
        : draft(change, text, text.slice(0, start).then(cut.word()));
  }

  private static Optional<Draft> draft(String change, Prose text, Prose fragment) {
    return fragment.letters() < Cuts.LEAST
        ? Optional.empty()
        : Optional.of(
            Draft.different(
                change, Line.paragraph(text), Line.paragraph(fragment), Proof.FACTS, ""));
  }

  /** One of the words with which a longer one ends. */
  public static Optional<String> endOf(String value, List<String> words) {
    return words.stream().filter(word -> value.endsWith(word) && !value.equals(word)).findFirst();
  }

  /** One of the words with which a longer one begins. */
  public static Optional<String> startOf(String value, List<String> words) {
    return words.stream().filter(word -> value.startsWith(word) && !value.equals(word)).findFirst();
  }

  private static Optional<String> shorterPolarity(Source source, String value) {
    return endOf(value, polarities(source));
  }

  /** All words of yes and no. */
  public static List<String> polarities(Source source) {
    return source.story().polarities().stream().flatMap(List::stream).toList();
  }

  /** With a word before an office that takes it away. */
  private static Optional<Changed> nearly(Source source) {
    String nearly = source.word("nearly");
    Prose text = source.text();
    return source
        .one(atom -> atom.sort() == Sort.OFFICE && !text.value(atom).startsWith(nearly))
        .flatMap(atom -> Changed.of(nearly, text, atom, nearly + text.value(atom), Sort.OFFICE));
  }
}
