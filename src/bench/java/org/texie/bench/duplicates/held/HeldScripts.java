package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Letters.inColumns;
import static org.texie.bench.duplicates.kinds.Letters.mapped;
import static org.texie.bench.duplicates.kinds.Letters.quoted;
import static org.texie.bench.duplicates.kinds.Letters.traditional;
import static org.texie.bench.duplicates.kinds.Letters.wideDigits;

import java.util.List;
import org.texie.bench.duplicates.kinds.Variant;

/** The same words as another program wrote them. */
final class HeldScripts {

  static final List<Variant> ALL =
      List.of(
          lines("in short lines", 11, 20, "\n"),
          lines("in long lines", 24, 40, "\n"),
          lines("in indented lines", 16, 30, "\n　"),
          lines("with blanks for breaks", 14, 28, " "),
          put("indented", "^", "　　"),
          put("indented by blanks", "^", "  "),
          put("tab in front", "^", "\t"),
          put("blanks around figures", "(?<=\\p{IsHan})(?=\\d)|(?<=\\d)(?=\\p{IsHan})", " "),
          put("blank behind stops", "(?<=。)(?=\\p{IsHan})", " "),
          put("range sign", "(?<=\\d)[至—到](?=\\d)", "-"),
          put("straight marks", "[“”]", "\""),
          put("no thousands' comma", "(?<=\\d),(?=\\d)", ""),
          put("no-break blank", "(?<=，)", "\u00a0"),
          new Variant("wide digits", (text, draw) -> wideDigits(text)),
          new Variant("narrow brackets and commas", (text, draw) -> mapped(text, "（(）)，,")),
          new Variant("corner marks", (text, draw) -> quoted(text, "「", "」")),
          new Variant("other script", (text, draw) -> traditional(text, "traditional")));

  private HeldScripts() {}

  private static Variant put(String name, String form, String other) {
    return new Variant(name, (text, draw) -> text.replaceAll(form, other));
  }

  private static Variant lines(String name, int least, int most, String gap) {
    return new Variant(name, (text, draw) -> inColumns(text, least, most, gap, draw));
  }
}
