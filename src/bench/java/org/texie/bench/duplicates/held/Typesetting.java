package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Letters.byTable;
import static org.texie.bench.duplicates.kinds.Letters.inColumns;
import static org.texie.bench.duplicates.kinds.Letters.letterspaced;
import static org.texie.bench.duplicates.kinds.Letters.quoted;
import static org.texie.bench.duplicates.kinds.Letters.spaced;
import static org.texie.bench.duplicates.kinds.Letters.traditional;
import static org.texie.bench.duplicates.kinds.Letters.wideDigits;

import java.util.List;
import org.texie.bench.duplicates.kinds.Variant;

/** The same words as another printer sets them. */
final class Typesetting {

  static final List<Variant> ALL =
      List.of(
          columns("in a box", 7, 12, "\n"),
          columns("in lines with a blank at their end", 14, 26, " \n"),
          columns("in lines with an empty one between them", 18, 30, "\n\n"),
          columns("in a column with joiners", 10, 20, "\u2060\n"),
          changed("blank behind commas", "，", "， "),
          changed("wave for a span", "(?<=\\d)[至—到](?=\\d)", "~"),
          changed("lens brackets", "（([^（）]*)）", "【$1】"),
          changed("quotations on lines of their own", "(?<=。)“", "\n“"),
          changed("indented", "^", "\u3000 "),
          changed("small commas in lists", "、", "﹑"),
          new Variant("start set wider", (text, draw) -> letterspaced(text, 8, "\u3000")),
          new Variant("double primes", (text, draw) -> quoted(text, "〝", "〞")),
          new Variant("white corner brackets", (text, draw) -> quoted(text, "『", "』")),
          new Variant("wide digits, spaced", (text, draw) -> spaced(wideDigits(text), draw, " ")),
          new Variant(
              "traditional in columns",
              (text, draw) -> inColumns(traditional(text, "moreTraditional"), 9, 16, "\n", draw)),
          new Variant(
              "radicals in columns",
              (text, draw) -> inColumns(byTable(text, "radicals"), 12, 22, "\n\u3000", draw)));

  private Typesetting() {}

  private static Variant changed(String name, String form, String other) {
    return new Variant(name, (text, draw) -> text.replaceAll(form, other));
  }

  private static Variant columns(String name, int least, int most, String gap) {
    return new Variant(name, (text, draw) -> inColumns(text, least, most, gap, draw));
  }
}
