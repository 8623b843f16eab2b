package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Letters.inColumns;
import static org.texie.bench.duplicates.kinds.Letters.letterspaced;
import static org.texie.bench.duplicates.kinds.Letters.mapped;
import static org.texie.bench.duplicates.kinds.Letters.quoted;
import static org.texie.bench.duplicates.kinds.Letters.traditional;
import static org.texie.bench.duplicates.kinds.Letters.wideDigits;

import java.util.List;
import org.texie.bench.duplicates.kinds.Variant;

/** The same words as another press sets them. */
final class Typesetting {

  static final List<Variant> ALL =
      List.of(
          columns("in a caption's lines", 8, 15, "\n"),
          columns("in lines with indents", 18, 34, "\n　"),
          columns("in lines with returns", 20, 36, "\r\n"),
          columns("in a column with narrow blanks", 10, 22, "\u202f"),
          changed("blank behind commas", "，", "， "),
          changed("hyphen range", "(?<=\\d)[至—到](?=\\d)", "－"),
          changed("indented with blanks", "^", "    "),
          changed("square brackets", "（([^（）]*)）", "［$1］"),
          changed("two stops at the end", "。$", "。。"),
          changed("a line for each sentence", "。(?=.)", "。\n"),
          new Variant("start letterspaced", (text, draw) -> letterspaced(text, 8, " ")),
          new Variant("marks of half width", (text, draw) -> mapped(text, "（(）)，,；;：:")),
          new Variant("wide marks", (text, draw) -> quoted(text, "＂", "＂")),
          new Variant(
              "wide digits in lines",
              (text, draw) -> inColumns(wideDigits(text), 14, 26, "\n", draw)),
          new Variant(
              "traditional in corners", (text, draw) -> quoted(traditional(text), "「", "」")),
          new Variant("more traditional", (text, draw) -> traditional(text, "moreTraditional")));

  private Typesetting() {}

  private static Variant changed(String name, String form, String other) {
    return new Variant(name, (text, draw) -> text.replaceAll(form, other));
  }

  private static Variant columns(String name, int least, int most, String gap) {
    return new Variant(name, (text, draw) -> inColumns(text, least, most, gap, draw));
  }
}
