package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Letters.byTable;
import static org.texie.bench.duplicates.kinds.Letters.inColumns;
import static org.texie.bench.duplicates.kinds.Letters.letterspaced;
import static org.texie.bench.duplicates.kinds.Letters.mapped;
import static org.texie.bench.duplicates.kinds.Letters.quoted;
import static org.texie.bench.duplicates.kinds.Letters.spaced;
import static org.texie.bench.duplicates.kinds.Letters.traditional;
import static org.texie.bench.duplicates.kinds.Letters.wide;
import static org.texie.bench.duplicates.kinds.Letters.wideDigits;

import java.util.List;
import org.texie.bench.duplicates.kinds.Variant;

/** The same words as another compositor or page reader gives them. */
final class Settings {

  static final List<Variant> ALL =
      List.of(
          lines("in a narrow box", 5, 9, "\n"),
          lines("in lines with wide blanks before", 12, 21, "\r\n\u3000\u3000"),
          lines("in lines that blanks end", 14, 26, " \n"),
          lines("in lines with tabs", 10, 19, "\n\t"),
          lines("in lines with thin blanks", 8, 24, "\u2005"),
          written("blank behind commas", "，", "， "),
          written("wide blank behind full stops", "。(?=[^”])", "。\u3000"),
          written("blank within quotation marks", "(?<=“)|(?=”)", " "),
          written("raised dots for list commas", "、", "・"),
          new Variant("first words apart", (text, draw) -> letterspaced(text, 9, "\u3000")),
          new Variant("lenticular brackets", (text, draw) -> mapped(text, "（〔）〕")),
          new Variant("small corners", (text, draw) -> quoted(text, "﹁", "﹂")),
          new Variant("low marks", (text, draw) -> quoted(text, "„", "‟")),
          new Variant("half-width stops", (text, draw) -> byTable(text, "halfWidth")),
          new Variant("wide digits", (text, draw) -> wideDigits(text)),
          new Variant(
              "old press", (text, draw) -> quoted(traditional(text, "mostTraditional"), "『", "』")),
          new Variant("doubles", (text, draw) -> byTable(text, "doubles")),
          new Variant(
              "supplement in columns",
              (text, draw) -> inColumns(byTable(text, "supplement"), 8, 16, "\n", draw)),
          new Variant(
              "wide with hidden marks",
              (text, draw) -> spaced(wide(text), draw, "\u200b", "\ufeff")));

  private Settings() {}

  private static Variant written(String name, String form, String other) {
    return new Variant(name, (text, draw) -> text.replaceAll(form, other));
  }

  private static Variant lines(String name, int least, int most, String gap) {
    return new Variant(name, (text, draw) -> inColumns(text, least, most, gap, draw));
  }
}
