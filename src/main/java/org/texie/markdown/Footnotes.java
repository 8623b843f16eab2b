package org.texie.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers a document's footnotes in the order of their first mention. */
final class Footnotes {

  private final FootnoteRepository repository;
  private final List<FootnoteBlock> blocks = new ArrayList<>();
  private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
  private final Map<FootnoteBlock, Mention> last = new HashMap<>();
  private final Deque<FootnoteBlock> unmentioned = new ArrayDeque<>();

  Footnotes(Document document) {
    this.repository = FootnoteExtension.FOOTNOTES.get(document);
    for (Node node : document.getDescendants()) {
      if (node instanceof FootnoteBlock block) {
        unmentioned.add(block);
      }
    }
  }

  /**
   * A mention of a footnote.
   *
   * @param number the footnote's number, from 1
   * @param ordinal which mention of it this is, from 1
   */
  record Mention(int number, int ordinal) {}

  /** Counts a mention; empty where no such footnote is defined. */
  Optional<Mention> mention(Footnote node) {
    FootnoteBlock block = node.getFootnoteBlock(repository);
    if (block == null) {
      return Optional.empty();
    }
    Mention first = new Mention(number(block), 1);
    return Optional.of(
        last.merge(
            block, first, (before, more) -> new Mention(more.number(), before.ordinal() + 1)));
  }

  private int number(FootnoteBlock block) {
    Integer known = numbers.putIfAbsent(block, blocks.size() + 1);
    if (known == null) {
      blocks.add(block);
    }
    return numbers.get(block);
  }

  /** How many footnotes have a number by now. */
  int numbered() {
    return blocks.size();
  }

  FootnoteBlock block(int number) {
    return blocks.get(number - 1);
  }

  boolean isMentioned(int number) {
    return last.containsKey(block(number));
  }

  /**
   * Gives a number to the next footnote that nothing mentions, be it a second one of the same name;
   * says whether there was any.
   */
  boolean numberUnmentioned() {
    while (!unmentioned.isEmpty()) {
      FootnoteBlock block = unmentioned.remove();
      if (!numbers.containsKey(block)) {
        number(block);
        return true;
      }
    }
    return false;
  }
}
