package org.texie.bench.duplicates;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.texie.dedupe.Deduplication;
import org.texie.model.Article;
import org.texie.model.Block;
import org.texie.model.Duplicates;

/**
 * Holds the removal of repeats against newspaper pages that were judged block by block.
 *
 * <p>Arguments: a page's text ({@code .txt}) and its table ({@code .tsv}), or none for the pages in
 * {@code src/bench/resources/org/texie/bench/pages}. A block is a run of lines that are not blank,
 * counted from 0; the table is tab-separated with a heading: {@code block}, {@code action}, {@code
 * of}, as {@link Action} tells.
 */
public final class JudgedPages {

  private static final String FILE = "content/pages/page.md";
  private static final Path PAGES = Path.of("src/bench/resources/org/texie/bench/pages");

  /** What must become of a block. */
  private enum Action {
    KEEP,
    /** It goes, the other one stays. */
    REMOVE,
    /** It goes or the other one does: they differ by words that say nothing. */
    ONE,
    /** It may go, the other one stays. */
    EITHER,
    /** Both stay, or are joined. */
    STITCH;

    boolean holds(boolean gone, boolean otherGone) {
      return switch (this) {
        case KEEP -> !gone;
        case REMOVE -> gone && !otherGone;
        case ONE -> gone != otherGone;
        case EITHER -> !gone || !otherGone;
        case STITCH -> !gone && !otherGone;
      };
    }
  }

  /**
   * A row of a table.
   *
   * @param of the other block; -1 where there is none
   */
  private record Row(int block, Action action, int of) {
    static Row parse(String line) {
      String[] cells = line.split("\t", -1);
      boolean alone = cells.length < 3 || cells[2].isBlank();
      return new Row(
          Integer.parseInt(cells[0]),
          Action.valueOf(cells[1].toUpperCase(Locale.ROOT)),
          alone ? -1 : Integer.parseInt(cells[2].strip()));
    }
  }

  private final Map<Action, int[]> held = new EnumMap<>(Action.class);
  private final PrintStream out;

  private JudgedPages(PrintStream out) {
    this.out = out;
  }

  /** Prints the rows that do not hold, and how many of each action do. */
  public static void main(String[] arguments) throws IOException {
    JudgedPages pages = new JudgedPages(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    if (arguments.length == 2) {
      pages.judge(Path.of(arguments[0]), Path.of(arguments[1]));
    } else {
      for (Path page : texts()) {
        String table = page.getFileName().toString().replace(".txt", ".tsv");
        pages.judge(page, page.resolveSibling(table));
      }
    }
    pages.print();
  }

  private static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void judge(Path text, Path table) throws IOException {
    List<String> blocks = blocks(Files.readString(text));
    Duplicates duplicates =
        Deduplication.of(List.of(article(blocks)), article -> false).duplicates();
    Map<Integer, String> gone = new HashMap<>();
    duplicates
        .removed()
        .forEach(repeat -> gone.put(repeat.at().line(), "went for " + repeat.kept().line()));
    Map<Integer, String> stayed = new HashMap<>();
    duplicates.nearMisses().forEach(miss -> stayed.put(miss.at().line(), miss.reason()));
    for (String line : Files.readAllLines(table).stream().skip(1).toList()) {
      Row row = Row.parse(line);
      boolean holds = row.action().holds(gone.containsKey(row.block()), gone.containsKey(row.of()));
      int[] counts = held.computeIfAbsent(row.action(), action -> new int[2]);
      counts[holds ? 0 : 1]++;
      if (!holds) {
        String what =
            gone.getOrDefault(row.block(), "stayed: " + stayed.getOrDefault(row.block(), "-"));
        out.printf("%s, %s, %s%n  %s%n", text.getFileName(), row, what, blocks.get(row.block()));
      }
    }
  }

  private void print() {
    out.printf("%n| action | rows | hold |%n|---|---:|---:|%n");
    held.forEach(
        (action, counts) ->
            out.printf(
                "| %s | %d | %d |%n",
                action.name().toLowerCase(Locale.ROOT), counts[0] + counts[1], counts[0]));
    int holds = held.values().stream().mapToInt(counts -> counts[0]).sum();
    int all = held.values().stream().mapToInt(counts -> Arrays.stream(counts).sum()).sum();
    out.printf("%n%d of %d rows hold%n", holds, all);
  }

  private static List<String> blocks(String page) {
    List<String> blocks = new ArrayList<>();
    for (String block : page.split("\\R(?:[ \\t\\u3000]*\\R)+", -1)) {
      if (!block.isBlank()) {
        blocks.add(block.strip().replaceAll("\\s*\\R\\s*", ""));
      }
    }
    return blocks;
  }

  /** The page as one text; a block's line is its number. */
  private static Article article(List<String> blocks) {
    List<Block> passages = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      passages.add(
          new Block.Passage(
              i, Block.Role.PARAGRAPH, i, false, true, "p-" + i, blocks.get(i), blocks.get(i)));
    }
    return Articles.of(FILE, "page", passages);
  }
}
