package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.Draft.Proof;
import org.texie.bench.duplicates.Fact.Sort;
import org.texie.bench.duplicates.Prose.Atom;

/**
 * Makes fragments that say something else for what their edge cut off, for {@link Part#FIRST_HELD}
 * and later parts.
 */
final class HeldEdges {

  private static final Pattern RANGE = Pattern.compile("\\d+[至—到](\\d+)");
  private static final Pattern ORDINAL = Pattern.compile("第(.+)");
  private static final Pattern MONTH = Pattern.compile("(?:\\d{4}年)?1([12]月.*)");
  private static final List<String> LONG_UNITS = List.of("千瓦时", "兆瓦时", "人次");

  private final Part part;
  private final Story story;
  private final Draw draw;
  private final HeldFactChanges facts;
  private final Cuts cuts;

  HeldEdges(Part part, Story story, Draw draw) {
    this.part = part;
    this.story = story;
    this.draw = draw;
    this.cuts = new Cuts(part);
    this.facts = new HeldFactChanges(part, story, draw);
  }

  /** A word in a text of which only the end is left. */
  private record Turn(String change, Prose text, Atom word, String left) {}

  Optional<Draft> edge() {
    Prose text = story.paragraph(draw);
    if (part.isAfter(Part.FIFTH_HELD) && draw.chance(0.6)) {
      return new SixthEdges(story, draw).edge(text);
    }
    if (part.isAfter(Part.FOURTH_HELD) && draw.chance(0.6)) {
      return new FifthEdges(story, draw).edge(text);
    }
    if (part.isAfter(Part.THIRD_HELD) && draw.chance(0.6)) {
      return new NewEdges(story, draw).edge(text);
    }
    return switch (draw.between(0, part.heldOf(6, 6, 17, 17, 17, 17))) {
      case 0 -> never(text).flatMap(this::begun);
      case 1 -> yesOutOfNo(text).flatMap(this::begun);
      case 2 -> promoted(text).flatMap(this::begun);
      case 3 -> elsewhere(text).flatMap(this::begun);
      case 4 -> unbound(text).flatMap(this::begun);
      case 5 -> digitsGone(text).flatMap(this::begun);
      case 6 -> ended(text);
      case 7 -> unitsEnd(text);
      case 8, 9, 10 -> cutNumber("range's start", text, RANGE).flatMap(this::begun);
      case 11, 12, 13 -> counted(text).flatMap(this::begun);
      default -> earlierMonth(text).flatMap(this::begun);
    };
  }

  /** A fragment that begins inside the word. */
  private Optional<Draft> begun(Turn turn) {
    Prose full = turn.text();
    int length = full.text().length();
    int to = draw.chance(0.5) ? length : draw.between(turn.word().end(), length);
    if (turn.word().start() == 0 || (to < length && !cuts.tail(full, to))) {
      return Optional.empty();
    }
    Prose fragment = word(turn).then(full.slice(turn.word().end(), to));
    return fragment.letters() < Cuts.LEAST
        ? Optional.empty()
        : Optional.of(
            Draft.different(
                turn.change(), Line.paragraph(full), Line.paragraph(fragment), Proof.FACTS, ""));
  }

  private static Prose word(Turn turn) {
    Atom left = new Atom(turn.word().sort(), 0, turn.left().length(), false);
    return new Prose(turn.left(), List.of(left));
  }

  /** A fragment that ends inside a number. */
  private Optional<Draft> ended(Prose text) {
    return draw.one(text, atom -> atom.sort() == Sort.NUMBER)
        .filter(atom -> text.value(atom).matches("\\d{2,5}"))
        .filter(atom -> Prose.letters(text.text().substring(0, atom.start())) >= Cuts.LEAST)
        .map(
            atom -> {
              String value = text.value(atom);
              return ended(
                  new Turn("number's end", text, atom, value.substring(0, value.length() - 1)));
            });
  }

  private static Draft ended(Turn turn) {
    Prose text = turn.text();
    return Draft.different(
        turn.change(),
        Line.paragraph(text),
        Line.paragraph(text.slice(0, turn.word().start()).then(word(turn))),
        Proof.FACTS,
        "");
  }

