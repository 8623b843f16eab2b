package org.texie.bench.duplicates.kinds;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Story;

/**
 * The kinds of a part: its own, and those that every part has.
 *
 * @param share how often one of its own is drawn where there are any
 */
public record Mix(Kinds own, double share) {

  /** Few texts have what some kinds change; those would hardly ever come about. */
  private static final int TRIES = 30;

  private static final Kinds GENERAL = new General();

  /** A pair, or nothing if what was drawn does not lend itself to it. */
  public Optional<Draft> draft(Category category, Story story, Draw draw) {
    Kind<Draft> kind =
        category.isFact() ? shaped(category, draw) : one(kinds -> kinds.drafts(category), draw);
    Optional<Draft> made = Optional.empty();
    for (int i = 0; i < TRIES && made.isEmpty(); i++) {
      made = kind.make(new Source(story, story.paragraph(draw), draw, this));
    }
    return made;
  }

  private Kind<Draft> shaped(Category category, Draw draw) {
    Kind<Changed> change = one(kinds -> kinds.changes(category), draw);
    Shape shape = one(Kinds::shapes, draw);
    return source -> change.make(source).flatMap(changed -> shape.draft(changed, source));
  }

  Optional<Changed> changed(Category category, Source source) {
    return one(kinds -> kinds.changes(category), source.draw()).make(source);
  }

  Variant variant(Draw draw) {
    return one(Kinds::variants, draw);
  }

  private <T> T one(Function<Kinds, List<T>> list, Draw draw) {
    List<T> owned = list.apply(own);
    return draw.of(!owned.isEmpty() && draw.chance(share) ? owned : list.apply(GENERAL));
  }
}
