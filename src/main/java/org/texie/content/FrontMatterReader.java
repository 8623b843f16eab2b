package org.texie.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.diagnostics.Code;
import org.texie.diagnostics.Diagnostics;
import org.texie.model.FrontMatter;
import org.texie.model.Kind;
import org.texie.model.ParsedSource;
import org.texie.model.Place;
import org.texie.model.SourceFile;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Splits a file into front matter and body, and reads the front matter. */
public final class FrontMatterReader {

  /** The line of the file on which front matter begins: the first holds the opening marker. */
  static final int FIRST_LINE = 2;

  /** The most characters that front matter may have. */
  static final int MAX_LENGTH = 64 * 1024;

  /** How deep lists and maps may lie within one another. */
  private static final int MAX_DEPTH = 20;

  private static final String MARKER = "---";

  private static final Pattern FULL_WIDTH_COLON =
      Pattern.compile("^( *[A-Za-z_]+ *)：", Pattern.MULTILINE);

  private static final Pattern NO_SPACE_AFTER_COLON =
      Pattern.compile("^( *[A-Za-z_]+):[^\\s/\"'\\[{]", Pattern.MULTILINE);

  private final Diagnostics diagnostics;

  public FrontMatterReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reads a file; the result has no front matter where it is missing or has errors. */
  public ParsedSource read(SourceFile file) {
    String text = file.text();
    int headerStart = text.indexOf('\n') + 1;
    if (headerStart == 0 || !text.substring(0, headerStart).stripTrailing().equals(MARKER)) {
      diagnostics.add(Place.startOf(file.path()), Code.NO_FRONT_MATTER);
      return new ParsedSource(file, Optional.empty(), text, 1);
    }
    int line = FIRST_LINE;
    int start = headerStart;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (start - headerStart > MAX_LENGTH) {
        diagnostics.add(
            Place.startOf(file.path()),
            Code.FRONT_MATTER_TOO_LARGE,
            String.valueOf(MAX_LENGTH / 1024));
        return new ParsedSource(file, Optional.empty(), "", 1);
      }
      if (text.startsWith(MARKER, start)
          && text.substring(start, end).stripTrailing().equals(MARKER)) {
        String header = text.substring(headerStart, start);
        String body = text.substring(Math.min(end + 1, text.length()));
        return parsed(file, header, body, line + 1);
      }
      start = end + 1;
      line++;
    }
    diagnostics.add(Place.startOf(file.path()), Code.UNCLOSED_FRONT_MATTER);
    return new ParsedSource(file, Optional.empty(), "", 1);
  }

  private ParsedSource parsed(SourceFile file, String header, String body, int bodyLine) {
    Optional<MappingNode> mapping = compose(file.path(), header);
    if (mapping.isEmpty()) {
      return new ParsedSource(file, Optional.empty(), body, bodyLine);
    }
    FrontMatterFields fields = new FrontMatterFields(mapping.get(), file.path(), diagnostics);
    Optional<FrontMatter> matter =
        file.kind() == Kind.CASE ? fields.readCase() : fields.readTerm(file.kind());
    return new ParsedSource(file, matter, fields.filing(), body, bodyLine);
  }

  private Optional<MappingNode> compose(String file, String header) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setCodePointLimit(MAX_LENGTH + 1);
    // Composing makes no objects, and whoever reads the nodes reports every tag in its place.
    options.setTagInspector(tag -> true);
    try {
      Node root =
          new Composer(new ParserImpl(new StreamReader(header), options), new Resolver(), options)
              .getSingleNode();
      if (root instanceof MappingNode mapping) {
        return Optional.of(mapping);
      }
      if (!reportColons(file, header)) {
        diagnostics.add(new Place(file, FIRST_LINE, 1), Code.NOT_A_MAPPING);
      }
    } catch (MarkedYAMLException e) {
      report(file, header, e);
    } catch (YAMLException e) {
      report(e, firstFault(file, new ParserImpl(new StreamReader(header), options)));
    }
    return Optional.empty();
  }

  private void report(String file, String header, MarkedYAMLException e) {
    String problem = e.getProblem() == null ? e.getMessage() : e.getProblem();
    Place place = place(file, e.getProblemMark());
    if (problem.contains("(TAB)") || startsWithTab(header, e.getProblemMark())) {
      diagnostics.add(place, Code.TAB_INDENT);
    } else if (!reportColons(file, header)) {
      if (problem.contains("mapping values are not allowed")) {
        diagnostics.add(place, Code.UNQUOTED_COLON);
      } else if (problem.contains("end of stream") || problem.contains("<stream end>")) {
        diagnostics.add(place(file, e.getContextMark()), Code.UNCLOSED_VALUE);
      } else {
        diagnostics.add(place, Code.YAML_SYNTAX, words(e));
      }
    }
  }

  /** The library's words, less its advice on indentation, which is beside the point. */
  private static String words(MarkedYAMLException e) {
    String problem = String.valueOf(e.getProblem()).replaceFirst("\\.? \\(Do not use .*\\)$", "");
    return problem.startsWith("but ") ? e.getContext() + ", " + problem : problem;
  }

  /** A tab that indents a line makes YAML complain of something else, further on. */
  private static boolean startsWithTab(String header, Mark mark) {
    List<String> lines = header.lines().toList();
    return mark != null
        && mark.getLine() < lines.size()
        && lines.get(mark.getLine()).matches(" *\t.*");
  }

  private void report(YAMLException e, Place place) {
    String problem = String.valueOf(e.getMessage());
    if (problem.contains("aliases")) {
      diagnostics.add(place, Code.YAML_ALIAS);
    } else if (problem.contains("Nesting")) {
      diagnostics.add(place, Code.YAML_TOO_DEEP, String.valueOf(MAX_DEPTH));
    } else {
      diagnostics.add(place, Code.YAML_SYNTAX, problem);
    }
  }

  /** The first alias, or what first lies too deep: the library does not say where it gave up. */
  private static Place firstFault(String file, Parser parser) {
    int depth = 0;
    while (!parser.checkEvent(Event.ID.StreamEnd)) {
      Event event = parser.getEvent();
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (depth > MAX_DEPTH || event instanceof AliasEvent) {
        return place(file, event.getStartMark());
      }
    }
    return new Place(file, FIRST_LINE, 1);
  }

  /** A key that YAML does not see as one, for want of a colon that it knows. */
  private boolean reportColons(String file, String header) {
    boolean found = report(file, header, FULL_WIDTH_COLON, Code.FULL_WIDTH_COLON);
    return found || report(file, header, NO_SPACE_AFTER_COLON, Code.SPACE_AFTER_COLON);
  }

  private boolean report(String file, String header, Pattern pattern, Code code) {
    Matcher match = pattern.matcher(header);
    boolean found = false;
    while (match.find()) {
      int line = FIRST_LINE + (int) header.substring(0, match.start()).lines().count();
      diagnostics.add(
          new Place(file, line, match.group(1).length() + 1), code, match.group(1).strip());
      found = true;
    }
    return found;
  }

  private static Place place(String file, Mark mark) {
    return mark == null
        ? new Place(file, FIRST_LINE, 1)
        : new Place(file, mark.getLine() + FIRST_LINE, mark.getColumn() + 1);
  }
}
