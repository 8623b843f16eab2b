package org.texie.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.texie.model.Article;
import org.texie.model.Block;
import org.texie.model.Block.Passage;
import org.texie.model.Block.Role;
import org.texie.model.Body;
import org.texie.model.Extra;
import org.texie.model.FrontMatter;
import org.texie.model.Keep;
import org.texie.model.Kind;
import org.texie.model.Located;
import org.texie.model.Place;
import org.texie.model.SourceFile;

/** Texts to look for repeats in: the line of a paragraph is its place in the list, from 1. */
final class Texts {

  static final String FILE = "content/cases/text.md";

  static final Keep NOTHING_KEPT = new Keep.Openings(List.of());

  private Texts() {}

  static Passage paragraph(int number, Role role, boolean keep, boolean wordsOnly, String text) {
    return new Passage(number, role, number + 1, keep, wordsOnly, "p-" + number, text, text);
  }

  /** Paragraphs; one that begins with {@code > } is a quote, with {@code # } a heading. */
  static List<Passage> passages(List<String> texts) {
    List<Passage> passages = new ArrayList<>();
    for (String text : texts) {
      Role role = Role.PARAGRAPH;
      String words = text;
      if (text.startsWith("> ")) {
        role = Role.QUOTE;
        words = text.substring(2);
      } else if (text.startsWith("# ")) {
        role = Role.HEADING;
        words = text.substring(2);
      }
      passages.add(paragraph(passages.size(), role, false, true, words));
    }
    return passages;
  }

  static Keep openings(String... words) {
    List<Located<String>> located = new ArrayList<>();
    for (String word : words) {
      located.add(new Located<>(word, Place.startOf(FILE)));
    }
    return new Keep.Openings(located);
  }

  static Article article(String id, List<String> texts) {
    List<Block> blocks = new ArrayList<>(passages(texts));
    return new Article(
        new SourceFile(Kind.PAGE, "content/pages/" + id + ".md", id, ""),
        new FrontMatter.OfTerm(
            id,
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            NOTHING_KEPT,
            Extra.Entries.NONE),
        new Body(blocks),
        Optional.empty(),
        Set.of(),
        List.of(),
        List.of());
  }
}
