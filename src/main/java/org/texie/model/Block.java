package org.texie.model;

import java.util.List;

/**
 * A piece of a body in reading order, already HTML that is safe to serve.
 *
 * <p>A body is a tree so that a paragraph can be taken out of it without parsing HTML again.
 */
public sealed interface Block {

  /** What a passage is; only {@link #PARAGRAPH} and {@link #QUOTE} are ever held to be repeats. */
  enum Role {
    /** A paragraph of the running text. */
    PARAGRAPH,
    /** A paragraph inside a block quote, as writers set pull quotes. */
    QUOTE,
    /** Words of a list's item. */
    ITEM,
    /** A heading. */
    HEADING,
    /** A paragraph of a footnote. */
    NOTE
  }

  /**
   * Words that belong together and can be held against others.
   *
   * @param number its place among the passages of the file, from 0
   * @param line its first line in the source file, from 1
   * @param keep whether the writer said, in a comment before it, that it must stay
   * @param wordsOnly whether it holds nothing but words: no picture, link or footnote that would be
   *     lost with it
   * @param id the fragment that leads to it; empty for headings
   * @param text its words, white space collapsed
   * @param html the whole element
   */
  record Passage(
      int number,
      Role role,
      int line,
      boolean keep,
      boolean wordsOnly,
      String id,
      String text,
      String html)
      implements Block {

    /** The same words in another element. */
    public Passage withHtml(String other) {
      return new Passage(number, role, line, keep, wordsOnly, id, text, other);
    }
  }

  /** An element around others, gone when all of them are gone. */
  record Group(String open, List<Block> blocks, String close) implements Block {
    public Group {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * HTML that is never held against anything: a table, code, a rule.
   *
   * @param text its words, each cell of a table on a line of its own
   */
  record Markup(String html, String text) implements Block {}
}
