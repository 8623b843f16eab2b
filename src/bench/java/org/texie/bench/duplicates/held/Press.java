package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Letters.byTable;
import static org.texie.bench.duplicates.kinds.Letters.inColumns;
import static org.texie.bench.duplicates.kinds.Letters.letterspaced;
import static org.texie.bench.duplicates.kinds.Letters.mapped;
import static org.texie.bench.duplicates.kinds.Letters.quoted;
import static org.texie.bench.duplicates.kinds.Letters.spaced;
import static org.texie.bench.duplicates.kinds.Letters.traditional;
import static org.texie.bench.duplicates.kinds.Letters.wideDigits;

import java.util.List;
import org.texie.bench.duplicates.kinds.Variant;

/** The same words as another house sets or scans them. */
final class Press {

  static final List<Variant> ALL =
      List.of(
          columns("in a narrow box", 7, 12, "\n"),
          columns("in lines with ideographic blanks", 16, 30, "\u3000\n"),
          columns("in lines with tabs", 18, 32, "\n\t"),
          columns("in a column with joiners", 10, 20, "\u200d"),
          changed("stops of half width", "。", "｡"),
          changed("blank behind stops", "。(?=.)", "。　"),
          changed("tilde range", "(?<=\\d)[至—到](?=\\d)", "~"),
          changed("shell brackets", "（([^（）]*)）", "〔$1〕"),
          changed("empty line for each sentence", "。(?=.)", "。\n\n"),
          changed("indented with a tab", "^", "\t"),
          changed("mark of order at the start", "^", "\ufeff"),
          new Variant("start in wide letters", (text, draw) -> letterspaced(text, 6, "\u3000")),
          new Variant("small marks", (text, draw) -> mapped(text, "，﹐、﹑；﹔：﹕")),
          new Variant("single quotes", (text, draw) -> quoted(text, "‘", "’")),
          new Variant(
              "wide digits in a box",
              (text, draw) -> inColumns(wideDigits(text), 9, 18, "\n", draw)),
          new Variant(
              "traditional in white corners",
              (text, draw) -> quoted(traditional(text, "moreTraditional"), "﹁", "﹂")),
          new Variant(
              "radicals with thin blanks",
              (text, draw) -> spaced(byTable(text, "radicals"), draw, "\u2005", "\u2006")));

  private Press() {}

  private static Variant changed(String name, String form, String other) {
    return new Variant(name, (text, draw) -> text.replaceAll(form, other));
  }

  private static Variant columns(String name, int least, int most, String gap) {
    return new Variant(name, (text, draw) -> inColumns(text, least, most, gap, draw));
  }
}
