package org.texie.bench.duplicates.kinds;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft.Proof;
import org.texie.bench.duplicates.prose.Cuts;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Span;
import org.texie.model.Block.Role;

/**
 * Makes claims that stand in a text only to be denied or doubted, between words of the lists {@code
 * before} and {@code after}.
 */
final class Contexts {

  private Contexts() {}

  static Optional<Draft> draft(Source source) {
    Draw draw = source.draw();
    List<Prose> sentences = source.story().claimed(draw.between(1, 3), draw);
    Prose claim = sentences.get(0).bare();
    if (claim.letters() < Cuts.LEAST || claim.text().matches(".*[“？：。；《].*")) {
      return Optional.empty();
    }
    int which = draw.between(0, source.words("before").size() - 1);
    String opening = source.words("before").get(which);
    String closing = source.words("after").get(which);
    String opened = source.story().filled(opening, draw).text();
    Prose turned = Prose.plain(opened).then(claim).then(closing);
    Prose rest = Prose.joined(sentences.subList(1, sentences.size()));
    Prose full = draw.chance(0.5) ? turned.then(rest) : rest.then(turned);
    Span said = said(claim, opened, draw);
    Prose bare = claim.slice(said).bare();
    if (bare.letters() < Cuts.LEAST || !bare.balanced() || full.text().length() > Prose.LONGEST) {
      return Optional.empty();
    }
    Line line = Line.paragraph(draw.chance(0.5) ? bare : bare.then("。"));
    int end = said.start() + bare.text().length();
    String context =
        opened
            + claim.text().substring(0, said.start())
            + "…"
            + claim.text().substring(end)
            + closing;
    return Optional.of(
        Draft.different(
            opening + "…" + closing,
            Line.paragraph(full),
            draw.chance(0.3) ? line.as(Role.QUOTE) : line,
            Proof.CONTEXT,
            context));
  }

  /** All of the claim or, where it is plain that the context turns them all, some clauses of it. */
  private static Span said(Prose claim, String opening, Draw draw) {
    List<Span> clauses = claim.clauses();
    boolean all = !opening.endsWith("，") || draw.chance(0.5);
    int first = all ? 0 : draw.between(0, clauses.size() - 1);
    int last = all ? clauses.size() - 1 : draw.between(first, clauses.size() - 1);
    return new Span(clauses.get(first).start(), clauses.get(last).end());
  }
}
