package org.texie.citations;

import java.util.Optional;
import org.texie.model.PartialDate;

/** A citation in RIS: a tag and its value a line. */
final class Ris {

  private Ris() {}

  static String of(Citation citation) {
    StringBuilder lines = new StringBuilder();
    line(lines, "TY", citation.newspaper().isPresent() ? "NEWS" : "ELEC");
    line(lines, "ID", citation.id());
    line(lines, "TI", citation.title());
    citation.authors().forEach(name -> line(lines, "AU", name));
    line(lines, "T2", citation.newspaper().orElse(citation.site()));
    line(lines, "PY", citation.year());
    line(lines, "DA", date(citation.date()));
    line(lines, "SP", citation.page());
    line(lines, "SE", citation.section());
    line(lines, "N1", citation.headline().map(title -> "原题：" + title));
    line(lines, "AB", Optional.of(citation.summary()).filter(text -> !text.isEmpty()));
    line(lines, "LA", citation.language());
    line(lines, "UR", citation.url());
    line(lines, "ER", "");
    return lines.toString();
  }

  /** Year, month, day and the rest, each empty where it is not known. */
  private static String date(PartialDate date) {
    String[] parts = date.toString().split("-", -1);
    return String.join("/", parts) + "/".repeat(4 - parts.length);
  }

  private static void line(StringBuilder lines, String tag, Optional<String> value) {
    value.ifPresent(text -> line(lines, tag, text));
  }

  private static void line(StringBuilder lines, String tag, String value) {
    lines.append(tag).append("  - ").append(value).append("\r\n");
  }
}
