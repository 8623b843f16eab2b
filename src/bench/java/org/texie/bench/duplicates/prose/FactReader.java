package org.texie.bench.duplicates.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.texie.bench.duplicates.prose.Fact.Sort;

/**
 * Reads facts out of a plain text, knowing the words of its stories but not how the text was made.
 *
 * <p>The longest word wins. A negation and what it denies are one fact, and so are an office and
 * the syllable that says whose it was, so that 主任 is not found in 副主任.
 */
public final class FactReader {

  private static final String HAN = "零一二三四五六七八九十百千两";
  private static final String NUMBER =
      ")?第?[-+]?\\d+(,\\d{3})*([至—到]\\d+)?(\\.\\d+)?[余多来]?(%|‰|成|个百分点)?"
          + "|[百千]分之["
          + HAN
          + "]+|["
          + HAN
          + "](分之["
          + HAN
          + "]+|成半?)|第?["
          + HAN
          + "]+";
  private static final int LONGEST = 20;

  private final Map<String, Sort> words = new HashMap<>();
  private final List<String> units = new ArrayList<>();
  private final NavigableSet<String> denials = longestFirst();
  private final NavigableSet<String> prefixes = longestFirst();
  private final Pattern date;
  private final Pattern number;

  public FactReader(List<Story> stories) {
    NavigableSet<String> forms = longestFirst();
    NavigableSet<String> bounds = longestFirst();
    NavigableSet<String> rough = longestFirst();
    bounds.addAll(List.of("零下", "零上"));
    Figures.BOUNDS.forEach(bounds::addAll);
    for (Story story : stories) {
      story.facts(this::learn);
      Words shared = story.shared();
      bounds.addAll(shared.all("bound"));
      rough.addAll(shared.all("rough"));
      rough.addAll(shared.all("numberLike"));
      denials.addAll(shared.all("never"));
      prefixes.addAll(shared.all("nearly"));
      shared.joined("placeHead", "placeTail").forEach(place -> words.put(place, Sort.PLACE));
      shared.list("placeTail").stream()
          .filter(tail -> tail.matches("[东西南北中].+"))
          .forEach(tail -> words.put(tail, Sort.PLACE));
      shared.joined("surname", "given").forEach(name -> words.put(name, Sort.NAME));
      shared.list("body").forEach(body -> words.put(body, Sort.BODY));
      shared.list("office").forEach(office -> words.put(office, Sort.OFFICE));
      for (String list : List.of("date", "year", "time", "dateLike")) {
        for (String form : shared.all(list)) {
          if (Dates.isForm(form)) {
            forms.add(form);
          } else {
            words.put(form, Sort.DATE);
          }
        }
      }
      for (String group : shared.list("unit")) {
        units.addAll(List.of(group.split(" ", -1)));
      }
    }
    number = Pattern.compile(String.join("|", rough) + "|(" + String.join("|", bounds) + NUMBER);
    units.sort((one, other) -> other.length() - one.length());
    date = Pattern.compile(forms.stream().map(Dates::regex).collect(Collectors.joining("|")));
  }

  private static NavigableSet<String> longestFirst() {
    return new TreeSet<>(
        Comparator.comparing(String::length).reversed().thenComparing(word -> word));
  }

  private void learn(Fact fact) {
    if (fact.sort() == Sort.UNIT) {
      units.add(fact.value());
    } else {
      words.put(fact.value(), fact.sort());
    }
  }

  /** The facts in the order in which the text states them. */
  public List<Fact> read(String text) {
    List<Fact> found = new ArrayList<>();
    Matcher dated = date.matcher(text);
    Matcher number = this.number.matcher(text);
    int at = 0;
    while (at < text.length()) {
      Optional<String> word = word(text, at);
      if (word.isPresent()) {
        add(word.get(), words.getOrDefault(word.get(), Sort.POLARITY), found);
        at += word.get().length();
      } else if (dated.region(at, text.length()).lookingAt()) {
        add(Numerals.inDigits(dated.group()), Sort.DATE, found);
        at = dated.end();
      } else if (number.region(at, text.length()).lookingAt()) {
        int end = number.end();
        Optional<String> unit = unit(text, end);
        if (unit.isPresent()
            || HAN.indexOf(text.charAt(at)) < 0
            || number.group().contains("分之")
            || number.group().contains("成")) {
          add(Numerals.inArabic(number.group()), Sort.NUMBER, found);
          unit.ifPresent(name -> add(name, Sort.UNIT, found));
        }
        at = end + unit.map(String::length).orElse(0);
      } else {
        at++;
      }
    }
    return found;
  }

  private static void add(String value, Sort sort, List<Fact> found) {
    found.add(new Fact(sort, value));
  }

  private Optional<String> unit(String text, int at) {
    return units.stream().filter(unit -> text.startsWith(unit, at)).findFirst();
  }

  private Optional<String> word(String text, int at) {
    for (String denial : denials) {
      if (text.startsWith(denial, at)) {
        return known(text, at + denial.length())
            .map(word -> denial + word)
            .or(() -> known(text, at));
      }
    }
    for (String prefix : prefixes) {
      if (text.startsWith(prefix, at)) {
        Optional<String> office =
            known(text, at + prefix.length()).filter(word -> words.get(word) == Sort.OFFICE);
        if (office.isPresent()) {
          return office.map(word -> prefix + word);
        }
      }
    }
    return known(text, at);
  }

  private Optional<String> known(String text, int at) {
    for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
      String word = text.substring(at, at + length);
      if (words.containsKey(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
