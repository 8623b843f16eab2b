package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Letters.inColumns;
import static org.texie.bench.duplicates.kinds.Letters.letterspaced;
import static org.texie.bench.duplicates.kinds.Letters.quoted;
import static org.texie.bench.duplicates.kinds.Letters.traditional;
import static org.texie.bench.duplicates.kinds.Letters.wideDigits;

import java.util.List;
import org.texie.bench.duplicates.kinds.Variant;

/** The same words as another edition, a web page or a copy from a file has them. */
final class HeldVariants {

  static final List<Variant> ALL =
      List.of(
          of("indented", "^", "　　", "\u00a0\u00a0", "\t"),
          new Variant("in lines", (text, draw) -> inColumns(text, 14, 32, "\n", draw)),
          new Variant("in lines of a file", (text, draw) -> inColumns(text, 20, 36, "\r\n", draw)),
          new Variant("wide digits", (text, draw) -> wideDigits(text)),
          of("wide percent", "%", "％", "﹪"),
          of("blanks around figures", "(?<=\\p{IsHan})(?=\\d)|(?<=\\d)(?=\\p{IsHan})", " "),
          of("half width commas and blanks", "，", ", "),
          of("half width brackets", "（([^（）]+)）", "($1)", " ($1) "),
          of("wave for a range", "(?<=\\d)[至到—](?=\\d)", "～", "~", "-"),
          of("bars for a dash", "——", "――", "－－"),
          of("minus", "(?<!\\d)-(?=\\d)", "−", "－"),
          of("wide point", "(?<=\\d)\\.(?=\\d)", "．"),
          of("line behind each stop", "。(?=.)", "。\n\n", "。 "),
          new Variant("wide straight quotes", (text, draw) -> quoted(text, "＂", "＂")),
          new Variant("letterspaced start", (text, draw) -> letterspaced(text, 10, " ")),
          new Variant(
              "traditional, corner quotes", (text, draw) -> quoted(traditional(text), "「", "」")),
          new Variant(
              "traditional in lines",
              (text, draw) -> inColumns(traditional(text), 14, 28, "\n", draw)));

  private HeldVariants() {}

  /** With one of the others for each find. */
  private static Variant of(String name, String form, String... others) {
    return new Variant(name, (text, draw) -> text.replaceAll(form, draw.of(List.of(others))));
  }
}
