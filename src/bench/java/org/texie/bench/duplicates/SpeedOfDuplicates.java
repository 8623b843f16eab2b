package org.texie.bench.duplicates;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Story;
import org.texie.dedupe.Deduplication;
import org.texie.model.Article;
import org.texie.model.Block.Role;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures how long the removal of repeats takes as the archive grows, files compared with each
 * other included.
 */
@Command(name = "SpeedOfDuplicates", mixinStandardHelpOptions = true)
public final class SpeedOfDuplicates implements Callable<Integer> {

  private static final int PARAGRAPHS_A_FILE = 20;

  @Option(
      names = "--sizes",
      split = ",",
      defaultValue = "10000,100000,1000000",
      description = "paragraphs (${DEFAULT-VALUE})")
  private List<Integer> sizes = List.of();

  @Option(names = "--warm-up", defaultValue = "10000", description = "(${DEFAULT-VALUE})")
  private int warmUp;

  @Option(names = "--within", description = "does not compare files with each other")
  private boolean within;

  @Option(
      names = "--templates",
      defaultValue = "0.1",
      description = "share of sentences by the stories' templates (${DEFAULT-VALUE})")
  private double templates;

  @Option(
      names = "--seed",
      defaultValue = "" + DuplicatesBenchmark.SEED,
      description = "(${DEFAULT-VALUE})")
  private long seed;

  private final List<Story> stories = Material.of(Part.TUNE).stories();

  private final FreeProse free = new FreeProse(stories, DuplicatesBenchmark.SEED);

  /** What one size cost. */
  private record Cost(int paragraphs, double wall, double cpu) {}

  /** Runs it. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new SpeedOfDuplicates()).execute(arguments));
  }

  @Override
  public Integer call() {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (int i = 0; i < 3; i++) {
      remove(archive(warmUp));
    }
    out.println(
        "| paragraphs | characters each | wall s | CPU s | paragraphs/s | heap before MB | peak heap"
            + " MB | removed | linked | stitched |");
    out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    List<Cost> costs = new ArrayList<>();
    for (int size : sizes) {
      costs.add(measure(size, out));
    }
    if (costs.size() > 1) {
      out.printf("%ntime grows with the number of paragraphs to the power of %.3f%n", power(costs));
    }
    return 0;
  }

  private Cost measure(int size, PrintStream out) {
    List<Article> archive = archive(size);
    long characters =
        archive.parallelStream()
            .map(Article::body)
            .flatMap(body -> body.passages().stream())
            .mapToLong(passage -> passage.text().length())
            .sum();
    System.gc();
    Memory.forget();
    long before = Memory.now();
    long cpu = cpu();
    long start = System.nanoTime();
    Deduplication done = remove(archive);
    double wall = (System.nanoTime() - start) / 1e9;
    double busy = (cpu() - cpu) / 1e9;
    out.printf(
        "| %d | %.1f | %.2f | %.2f | %.0f | %d | %d | %d | %d | %d |%n",
        size,
        (double) characters / size,
        wall,
        busy,
        size / wall,
        before >> 20,
        Memory.peak() >> 20,
        done.duplicates().removed().size(),
        done.duplicates().linked().size(),
        done.duplicates().stitched().size());
    return new Cost(size, wall, busy);
  }

  private Deduplication remove(List<Article> archive) {
    return Remover.remove(archive, !within);
  }

  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** The slope of the straight line nearest to the CPU times, both axes being logarithmic. */
  private static double power(List<Cost> costs) {
    double x = costs.stream().mapToDouble(cost -> Math.log(cost.paragraphs())).average().orElse(0);
    double y = costs.stream().mapToDouble(cost -> Math.log(cost.cpu())).average().orElse(0);
    double both = 0;
    double squares = 0;
    for (Cost cost : costs) {
      both += (Math.log(cost.paragraphs()) - x) * (Math.log(cost.cpu()) - y);
      squares += (Math.log(cost.paragraphs()) - x) * (Math.log(cost.paragraphs()) - x);
    }
    return both / squares;
  }

  private List<Article> archive(int paragraphs) {
    return IntStream.range(0, Math.max(1, paragraphs / PARAGRAPHS_A_FILE))
        .parallel()
        .mapToObj(this::article)
        .toList();
  }

  /**
   * A file in which one paragraph in twenty stands twice, one in twenty is a pull quote, one in
   * forty is torn, one in fifty is another file's and one in two hundred files repeats a whole
   * stretch.
   */
  private Article article(int file) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS_A_FILE; i++) {
      Draw draw = new Draw(seed, file, i, 1);
      int what = draw.between(0, 199);
      if (what < 10 && i > 0) {
        lines.add(draw.of(lines));
      } else if (what < 20 && i > 0) {
        lines.add(quoted(draw.of(lines), draw));
      } else if (what < 25 && i > 0) {
        lines.add(torn(draw.of(lines), draw));
      } else if ((what < 29 || (file % 200 == 7 && i > 12)) && file > 0) {
        lines.add(own(Math.max(0, file - draw.between(1, 5) * 3), i));
      } else {
        lines.add(own(file, i));
      }
    }
    return Articles.of(file, lines);
  }

  /** The paragraph that a file would have there if it repeated nothing. */
  private Line own(int file, int number) {
    Draw draw = new Draw(seed, file, number, 2);
    String text =
        draw.chance(templates)
            ? stories.get(file % stories.size()).sentence(draw).text()
            : free.paragraph(draw);
    return new Line(Role.PARAGRAPH, text, List.of());
  }

  private static Line quoted(Line line, Draw draw) {
    List<Prose.Span> clauses = Prose.plain(line.text()).clauses();
    Prose.Span clause = draw.of(clauses);
    return line.reading(line.text().substring(clause.start(), clause.end()));
  }

  private static Line torn(Line line, Draw draw) {
    int cut = draw.between(0, line.text().length() / 2);
    return line.reading(line.text().substring(cut));
  }
}
