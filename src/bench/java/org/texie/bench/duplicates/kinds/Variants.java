package org.texie.bench.duplicates.kinds;

import static org.texie.bench.duplicates.kinds.Letters.byTable;
import static org.texie.bench.duplicates.kinds.Letters.inColumns;
import static org.texie.bench.duplicates.kinds.Letters.quoted;
import static org.texie.bench.duplicates.kinds.Letters.spaced;
import static org.texie.bench.duplicates.kinds.Letters.traditional;
import static org.texie.bench.duplicates.kinds.Letters.wide;

import java.util.List;

/** Ways of setting the same words in other characters that every part has. */
final class Variants {

  /** Marks, unless numbers would become another one without them. */
  private static final String MARKS =
      "(?<![\\d%一二三四五六七八九十百])[，；：“”。！]|[，；：“”。！](?![\\d一二三四五六七八九十百])";

  /** Dashes, unless a number would become a negative one or a range's end. */
  private static final String DASHES = "——(?!\\d)";

  static final List<Variant> GENERAL =
      List.of(
          new Variant("spaces", (text, draw) -> spaced(text, draw, " ", "\u3000")),
          new Variant("full width", (text, draw) -> wide(text)),
          new Variant("corner quotes", (text, draw) -> quoted(text, "「", "」")),
          new Variant("traditional", (text, draw) -> traditional(text)),
          new Variant("end mark gone", (text, draw) -> text.replaceAll("。$", "")),
          new Variant("half width marks", (text, draw) -> Letters.mapped(text, "，,；;：:！!")),
          new Variant(
              "rare spaces",
              (text, draw) -> spaced(text, draw, "\u00a0", "\u2009", "\u200b", "\ufeff")),
          new Variant("straight quotes", (text, draw) -> quoted(text, "\"", "\"")),
          new Variant(
              "other marks", (text, draw) -> text.replace('，', draw.of(List.of('；', '。', '、')))),
          new Variant("no marks", (text, draw) -> text.replaceAll(MARKS, "")),
          new Variant(
              "traditional and spaced",
              (text, draw) -> spaced(Letters.mapped(traditional(text), "后後台臺"), draw, " ")),
          new Variant("full width and quotes", (text, draw) -> wide(quoted(text, "『", "』"))),
          new Variant("column spaces", (text, draw) -> inColumns(text, 9, 24, " ", draw)),
          new Variant(
              "hidden characters",
              (text, draw) -> spaced(text, draw, "\u2060", "\u00ad", "\u202f", "\t")),
          new Variant("western marks", (text, draw) -> western(text)),
          new Variant(
              "other dashes",
              (text, draw) -> text.replaceAll(DASHES, draw.of(List.of("—", "--", "─", " – ")))),
          new Variant(
              "commas for lists",
              (text, draw) -> text.replace('、', draw.of(List.of('，', '､', '·')))),
          new Variant(
              "digits ungrouped", (text, draw) -> text.replaceAll("(?<=\\d),(?=\\d{3})", "")),
          new Variant("radicals", (text, draw) -> byTable(text, "radicals")),
          new Variant(
              "traditional and quotes",
              (text, draw) ->
                  quoted(traditional(text, "moreTraditional"), "「", "」").replace('，', ',')));

  private Variants() {}

  private static String western(String text) {
    return quoted(text, "\"", "\"")
        .replace('，', ',')
        .replace("。", ". ")
        .replace("：", ": ")
        .replace("；", "; ")
        .replace("？", "? ")
        .replace("（", " (")
        .replace("）", ") ")
        .strip();
  }
}
