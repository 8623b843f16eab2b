package org.texie.bench.duplicates.held;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Draft.Proof;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Cuts;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Prose;

/** Sentences whose first words, on which the rest depends, are on the line that was cut off. */
final class Openings {

  private static final String[] FIRST = {
    "{name}巴不得有一天会让",
    "{name}担心",
    "{name}登报声明，坚决反对让",
    "{name}说梦话，讲的是",
    "{name}劝大家防着有人让",
    "{name}怎么也不信会让",
    "{name}凭空想象",
    "{name}乱猜一气，猜的是"
  };

  private Openings() {}

  /** A claim without who fears, dreams or boasts. */
  static Optional<Draft> claim(Source source) {
    Prose claim = source.story().claimed(1, source.draw()).get(0).bare();
    return claim.letters() < Cuts.LEAST || claim.text().matches(".*[“”？：；《].*")
        ? Optional.empty()
        : draft("who fears or dreams", source, source.filled(FIRST), claim);
  }

  /** A sentence of the list {@code lost}, whose part before the dots is lost. */
  static Optional<Draft> frayed(Source source) {
    List<String> parts = List.of(source.word("lost").split("…", -1));
    return draft(
        "what it depends on",
        source,
        source.filled(parts.get(0)),
        source.story().filled(parts.get(1), source.draw()));
  }

  private static Optional<Draft> draft(String change, Source source, String first, Prose rest) {
    Prose text = source.text().then(first).then(rest).then("。");
    return rest.letters() < Cuts.LEAST || text.text().length() > Prose.LONGEST
        ? Optional.empty()
        : Optional.of(
            Draft.different(
                change,
                Line.paragraph(text),
                Line.paragraph(rest.then("。")),
                Proof.CONTEXT,
                first + "…。"));
  }
}
