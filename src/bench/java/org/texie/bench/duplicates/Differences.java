package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.texie.bench.duplicates.Draft.Proof;
import org.texie.bench.duplicates.Fact.Sort;
import org.texie.bench.duplicates.Prose.Atom;
import org.texie.bench.duplicates.Prose.Span;
import org.texie.model.Block.Role;

/** Makes pairs that look alike and differ in what they say. */
final class Differences {

  private static final int TRIES = 100;

  private final Part part;
  private final Story story;
  private final Draw draw;

  Differences(Part part, Story story, Draw draw) {
    this.part = part;
    this.story = story;
    this.draw = draw;
  }

  /** A fact that is told another way; the text is the one in which it stands. */
  private record Changed(String change, Prose text, Atom atom, Prose other, Atom rival) {}

  /** A pair, or nothing if what was drawn does not lend itself to it. */
  Optional<Draft> draft(Category category) {
    return switch (category) {
      case NUMBER, DIGIT, SIGN, DATE, UNIT, PLACE, NAME, OFFICE, POLARITY, SPEAKER, WORD ->
          changed(category, story.paragraph(draw)).flatMap(this::shaped);
      case OWN -> own();
      case CLAUSE_MORE -> clauseMore();
      case HEADING -> heading();
      case BOILERPLATE -> boilerplate();
      case CONTEXT -> context();
      case ORDER -> order();
      case EDGE -> edge();
      default -> throw new IllegalArgumentException(category + " is a repeat");
    };
  }

  // One fact changed.

  private Optional<Changed> changed(Category category, Prose text) {
    return switch (category) {
      case NUMBER -> number(text);
      case DIGIT -> digit(text);
      case SIGN -> sign(text);
      case DATE ->
          one(text, Sort.DATE)
              .flatMap(
                  atom ->
                      change(
                          part == Part.TUNE ? "drawn again" : "of the same form",
                          text,
                          atom,
                          date(text.value(atom)),
                          Sort.DATE));
      case UNIT ->
          one(text, Sort.UNIT)
              .flatMap(atom -> change("unit", text, atom, unit(text.value(atom)), Sort.UNIT));
      case PLACE -> place(text);
      case NAME -> name(text, false);
      case SPEAKER -> name(text, true);
      case OFFICE ->
          one(text, Sort.OFFICE)
              .flatMap(atom -> change("office", text, atom, office(text.value(atom)), Sort.OFFICE));
      case POLARITY -> polarity(text);
      case WORD ->
          one(text, atom -> atom.sort() == Sort.WORD || atom.sort() == Sort.BODY)
              .flatMap(atom -> change("word", text, atom, word(text, atom), atom.sort()));
      default -> throw new IllegalArgumentException(category + " changes no fact");
    };
  }

  private Optional<Atom> one(Prose text, Sort sort) {
    return one(text, atom -> atom.sort() == sort);
  }

  private Optional<Atom> one(Prose text, Predicate<Atom> wanted) {
    List<Atom> found = text.atoms(wanted);
    return found.isEmpty() ? Optional.empty() : Optional.of(draw.of(found));
  }

  private Optional<Changed> change(String change, Prose text, Atom atom, String value, Sort sort) {
    if (value.equals(text.value(atom))) {
      return Optional.empty();
    }
    Atom rival = new Atom(sort, atom.start(), atom.start() + value.length(), atom.speaks());
    return Optional.of(new Changed(change, text, atom, text.replace(atom, sort, value), rival));
  }

  private Optional<Changed> number(Prose text) {
    Optional<Atom> chosen = one(text, Sort.NUMBER);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    String value = text.value(chosen.get());
    if (draw.chance(0.25)) {
      return recurring(text, chosen.get());
    }
    boolean arabic = Numerals.isArabic(value);
    return change(
        arabic ? "Arabic" : "Chinese",
        text,
        chosen.get(),
        Numerals.other(value, draw),
        Sort.NUMBER);
  }

  /** The value of another fact of the sort in the same text, so that the word itself recurs. */
  private Optional<Changed> recurring(Prose text, Atom atom) {
    return one(text, other -> other.sort() == atom.sort() && !other.equals(atom))
        .flatMap(other -> change("recurs", text, atom, text.value(other), atom.sort()));
  }

