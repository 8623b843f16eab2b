package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.Draft.Proof;
import org.texie.bench.duplicates.Prose.Atom;
import org.texie.bench.duplicates.Prose.Span;
import org.texie.model.Block.Role;

/**
 * Makes the pairs of {@link Part#FIRST_HELD} and later parts that look alike and differ in what
 * they say.
 */
final class HeldDifferences implements Drafts {

  private static final int LONGEST = 250;
  private static final List<Category> FACTS =
      List.of(
          Category.NUMBER,
          Category.DATE,
          Category.PLACE,
          Category.NAME,
          Category.UNIT,
          Category.WORD,
          Category.OFFICE,
          Category.POLARITY);

  private final Part part;
  private final Story story;
  private final Draw draw;
  private final HeldFactChanges facts;

  HeldDifferences(Part part, Story story, Draw draw) {
    this.part = part;
    this.story = story;
    this.draw = draw;
    this.facts = new HeldFactChanges(part, story, draw);
  }

  @Override
  public Optional<Draft> draft(Category category) {
    return switch (category) {
      case NUMBER, DIGIT, SIGN, DATE, UNIT, PLACE, NAME, OFFICE, POLARITY, SPEAKER, WORD ->
          facts
              .changed(category, story.paragraph(draw))
              .flatMap(new HeldShapes(part, story, draw)::shaped);
      case OWN -> own();
      case CLAUSE_MORE -> clauseMore();
      case HEADING -> heading();
      case BOILERPLATE -> boilerplate();
      case CONTEXT -> new HeldContexts(story, draw).draft();
      case ORDER -> order();
      case EDGE -> new HeldEdges(part, story, draw).edge();
      default -> throw new IllegalArgumentException(category + " is a repeat");
    };
  }

  private static Optional<Draft> facts(String change, Prose one, Prose other) {
    return one.balanced() && other.balanced() && one.text().length() <= LONGEST
        ? Optional.of(
            Draft.different(change, Line.paragraph(one), Line.paragraph(other), Proof.FACTS, ""))
        : Optional.empty();
  }

  private static Prose join(List<Prose> sentences) {
    return sentences.stream().reduce(Prose.EMPTY, Prose::then);
  }

  private Optional<Draft> own() {
    List<Prose> sentences = story.sentences(draw.between(4, 5), draw);
    Prose x = sentences.get(0);
    Prose y = sentences.get(1);
    Prose common = join(sentences.subList(2, sentences.size()));
    int middle = sentences.get(2).text().length();
    Prose one = clause(x);
    Prose two = clause(y);
    if (!one.balanced() || !two.balanced() || one.letters() < 8 || two.letters() < 8) {
      return Optional.empty();
    }
    return switch (draw.between(0, part.heldOf(3, 3, 3, 4, 5, 6))) {
      case 6 -> facts("at the end of each", common.then(x), common.then(y));
      case 5 -> facts("in front of each", x.then(common), y.then(common));
      case 4 -> facts("in front and in the middle", x.then(common), common.insert(middle, y));
      case 0 -> facts("in the middle and at the end", common.insert(middle, x), common.then(y));
      case 1 -> {
        List<Integer> commas = commas(common);
        yield commas.size() < 2
            ? Optional.empty()
            : facts(
                "a clause each",
                common.insert(draw.of(commas), one.then("，")),
                common.insert(draw.of(commas), two.then("，")));
      }
      case 2 -> {
        int end = middle - 1;
        yield facts("in brackets", common.insert(end, aside(one)), common.insert(end, aside(two)));
      }
      default ->
          facts("in brackets and in front", common.insert(middle - 1, aside(one)), y.then(common));
    };
  }

  private static Prose clause(Prose sentence) {
    return sentence.slice(sentence.clauses().get(0)).bare();
  }

  private static Prose aside(Prose clause) {
    return Prose.plain("（").then(clause).then("）");
  }

  /** Behind the commas of a text. */
  private static List<Integer> commas(Prose text) {
    return text.clauses().stream()
        .map(Span::end)
        .filter(end -> text.text().charAt(end - 1) == '，')
        .toList();
  }