  /** A fragment that ends inside a unit, of which another unit is left. */
  private Optional<Draft> unitsEnd(Prose text) {
    return draw.one(text, atom -> LONG_UNITS.contains(text.value(atom)))
        .filter(atom -> Prose.letters(text.text().substring(0, atom.start())) >= Cuts.LEAST)
        .map(
            atom -> {
              String unit = text.value(atom);
              return ended(
                  new Turn("unit's end", text, atom, unit.substring(0, unit.length() - 1)));
            });
  }

  private Optional<Turn> cutNumber(String change, Prose text, Pattern pattern) {
    return draw.one(text, Sort.NUMBER)
        .flatMap(
            atom -> {
              Matcher number = pattern.matcher(text.value(atom));
              return number.matches()
                  ? Optional.of(new Turn(change, text, atom, number.group(1)))
                  : Optional.empty();
            });
  }

  /** Which one it is becomes how many there are. */
  private Optional<Turn> counted(Prose text) {
    return cutNumber("ordinal", text, ORDINAL)
        .filter(turn -> !text.text().startsWith("号", turn.word().end()));
  }

  /** The month loses its first digit. */
  private Optional<Turn> earlierMonth(Prose text) {
    return draw.one(text, Sort.DATE)
        .flatMap(
            atom -> {
              Matcher date = MONTH.matcher(text.value(atom));
              return date.matches()
                  ? Optional.of(new Turn("month", text, atom, date.group(1)))
                  : Optional.empty();
            });
  }

  private Optional<Turn> never(Prose text) {
    String never = facts.never();
    return draw.one(text, atom -> atom.sort() == Sort.WORD && story.isDeed(text.value(atom)))
        .flatMap(
            atom ->
                Changed.of(never, text, atom, never + text.value(atom), Sort.POLARITY)
                    .map(turned -> turn(turned, text.value(atom))));
  }

  private static Turn turn(Changed turned, String left) {
    return new Turn(turned.change(), turned.other(), turned.rival(), left);
  }

  private Optional<Turn> yesOutOfNo(Prose text) {
    return draw.one(text, Sort.POLARITY)
        .flatMap(
            atom ->
                story.polarities().stream()
                    .flatMap(List::stream)
                    .filter(word -> text.value(atom).endsWith(word))
                    .filter(word -> !text.value(atom).equals(word))
                    .findFirst()
                    .map(word -> new Turn("yes out of no", text, atom, word)));
  }

  private Optional<Turn> promoted(Prose text) {
    String nearly = facts.nearly();
    return draw.one(text, Sort.OFFICE)
        .flatMap(
            atom -> {
              String office = text.value(atom);
              Optional<Turn> shorter =
                  story.shared().list("office").stream()
                      .filter(other -> office.endsWith(other) && !office.equals(other))
                      .findFirst()
                      .map(other -> new Turn("office of another rank", text, atom, other));
              return shorter.or(
                  () ->
                      Changed.of(nearly, text, atom, nearly + office, Sort.OFFICE)
                          .map(turned -> turn(turned, office)));
            });
  }

  private Optional<Turn> elsewhere(Prose text) {
    return draw.one(text, Sort.PLACE)
        .flatMap(
            atom ->
                story.shared().list("placeTail").stream()
                    .filter(tail -> tail.matches("[东西南北中].+"))
                    .filter(text.value(atom)::endsWith)
                    .findFirst()
                    .map(tail -> new Turn("place", text, atom, tail)));
  }

  private Optional<Turn> unbound(Prose text) {
    return draw.one(text, Sort.NUMBER)
        .filter(atom -> text.value(atom).matches("(近|逾|不足|将近|超|至少|最多|不下|不到|零下)\\d+"))
        .map(atom -> new Turn("bound or sign", text, atom, text.value(atom).replaceAll("\\D", "")));
  }

  private Optional<Turn> digitsGone(Prose text) {
    return draw.one(text, Sort.NUMBER)
        .filter(atom -> text.value(atom).matches("\\d{2,5}%?|\\d,\\d{3}|\\d{2}\\.\\d%?"))
        .map(
            atom -> {
              String left = text.value(atom).substring(1).replaceAll("^[,0]+", "");
              return new Turn("digits", text, atom, left);
            })
        .filter(turn -> !turn.left().isEmpty() && Character.isDigit(turn.left().charAt(0)));
  }
}
