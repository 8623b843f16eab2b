package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Letters.byTable;
import static org.texie.bench.duplicates.kinds.Letters.inColumns;
import static org.texie.bench.duplicates.kinds.Letters.quoted;
import static org.texie.bench.duplicates.kinds.Letters.traditional;
import static org.texie.bench.duplicates.kinds.Letters.wide;
import static org.texie.bench.duplicates.kinds.Letters.wideDigits;

import java.util.List;
import org.texie.bench.duplicates.kinds.Variant;

/** The same words as they come out of another press, a page's file, a web form or a typist. */
final class HeldVariants {

  static final List<Variant> ALL =
      List.of(
          of("a line each sentence", "(?<=[。！？]”?)(?!”|$)", "\n", "\n　　", "\r\n"),
          of("blank behind marks", "(?<=[，。；：])(?!$)", "　", "\u2009"),
          of("blank before marks", "(?=[，。；：、])", " ", "\u00a0"),
          of(
              "thin blanks around figures",
              "(?<=\\p{IsHan})(?=\\d)|(?<=\\d)(?=\\p{IsHan})",
              "\u2009"),
          of(
              "hard blanks around figures",
              "(?<=\\p{IsHan})(?=\\d)|(?<=\\d)(?=\\p{IsHan})",
              "\u00a0"),
          of("large first letter", "^(.)", "$1 ", "$1\n", "$1　"),
          of("comma for a stop", "。(?=.)", "，"),
          of("exclaimed", "。$", "！", "……"),
          of("marks twice", "，", "，，"),
          of("blank for a list's comma", "、", " ", "　"),
          of("points in lists", "、", "•", "／"),
          of("titled brackets", "（([^（）]+)）", "[$1]", "［$1］", "—$1—"),
          of("comma dashes", "——", "，", "…"),
          of("long range", "(?<=\\d)[至到](?=\\d)", "—"),
          of("byte order mark", "^", "\ufeff", "\u200b"),
          of("trailing blanks", "$", " ", "　　", "\n"),
          new Variant("quotes both opening", (text, draw) -> quoted(text, "“", "“")),
          new Variant("grave quotes", (text, draw) -> quoted(text, "``", "''")),
          new Variant("in columns, tabs", (text, draw) -> inColumns(text, 11, 22, "\t", draw)),
          new Variant(
              "in columns, soft hyphens",
              (text, draw) -> inColumns(text, 12, 28, "\u00ad\n", draw)),
          new Variant(
              "traditional in columns",
              (text, draw) -> inColumns(traditional(text), 12, 24, "\n", draw)),
          new Variant(
              "traditional, wide digits",
              (text, draw) -> wideDigits(quoted(traditional(text), "「", "」"))),
          new Variant(
              "radicals in columns",
              (text, draw) -> inColumns(byTable(text, "radicals"), 12, 24, "\n", draw)),
          new Variant("wide, blank behind marks", (text, draw) -> wide(text).replace("，", "， ")));

  private HeldVariants() {}

  /** With one of the others in the place of each find. */
  private static Variant of(String name, String form, String... others) {
    return new Variant(name, (text, draw) -> text.replaceAll(form, draw.of(List.of(others))));
  }
}
