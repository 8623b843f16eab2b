package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.Draft.Proof;
import org.texie.bench.duplicates.Fact.Sort;
import org.texie.bench.duplicates.Prose.Atom;

/** Makes pairs of a text and a fragment that says something else, for what its edge cut off. */
final class Edges {

  private final Part part;
  private final Story story;
  private final Draw draw;
  private final Cuts cuts;

  Edges(Part part, Story story, Draw draw) {
    this.part = part;
    this.story = story;
    this.draw = draw;
    this.cuts = new Cuts(part);
  }

  /** A fragment that begins behind the syllable that turns its first word. */
  Optional<Draft> edge() {
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
    if (to < length && !cuts.tail(full, to)) {
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
        draw.one(text, atom -> atom.sort() == Sort.WORD && story.isDeed(text.value(atom)));
    if (deed.isPresent() && draw.chance(0.5)) {
      String no = draw.of(part == Part.TUNE ? List.of("没有", "不再") : List.of("并未", "尚未", "拒绝"));
      String value = text.value(deed.get());
      return Changed.of(no, text, deed.get(), no + value, Sort.POLARITY)
          .map(changed -> new Turn(no, changed.other(), changed.rival(), value));
    }
    return draw.one(text, Sort.POLARITY)
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
    return draw.one(text, Sort.OFFICE)
        .flatMap(
            atom -> {
              String value = text.value(atom);
              if (value.startsWith("副")) {
                return Optional.of(new Turn("副", text, atom, value.substring(1)));
              }
              String prefix = part == Part.TUNE ? "副" : draw.of(List.of("原", "前", "代"));
              return Changed.of(prefix, text, atom, prefix + value, Sort.OFFICE)
                  .map(changed -> new Turn(prefix, changed.other(), changed.rival(), value));
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
}
