package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.Draft.Proof;
import org.texie.bench.duplicates.Prose.Span;
import org.texie.model.Block.Role;

/**
 * Makes claims that stand in a text only to be denied or doubted, for {@link Part#FIRST_HELD} and
 * later parts.
 */
final class HeldContexts {

  private static final int LONGEST = 250;

  private final Story story;
  private final Draw draw;

  HeldContexts(Story story, Draw draw) {
    this.story = story;
    this.draw = draw;
  }

  Optional<Draft> draft() {
    List<Prose> sentences = story.sentences(draw.between(1, 3), draw);
    Prose claim = sentences.get(0).bare();
    if (claim.letters() < Cuts.LEAST || claim.text().matches(".*[“？：。；《].*")) {
      return Optional.empty();
    }
    List<String> before = story.shared().list("before");
    int which = draw.between(0, before.size() - 1);
    String opening = before.get(which);
    String closing = story.shared().list("after").get(which);
    Prose turned = Prose.plain(opening).then(claim).then(closing);
    Prose rest = sentences.subList(1, sentences.size()).stream().reduce(Prose.EMPTY, Prose::then);
    Prose full = draw.chance(0.5) ? turned.then(rest) : rest.then(turned);
    Span said = said(claim, opening);
    Prose part = claim.slice(said);
    Prose bare = part.bare();
    if (bare.letters() < Cuts.LEAST || !bare.balanced() || full.text().length() > LONGEST) {
      return Optional.empty();
    }
    Line line = Line.paragraph(draw.chance(0.5) ? bare : bare.then("。"));
    int end = said.start() + bare.text().length();
    String context =
        opening
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
  private Span said(Prose claim, String opening) {
    List<Span> clauses = claim.clauses();
    boolean all = !opening.endsWith("，") || draw.chance(0.5);
    int first = all ? 0 : draw.between(0, clauses.size() - 1);
    int last = all ? clauses.size() - 1 : draw.between(first, clauses.size() - 1);
    return new Span(clauses.get(first).start(), clauses.get(last).end());
  }
}
