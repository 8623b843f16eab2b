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
import org.texie.bench.duplicates.kinds.Letters;
import org.texie.bench.duplicates.kinds.Variant;

/** The same words in another press's type. */
final class Types {

  static final List<Variant> ALL =
      List.of(
          columns("in a narrow box", 5, 9, "\n"),
          columns("in lines behind tabs", 12, 26, "\n\t"),
          columns("in lines of an old system", 14, 29, "\r"),
          columns("in lines that end with blanks", 10, 22, "\u3000\n"),
          changed("blanks behind marks", "(?<=[，；：])", " "),
          changed("blanks around quotations", "(?=“)|(?<=”)", " "),
          changed("half width full stops", "。", "｡"),
          changed("bars for dashes", "——(?!\\d)", "――"),
          changed("clauses on lines", "，", "，\n"),
          changed("wide blanks between sentences", "。(?=[^”])", "。\u2003"),
          new Variant("wide digits", (text, draw) -> wideDigits(text)),
          new Variant(
              "opening letters wide apart", (text, draw) -> letterspaced(text, 4, "\u3000")),
          new Variant("Latin brackets", (text, draw) -> mapped(text, "（(）)")),
          new Variant("high marks", (text, draw) -> quoted(text, "„", "‟")),
          new Variant(
              "traditional", (text, draw) -> traditional(text, "mostTraditional", "island")),
          new Variant(
              "traditional in columns",
              (text, draw) -> inColumns(traditional(text, "mostTraditional"), 7, 15, "\n", draw)),
          new Variant(
              "radicals and blanks",
              (text, draw) -> spaced(byTable(text, "radicals"), draw, "\u2002", "\u2006")),
          new Variant(
              "wide in columns", (text, draw) -> inColumns(Letters.wide(text), 8, 18, "\n", draw)));

  private Types() {}

  private static Variant changed(String name, String form, String other) {
    return new Variant(name, (text, draw) -> text.replaceAll(form, other));
  }

  private static Variant columns(String name, int least, int most, String gap) {
    return new Variant(name, (text, draw) -> inColumns(text, least, most, gap, draw));
  }
}
