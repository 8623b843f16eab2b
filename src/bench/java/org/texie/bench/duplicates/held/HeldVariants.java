package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Letters.inColumns;
import static org.texie.bench.duplicates.kinds.Letters.mapped;
import static org.texie.bench.duplicates.kinds.Letters.quoted;
import static org.texie.bench.duplicates.kinds.Letters.traditional;
import static org.texie.bench.duplicates.kinds.Letters.wideDigits;

import java.util.List;
import org.texie.bench.duplicates.kinds.Variant;

/** What page files, scans and web forms make of the same words. */
final class HeldVariants {

  static final List<Variant> ALL =
      List.of(
          new Variant("figures of full width", (text, draw) -> wideDigits(text)),
          new Variant("brackets of half width", (text, draw) -> mapped(text, "（(）)")),
          new Variant("commas and stops of half width", (text, draw) -> mapped(text, "，,。.")),
          new Variant("percent of full width", (text, draw) -> mapped(text, "%％")),
          each("a blank behind marks", "(?<=[，。：])(?=\\p{IsHan})", " ", "　"),
          each("blanks beside figures", "(?<=\\p{IsHan})(?=\\d)|(?<=\\d)(?=\\p{IsHan})", " "),
          each("indented", "^", "　　", "    ", "\u00a0\u00a0\u00a0\u00a0"),
          each("a line a sentence", "(?<=。)(?=[^”])", "\n", "\r\n"),
          each("one dash", "——", "—", "－－"),
          each("other range signs", "(?<=\\d)[至—到](?=\\d)", "～", "－", "—"),
          each("quotation marks all alike", "[“”]", "＂", "”"),
          each("no comma in thousands", "(?<=\\d),(?=\\d{3})", "", " "),
          columns("a column's lines", 12, 28, "\n"),
          columns("lines of a page file", 18, 36, " \n"),
          columns("lines with a break's mark", 14, 30, "\u200b"),
          new Variant(
              "another script in lines",
              (text, draw) ->
                  inColumns(
                      quoted(traditional(text, "moreTraditional"), "「", "」"), 14, 26, "\n", draw)));

  private HeldVariants() {}

  /** With one of the others in the place of each find. */
  private static Variant each(String name, String form, String... others) {
    return new Variant(name, (text, draw) -> text.replaceAll(form, draw.of(List.of(others))));
  }

  private static Variant columns(String name, int least, int most, String gap) {
    return new Variant(name, (text, draw) -> inColumns(text, least, most, gap, draw));
  }
}
