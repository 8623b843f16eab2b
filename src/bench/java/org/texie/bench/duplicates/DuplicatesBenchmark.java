package org.texie.bench.duplicates;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.texie.bench.duplicates.kinds.Category;
import org.texie.bench.duplicates.prose.Names;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds the removal of repeats against labelled pairs, and usual ways of doing it beside it. */
@Command(name = "DuplicatesBenchmark", mixinStandardHelpOptions = true)
public final class DuplicatesBenchmark implements Callable<Integer> {

  /** What pairs are made from unless another one is asked for. */
  static final long SEED = 20221205;

  @Option(names = "--part", defaultValue = "all", description = "tune, held or all")
  private String part = "all";

  @Option(
      names = "--pairs",
      defaultValue = "1000",
      description = "pairs of each class in each part (${DEFAULT-VALUE})")
  private int pairs;

  @Option(
      names = "--every",
      defaultValue = "1",
      description = "only every so-manieth pair (${DEFAULT-VALUE})")
  private int every;

  @Option(
      names = "--failures",
      defaultValue = "0",
      description = "prints so many failures of each class, but none of held")
  private int failures;

  @Option(names = "--held-failures", description = "prints those of held, too")
  private boolean heldFailures;

  @Option(
      names = "--sample",
      defaultValue = "0",
      description = "prints so many pairs of each class with their label, and runs nothing")
  private int sample;

  @Option(names = "--seed", defaultValue = "" + SEED, description = "(${DEFAULT-VALUE})")
  private long seed;

  @Option(names = "--write", paramLabel = "FILE", description = "writes the tables there, too")
  private Optional<Path> file = Optional.empty();

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Map<Category, Integer> shown = new EnumMap<>(Category.class);

  /** Runs it. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new DuplicatesBenchmark()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Pairs all = new Pairs(seed);
    if (sample > 0) {
      show(all);
      return 0;
    }
    Benchmark run = new Benchmark(all);
    for (Part each : parts()) {
      shown.clear();
      run.run(each, pairs, every, this::watch);
    }
    String tables = Tables.of(run);
    out.print(tables);
    if (file.isPresent()) {
      Files.writeString(file.get(), tables);
    }
    return 0;
  }

  private void show(Pairs all) {
    for (Part each : parts()) {
      for (Category category : Category.values()) {
        for (int i = 0; i < sample; i++) {
          Pair pair = all.pair(category, each, i);
          print(pair, Names.of(pair.draft().stays()));
        }
      }
    }
  }

  private List<Part> parts() {
    return part.equals("all")
        ? List.of(Part.values())
        : List.of(Part.valueOf(part.toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  private void watch(Pair pair, Outcome outcome) {
    boolean bad =
        outcome.wrong() > 0
            || outcome.lost() > 0
            || (pair.category().find() && !(outcome.found() && outcome.fullest()));
    if (bad
        && (pair.part() != Part.HELD || heldFailures)
        && shown.merge(pair.category(), 1, Integer::sum) <= failures) {
      print(pair, outcome.toString());
    }
  }

  private void print(Pair pair, String about) {
    out.printf(
        "%s, %s (%s): %s%n", pair.category().title(), pair.part(), pair.draft().change(), about);
    for (int i = 0; i < pair.lines().size(); i++) {
      String mark = i == pair.full() ? "full " : i == pair.other() ? "other" : "     ";
      out.printf("  %s %s%n", mark, pair.lines().get(i).text());
    }
  }
}
