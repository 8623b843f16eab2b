package org.texie.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers a document's footnotes in the order of their first mention. */
final class Footnotes {

  private final FootnoteRepository repository;
  private final List<FootnoteBlock> blocks = new ArrayList<>();
  private final Map<FootnoteBlock, Mention> last = new HashMap<>();

  Footnotes(Document document) {
    this.repository = FootnoteExtension.FOOTNOTES.get(document);
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
    Mention before = last.get(block);
    if (before == null) {
      blocks.add(block);
    }
    Mention mention =
        before == null
            ? new Mention(blocks.size(), 1)
            : new Mention(before.number(), before.ordinal() + 1);
    last.put(block, mention);
    return Optional.of(mention);
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

  /** Gives numbers to the footnotes that nothing mentions; says whether there were any. */
  boolean numberUnmentioned() {
    Set<FootnoteBlock> known = new HashSet<>(blocks);
    List<FootnoteBlock> rest =
        repository.values().stream().filter(block -> !known.contains(block)).toList();
    return blocks.addAll(rest);
  }
}
