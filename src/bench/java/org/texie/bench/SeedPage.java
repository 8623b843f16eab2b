package org.texie.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.texie.dedupe.Deduplication;
import org.texie.model.Article;
import org.texie.model.Block;
import org.texie.model.Body;
import org.texie.model.Duplicates;
import org.texie.model.Extra;
import org.texie.model.FrontMatter;
import org.texie.model.Keep;
import org.texie.model.Kind;
import org.texie.model.SourceFile;

/**
 * Holds the removal of repeats against a newspaper page that editors have judged block by block.
 *
 * <p>Arguments: the page's text, and a table (tab-separated, with a heading) of {@code block},
 * {@code action}, {@code of}. A block is a run of lines that are not blank, counted from 0.
 * Actions: {@code keep}; {@code remove} (it goes, the other one stays); {@code either} (it may go,
 * the other one stays); {@code stitch} (both stay, or are joined).
 */
public final class SeedPage {

  private static final String FILE = "content/pages/page.md";

  private final List<String> blocks;
  private final Duplicates duplicates;
  private final Map<Integer, Duplicates.Repeat> removed = new HashMap<>();

  private SeedPage(List<String> blocks) {
    this.blocks = blocks;
    this.duplicates = Deduplication.of(List.of(article(blocks)), article -> false).duplicates();
    duplicates.removed().forEach(repeat -> removed.put(repeat.at().line(), repeat));
  }

  /** Prints how many rows of the table hold, and those that do not. */
  public static void main(String[] arguments) throws IOException {
    SeedPage page = new SeedPage(blocks(Files.readString(Path.of(arguments[0]))));
    List<String> table = Files.readAllLines(Path.of(arguments[1]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int rows = 0;
    List<String> faults = new ArrayList<>();
    for (String line : table.subList(1, table.size())) {
      String[] row = line.split("\t", -1);
      int of = row.length > 2 && !row[2].isBlank() ? Integer.parseInt(row[2].strip()) : -1;
      rows++;
      if (!page.holds(Integer.parseInt(row[0]), row[1], of)) {
        faults.add(page.describe(Integer.parseInt(row[0]), row[1], of));
      }
    }
    out.printf("%d of %d rows hold%n", rows - faults.size(), rows);
    faults.forEach(out::println);
    page.duplicates
        .removed()
        .forEach(
            repeat ->
                out.printf(
                    "removed %d for %d (%s)%n",
                    repeat.at().line(), repeat.kept().line(), repeat.kind().word()));
    page.duplicates
        .nearMisses()
        .forEach(
            miss ->
                out.printf(
                    "near miss %d of %d: %s%n",
                    miss.at().line(), miss.other().line(), miss.reason()));
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
    return new Article(
        new SourceFile(Kind.PAGE, FILE, "page", ""),
        new FrontMatter.OfTerm(
            "page",
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            new Keep.Openings(List.of()),
            Extra.Entries.NONE),
        new Body(passages),
        Optional.empty(),
        Set.of(),
        Set.of(),
        List.of(),
        List.of());
  }

  private boolean holds(int block, String action, int of) {
    boolean gone = removed.containsKey(block);
    boolean otherGone = removed.containsKey(of);
    return switch (action) {
      case "keep" -> !gone;
      case "remove" -> gone && !otherGone;
      case "either" -> !gone || !otherGone;
      case "stitch" -> !gone && !otherGone;
      default -> throw new IllegalArgumentException("unknown action " + action);
    };
  }

  private String describe(int block, String action, int of) {
    String opening = blocks.get(block).substring(0, Math.min(16, blocks.get(block).length()));
    return "block %d: %s%s, but it %s: %s…"
        .formatted(
            block,
            action,
            of < 0 ? "" : " " + of,
            removed.containsKey(block) ? "went" : "stayed",
            opening);
  }
}
