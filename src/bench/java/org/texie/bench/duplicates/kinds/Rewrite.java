package org.texie.bench.duplicates.kinds;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Atom;

/**
 * Writes facts of a certain form another way.
 *
 * @param sort what it is about
 * @param form how a fact is written
 * @param writer what it becomes, by what was found and a draw
 */
public record Rewrite(Sort sort, Pattern form, BiFunction<MatchResult, Draw, String> writer) {

  /** A fact and what it becomes. */
  record Rewritten(Atom atom, String value) {}

  /**
   * A rewriting by example.
   *
   * @param replacement as {@link Matcher#replaceAll} has it, with {@code #} for any digit but 0
   */
  public static Rewrite of(Sort sort, String form, String replacement) {
    Pattern pattern = Pattern.compile(form);
    return new Rewrite(
        sort,
        pattern,
        (found, draw) -> pattern.matcher(found.group()).replaceFirst(digits(replacement, draw)));
  }

  private static String digits(String replacement, Draw draw) {
    return replacement
        .chars()
        .mapToObj(c -> c == '#' ? Integer.toString(draw.between(1, 9)) : Character.toString(c))
        .collect(Collectors.joining());
  }

  /** A number told wrong by example. */
  public static Kind<Changed> number(String change, String form, String replacement) {
    return of(Sort.NUMBER, form, replacement).as(change);
  }

  /** A number told wrong. */
  public static Kind<Changed> number(
      String change, String form, BiFunction<MatchResult, Draw, String> writer) {
    return new Rewrite(Sort.NUMBER, Pattern.compile(form), writer).as(change);
  }

  /** A date told wrong by example. */
  public static Kind<Changed> date(String change, String form, String replacement) {
    return of(Sort.DATE, form, replacement).as(change);
  }

  /** A date told wrong. */
  public static Kind<Changed> date(
      String change, String form, BiFunction<MatchResult, Draw, String> writer) {
    return new Rewrite(Sort.DATE, Pattern.compile(form), writer).as(change);
  }

  /** A fact told wrong. */
  public Kind<Changed> as(String change) {
    return source ->
        one(source)
            .flatMap(found -> Changed.of(change, source.text(), found.atom(), found.value(), sort));
  }

  /** One of a text's facts of the form. */
  Optional<Rewritten> one(Source source) {
    Prose text = source.text();
    return source
        .one(atom -> atom.sort() == sort && form.matcher(text.value(atom)).matches())
        .map(atom -> new Rewritten(atom, written(text.value(atom), source.draw())));
  }

  private String written(String value, Draw draw) {
    Matcher found = form.matcher(value);
    if (!found.matches()) {
      throw new IllegalStateException(value);
    }
    return writer.apply(found.toMatchResult(), draw);
  }
}
