package org.texie.bench.duplicates.held;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Draft.Proof;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Cuts;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.model.Block.Role;

/**
 * Makes claims, of the list {@code hope}, of what a text only plans, wishes, supposes or leaves
 * open, between words of the lists {@code hopeBefore} and {@code hopeAfter}.
 */
final class HeldContexts {

  static final List<Kind<Draft>> ALL = List.of(HeldContexts::hoped);

  private HeldContexts() {}

  private static Optional<Draft> hoped(Source source) {
    Prose claim = source.story().filled("{hope}", source.draw());
    int which = source.between(0, source.words("hopeBefore").size() - 1);
    String before = source.words("hopeBefore").get(which);
    String after = source.words("hopeAfter").get(which);
    Prose turned = Prose.plain(before).then(claim).then(after);
    Prose full =
        switch (source.between(0, 2)) {
          case 0 -> turned;
          case 1 -> turned.then(source.text());
          default -> source.text().then(turned);
        };
    if (claim.letters() < Cuts.LEAST || full.text().length() > Prose.LONGEST) {
      return Optional.empty();
    }
    Line line = Line.paragraph(source.chance(0.5) ? claim : claim.then("。"));
    return Optional.of(
        Draft.different(
            before + "…" + after,
            Line.paragraph(full),
            source.chance(0.3) ? line.as(Role.QUOTE) : line,
            Proof.CONTEXT,
            before + "…" + after));
  }
}
