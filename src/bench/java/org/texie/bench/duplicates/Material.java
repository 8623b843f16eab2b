package org.texie.bench.duplicates;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.texie.bench.duplicates.held.Held;
import org.texie.bench.duplicates.kinds.Kinds;
import org.texie.bench.duplicates.kinds.LabelCheck;
import org.texie.bench.duplicates.kinds.Mix;
import org.texie.bench.duplicates.prose.FactReader;
import org.texie.bench.duplicates.prose.Story;
import org.texie.bench.duplicates.prose.Words;
import org.texie.bench.duplicates.tune.Tune;

/**
 * What the pairs of a part are made of.
 *
 * @param mix its own kinds of change and those that every part has
 * @param checks what sees that labels are right, by the words that its stories share
 */
record Material(List<Story> stories, Mix mix, Map<Words, LabelCheck> checks) {

  static Material of(Part part) {
    return switch (part) {
      case TUNE -> of(Tune.stories(), new Tune(), Tune.SHARE);
      case HELD -> of(Held.stories(), new Held(), Held.SHARE);
    };
  }

  private static Material of(List<Story> stories, Kinds own, double share) {
    Map<Words, LabelCheck> checks =
        stories.stream()
            .collect(
                groupingBy(
                    Story::shared,
                    collectingAndThen(toList(), alike -> new LabelCheck(new FactReader(alike)))));
    return new Material(stories, new Mix(own, share), checks);
  }

  /** What sees that the label of a pair from the story is right. */
  LabelCheck check(Story story) {
    return Objects.requireNonNull(checks.get(story.shared()));
  }
}
