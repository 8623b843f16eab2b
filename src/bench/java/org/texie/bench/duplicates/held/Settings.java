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
final class Settings {

  static final List<Variant> ALL =
      List.of(
          columns("in a side column", 6, 10, "\n"),
          columns("in lines with blanks in front", 15, 28, "\n\u3000"),
          columns("in lines of a carriage", 17, 33, "\r\n"),
          columns("in a column with a soft break", 11, 21, "\u200b"),
          changed("full stop of a point", "。", "．"),
          changed("two blanks behind stops", "。(?=.)", "。  "),
          changed("tilde of full width", "(?<=\\d)[至—到](?=\\d)", "～"),
          changed("square brackets", "（([^（）]*)）", "[$1]"),
          changed("line for each sentence", "。(?=.)", "。\n"),
          changed("indented by two", "^", "\u3000\u3000"),
          new Variant("start set wide", (text, draw) -> letterspaced(text, 5, " ")),
          new Variant("marks of half width", (text, draw) -> mapped(text, "，,；;：:")),
          new Variant("corner brackets", (text, draw) -> quoted(text, "「", "」")),
          new Variant(
              "wide digits in columns",
              (text, draw) -> inColumns(wideDigits(text), 8, 17, "\r\n", draw)),
          new Variant(
              "traditional in double corners",
              (text, draw) -> quoted(traditional(text, "moreTraditional"), "『", "』")),
          new Variant(
              "supplement with hair blanks",
              (text, draw) -> spaced(byTable(text, "supplement"), draw, "\u200a", "\u2009")));

  private Settings() {}

  private static Variant changed(String name, String form, String other) {
    return new Variant(name, (text, draw) -> text.replaceAll(form, other));
  }

  private static Variant columns(String name, int least, int most, String gap) {
    return new Variant(name, (text, draw) -> inColumns(text, least, most, gap, draw));
  }
}
