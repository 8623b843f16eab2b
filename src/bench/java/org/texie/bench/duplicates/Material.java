package org.texie.bench.duplicates;

import java.util.List;
import org.texie.bench.duplicates.held.Held;
import org.texie.bench.duplicates.kinds.Kinds;
import org.texie.bench.duplicates.kinds.LabelCheck;
import org.texie.bench.duplicates.kinds.Mix;
import org.texie.bench.duplicates.prose.FactReader;
import org.texie.bench.duplicates.prose.Story;
import org.texie.bench.duplicates.tune.Tune;

/**
 * What the pairs of a part are made of.
 *
 * @param mix its own kinds of change and those that every part has
 * @param check what sees that its labels are right
 */
record Material(List<Story> stories, Mix mix, LabelCheck check) {

  static Material of(Part part) {
    return switch (part) {
      case TUNE -> of(Tune.stories(), new Tune(), Tune.SHARE);
      case HELD -> of(Held.stories(), new Held(), Held.SHARE);
    };
  }

  private static Material of(List<Story> stories, Kinds own, double share) {
    return new Material(stories, new Mix(own, share), new LabelCheck(new FactReader(stories)));
  }
}