  private Optional<Draft> clauseMore() {
    List<Prose> sentences = story.sentences(draw.between(3, 4), draw);
    Prose more = sentences.get(0);
    List<Prose> rest = sentences.subList(1, sentences.size());
    Prose text = join(rest);
    Category category = draw.of(FACTS);
    Optional<Changed> changed = facts.changed(category, text).filter(found -> !found.recurs());
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    int middle = rest.get(0).text().length();
    return switch (draw.between(0, part.heldOf(2, 2, 2, 3, 4, 5))) {
      case 5 -> facts(Names.of(category) + ", at the end", text.then(more), changed.get().other());
      case 4 -> facts(Names.of(category) + ", in front", more.then(text), changed.get().other());
      case 3 ->
          facts(
              Names.of(category) + ", between dashes",
              text.insert(middle - 1, Prose.plain("——").then(clause(more)).then("——")),
              changed.get().other());
      case 0 ->
          facts(
              Names.of(category) + ", in the middle",
              text.insert(middle, more),
              changed.get().other());
      case 1 ->
          facts(
              Names.of(category) + ", in brackets",
              text.insert(middle - 1, aside(clause(more))),
              changed.get().other());
      default ->
          facts
              .changed(draw.of(FACTS), changed.get().other())
              .filter(second -> !second.recurs())
              .flatMap(second -> facts("two facts, at the end", text.then(more), second.other()));
    };
  }

  private Optional<Draft> heading() {
    Prose text = story.paragraph(draw);
    List<Span> clauses = text.clauses();
    int first = draw.between(0, clauses.size() - 1);
    int last = draw.between(first, Math.min(clauses.size() - 1, first + 1));
    Prose words = text.slice(clauses.get(first).start(), clauses.get(last).end()).bare();
    if (!words.balanced()
        || words.text().contains("。")
        || words.letters() < 8
        || words.letters() > 60) {
      return Optional.empty();
    }
    Line heading = Line.paragraph(words).as(Role.HEADING);
    return Optional.of(
        Draft.different(
            last > first ? "two clauses" : "a clause",
            Line.paragraph(text),
            last > first
                ? heading.reading(
                    words.text().replace('，', part.heldOf(' ', '：', '丨', '·', '　', '｜')))
                : heading,
            Proof.ROLE,
            ""));
  }

  private Optional<Draft> boilerplate() {
    List<Prose> two = story.boilerplate(draw);
    if (draw.chance(0.3)) {
      return facts("all facts", two.get(0), two.get(1));
    }
    Category category = draw.of(FACTS);
    return facts
        .changed(category, two.get(0))
        .filter(changed -> !changed.recurs())
        .flatMap(
            changed ->
                draw.chance(0.5)
                    ? facts("a fact: " + Names.of(category), changed.text(), changed.other())
                    : facts
                        .changed(draw.of(FACTS), changed.other())
                        .filter(second -> !second.recurs())
                        .flatMap(second -> facts("two facts", changed.text(), second.other())));
  }

  private Optional<Draft> order() {
    Prose told = story.relation(draw);
    Optional<Atom> first =
        told.atoms().stream()
            .filter(atom -> atom.sort() != Fact.Sort.WORD && count(told, atom) == 2)
            .findFirst();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Atom one = first.get();
    Atom two = told.atoms(atom -> atom.sort() == one.sort()).get(1);
    Prose other = told.swap(one, two);
    Prose rest = join(story.sentences(draw.between(0, 2), draw));
    Prose full = draw.chance(0.5) ? told.then(rest) : rest.then(told);
    int shape = draw.between(0, 2);
    Prose swapped =
        switch (shape) {
          case 0 -> other;
          case 1 -> Prose.plain(draw.of(story.shared().list("lead"))).then(other);
          default -> rest.then(other);
        };
    Line line = Line.paragraph(swapped);
    return full.text().length() > LONGEST
        ? Optional.empty()
        : Optional.of(
            Draft.different(
                Names.of(one.sort())
                    + List.of(", alone", ", led in", ", behind the rest").get(shape),
                Line.paragraph(full),
                shape == 0 && draw.chance(0.5) ? line.as(Role.QUOTE) : line,
                Proof.ORDER,
                told.value(one) + "…" + told.value(two)));
  }

  private static int count(Prose text, Atom atom) {
    return text.atoms(other -> other.sort() == atom.sort()).size();
  }
}