  private Optional<Changed> digit(Prose text) {
    Optional<Atom> chosen = one(text, Sort.NUMBER);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Atom atom = chosen.get();
    String value = text.value(atom);
    if (!Numerals.isArabic(value)) {
      return part == Part.HELD && value.startsWith("十")
          ? change("in front, Chinese", text, atom, "二" + value, Sort.NUMBER)
          : Optional.empty();
    }
    String digit = Integer.toString(draw.between(1, 9));
    if (!Character.isDigit(value.charAt(0))) {
      return Optional.empty();
    }
    boolean behind = part == Part.HELD && draw.chance(0.4) && value.matches("\\d+");
    return change(
        behind ? "behind" : "in front",
        text,
        atom,
        behind ? value + digit : digit + value,
        Sort.NUMBER);
  }

  private Optional<Changed> sign(Prose text) {
    Optional<Atom> chosen =
        one(
            text,
            atom ->
                atom.sort() == Sort.NUMBER
                    && (text.value(atom).matches(".*[.%分-].*")
                        || text.text().startsWith("摄氏度", atom.end())));
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Atom atom = chosen.get();
    String value = text.value(atom);
    boolean tune = part == Part.TUNE;
    if (text.text().startsWith("摄氏度", atom.end()) && !value.contains(".")) {
      return change(
          "sign",
          text,
          atom,
          value.startsWith("-") ? value.substring(1) : "-" + value,
          Sort.NUMBER);
    }
    if (value.startsWith("百分之")) {
      return change("share", text, atom, (tune ? "" : "千分之") + value.substring(3), Sort.NUMBER);
    }
    if (value.contains(".") && !value.startsWith("0.") && draw.chance(0.5)) {
      int point = value.indexOf('.');
      String end = value.endsWith("%") ? "%" : "";
      String digits = value.substring(0, value.length() - end.length());
      return tune
          ? change("point gone", text, atom, value.replace(".", ""), Sort.NUMBER)
          : change(
              "point moved",
              text,
              atom,
              "0." + digits.substring(0, point) + digits.substring(point + 1) + end,
              Sort.NUMBER);
    }
    if (value.endsWith("%")) {
      String without = value.substring(0, value.length() - 1);
      return change(
          "percent",
          text,
          atom,
          without + (tune ? "" : draw.of(List.of("‰", "个百分点"))),
          Sort.NUMBER);
    }
    return Optional.empty();
  }

  /** Another date; in one part of the same form, so that only its numbers differ. */
  private String date(String value) {
    for (int i = 0; i < TRIES; i++) {
      String date = story.date(draw.of(List.of("date", "year", "time")), draw);
      if (part == Part.TUNE || form(date).equals(form(value))) {
        return date;
      }
    }
    return value;
  }

  private static String form(String date) {
    return date.replaceAll("[\\d〇一二三四五六七八九]+", "0");
  }

  private String unit(String unit) {
    return story.shared().list("unit").stream()
        .map(group -> List.of(group.split(" ", -1)))
        .filter(group -> group.contains(unit))
        .findFirst()
        .map(draw::of)
        .orElse(unit);
  }

  private Optional<Changed> place(Prose text) {
    Optional<Atom> chosen = one(text, Sort.PLACE);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Atom atom = chosen.get();
    if (draw.chance(0.2)) {
      return recurring(text, atom);
    }
    String value = text.value(atom);
    if (part == Part.TUNE) {
      return change("another place", text, atom, story.place(draw), Sort.PLACE);
    }
    String head = value.substring(0, 2);
    return change(
        "another kind of place",
        text,
        atom,
        head + draw.of(story.shared().list("placeTail")),
        Sort.PLACE);
  }

  private Optional<Changed> name(Prose text, boolean speaks) {
    Optional<Atom> chosen = one(text, atom -> atom.sort() == Sort.NAME && atom.speaks() == speaks);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Atom atom = chosen.get();
    if (draw.chance(0.25)) {
      return recurring(text, atom);
    }
    String value = text.value(atom);
    if (part == Part.TUNE) {
      return change("another person", text, atom, story.person(draw), Sort.NAME);
    }
    String surname =
        story.shared().list("surname").stream().filter(value::startsWith).findFirst().orElse("");
    return draw.chance(0.5)
        ? change(
            "another surname",
            text,
            atom,
            draw.of(story.shared().list("surname")) + value.substring(surname.length()),
            Sort.NAME)
        : change(
            "another given name",
            text,
            atom,
            surname + draw.of(story.shared().list("given")),
            Sort.NAME);
  }

