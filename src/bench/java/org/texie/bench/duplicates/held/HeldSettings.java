package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Letters.inColumns;
import static org.texie.bench.duplicates.kinds.Letters.letterspaced;
import static org.texie.bench.duplicates.kinds.Letters.mapped;
import static org.texie.bench.duplicates.kinds.Letters.quoted;
import static org.texie.bench.duplicates.kinds.Letters.traditional;
import static org.texie.bench.duplicates.kinds.Letters.wide;

import java.util.List;
import org.texie.bench.duplicates.kinds.Variant;

/** The same words as another system set them. */
final class HeldSettings {

  static final List<Variant> ALL =
      List.of(
          columns("in a narrow column", 8, 14, "\n"),
          columns("in a wide column", 20, 36, "\r\n"),
          columns("in a column with wide blanks", 12, 26, "　"),
          columns("in a column with a blank in front", 15, 28, "\n "),
          changed("blank behind commas", "，", "， "),
          changed("line for each sentence", "。(?=[^”])", "。\n"),
          changed("blank around brackets", "（", " （"),
          changed("wavy range", "(?<=\\d)[至—到](?=\\d)", "～"),
          changed("one dash", "——(?!\\d)", "—"),
          changed("no stop at the end", "。$", ""),
          changed("blank at the end", "$", "　"),
          new Variant("first letters spaced", (text, draw) -> letterspaced(text, 6, " ")),
          new Variant("wide figures", (text, draw) -> wide(text)),
          new Variant("upright marks", (text, draw) -> quoted(text, "﹁", "﹂")),
          new Variant("narrow commas", (text, draw) -> mapped(text, "，,；;：:")),
          new Variant("traditional", (text, draw) -> traditional(text, "mostTraditional")),
          new Variant(
              "traditional in corner marks", (text, draw) -> quoted(traditional(text), "「", "」")));

  private HeldSettings() {}

  private static Variant changed(String name, String form, String other) {
    return new Variant(name, (text, draw) -> text.replaceAll(form, other));
  }

  private static Variant columns(String name, int least, int most, String gap) {
    return new Variant(name, (text, draw) -> inColumns(text, least, most, gap, draw));
  }
}
