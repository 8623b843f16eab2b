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

/** The same words as another printer or scanner has them. */
final class Prints {

  static final List<Variant> ALL =
      List.of(
          columns("in a slim column", 5, 8, "\n"),
          columns("in lines with a tab in front", 14, 26, "\n\t"),
          columns("in lines with blanks behind", 12, 24, "\u3000\n"),
          columns("in lines with empty ones between", 18, 36, "\n\n"),
          changed("blank behind marks", "(?<=[，。；：])(?=.)", " "),
          changed("stops as dots", "。(?=.)", "·"),
          changed("wave for a span", "(?<=\\d)[至—到](?=\\d)", "〜"),
          changed("half brackets", "（([^（）]*)）", "($1)"),
          changed("blank around digits", "(?<![\\d.,-])(?=\\d)", " "),
          changed("sentences apart", "。(?=.)", "。\n\n"),
          changed("dash of one stroke", "——(?!\\d)", "―"),
          new Variant("opening words set apart", (text, draw) -> letterspaced(text, 7, "\u3000")),
          new Variant("vertical marks", (text, draw) -> byTable(text, "upright")),
          new Variant("kana width marks", (text, draw) -> byTable(text, "halfWidth")),
          new Variant("wide in columns", (text, draw) -> inColumns(wide(text), 9, 19, "\n", draw)),
          new Variant(
              "wide digits and corners", (text, draw) -> quoted(wideDigits(text), "「", "」")),
          new Variant(
              "traditional in columns",
              (text, draw) ->
                  inColumns(traditional(text, "moreTraditional"), 10, 22, "\r\n", draw)),
          new Variant(
              "radicals and thin blanks",
              (text, draw) ->
                  spaced(mapped(byTable(text, "radicals"), "，,"), draw, "\u2006", "\u2008")));

  private Prints() {}

  private static Variant changed(String name, String form, String other) {
    return new Variant(name, (text, draw) -> text.replaceAll(form, other));
  }

  private static Variant columns(String name, int least, int most, String gap) {
    return new Variant(name, (text, draw) -> inColumns(text, least, most, gap, draw));
  }
}