  private String office(String office) {
    if (draw.chance(0.5)) {
      return office.startsWith("副")
          ? office.substring(1)
          : (part == Part.TUNE ? "副" : draw.of(List.of("副", "原", "代", "前"))) + office;
    }
    return draw.of(story.shared().list("office"));
  }

  private String word(Prose text, Atom atom) {
    return draw.of(
        atom.sort() == Sort.BODY ? story.shared().list("body") : story.rivals(text.value(atom)));
  }

  private Optional<Changed> polarity(Prose text) {
    Optional<Atom> chosen =
        one(
            text,
            atom ->
                atom.sort() == Sort.POLARITY
                    || (atom.sort() == Sort.WORD && story.isDeed(text.value(atom))));
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Atom atom = chosen.get();
    String value = text.value(atom);
    if (atom.sort() == Sort.POLARITY) {
      String rival =
          story.polarities().stream()
              .filter(pair -> pair.contains(value))
              .findFirst()
              .map(pair -> pair.get(1 - pair.indexOf(value)))
              .orElse(value);
      return change("yes or no", text, atom, rival, Sort.POLARITY);
    }
    String no = draw.of(part == Part.TUNE ? List.of("没有", "不再") : List.of("并未", "拒绝", "尚未"));
    return change(no, text, atom, no + value, Sort.POLARITY);
  }

  /** The one whole, the other whole too, or a quotation or fragment of it that has the change. */
  private Optional<Draft> shaped(Changed changed) {
    boolean turned = draw.chance(0.5);
    Prose full = turned ? changed.other() : changed.text();
    Prose source = turned ? changed.text() : changed.other();
    Atom atom = turned ? changed.atom() : changed.rival();
    int shape = draw.between(0, part == Part.TUNE ? 9 : 11);
    String name;
    Prose other;
    if (shape < 5) {
      name = "whole";
      other = source;
    } else if (shape < 8) {
      name = "quoted";
      List<Span> clauses = source.clauses();
      int first = clauseOf(clauses, atom.start());
      int last = clauseOf(clauses, atom.end() - 1);
      first = draw.between(Math.max(0, first - 2), first);
      last = draw.between(last, Math.min(clauses.size() - 1, last + 2));
      other = source.slice(clauses.get(first).start(), clauses.get(last).end()).bare();
      if (!other.balanced()) {
        return Optional.empty();
      }
    } else if (shape < 10) {
      name = "with a lead-in";
      other = Prose.plain(draw.of(story.shared().list("lead"))).then(source);
    } else {
      name = "torn";
      int from = draw.between(0, atom.start());
      int to = draw.between(atom.end(), source.text().length());
      if ((from > 0 && !Cuts.head(source, from))
          || (to < source.text().length() && !Cuts.tail(source, to))) {
        return Optional.empty();
      }
      other = source.slice(from, to);
    }
    if (other.letters() < Cuts.LEAST) {
      return Optional.empty();
    }
    boolean recurs = changed.change().equals("recurs");
    return Optional.of(
        Draft.different(
            changed.change() + ", " + name,
            Line.paragraph(full),
            Line.paragraph(other),
            recurs ? Proof.IN_PLACE : Proof.FACTS,
            recurs ? source.value(atom) : ""));
  }

  private static int clauseOf(List<Span> clauses, int at) {
    for (int i = 0; i < clauses.size(); i++) {
      if (at < clauses.get(i).end()) {
        return i;
      }
    }
    throw new IllegalArgumentException("no clause at " + at);
  }

