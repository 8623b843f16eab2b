package org.texie.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The text of an article as a tree of blocks. */
public record Body(List<Block> blocks) {

  /** A body without a word. */
  public static final Body EMPTY = new Body(List.of());

  public Body {
    blocks = List.copyOf(blocks);
  }

  /** Every passage, in reading order. */
  public List<Block.Passage> passages() {
    List<Block.Passage> found = new ArrayList<>();
    collect(blocks, found);
    return found;
  }

  private static void collect(List<Block> blocks, List<Block.Passage> found) {
    for (Block block : blocks) {
      if (block instanceof Block.Passage passage) {
        found.add(passage);
      } else if (block instanceof Block.Group group) {
        collect(group.blocks(), found);
      }
    }
  }

  /** This body with other passages in the place of those with the given numbers. */
  public Body with(Map<Integer, Block.Passage> others) {
    return others.isEmpty() ? this : new Body(with(blocks, others));
  }

  private static List<Block> with(List<Block> blocks, Map<Integer, Block.Passage> others) {
    List<Block> changed = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block instanceof Block.Passage passage) {
        changed.add(others.getOrDefault(passage.number(), passage));
      } else if (block instanceof Block.Group group) {
        changed.add(new Block.Group(group.open(), with(group.blocks(), others), group.close()));
      } else {
        changed.add(block);
      }
    }
    return changed;
  }

  /** This body less the passages with the given numbers. */
  public Body without(Set<Integer> numbers) {
    return numbers.isEmpty() ? this : new Body(without(blocks, numbers));
  }

  private static List<Block> without(List<Block> blocks, Set<Integer> numbers) {
    List<Block> left = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block instanceof Block.Passage passage) {
        if (!numbers.contains(passage.number())) {
          left.add(passage);
        }
      } else if (block instanceof Block.Group group) {
        List<Block> inside = without(group.blocks(), numbers);
        if (!inside.isEmpty() || group.blocks().isEmpty()) {
          left.add(new Block.Group(group.open(), inside, group.close()));
        }
      } else {
        left.add(block);
      }
    }
    return left;
  }

  /** Every word of the body, a block a line, also what readers find behind a link to elsewhere. */
  public String text() {
    List<String> lines = new ArrayList<>();
    collectText(blocks, lines);
    return String.join("\n", lines);
  }

  private static void collectText(List<Block> blocks, List<String> lines) {
    for (Block block : blocks) {
      if (block instanceof Block.Group group) {
        collectText(group.blocks(), lines);
        continue;
      }
      String text = block instanceof Block.Passage passage ? passage.text() : markupText(block);
      if (!text.isBlank()) {
        lines.add(text);
      }
    }
  }

  private static String markupText(Block block) {
    return block instanceof Block.Markup markup ? markup.text().strip() : "";
  }

  /** The body as HTML. */
  public String html() {
    StringBuilder html = new StringBuilder();
    write(blocks, html);
    return html.toString();
  }

  private static void write(List<Block> blocks, StringBuilder html) {
    for (Block block : blocks) {
      if (block instanceof Block.Passage passage) {
        html.append(passage.html());
      } else if (block instanceof Block.Markup markup) {
        html.append(markup.html());
      } else if (block instanceof Block.Group group) {
        html.append(group.open());
        write(group.blocks(), html);
        html.append(group.close());
      }
    }
  }
}
