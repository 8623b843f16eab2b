package org.texie.bench.duplicates.held;

import java.util.List;
import org.texie.bench.duplicates.kinds.Category;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Kinds;
import org.texie.bench.duplicates.kinds.Shape;
import org.texie.bench.duplicates.kinds.Variant;
import org.texie.bench.duplicates.prose.Story;

/** Prose and kinds of change that no rule was tuned on. */
public final class Held implements Kinds {

  /** How often one of its own kinds is drawn where it has any. */
  public static final double SHARE = 0.6;

  /** Its stories. */
  public static List<Story> stories() {
    return Story.of("held", "oyster", "tuner", "nightschool", "dancers");
  }

  @Override
  public List<Kind<Draft>> drafts(Category category) {
    return switch (category) {
      case LEAD_IN -> Furniture.LEAD_INS;
      case PULL_QUOTE -> Displays.ALL;
      case CONDENSED_QUOTE -> Digests.ALL;
      case EDGE -> Rips.ALL;
      default -> List.of();
    };
  }

  @Override
  public List<Kind<Changed>> changes(Category category) {
    return switch (category) {
      case NUMBER -> Slips.AMOUNTS;
      case DIGIT -> Slips.DIGITS;
      case SIGN -> Slips.SIGNS;
      case DATE -> Almanac.ALL;
      default -> List.of();
    };
  }

  @Override
  public List<Shape> shapes() {
    return Furniture.SHAPES;
  }

  @Override
  public List<Variant> variants() {
    return Settings.ALL;
  }
}
