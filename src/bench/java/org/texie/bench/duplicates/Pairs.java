package org.texie.bench.duplicates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.texie.bench.duplicates.kinds.Category;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.LabelCheck;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Fact;
import org.texie.bench.duplicates.prose.Facts;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Story;

/** All pairs there are: the same seed, category, part and number always give the same pair. */
final class Pairs {

  private static final int TRIES = 20_000;

  private final long seed;
  private final Map<Part, Material> materials = new EnumMap<>(Part.class);

  Pairs(long seed) {
    this.seed = seed;
    for (Part part : Part.values()) {
      materials.put(part, Material.of(part));
    }
  }

  Material of(Part part) {
    return Objects.requireNonNull(materials.get(part));
  }

  /** One of the pairs. */
  Pair pair(Category category, Part part, int number) {
    Draw draw = new Draw(seed, category.name().hashCode(), part.name().hashCode(), number);
    Material material = of(part);
    for (int i = 0; i < TRIES; i++) {
      Story story = draw.of(material.stories());
      Optional<Draft> draft = material.mix().draft(category, story, draw);
      if (draft.filter(made -> sound(category, material.check(story), made)).isPresent()) {
        return arranged(category, part, draft.get(), number, story, draw);
      }
    }
    throw new IllegalStateException("no pair of %s in %s".formatted(category, part));
  }

  /**
   * Whether a draft can be used. A changed fact may stand elsewhere in the text by chance; then the
   * label could not be seen to be right, and another one is drawn.
   */
  private static boolean sound(Category category, LabelCheck check, Draft draft) {
    if (category.find()) {
      return Facts.missing(draft.other().facts(), draft.full().facts()).isEmpty()
          || category == Category.STITCH;
    }
    return check.holds(draft);
  }

  private static Pair arranged(
      Category category, Part part, Draft draft, int number, Story story, Draw draw) {
    Set<Fact> said = new HashSet<>(draft.full().facts());
    said.addAll(draft.other().facts());
    List<Line> others = new ArrayList<>();
    int count = draw.between(1, 3);
    while (others.size() < count) {
      Line line = Line.paragraph(story.paragraph(draw));
      boolean repeats =
          said.containsAll(line.facts())
              || Stream.concat(Stream.of(draft.full(), draft.other()), others.stream())
                  .anyMatch(
                      before ->
                          Remover.letters(line.text()).contains(Remover.letters(before.text())));
      if (!repeats) {
        said.addAll(line.facts());
        others.add(line);
      }
    }
    boolean halves = draft.stays() == Draft.Stays.JOINED;
    boolean fullFirst = halves || number % 2 == 0;
    boolean adjacent = halves && number % 3 > 0;
    int first = draw.between(0, others.size());
    int second = adjacent ? first : draw.between(first, others.size());
    List<Line> lines = new ArrayList<>(others);
    lines.add(second, fullFirst ? draft.other() : draft.full());
    lines.add(first, fullFirst ? draft.full() : draft.other());
    return new Pair(
        category,
        part,
        story,
        draft,
        lines,
        fullFirst ? first : second + 1,
        fullFirst ? second + 1 : first);
  }
}
