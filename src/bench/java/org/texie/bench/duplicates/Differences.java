package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.Draft.Proof;
import org.texie.bench.duplicates.Prose.Atom;
import org.texie.model.Block.Role;

/** Makes pairs that look alike and differ in what they say. */
final class Differences implements Drafts {

  private final Part part;
  private final Story story;
  private final Draw draw;
  private final FactChanges facts;

  Differences(Part part, Story story, Draw draw) {
    this.part = part;
    this.story = story;
    this.draw = draw;
    this.facts = new FactChanges(part, story, draw);
  }

  @Override
  public Optional<Draft> draft(Category category) {
    return switch (category) {
      case NUMBER, DIGIT, SIGN, DATE, UNIT, PLACE, NAME, OFFICE, POLARITY, SPEAKER, WORD ->
          facts
              .changed(category, story.paragraph(draw))
              .flatMap(changed -> new Shapes(part, story, draw).shaped(changed));
      case OWN -> own();
      case CLAUSE_MORE -> clauseMore();
      case HEADING -> heading();
      case BOILERPLATE -> boilerplate();
      case CONTEXT -> context();
      case ORDER -> order();
      case EDGE -> new Edges(part, story, draw).edge();
      default -> throw new IllegalArgumentException(category + " is a repeat");
    };
  }

  private Optional<Draft> own() {
    List<Prose> sentences = story.sentences(draw.between(3, 5), draw);
    Prose x = sentences.get(0);
    Prose y = sentences.get(1);
    Prose common = join(sentences.subList(2, sentences.size()));
    if (common.letters() < 30 || common.text().length() + x.text().length() > 250) {
      return Optional.empty();
    }
    if (part == Part.TUNE) {
      return own("both at the end", common.then(x), common.then(y));
    }
    return switch (draw.between(0, 3)) {
      case 0 -> own("both in front", x.then(common), y.then(common));
      case 1 -> own("one at either end", x.then(common), common.then(y));
      case 2 -> {
        int middle = common.sentences().get(0).end();
        yield common.sentences().size() < 2
            ? Optional.empty()
            : own("both in the middle", common.insert(middle, x), common.insert(middle, y));
      }
      default ->
          common.bare().text().endsWith("”")
              ? Optional.empty()
              : own(
                  "clauses",
                  common.bare().then("，").then(x.slice(x.clauses().get(0)).bare()).then("。"),
                  common.bare().then("，").then(y.slice(y.clauses().get(0)).bare()).then("。"));
    };
  }

  private static Optional<Draft> own(String change, Prose one, Prose other) {
    return one.balanced() && other.balanced()
        ? Optional.of(
            Draft.different(change, Line.paragraph(one), Line.paragraph(other), Proof.FACTS, ""))
        : Optional.empty();
  }

  private static Prose join(List<Prose> sentences) {
    return sentences.stream().reduce(Prose.EMPTY, Prose::then);
  }

  private Optional<Draft> clauseMore() {
    List<Prose> sentences = story.sentences(draw.between(2, 4), draw);
    Prose more = sentences.get(0);
    Prose text = join(sentences.subList(1, sentences.size()));
    Category category =
        draw.of(
            List.of(
                Category.NUMBER,
                Category.DATE,
                Category.PLACE,
                Category.NAME,
                Category.UNIT,
                Category.WORD,
                Category.POLARITY));
    Optional<Changed> changed = facts.changed(category, text);
    if (changed.isEmpty() || changed.get().recurs() || text.text().length() > 200) {
      return Optional.empty();
    }
    boolean clause = draw.chance(0.5) && !text.text().contains("”");
    Prose longer = changed.get().text();
    if (part == Part.SEEN) {
      longer = more.then(longer);
    } else if (clause) {
      longer = longer.bare().then("，").then(more.slice(more.clauses().get(0)).bare()).then("。");
    } else {
      longer = longer.then(more);
    }
    return longer.balanced()
        ? Optional.of(
            Draft.different(
                Names.of(category) + (part == Part.SEEN ? ", in front" : ", at the end"),
                Line.paragraph(longer),
                Line.paragraph(changed.get().other()),
                Proof.FACTS,
                ""))
        : Optional.empty();
  }

  private Optional<Draft> heading() {
    Prose text = story.paragraph(draw);
    boolean sentence = part == Part.SEEN && draw.chance(0.5);
    Prose words = text.slice(draw.of(sentence ? text.sentences() : text.clauses())).bare();
    boolean all = part == Part.SEEN && draw.chance(0.2);
    Prose heading = all ? text : words;
    if (!heading.balanced() || heading.letters() < 8 || (!all && heading.letters() > 60)) {
      return Optional.empty();
    }
    return Optional.of(
        Draft.different(
            all ? "all of it" : sentence ? "a sentence" : "a clause",
            Line.paragraph(text),
            Line.paragraph(heading).as(Role.HEADING),
            Proof.ROLE,
            ""));
  }

  private Optional<Draft> boilerplate() {
    List<Prose> two = story.boilerplate(draw);
    if (part == Part.TUNE) {
      return own("all facts", two.get(0), two.get(1));
    }
    Prose text = two.get(0);
    Category category =
        draw.of(List.of(Category.NUMBER, Category.DATE, Category.PLACE, Category.WORD));
    return facts
        .changed(category, text)
        .filter(changed -> !changed.recurs())
        .flatMap(
            changed -> own("one fact: " + Names.of(category), changed.text(), changed.other()));
  }

  private Optional<Draft> context() {
    List<Prose> sentences = story.sentences(draw.between(1, 3), draw);
    Prose claim = sentences.get(0).bare();
    if (claim.letters() < Cuts.LEAST || claim.text().contains("“")) {
      return Optional.empty();
    }
    List<String> before = story.shared().list("before");
    int which = draw.between(0, before.size() - 1);
    String opening = before.get(which).replace("{body}", draw.of(story.shared().list("body")));
    String closing = story.shared().list("after").get(which);
    Prose turned = Prose.plain(opening).then(claim).then(closing);
    boolean first = draw.chance(0.5);
    Prose rest = join(sentences.subList(1, sentences.size()));
    Prose full = first ? turned.then(rest) : rest.then(turned);
    return full.text().length() > 250
        ? Optional.empty()
        : Optional.of(
            Draft.different(
                before.get(which) + "…" + closing,
                Line.paragraph(full),
                Line.paragraph(draw.chance(0.5) ? claim : claim.then("。")),
                Proof.CONTEXT,
                opening + "…" + closing));
  }

  private Optional<Draft> order() {
    Prose told = story.relation(draw);
    Atom first = told.atoms().get(0);
    Optional<Atom> second =
        told.atoms().stream()
            .filter(atom -> atom.sort() == first.sort() && atom.start() > first.start())
            .findFirst();
    if (second.isEmpty() || told.value(first).equals(told.value(second.get()))) {
      return Optional.empty();
    }
    Prose other = told.swap(first, second.get());
    Prose rest = join(story.sentences(draw.between(0, 2), draw));
    boolean front = draw.chance(0.5);
    Prose full = front ? told.then(rest) : rest.then(told);
    Prose swapped = front ? other.then(rest) : rest.then(other);
    boolean alone = draw.chance(0.4);
    return full.text().length() > 250
        ? Optional.empty()
        : Optional.of(
            Draft.different(
                Names.of(first.sort()) + (alone ? ", alone" : ", whole"),
                Line.paragraph(full),
                Line.paragraph(alone ? other : swapped),
                Proof.ORDER,
                told.value(first) + "…" + told.value(second.get())));
  }
}
