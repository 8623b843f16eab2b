package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.texie.bench.duplicates.Fact.Sort;
import org.texie.bench.duplicates.Prose.Atom;

/** Makes the further fragments of {@link Part#HELD} that their edge lets say something else. */
final class SixthEdges {

  private final Story story;
  private final Draw draw;

  SixthEdges(Story story, Draw draw) {
    this.story = story;
    this.draw = draw;
  }

  /** A fragment of a text. */
  Optional<Draft> edge(Prose text) {
    return switch (draw.between(0, 7)) {
      case 0 -> never(text);
      case 1 -> begun("no made yes", text, Sort.POLARITY, value -> less(value, "^[未不]"));
      case 2 -> begun("date's start", text, Sort.DATE, value -> less(value, "^(去年|上个月)"));
      case 3 -> begun("day's start", text, Sort.DATE, SixthEdges::day);
      case 4 -> ended("date's end", text, Sort.DATE, SixthEdges::withoutBound);
      case 5 -> begun("bound's start", text, Sort.NUMBER, value -> less(value, "^(不(?=超)|超过)"));
      case 6 -> begun("tens' start", text, Sort.NUMBER, value -> less(value, "^.十(?=[一二三四五六七八九])"));
      default -> ended("bound behind the unit", text, Sort.UNIT, value -> less(value, "以[上内]$"));
    };
  }

  private static String less(String value, String edge) {
    return value.replaceAll(edge, "");
  }

  /** The day's ones, where it had tens. */
  private static String day(String date) {
    return date.matches(".*月[12][1-9]日.*") ? date.replaceAll(".*月[12](?=[1-9]日)", "") : date;
  }

  private static String withoutBound(String date) {
    return date.matches("(国庆节|春节)[前后]|.*点不到") ? date.replaceAll("([前后]|不到)$", "") : date;
  }

  /** A deed that was not done, less what says so. */
  private Optional<Draft> never(Prose text) {
    String never = draw.of(SixthChanges.NEVER);
    return draw.one(text, atom -> atom.sort() == Sort.WORD && story.isDeed(text.value(atom)))
        .flatMap(deed -> Changed.of(never, text, deed, never + text.value(deed), Sort.POLARITY))
        .flatMap(
            done ->
                FifthEdges.begun(
                    never, done.other(), done.rival(), done.text().value(done.atom())));
  }

  private Optional<Draft> begun(
      String change, Prose text, Sort sort, UnaryOperator<String> shortened) {
    return cut(text, sort, shortened)
        .flatMap(atom -> FifthEdges.begun(change, text, atom, shortened.apply(text.value(atom))));
  }

  private Optional<Draft> ended(
      String change, Prose text, Sort sort, UnaryOperator<String> shortened) {
    return cut(text, sort, shortened)
        .flatMap(atom -> FifthEdges.ended(change, text, atom, shortened.apply(text.value(atom))));
  }

  /** One of the facts that the edge makes another one. */
  private Optional<Atom> cut(Prose text, Sort sort, UnaryOperator<String> shortened) {
    List<Atom> atoms =
        text.atoms(
            atom ->
                atom.sort() == sort && !shortened.apply(text.value(atom)).equals(text.value(atom)));
    return atoms.isEmpty() ? Optional.empty() : Optional.of(draw.of(atoms));
  }
}
