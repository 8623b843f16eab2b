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
 *   <li>{@code n:2-90:户}, a number and its unit, or another letter for another form ({@link
 *       Figures}); {@code p} a share, {@code f} a fraction
 *   <li>{@code date}, {@code year}, {@code time}
 *   <li>{@code name}, {@code speaker} (who is quoted), {@code place}, {@code body}, {@code office}
 *   <li>{@code pol:同意|不同意}, which says yes or no
 * </ul>
 *
 * <p>A name with a plus sign, {@code who+}, gives what the sentence has not said yet.
 */
final class Story {

  private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)\\}");

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
        } else if (slot.group(1).matches("[" + Figures.FORMS + "]:.*")) {
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
    if (name.length() == 1 && Figures.FORMS.contains(name)) {
      int second = rest.indexOf(':');
      int dash = rest.indexOf('-');
      int low = Integer.parseInt(rest.substring(0, dash));
      int high = Integer.parseInt(rest.substring(dash + 1, second));
      add(Sort.NUMBER, false, Figures.number(name, low, high, draw), text, atoms);
      add(Sort.UNIT, false, rest.substring(second + 1), text, atoms);
    } else if (name.equals("pol")) {
      add(Sort.POLARITY, false, draw.of(Words.alternatives(rest)), text, atoms);
    } else if (name.endsWith("+")) {
      String bare = name.substring(0, name.length() - 1);
      String word = word(bare, draw);
      while (text.indexOf(word) >= 0) {
        word = word(bare, draw);
      }
      add(sort(bare), false, word, text, atoms);
    } else {
      String word = word(name, draw);
      if (word.contains("{")) {
        fill(word, draw, text, atoms);
      } else {
        add(sort(name), name.equals("speaker"), word, text, atoms);
      }
    }
  }

  private String word(String name, Draw draw) {
    return switch (name) {
      case "p" -> Figures.share(draw);
      case "f" -> Figures.fraction(draw);
      case "date", "year", "time" -> date(name, draw);
      case "name", "speaker" -> person(draw);
      case "place" -> place(draw);
      case "body", "office" -> draw.of(shared.list(name));
      default -> draw.of(own.list(name));
    };
  }

  private static Sort sort(String name) {
    return switch (name) {
      case "p", "f" -> Sort.NUMBER;
      case "date", "year", "time" -> Sort.DATE;
      case "name", "speaker" -> Sort.NAME;
      case "place" -> Sort.PLACE;
      case "body" -> Sort.BODY;
      case "office" -> Sort.OFFICE;
      default -> Sort.WORD;
    };
  }

  private static void add(
      Sort sort, boolean speaks, String value, StringBuilder text, List<Atom> atoms) {
    atoms.add(new Atom(sort, text.length(), text.length() + value.length(), speaks));
    text.append(value);
  }

  /** A person of this part's names. */
  String person(Draw draw) {
    return draw.of(shared.list("surname")) + draw.of(shared.list("given"));
  }

  /** A place of this part. */
  String place(Draw draw) {
    return draw.of(shared.list("placeHead")) + draw.of(shared.list("placeTail"));
  }

  /** A date by one of the part's forms. */
  String date(String list, Draw draw) {
    return Dates.written(draw.of(shared.list(list)), draw);
  }

  Words shared() {
    return shared;
  }
}
