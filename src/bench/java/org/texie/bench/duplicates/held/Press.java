package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Letters.byTable;
import static org.texie.bench.duplicates.kinds.Letters.inColumns;
import static org.texie.bench.duplicates.kinds.Letters.letterspaced;
import static org.texie.bench.duplicates.kinds.Letters.mapped;
import static org.texie.bench.duplicates.kinds.Letters.quoted;
import static org.texie.bench.duplicates.kinds.Letters.spaced;
import static org.texie.bench.duplicates.kinds.Letters.traditional;

import java.util.List;
import org.texie.bench.duplicates.kinds.Letters;
import org.texie.bench.duplicates.kinds.Variant;

/** The same words as another press sets them. */
final class Press {

  static final List<Variant> ALL =
      List.of(
          columns("in a sidebar", 6, 11, "\r\n"),
          columns("in lines with indents", 11, 22, "\n\u3000"),
          columns("in lines with wide blanks", 13, 27, "\u2003"),
          columns("in lines that blanks open", 10, 20, "\n  "),
          changed("blanks behind full stops", "。(?=[^”])", "。  "),
          changed("blanks around brackets", "(?=（)|(?<=）)", " "),
          changed("wide full stops", "。", "．"),
          changed("small commas", "、", "﹑"),
          changed("sentences on lines", "。(?=[^”])", "。\n\n"),
          changed("blank before marks", "(?=[，。；])", "\u2009"),
          new Variant("opening word wide apart", (text, draw) -> letterspaced(text, 6, " ")),
          new Variant("square brackets", (text, draw) -> mapped(text, "（［）］")),
          new Variant("corner marks in half width", (text, draw) -> quoted(text, "｢", "｣")),
          new Variant("heavy marks", (text, draw) -> quoted(text, "❝", "❞")),
          new Variant(
              "traditional with corners",
              (text, draw) -> quoted(traditional(text, "mostTraditional"), "「", "」")),
          new Variant(
              "traditional and wide",
              (text, draw) -> Letters.wide(traditional(text, "moreTraditional", "regional"))),
          new Variant(
              "radicals in columns",
              (text, draw) -> inColumns(byTable(text, "radicals"), 9, 17, "\n", draw)),
          new Variant(
              "hidden joiners", (text, draw) -> spaced(text, draw, "\u200c", "\u200d", "\u2060")));

  private Press() {}

  private static Variant changed(String name, String form, String other) {
    return new Variant(name, (text, draw) -> text.replaceAll(form, other));
  }

  private static Variant columns(String name, int least, int most, String gap) {
    return new Variant(name, (text, draw) -> inColumns(text, least, most, gap, draw));
  }
}
