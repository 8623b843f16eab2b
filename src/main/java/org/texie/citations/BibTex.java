package org.texie.citations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A citation for BibTeX and BibLaTeX. */
final class BibTex {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /**
   * What TeX takes for commands. A brace must not stand there even behind a backslash: BibTeX
   * counts it all the same.
   */
  private static final Map<Integer, String> COMMANDS =
      Map.ofEntries(
          Map.entry((int) '\\', "\\textbackslash{}"),
          Map.entry((int) '{', "\\textbraceleft{}"),
          Map.entry((int) '}', "\\textbraceright{}"),
          Map.entry((int) '~', "\\textasciitilde{}"),
          Map.entry((int) '^', "\\textasciicircum{}"),
          Map.entry((int) '"', "\\textquotedbl{}"),
          Map.entry((int) '$', "\\$"),
          Map.entry((int) '%', "\\%"),
          Map.entry((int) '&', "\\&"),
          Map.entry((int) '#', "\\#"),
          Map.entry((int) '_', "\\_"));

  private BibTex() {}

  static String of(Citation citation) {
    boolean printed = citation.newspaper().isPresent();
    StringBuilder entry = new StringBuilder(printed ? "@article{" : "@misc{");
    entry.append(citation.id()).append(",\n");
    // The inner braces keep capitals as they are.
    field(entry, "title", Optional.of("{" + escape(citation.title()) + "}"));
    field(entry, "author", authors(citation.authors()));
    field(entry, "journal", citation.newspaper().map(BibTex::escape));
    if (!printed) {
      field(entry, "howpublished", Optional.of(escape(citation.site())));
    }
    field(entry, "year", Optional.of(citation.year()));
    citation
        .date()
        .month()
        .ifPresent(month -> entry.append("  month = " + MONTHS.get(month - 1) + ",\n"));
    citation.date().day().ifPresent(day -> field(entry, "day", Optional.of(String.valueOf(day))));
    field(entry, "pages", citation.page().map(BibTex::escape));
    field(entry, "note", citation.headline().map(title -> "原题：" + escape(title)));
    field(entry, "url", citation.url());
    return entry.append("}\n").toString();
  }

  /** Each name in braces: it stays whole, whatever words and commas are in it. */
  private static Optional<String> authors(List<String> names) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            names.stream()
                .map(name -> "{" + escape(name) + "}")
                .collect(Collectors.joining(" and ")));
  }

  private static void field(StringBuilder entry, String name, Optional<String> value) {
    value.ifPresent(
        text -> entry.append("  ").append(name).append(" = {").append(text).append("},\n"));
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c ->
                Optional.ofNullable(COMMANDS.get(c))
                    .ifPresentOrElse(escaped::append, () -> escaped.appendCodePoint(c)));
    return escaped.toString();
  }
}
