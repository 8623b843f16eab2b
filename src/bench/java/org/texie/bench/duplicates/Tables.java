package org.texie.bench.duplicates;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.texie.bench.duplicates.kinds.Category;

/** The account of a run in Markdown. */
final class Tables {

  private final Benchmark run;
  private final StringBuilder text = new StringBuilder();

  private Tables(Benchmark run) {
    this.run = run;
  }

  static String of(Benchmark run) {
    Tables tables = new Tables(run);
    tables.repeats();
    tables.differences();
    tables.rivals();
    tables.cost();
    return tables.text.toString();
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private void repeats() {
    line("## To find%n");
    line("| class | part | pairs | found | share | wrongly removed | facts lost | fullest kept |");
    line("|---|---|---:|---:|---:|---:|---:|---:|");
    for (Category category : categories(true)) {
      for (Part part : run.parts()) {
        Tally tally = run.tally(part, category);
        line(
            "| %s | %s | %d | %d | %.4f | %d | %d | %d |",
            category.title(),
            part,
            tally.pairs(),
            tally.found(),
            tally.share(),
            tally.wrong(),
            tally.lost(),
            tally.fullest());
      }
    }
    for (Part part : run.parts()) {
      Tally tally = sum(part, true, run::tally);
      line(
          "| **all** | %s | %d | %d | %.4f | %d | %d | %d |",
          part,
          tally.pairs(),
          tally.found(),
          tally.share(),
          tally.wrong(),
          tally.lost(),
          tally.fullest());
    }
    line("");
  }

  private void differences() {
    line("## To leave%n");
    line("| class | part | pairs | wrongly removed | facts lost |");
    line("|---|---|---:|---:|---:|");
    for (Category category : categories(false)) {
      for (Part part : run.parts()) {
        Tally tally = run.tally(part, category);
        line(
            "| %s | %s | %d | %d | %d |",
            category.title(), part, tally.pairs(), tally.wrong(), tally.lost());
      }
    }
    for (Part part : run.parts()) {
      Tally tally = sum(part, false, run::tally);
      line("| **all** | %s | %d | %d | %d |", part, tally.pairs(), tally.wrong(), tally.lost());
    }
    line("");
  }

  private void rivals() {
    line("## Against others, on the same pairs%n");
    line(
        "| | part | threshold | F1 there | to find | found | share | fullest kept | to leave"
            + " | wrongly removed | facts lost |");
    line("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    for (Part part : run.parts()) {
      rival("Texie", part, "", "", run::tally);
    }
    for (Thresholds baseline : run.baselines()) {
      int best = baseline.best();
      for (Part part : run.parts()) {
        rival(
            baseline.baseline().title(),
            part,
            String.format(Locale.ROOT, "%.3f", (double) best / baseline.baseline().steps()),
            String.format(Locale.ROOT, "%.3f", baseline.f1(best)),
            (any, category) -> baseline.at(best, any, category));
      }
    }
    line("");
  }

  private void rival(
      String title,
      Part part,
      String threshold,
      String f1,
      BiFunction<Part, Category, Tally> tallies) {
    Tally repeats = sum(part, true, tallies);
    Tally differences = sum(part, false, tallies);
    long toFind = sum(part, true, run::tally).pairs();
    line(
        "| %s | %s | %s | %s | %d | %d | %.4f | %d | %d | %d | %d |",
        title,
        part,
        threshold,
        f1,
        toFind,
        repeats.found(),
        (double) repeats.found() / toFind,
        repeats.fullest(),
        sum(part, false, run::tally).pairs(),
        repeats.wrong() + differences.wrong(),
        repeats.lost() + differences.lost());
  }

  private void cost() {
    Remover remover = run.remover();
    line(
        "%d paragraphs in %.2f s of removal, %.0f a second; at most %d MB of heap in use meanwhile.",
        remover.paragraphs(),
        remover.seconds(),
        remover.paragraphs() / remover.seconds(),
        remover.peak() >> 20);
  }

  private static List<Category> categories(boolean find) {
    return List.of(Category.values()).stream().filter(category -> category.find() == find).toList();
  }

  private static Tally sum(Part part, boolean find, BiFunction<Part, Category, Tally> tallies) {
    Tally sum = new Tally();
    categories(find).forEach(category -> sum.add(tallies.apply(part, category)));
    return sum;
  }
}
