package org.texie.bench.duplicates.kinds;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.texie.bench.duplicates.prose.Dates;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Numerals;

/** Tells dates wrong. */
final class DateChanges {

  private static final int TRIES = 200;
  private static final List<String> LISTS = List.of("date", "year", "time");

  static final List<Kind<Changed>> ALL =
      List.of(
          of("drawn again", (source, value) -> anyDate(source)),
          of("of the same form", DateChanges::sameForm),
          of("a word of it", DateChanges::otherWord),
          of("a word of it", DateChanges::otherWord),
          of("a number of it", DateChanges::otherNumber),
          of("a number of it", DateChanges::otherNumber),
          of("in Chinese and wrong", DateChanges::otherYear));

  private DateChanges() {}

  private static Kind<Changed> of(String change, BiFunction<Source, String, String> other) {
    return FactChanges.of(change, Sort.DATE, other);
  }

  private static String anyDate(Source source) {
    return source.story().date(source.of(LISTS), source.draw());
  }

  private static String sameForm(Source source, String value) {
    return Stream.generate(() -> anyDate(source))
        .limit(TRIES)
        .filter(date -> form(date).equals(form(value)))
        .findFirst()
        .orElse(value);
  }

  private static String form(String date) {
    return date.replaceAll("[\\d〇一二三四五六七八九]+", "0");
  }

  private static String otherWord(Source source, String value) {
    List<List<String>> words =
        source.words("dateWord").stream()
            .map(pair -> List.of(pair.split(" ", -1)))
            .filter(pair -> value.contains(pair.get(0)))
            .toList();
    if (words.isEmpty()) {
      return value;
    }
    List<String> pair = source.of(words);
    return value.replace(pair.get(0), pair.get(1));
  }

  /** With the year before or after, in Chinese characters. */
  private static String otherYear(Source source, String value) {
    return value.matches("\\d{4}年.*")
        ? Numerals.hanDigits(Integer.parseInt(value.substring(0, 4)) + source.of(List.of(-1, 1)))
            + value.substring(4)
        : value;
  }

  /** A date of the form from which one character differs, if it can be. */
  private static String otherNumber(Source source, String value) {
    Optional<String> form =
        LISTS.stream()
            .flatMap(list -> source.words(list).stream())
            .filter(Dates::isForm)
            .filter(found -> value.matches(Dates.regex(found)))
            .findFirst();
    return form.flatMap(
            found ->
                Stream.generate(() -> Dates.written(found, source.draw()))
                    .limit(TRIES)
                    .filter(other -> other.length() == value.length())
                    .filter(other -> FactChanges.distance(other, value) == 1)
                    .findFirst())
        .orElse(value);
  }
}
