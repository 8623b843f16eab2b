package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Letters.byTable;
import static org.texie.bench.duplicates.kinds.Letters.inColumns;
import static org.texie.bench.duplicates.kinds.Letters.letterspaced;
import static org.texie.bench.duplicates.kinds.Letters.mapped;
import static org.texie.bench.duplicates.kinds.Letters.quoted;
import static org.texie.bench.duplicates.kinds.Letters.traditional;
import static org.texie.bench.duplicates.kinds.Letters.wideDigits;

import java.util.List;
import org.texie.bench.duplicates.kinds.Variant;

/** The same words as another house sets them. */
final class Settings {

  static final List<Variant> ALL =
      List.of(
          lines("Windows lines", 12, 22, "\r\n"),
          lines("lines with soft hyphens", 18, 30, "\u00ad"),
          lines("lines with tabs", 15, 26, "\n\t"),
          lines("zero-width breaks", 8, 16, "\u200b"),
          put("em space in front", "^", "\u2003\u2003"),
          put(
              "narrow space around figures",
              "(?<=\\p{IsHan})(?=\\d)|(?<=\\d)(?=\\p{IsHan})",
              "\u202f"),
          put("wide space behind stops", "(?<=。)(?=\\p{IsHan})", "\u3000"),
          put("wide dash in spans", "(?<=\\d)[至—到](?=\\d)", "～"),
          put("space behind commas", "，", "， "),
          put("no comma in thousands", "(?<=\\d),(?=\\d)", ""),
          put("wide percent", "%", "％"),
          put("other dashes", "——", "──"),
          put("square brackets", "（([^（）]+)）", "［$1］"),
          put("wide point", "(?<=\\d)\\.(?=\\d)", "．"),
          new Variant(
              "opening spaced", (text, draw) -> letterspaced(text, draw.between(3, 8), " ")),
          new Variant("wide figures and gap", (text, draw) -> "　　" + wideDigits(text)),
          new Variant("double primes", (text, draw) -> quoted(text, "〝", "〞")),
          new Variant("double corners", (text, draw) -> quoted(text, "『", "』")),
          new Variant("small list marks", (text, draw) -> mapped(text, "、､")),
          new Variant("traditional, corners", (text, draw) -> corners(text)),
          new Variant("regional", (text, draw) -> traditional(text, "regional")),
          new Variant("radicals and blanks", (text, draw) -> " " + byTable(text, "radicals")));

  private Settings() {}

  private static String corners(String text) {
    return quoted(traditional(text, "mostTraditional"), "「", "」");
  }

  private static Variant put(String name, String form, String other) {
    return new Variant(name, (text, draw) -> text.replaceAll(form, other));
  }

  private static Variant lines(String name, int least, int most, String gap) {
    return new Variant(name, (text, draw) -> inColumns(text, least, most, gap, draw));
  }
}
