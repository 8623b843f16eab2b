package org.texie.bench.duplicates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All pairs there are: the same seed, category, part and number always give the same pair. */
final class Pairs {

  private static final int TRIES = 20_000;

  private final long seed;
  private final Map<Part, List<Story>> stories = new EnumMap<>(Part.class);
  private final Map<Part, LabelCheck> checks = new EnumMap<>(Part.class);

  Pairs(long seed) {
    this.seed = seed;
    stories.put(Part.TUNE, TuneStories.all());
    stories.put(Part.SEEN, SeenStories.all());
    stories.put(Part.FIRST_HELD, HeldStories.all());
    stories.put(Part.SECOND_HELD, LaterStories.all());
    stories.put(Part.THIRD_HELD, FreshStories.all());
    stories.put(Part.FOURTH_HELD, NewStories.all());
    stories.put(Part.FIFTH_HELD, FifthStories.all());
    stories.put(Part.HELD, SixthStories.all());
    stories.forEach((part, all) -> checks.put(part, new LabelCheck(new FactReader(all))));
  }

  List<Story> stories(Part part) {
    return stories.get(part);
  }

  LabelCheck check(Part part) {
    return checks.get(part);
  }

  /** One of the pairs. */
  Pair pair(Category category, Part part, int number) {
    Draw draw = new Draw(seed, category.name().hashCode(), part.seed(), number);
    Story story = draw.of(stories.get(part));
    for (int i = 0; i < TRIES; i++) {
      Optional<Draft> draft = drafts(category, part, story, draw).draft(category);
      if (draft.filter(made -> sound(category, part, made)).isPresent()) {
        return arranged(category, part, draft.get(), number, story, draw);
      }
      story = draw.of(stories.get(part));
    }
    throw new IllegalStateException("no pair of %s in %s".formatted(category, part));
  }

  private static Drafts drafts(Category category, Part part, Story story, Draw draw) {
    if (part.isLater()) {
      return category.find()
          ? new HeldRepeats(part, story, draw)
          : new HeldDifferences(part, story, draw);
    }
    return category.find() ? new Repeats(part, story, draw) : new Differences(part, story, draw);
  }

  /**
   * Whether a draft can be used. A changed fact may stand elsewhere in the text by chance; then the
   * label could not be seen to be right, and another one is drawn.
   */
  private boolean sound(Category category, Part part, Draft draft) {
    if (category.find()) {
      return Facts.missing(draft.other().facts(), draft.full().facts()).isEmpty()
          || category == Category.STITCH;
    }
    return checks.get(part).holds(draft);
  }

  /** A text without the mark at its end, to find it in another one by. */
  private static String bare(String text) {
    return text.replaceAll("[。，；！？”]+$", "");
  }

  private static Pair arranged(
      Category category, Part part, Draft draft, int number, Story story, Draw draw) {
    Set<Fact> said = new HashSet<>(draft.full().facts());
    said.addAll(draft.other().facts());
    List<Line> others = new ArrayList<>();
    int count = draw.between(1, 3);
    while (others.size() < count) {
      Line line = Line.paragraph(story.paragraph(draw));
      if (!said.containsAll(line.facts()) && !line.text().contains(bare(draft.other().text()))) {
        said.addAll(line.facts());
        others.add(line);
      }
    }
    boolean halves = draft.stays() == Draft.Stays.JOINED;
    boolean fullFirst = halves || number % 2 == 0;
    boolean adjacent = halves && (part == Part.TUNE || number % 3 > 0);
    int first = draw.between(0, others.size());
    int second = adjacent ? first : draw.between(first, others.size());
    List<Line> lines = new ArrayList<>(others);
    lines.add(second, fullFirst ? draft.other() : draft.full());
    lines.add(first, fullFirst ? draft.full() : draft.other());
    return new Pair(
        category,
        part,
        draft,
        lines,
        fullFirst ? first : second + 1,
        fullFirst ? second + 1 : first);
  }
}
