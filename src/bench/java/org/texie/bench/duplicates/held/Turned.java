package org.texie.bench.duplicates.held;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Draft.Proof;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Cuts;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Prose;

/** Sentences that lost at their edge the word that made them no fact or another one. */
final class Turned {

  private static final String[] TURNS = {
    "{name}建议让",
    "{name}听说",
    "{name}反对让",
    "{name}担心",
    "{name}猜测",
    "{name}希望让",
    "{name}从来不信",
    "{name}误以为"
  };

  private Turned() {}

  /** A claim without who hopes, fears or doubts it. */
  static Optional<Draft> claim(Source source) {
    Prose claim = source.story().claimed(1, source.draw()).get(0).bare();
    return claim.letters() < Cuts.LEAST || claim.text().matches(".*[“”？：；《].*")
        ? Optional.empty()
        : draft("who hopes or doubts", source, source.filled(TURNS), claim);
  }

  /** A sentence of the list {@code lost}, whose part before the dots is lost. */
  static Optional<Draft> lost(Source source) {
    List<String> parts = List.of(source.word("lost").split("…", -1));
    return draft(
        "what turned it",
        source,
        source.filled(parts.get(0)),
        source.story().filled(parts.get(1), source.draw()));
  }

  private static Optional<Draft> draft(String change, Source source, String turn, Prose claim) {
    Prose text = source.text().then(turn).then(claim).then("。");
    return claim.letters() < Cuts.LEAST || text.text().length() > Prose.LONGEST
        ? Optional.empty()
        : Optional.of(
            Draft.different(
                change,
                Line.paragraph(text),
                Line.paragraph(claim.then("。")),
                Proof.CONTEXT,
                turn + "…。"));
  }
}
