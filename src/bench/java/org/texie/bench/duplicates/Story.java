package org.texie.bench.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.Fact.Sort;
import org.texie.bench.duplicates.Prose.Atom;

/**
 * A family of texts: sentences about one matter, with places for what differs from text to text.
 *
 * <p>A line is a list of words ({@code tool = 扳手 | 钳子}), a sentence, one that opens with {@code ~}
 * and tells what somebody does to another, or one that opens with {@code #}, which is officials'
 * boilerplate. In braces stands the name of a list, whose word is a fact, or
 *
 * <ul>
 *   <li>{@code n:2-90:户}, a number and its unit; {@code h:…} in Chinese characters; {@code d:…}
 *       with a decimal; {@code s:…} perhaps below zero; {@code p} a share
 *   <li>{@code date}, {@code year}, {@code time}
 *   <li>{@code name}, {@code speaker} (who is quoted), {@code place}, {@code body}, {@code office}
 *   <li>{@code pol:同意|不同意}, which says yes or no
 * </ul>
 */
final class Story {

  private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)\\}");
  private static final Pattern LETTER = Pattern.compile("[YMDHS]");

  private final Words shared;
  private final Words own;
  private final List<String> sentences = new ArrayList<>();
  private final List<String> relations = new ArrayList<>();
  private final List<String> boilerplate = new ArrayList<>();

  /**
   * @param shared the words that all stories of its part have
   */
  Story(Words shared, String text) {
    this.shared = shared;
    this.own = new Words(text);
    for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
      if (line.startsWith("~")) {
        relations.add(line.substring(1).strip());
      } else if (line.startsWith("#")) {
        boilerplate.add(line.substring(1).strip());
      } else if (!Words.isList(line)) {
        sentences.add(line.strip());
      }
    }
  }

  /** A sentence. */
  Prose sentence(Draw draw) {
    return fill(draw.of(sentences), draw);
  }

  /** A sentence whose first two names, places or bodies do something to each other. */
  Prose relation(Draw draw) {
    return fill(draw.of(relations), draw);
  }

  /** The same template with facts drawn twice. */
  List<Prose> boilerplate(Draw draw) {
    String template = draw.of(boilerplate);
    return List.of(fill(template, draw), fill(template, draw));
  }

  /** So many sentences, no two alike. */
  List<Prose> sentences(int count, Draw draw) {
    List<String> left = new ArrayList<>(sentences);
    List<Prose> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      found.add(fill(left.remove(draw.between(0, left.size() - 1)), draw));
    }
    return found;
  }

  /** A paragraph of 40 to 250 characters. */
  Prose paragraph(Draw draw) {
    while (true) {
      Prose paragraph =
          sentences(draw.between(1, 4), draw).stream().reduce(Prose.EMPTY, Prose::then);
      int length = paragraph.text().length();
      if (length >= 40 && length <= 250) {
        return paragraph;
      }
    }
  }

  /** Everything that a text of the story may say of itself, apart from numbers and dates. */
  void facts(Consumer<Fact> to) {
    List<String> templates = new ArrayList<>(sentences);
    templates.addAll(relations);
    templates.addAll(boilerplate);
    for (String name : own.names()) {
      for (String word : own.list(name)) {
        if (word.contains("{")) {
          templates.add(word);
        } else {
          to.accept(new Fact(Sort.WORD, word));
        }
      }
    }
    for (String template : templates) {
      Matcher slot = SLOT.matcher(template);
      while (slot.find()) {
        if (slot.group(1).startsWith("pol:")) {
          Words.alternatives(slot.group(1).substring(4))
              .forEach(word -> to.accept(new Fact(Sort.POLARITY, word)));
        } else if (slot.group(1).matches("[nhds]:.*")) {
          to.accept(new Fact(Sort.UNIT, slot.group(1).replaceAll(".*:", "")));
        }
      }
    }
  }

  /** The pairs of yes and no that its templates offer. */
  List<List<String>> polarities() {
    List<List<String>> found = new ArrayList<>();
    List<String> templates = new ArrayList<>(sentences);
    templates.addAll(relations);
    own.names().forEach(name -> templates.addAll(own.list(name)));
    for (String template : templates) {
      Matcher slot = SLOT.matcher(template);
      while (slot.find()) {
        if (slot.group(1).startsWith("pol:")) {
          found.add(Words.alternatives(slot.group(1).substring(4)));
        }
      }
    }
    return found;
  }

  /** The words that may stand where this one stands. */
  List<String> rivals(String word) {
    for (String name : own.names()) {
      if (own.list(name).contains(word)) {
        return own.list(name);
      }
    }
    throw new IllegalArgumentException("no list has " + word);
  }

  /** Whether a fact is something done, which "没有" may stand before. */
  boolean isDeed(String word) {
    return own.names().stream()
        .anyMatch(name -> name.startsWith("did") && own.list(name).contains(word));
  }

  private Prose fill(String template, Draw draw) {
    StringBuilder text = new StringBuilder();
    List<Atom> atoms = new ArrayList<>();
    fill(template, draw, text, atoms);
    return new Prose(text.toString(), atoms);
  }

  private void fill(String template, Draw draw, StringBuilder text, List<Atom> atoms) {
    Matcher slot = SLOT.matcher(template);
    int done = 0;
    while (slot.find()) {
      text.append(template, done, slot.start());
      done = slot.end();
      fillSlot(slot.group(1), draw, text, atoms);
    }
    text.append(template.substring(done));
  }

  private void fillSlot(String slot, Draw draw, StringBuilder text, List<Atom> atoms) {
    int colon = slot.indexOf(':');
    String name = colon < 0 ? slot : slot.substring(0, colon);
    String rest = slot.substring(colon + 1);
    switch (name) {
      case "n", "h", "d", "s" -> {
        int second = rest.indexOf(':');
        int dash = rest.indexOf('-');
        int number =
            draw.between(
                Integer.parseInt(rest.substring(0, dash)),
                Integer.parseInt(rest.substring(dash + 1, second)));
        add(Sort.NUMBER, false, number(name, number, draw), text, atoms);
        add(Sort.UNIT, false, rest.substring(second + 1), text, atoms);
      }
      case "p" -> add(Sort.NUMBER, false, share(draw), text, atoms);
      case "date", "year", "time" -> add(Sort.DATE, false, date(name, draw), text, atoms);
      case "name", "speaker" -> add(Sort.NAME, name.equals("speaker"), person(draw), text, atoms);
      case "place" -> add(Sort.PLACE, false, place(draw), text, atoms);
      case "body" -> add(Sort.BODY, false, draw.of(shared.list("body")), text, atoms);
      case "office" -> add(Sort.OFFICE, false, draw.of(shared.list("office")), text, atoms);
      case "pol" -> add(Sort.POLARITY, false, draw.of(Words.alternatives(rest)), text, atoms);
      default -> {
        String word = draw.of(own.list(name));
        if (word.contains("{")) {
          fill(word, draw, text, atoms);
        } else {
          add(Sort.WORD, false, word, text, atoms);
        }
      }
    }
  }

  private static void add(
      Sort sort, boolean speaks, String value, StringBuilder text, List<Atom> atoms) {
    atoms.add(new Atom(sort, text.length(), text.length() + value.length(), speaks));
    text.append(value);
  }

  private static String number(String form, int number, Draw draw) {
    return switch (form) {
      case "h" -> Numerals.han(number);
      case "d" -> number + "." + draw.between(1, 9);
      case "s" -> (draw.chance(0.5) ? "-" : "") + number;
      default -> Integer.toString(number);
    };
  }

  private static String share(Draw draw) {
    return switch (draw.between(0, 2)) {
      case 0 -> draw.between(3, 98) + "%";
      case 1 -> draw.between(3, 98) + "." + draw.between(1, 9) + "%";
      default -> "百分之" + Numerals.han(draw.between(3, 98));
    };
  }

  /** A person of this part's names. */
  String person(Draw draw) {
    return draw.of(shared.list("surname")) + draw.of(shared.list("given"));
  }

  /** A place of this part. */
  String place(Draw draw) {
    return draw.of(shared.list("placeHead")) + draw.of(shared.list("placeTail"));
  }

  /**
   * A date by one of the part's forms, where Y, M, D, H stand for numbers and S for a year in
   * Chinese characters.
   */
  String date(String list, Draw draw) {
    return LETTER
        .matcher(draw.of(shared.list(list)))
        .replaceAll(
            letter ->
                switch (letter.group().charAt(0)) {
                  case 'Y' -> Integer.toString(draw.between(2003, 2024));
                  case 'S' -> Numerals.hanDigits(draw.between(2003, 2024));
                  case 'M' -> Integer.toString(draw.between(1, 12));
                  case 'D' -> Integer.toString(draw.between(1, 28));
                  default -> Integer.toString(draw.between(6, 22));
                });
  }

  Words shared() {
    return shared;
  }
}
