package org.texie.bench.duplicates.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.texie.bench.duplicates.prose.Fact.Sort;

/**
 * A family of texts: sentences about one matter, with places for what differs from text to text.
 *
 * <p>A line is a list of words ({@code tool = 扳手 | 钳子}), a sentence, one that opens with {@code ~}
 * and tells what somebody does to another, or one that opens with {@code #}, which is officials'
 * boilerplate, or one that opens with {@code ^} and may as well be planned or denied. A list whose
 * name begins with {@code did} has deeds, which "没有" may stand before. In braces stands the name of
 * a list, whose word is a fact, or
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
public final class Story {

  private final Cuts cuts;
  private final Words own;
  private final List<Template> sentences = new ArrayList<>();
  private final List<Template> relations = new ArrayList<>();
  private final List<Template> boilerplate = new ArrayList<>();
  private final List<Template> claims = new ArrayList<>();
  private final List<List<String>> polarities = new ArrayList<>();

  private Story(Words shared, Cuts cuts, String text) {
    this.cuts = cuts;
    this.own = shared.with(text);
    for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
      if (line.startsWith("~")) {
        relations.add(new Template(line.substring(1).strip()));
      } else if (line.startsWith("#")) {
        boilerplate.add(new Template(line.substring(1).strip()));
      } else if (line.startsWith("^")) {
        claims.add(new Template(line.substring(1).strip()));
      } else if (!Words.isList(line)) {
        sentences.add(new Template(line.strip()));
      }
    }
    Stream.of(sentences, relations, nested())
        .flatMap(List::stream)
        .forEach(template -> template.polarities(polarities::add));
  }

  /**
   * The stories of a folder, whose {@code words.txt} has the lists that they share: {@code
   * surname}, {@code given}, {@code placeHead}, {@code placeTail}, {@code body}, {@code office};
   * {@code date}, {@code year}, {@code time} by the letters of {@link Dates}, and as {@code
   * dateLike} and {@code numberLike} what only those told wrong say; {@code unit}, those together
   * by blanks that may be taken for each other; {@code lead}; {@code before} and {@code after} what
   * is denied or doubted, as many of either. It may have lists of {@code common.txt}, which count
   * instead of those there; {@code turn} and {@code prefix} count as well ({@link Cuts}). Places,
   * bodies and offices may be a story's own.
   *
   * @param folder a folder of the benchmark's texts
   * @param themes the names of the stories' files
   */
  public static List<Story> of(String folder, String... themes) {
    Words shared = Words.of(Words.read(folder + "/words"));
    Cuts cuts = new Cuts(shared);
    return Stream.of(themes)
        .map(theme -> new Story(shared, cuts, Words.read(folder + "/" + theme)))
        .toList();
  }

  /** Words that are templates themselves. */
  private List<Template> nested() {
    return own.names().stream()
        .flatMap(name -> own.list(name).stream())
        .filter(word -> word.contains("{"))
        .map(Template::new)
        .toList();
  }

  /** A sentence. */
  public Prose sentence(Draw draw) {
    return draw.of(sentences).fill(this, draw);
  }

  /** A text by a template of the caller's. */
  public Prose filled(String template, Draw draw) {
    return new Template(template).fill(this, draw);
  }

  /** A sentence whose first two names, places or bodies do something to each other. */
  public Prose relation(Draw draw) {
    return draw.of(relations).fill(this, draw);
  }

  /** The same template with facts drawn twice. */
  public List<Prose> boilerplate(Draw draw) {
    Template template = draw.of(boilerplate);
    return List.of(template.fill(this, draw), template.fill(this, draw));
  }

  /** So many sentences, no two alike. */
  public List<Prose> sentences(int count, Draw draw) {
    List<Template> left = new ArrayList<>(sentences);
    List<Prose> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      found.add(left.remove(draw.between(0, left.size() - 1)).fill(this, draw));
    }
    return found;
  }

  /** So many sentences, of which the first may as well be planned or denied, if any are so. */
  public List<Prose> claimed(int count, Draw draw) {
    List<Prose> found = new ArrayList<>(sentences(count, draw));
    if (!claims.isEmpty()) {
      found.set(0, draw.of(claims).fill(this, draw));
    }
    return found;
  }

  /** A paragraph of 40 to 250 characters. */
  public Prose paragraph(Draw draw) {
    while (true) {
      Prose paragraph = Prose.joined(sentences(draw.between(1, 4), draw));
      int length = paragraph.text().length();
      if (length >= 40 && length <= Prose.LONGEST) {
        return paragraph;
      }
    }
  }

  /** Everything that a text of the story may say of itself, apart from numbers and dates. */
  void facts(Consumer<Fact> to) {
    own.names().stream()
        .filter(name -> !name.matches("placeHead|placeTail|body|office"))
        .flatMap(name -> own.list(name).stream())
        .filter(word -> !word.contains("{"))
        .forEach(word -> to.accept(new Fact(Sort.WORD, word)));
    Stream.of(sentences, relations, boilerplate, claims, nested())
        .flatMap(List::stream)
        .forEach(template -> template.facts(to));
  }

  /** The pairs of yes and no that its templates offer. */
  public List<List<String>> polarities() {
    return polarities;
  }

  /** The words that may stand where this one stands. */
  public List<String> rivals(String word) {
    return own.names().stream()
        .map(own::list)
        .filter(list -> list.contains(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no list has " + word));
  }

  /** Whether a fact is something done, which "没有" may stand before. */
  public boolean isDeed(String word) {
    return own.names().stream()
        .anyMatch(name -> name.startsWith("did") && own.list(name).contains(word));
  }

  /** A word that a template asks for. */
  String word(String name, Draw draw) {
    return switch (name) {
      case "p" -> Figures.share(draw);
      case "f" -> Figures.fraction(draw);
      case "date", "year", "time" -> date(name, draw);
      case "name", "speaker" -> person(draw);
      case "place" -> place(draw);
      default -> draw.of(own.list(name));
    };
  }

  /** A person of this part's names. */
  public String person(Draw draw) {
    return draw.of(own.list("surname")) + draw.of(own.list("given"));
  }

  /** A place of this part. */
  public String place(Draw draw) {
    return draw.of(own.list("placeHead")) + draw.of(own.list("placeTail"));
  }

  /** A date by one of the part's forms. */
  public String date(String list, Draw draw) {
    return Dates.written(draw.of(own.list(list)), draw);
  }

  /** The words that it shares with the stories of its folder, and its own. */
  public Words shared() {
    return own;
  }

  /** Where a text of it may be torn. */
  public Cuts cuts() {
    return cuts;
  }
}
