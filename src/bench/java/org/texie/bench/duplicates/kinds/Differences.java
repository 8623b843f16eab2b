package org.texie.bench.duplicates.kinds;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft.Proof;
import org.texie.bench.duplicates.prose.Cuts;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Names;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Atom;
import org.texie.bench.duplicates.prose.Prose.Span;
import org.texie.model.Block.Role;

/** Makes texts that share most of their sentences and differ in facts, in rank or in who did it. */
final class Differences {

  private static final int LEAST_CLAUSE = 8;
  private static final int LONGEST_HEADING = 60;

  /** Facts that are told wrong in texts that differ in more than that. */
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

  private Differences() {}

  private static Optional<Draft> facts(String change, Prose one, Prose other) {
    return one.balanced() && other.balanced() && one.text().length() <= Prose.LONGEST
        ? Optional.of(
            Draft.different(change, Line.paragraph(one), Line.paragraph(other), Proof.FACTS, ""))
        : Optional.empty();
  }

  private static Prose clause(Prose sentence) {
    return sentence.slice(sentence.clauses().get(0)).bare();
  }

  private static Prose aside(Prose clause) {
    return Prose.plain("（").then(clause).then("）");
  }

  /** A sentence that goes on with a clause. */
  private static Prose with(Prose text, Prose clause) {
    return text.bare().then("，").then(clause).then("。");
  }

  /** Two texts, each of which has a sentence or clause of its own. */
  static Optional<Draft> own(Source source) {
    Draw draw = source.draw();
    List<Prose> sentences = source.story().sentences(draw.between(3, 5), draw);
    Prose x = sentences.get(0);
    Prose y = sentences.get(1);
    Prose common = Prose.joined(sentences.subList(2, sentences.size()));
    int middle = sentences.get(2).text().length();
    Prose one = clause(x);
    Prose two = clause(y);
    if (!one.balanced()
        || !two.balanced()
        || one.letters() < LEAST_CLAUSE
        || two.letters() < LEAST_CLAUSE
        || common.letters() < 2 * Cuts.LEAST) {
      return Optional.empty();
    }
    return switch (draw.between(0, 9)) {
      case 0 -> facts("at the end of each", common.then(x), common.then(y));
      case 1 -> facts("in front of each", x.then(common), y.then(common));
      case 2 -> facts("one at either end", x.then(common), common.then(y));
      case 3 -> facts("both in the middle", common.insert(middle, x), common.insert(middle, y));
      case 4 -> facts("in front and in the middle", x.then(common), common.insert(middle, y));
      case 5 -> facts("in the middle and at the end", common.insert(middle, x), common.then(y));
      case 6 -> {
        List<Integer> commas = commas(common);
        yield commas.isEmpty()
            ? Optional.empty()
            : facts(
                "a clause each",
                common.insert(draw.of(commas), one.then("，")),
                common.insert(draw.of(commas), two.then("，")));
      }
      case 7 ->
          common.bare().text().endsWith("”")
              ? Optional.empty()
              : facts("clauses at the end", with(common, one), with(common, two));
      case 8 ->
          facts(
              "in brackets",
              common.insert(middle - 1, aside(one)),
              common.insert(middle - 1, aside(two)));
      default ->
          facts("in brackets and in front", common.insert(middle - 1, aside(one)), y.then(common));
    };
  }

  /** Behind the commas of a text. */
  private static List<Integer> commas(Prose text) {
    return text.clauses().stream()
        .map(Span::end)
        .filter(end -> text.text().charAt(end - 1) == '，')
        .toList();
  }

  /** A text, and one that says less and tells a fact of it wrong. */
  static Optional<Draft> clauseMore(Source source) {
    Draw draw = source.draw();
    List<Prose> sentences = source.story().sentences(draw.between(3, 4), draw);
    Prose more = sentences.get(0);
    Prose text = Prose.joined(sentences.subList(1, sentences.size()));
    int middle = sentences.get(1).text().length();
    Category category = draw.of(FACTS);
    Optional<Prose> changed =
        source.changed(category, text).filter(found -> !found.recurs()).map(Changed::other);
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    Prose other = changed.get();
    String name = Names.of(category);
    return switch (draw.between(0, 7)) {
      case 0 -> facts(name + ", at the end", text.then(more), other);
      case 1 -> facts(name + ", in front", more.then(text), other);
      case 2 -> facts(name + ", in the middle", text.insert(middle, more), other);
      case 3 ->
          text.text().contains("”")
              ? Optional.empty()
              : facts(name + ", a clause at the end", with(text, clause(more)), other);
      case 4 -> facts(name + ", in brackets", text.insert(middle - 1, aside(clause(more))), other);
      case 5 ->
          facts(
              name + ", between dashes",
              text.insert(middle - 1, Prose.plain("——").then(clause(more)).then("——")),
              other);
      case 6 -> facts(name + ", a clause in front", clause(more).then("，").then(text), other);
      default ->
          source
              .changed(draw.of(FACTS), other)
              .filter(second -> !second.recurs())
              .flatMap(second -> facts("two facts, at the end", text.then(more), second.other()));
    };
  }

