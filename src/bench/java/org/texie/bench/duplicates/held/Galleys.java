package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Letters.inColumns;
import static org.texie.bench.duplicates.kinds.Letters.letterspaced;
import static org.texie.bench.duplicates.kinds.Letters.mapped;
import static org.texie.bench.duplicates.kinds.Letters.quoted;
import static org.texie.bench.duplicates.kinds.Letters.traditional;
import static org.texie.bench.duplicates.kinds.Letters.wideDigits;

import java.util.List;
import org.texie.bench.duplicates.kinds.Variant;

/** The same words from another typesetter. */
final class Galleys {

  static final List<Variant> ALL =
      List.of(
          columns("in a phone's column", 10, 18, "\n"),
          columns("in a column with tabs", 16, 30, "\t"),
          columns("in a column with breaks", 22, 40, "\n\n"),
          columns("in a column with thin blanks", 9, 20, "\u2009"),
          changed("blank behind stops", "。", "。 "),
          changed("tilde range", "(?<=\\d)[至—到](?=\\d)", "~"),
          changed("indented", "^", "　　"),
          changed("no marks around brackets", "[（）]", " "),
          changed("stop at the end a dot", "。$", "．"),
          changed("line for each quotation", "(?<=”)", "\n"),
          new Variant("letters spaced", (text, draw) -> letterspaced(text, 12, "　")),
          new Variant("wide digits", (text, draw) -> wideDigits(text)),
          new Variant("low marks", (text, draw) -> quoted(text, "〝", "〞")),
          new Variant("narrow brackets", (text, draw) -> mapped(text, "（(）)")),
          new Variant(
              "traditional with wide digits", (text, draw) -> wideDigits(traditional(text))),
          new Variant(
              "traditional in double corners",
              (text, draw) -> quoted(traditional(text, "mostTraditional"), "『", "』")));

  private Galleys() {}

  private static Variant changed(String name, String form, String other) {
    return new Variant(name, (text, draw) -> text.replaceAll(form, other));
  }

  private static Variant columns(String name, int least, int most, String gap) {
    return new Variant(name, (text, draw) -> inColumns(text, least, most, gap, draw));
  }
}