  // More than one fact, or none.

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
    Optional<Changed> changed = changed(category, text);
    if (changed.isEmpty()
        || changed.get().change().equals("recurs")
        || text.text().length() > 200) {
      return Optional.empty();
    }
    boolean clause = draw.chance(0.5) && !text.text().contains("”");
    Prose longer = changed.get().text();
    if (part == Part.HELD) {
      longer = more.then(longer);
    } else if (clause) {
      longer = longer.bare().then("，").then(more.slice(more.clauses().get(0)).bare()).then("。");
    } else {
      longer = longer.then(more);
    }
    return longer.balanced()
        ? Optional.of(
            Draft.different(
                Names.of(category) + (part == Part.HELD ? ", in front" : ", at the end"),
                Line.paragraph(longer),
                Line.paragraph(changed.get().other()),
                Proof.FACTS,
                ""))
        : Optional.empty();
  }

  private Optional<Draft> heading() {
    Prose text = story.paragraph(draw);
    boolean sentence = part == Part.HELD && draw.chance(0.5);
    Prose words = text.slice(draw.of(sentence ? text.sentences() : text.clauses())).bare();
    boolean all = part == Part.HELD && draw.chance(0.2);
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
    return changed(category, text)
        .filter(changed -> !changed.change().equals("recurs"))
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

  /** A fragment that begins behind the syllable that turns its first word. */
  private Optional<Draft> edge() {
    Prose text = story.paragraph(draw);
    List<Optional<Turn>> turns = List.of(negated(text), demoted(text), elsewhere(text));
    Optional<Turn> drawn = draw.of(turns);
    if (drawn.isEmpty()) {
      return Optional.empty();
    }
    Turn turn = drawn.get();
    Prose full = turn.text();
    int length = full.text().length();
    int to = draw.chance(0.5) ? length : draw.between(turn.word().end(), length);
    if (to < length && !Cuts.tail(full, to)) {
      return Optional.empty();
    }
    int from = turn.word().end() - turn.left().length();
    Prose word =
        new Prose(
            turn.left(), List.of(new Atom(turn.word().sort(), 0, turn.left().length(), false)));
    Prose fragment = word.then(full.slice(turn.word().end(), to));
    return fragment.letters() < Cuts.LEAST || from == 0
        ? Optional.empty()
        : Optional.of(
            Draft.different(
                turn.change(), Line.paragraph(full), Line.paragraph(fragment), Proof.FACTS, ""));
  }

  /** A word in a text of which only the end is left. */
  private record Turn(String change, Prose text, Atom word, String left) {}

  private Optional<Turn> negated(Prose text) {
    Optional<Atom> deed =
        one(text, atom -> atom.sort() == Sort.WORD && story.isDeed(text.value(atom)));
    if (deed.isPresent() && draw.chance(0.5)) {
      String no = draw.of(part == Part.TUNE ? List.of("没有", "不再") : List.of("并未", "尚未", "拒绝"));
      String value = text.value(deed.get());
      return change(no, text, deed.get(), no + value, Sort.POLARITY)
          .map(changed -> new Turn(no, changed.other(), changed.rival(), value));
    }
    return one(text, Sort.POLARITY)
        .flatMap(
            atom -> {
              String value = text.value(atom);
              return story.polarities().stream()
                  .flatMap(List::stream)
                  .filter(word -> value.endsWith(word) && !value.equals(word))
                  .findFirst()
                  .map(word -> new Turn("yes out of no", text, atom, word));
            });
  }

  private Optional<Turn> demoted(Prose text) {
    return one(text, Sort.OFFICE)
        .flatMap(
            atom -> {
              String value = text.value(atom);
              if (value.startsWith("副")) {
                return Optional.of(new Turn("副", text, atom, value.substring(1)));
              }
              String prefix = part == Part.TUNE ? "副" : draw.of(List.of("原", "前", "代"));
              return change(prefix, text, atom, prefix + value, Sort.OFFICE)
                  .map(changed -> new Turn(prefix, changed.other(), changed.rival(), value));
            });
  }

  private Optional<Turn> elsewhere(Prose text) {
    return one(text, Sort.PLACE)
        .flatMap(
            atom ->
                story.shared().list("placeTail").stream()
                    .filter(tail -> tail.matches("[东西南北中].+"))
                    .filter(text.value(atom)::endsWith)
                    .findFirst()
                    .map(tail -> new Turn("place", text, atom, tail)));
  }
}
