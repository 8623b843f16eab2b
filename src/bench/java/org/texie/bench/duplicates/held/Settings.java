package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Letters.byTable;
import static org.texie.bench.duplicates.kinds.Letters.inColumns;
import static org.texie.bench.duplicates.kinds.Letters.letterspaced;
import static org.texie.bench.duplicates.kinds.Letters.mapped;
import static org.texie.bench.duplicates.kinds.Letters.quoted;
import static org.texie.bench.duplicates.kinds.Letters.spaced;
import static org.texie.bench.duplicates.kinds.Letters.traditional;
import static org.texie.bench.duplicates.kinds.Letters.wide;

import java.util.List;
import org.texie.bench.duplicates.kinds.Variant;

/** The same words as another compositor or scanner has them. */
final class Settings {

  static final List<Variant> ALL =
      List.of(
          columns("in a box's lines", 6, 10, "\n"),
          columns("in indented lines", 13, 28, "\n　　"),
          columns("in lines of another system", 15, 30, "\r\n"),
          columns("in lines with blanks on either side", 11, 21, " \n "),
          changed("blanks before marks", "(?=[，；：])", " "),
          changed("blanks around brackets", "(?=（)|(?<=）)", " "),
          changed("full stops as Latin ones", "。", "．"),
          changed("tilde for a span", "(?<=\\d)[至—到](?=\\d)", "～"),
          changed("sentences on lines", "。(?=[^”])", "。\n"),
          changed("dash in the middle", "——(?!\\d)", "⸺"),
          new Variant("opening letters apart", (text, draw) -> letterspaced(text, 5, " ")),
          new Variant("marks of a vertical page", (text, draw) -> byTable(text, "upright")),
          new Variant("radicals of a supplement", (text, draw) -> byTable(text, "supplement")),
          new Variant("forms of old type", (text, draw) -> byTable(text, "oldType")),
          new Variant("wide, with quotes", (text, draw) -> wide(quoted(text, "〝", "〞"))),
          new Variant(
              "all traditional", (text, draw) -> traditional(text, "mostTraditional", "harbour")),
          new Variant(
              "traditional in a box",
              (text, draw) -> inColumns(traditional(text, "mostTraditional"), 8, 16, "\n", draw)),
          new Variant(
              "thin blanks and Latin marks",
              (text, draw) -> spaced(mapped(text, "，,；;"), draw, "\u200a", "\u2005")));

  private Settings() {}

  private static Variant changed(String name, String form, String other) {
    return new Variant(name, (text, draw) -> text.replaceAll(form, other));
  }

  private static Variant columns(String name, int least, int most, String gap) {
    return new Variant(name, (text, draw) -> inColumns(text, least, most, gap, draw));
  }
}