  /** Officials' boilerplate, twice. */
  static Optional<Draft> boilerplate(Source source) {
    Draw draw = source.draw();
    List<Prose> two = source.story().boilerplate(draw);
    if (draw.chance(0.3)) {
      return facts("all facts", two.get(0), two.get(1));
    }
    Category category = draw.of(FACTS);
    Optional<Changed> changed =
        source.changed(category, two.get(0)).filter(found -> !found.recurs());
    return changed.flatMap(
        first ->
            draw.chance(0.5)
                ? facts("a fact: " + Names.of(category), first.text(), first.other())
                : source
                    .changed(draw.of(FACTS), first.other())
                    .filter(second -> !second.recurs())
                    .flatMap(second -> facts("two facts", first.text(), second.other())));
  }

  /** A heading whose words stand in the text below it. */
  static Optional<Draft> heading(Source source) {
    Prose text = source.text();
    Draw draw = source.draw();
    List<Span> clauses = text.clauses();
    int first = draw.between(0, clauses.size() - 1);
    int next = Math.min(clauses.size() - 1, first + 1);
    return switch (draw.between(0, 7)) {
      case 0 -> heading("all of it", text, Line.paragraph(text));
      case 1 -> heading("a sentence", text, text.slice(draw.of(text.sentences())).bare());
      case 2, 3, 4 -> heading("a clause", text, text.slice(clauses.get(first)).bare());
      default -> {
        Prose words = text.slice(clauses.get(first).start(), clauses.get(next).end()).bare();
        char mark = draw.of(List.of(' ', '：', '丨', '·', '　', '｜', '—'));
        yield next == first || words.text().contains("。")
            ? Optional.empty()
            : heading("two clauses", text, words.marked('，', mark));
      }
    };
  }

  private static Optional<Draft> heading(String change, Prose text, Prose words) {
    return words.balanced() && words.letters() >= LEAST_CLAUSE && words.letters() <= LONGEST_HEADING
        ? heading(change, text, Line.paragraph(words))
        : Optional.empty();
  }

  private static Optional<Draft> heading(String change, Prose text, Line words) {
    return Optional.of(
        Draft.different(change, Line.paragraph(text), words.as(Role.HEADING), Proof.ROLE, ""));
  }

  /** Who did it to whom, and the other way round. */
  static Optional<Draft> order(Source source) {
    Draw draw = source.draw();
    Prose told = source.story().relation(draw);
    Optional<Atom> first =
        told.atoms().stream()
            .filter(atom -> atom.sort() != Sort.WORD)
            .filter(atom -> alike(told, atom).size() == 2)
            .findFirst();
    return first.flatMap(one -> order(source, told, one, alike(told, one).get(1)));
  }

  private static List<Atom> alike(Prose text, Atom atom) {
    return text.atoms(other -> other.sort() == atom.sort());
  }

  private static Optional<Draft> order(Source source, Prose told, Atom one, Atom two) {
    Draw draw = source.draw();
    Prose other = told.swap(one, two);
    Prose rest = Prose.joined(source.story().sentences(draw.between(0, 2), draw));
    boolean front = draw.chance(0.5);
    Prose full = front ? told.then(rest) : rest.then(told);
    if (told.value(one).equals(told.value(two)) || full.text().length() > Prose.LONGEST) {
      return Optional.empty();
    }
    String sort = Names.of(one.sort());
    String actors = told.value(one) + "…" + told.value(two);
    Line line = Line.paragraph(full);
    return Optional.of(
        switch (draw.between(0, 3)) {
          case 0 -> {
            Line alone = Line.paragraph(other);
            yield ordered(
                sort + ", alone", line, draw.chance(0.5) ? alone.as(Role.QUOTE) : alone, actors);
          }
          case 1 -> {
            Prose led = Prose.plain(source.word("lead")).then(other);
            yield ordered(sort + ", led in", line, Line.paragraph(led), actors);
          }
          case 2 ->
              ordered(sort + ", behind the rest", line, Line.paragraph(rest.then(other)), actors);
          default -> {
            Prose whole = front ? other.then(rest) : rest.then(other);
            yield ordered(sort + ", whole", line, Line.paragraph(whole), actors);
          }
        });
  }

  private static Draft ordered(String change, Line full, Line other, String actors) {
    return Draft.different(change, full, other, Proof.ORDER, actors);
  }
}
