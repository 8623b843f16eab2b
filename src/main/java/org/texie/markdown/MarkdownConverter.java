package org.texie.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.texie.diagnostics.Code;
import org.texie.diagnostics.Diagnostics;
import org.texie.model.Body;
import org.texie.model.FrontMatter;
import org.texie.model.Image;
import org.texie.model.Located;
import org.texie.model.ParsedSource;
import org.texie.model.Place;

/**
 * Turns Markdown into bodies: CommonMark with tables and footnotes, mended for Chinese.
 *
 * <p>Safe for use by several threads.
 */
public final class MarkdownConverter {

  /** How deep quotes and lists may lie in one another; the parser's stack ends near 1,000. */
  private static final int MAX_DEPTH = 50;

  private final Parser parser;
  private final LinkTargets targets;
  private final Diagnostics diagnostics;

  public MarkdownConverter(LinkTargets targets, Diagnostics diagnostics) {
    this.targets = targets;
    this.diagnostics = diagnostics;
    this.parser = parser();
  }

  private static Parser parser() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()));
    options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
    options.set(TablesExtension.WITH_CAPTION, false);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    return Parser.builder(options).customDelimiterProcessor(new CjkAsterisk()).build();
  }

  private static Optional<Located<String>> image(FrontMatter matter) {
    return matter instanceof FrontMatter.OfCase c ? c.image().map(Image::src) : Optional.empty();
  }

  /** Converts a text's body; what is wrong in it is reported with its place in the file. */
  public Converted convert(ParsedSource source) {
    Lines lines = new Lines(source.file().path(), source.body(), source.bodyLine());
    int deep = lines.firstDeeperThan(MAX_DEPTH);
    if (deep >= 0) {
      diagnostics.add(
          new Place(source.file().path(), deep, 1),
          Code.NESTED_TOO_DEEP,
          String.valueOf(MAX_DEPTH));
      return new Converted(Body.EMPTY, Optional.empty(), Set.of(), Set.of(), List.of());
    }
    Document document = parser.parse(source.body());
    return new BodyBuilder(source.file(), document, lines, targets, diagnostics)
        .build(source.matter().flatMap(MarkdownConverter::image));
  }
}
