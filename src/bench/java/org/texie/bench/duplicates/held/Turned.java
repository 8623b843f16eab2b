package org.texie.bench.duplicates.held;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Draft.Proof;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Cuts;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Prose;

/** Sentences that have lost the words, at the edge of a column, that took back what is left. */
final class Turned {

  private Turned() {}

  /** A sentence of the list {@code torn}, less what stands before the dots. */
  static Optional<Draft> begins(Source source) {
    List<Prose> parts = parts(source, "torn");
    Prose lost = parts.get(0);
    boolean last = source.chance(0.5);
    Prose rest = last ? parts.get(1).then("。") : parts.get(1).then("。").then(source.text());
    Prose front = last ? source.text() : Prose.EMPTY;
    return draft("what stands before it", front.then(lost).then(rest), rest, lost.text() + "…。");
  }

  /** A sentence of the list {@code trail}, less what stands behind the dots. */
  static Optional<Draft> ends(Source source) {
    List<Prose> parts = parts(source, "trail");
    Prose lost = parts.get(1).then("。");
    Prose rest = source.chance(0.5) ? parts.get(0) : source.text().then(parts.get(0));
    Prose full = source.text().then(parts.get(0)).then(lost);
    return draft("what stands behind it", full, rest, "…" + lost.text());
  }

  private static List<Prose> parts(Source source, String list) {
    String[] parts = source.word(list).split("…", -1);
    return List.of(filled(source, parts[0]), filled(source, parts[1]));
  }

  private static Prose filled(Source source, String template) {
    return source.story().filled(template, source.draw());
  }

  private static Optional<Draft> draft(String change, Prose full, Prose rest, String evidence) {
    return rest.letters() < Cuts.LEAST || full.text().length() > Prose.LONGEST
        ? Optional.empty()
        : Optional.of(
            Draft.different(
                change, Line.paragraph(full), Line.paragraph(rest), Proof.CONTEXT, evidence));
  }
}
