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
import org.texie.model.Html;
import org.texie.model.Keep;
import org.texie.model.Kind;
import org.texie.model.Located;
import org.texie.model.ParagraphId;
import org.texie.model.PartialDate;
import org.texie.model.Place;
import org.texie.model.SourceFile;
import org.texie.model.Status;

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
        Set.of(),
        List.of(),
        List.of());
  }

  /** An article as Markdown gives it: each paragraph named by its words. */
  static Article written(String id, List<String> texts) {
    return written(Kind.PAGE, id, "", texts);
  }

  /** An article of a kind, a case with its date. */
  static Article written(Kind kind, String id, String date, List<String> texts) {
    List<Block> blocks = new ArrayList<>();
    for (String text : texts) {
      int number = blocks.size();
      String shown = text.replace("*", "");
      String inside = Html.escape(text).replaceAll("\\*\\*(.*?)\\*\\*", "<strong>$1</strong>");
      String paragraphId = ParagraphId.of(shown);
      String html = "<p id=\"" + paragraphId + "\">" + inside + "</p>\n";
      blocks.add(
          new Passage(number, Role.PARAGRAPH, number + 1, false, true, paragraphId, shown, html));
    }
    String path = "content/" + kind.folder() + "/" + id + ".md";
    return new Article(
        new SourceFile(kind, path, id, ""),
        kind == Kind.CASE ? caseMatter(id, date) : termMatter(id),
        new Body(blocks),
        Optional.empty(),
        Set.of(),
        Set.of(),
        List.of(),
        List.of());
  }

  private static FrontMatter termMatter(String id) {
    return new FrontMatter.OfTerm(
        id,
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        NOTHING_KEPT,
        Extra.Entries.NONE);
  }

  private static FrontMatter caseMatter(String id, String date) {
    return new FrontMatter.OfCase(
        id,
        PartialDate.parse(date).orElseThrow(),
        new Located<>("shinan", Place.startOf(FILE)),
        List.of(new Located<>("zizhi", Place.startOf(FILE))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Status.PUBLISHED,
        List.of(),
        List.of(),
        NOTHING_KEPT,
        Extra.Entries.NONE);
  }
}
