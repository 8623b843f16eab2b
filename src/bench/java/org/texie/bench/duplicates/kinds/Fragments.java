package org.texie.bench.duplicates.kinds;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft.Stays;
import org.texie.bench.duplicates.prose.Cuts;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Prose;

/** Tears texts where a column's edge might, so that what is left says nothing else. */
final class Fragments {

  static final Kind<Draft> HEAD_CUT = source -> fragment(source, length(source), 0);
  static final Kind<Draft> TAIL_CUT = source -> fragment(source, 0, length(source));
  static final List<Kind<Draft>> BOTH_CUT =
      List.of(
          source -> fragment(source, few(source), few(source)),
          source -> fragment(source, source.between(1, 40), source.between(1, 40)));

  /** Breaks that a column's lines leave. */
  private static final List<String> BREAKS =
      List.of(
          "\u000b", "\f", "\u2028", "\u2029", "\u0085", " \n", "\n\n", "\n　　", "  \n", "\t\n",
          "\n\t");

  private Fragments() {}

  private static int few(Source source) {
    return source.between(1, 7);
  }

  private static int length(Source source) {
    Draw draw = source.draw();
    return switch (draw.between(0, 2)) {
      case 0 -> draw.between(1, 12);
      case 1 -> draw.between(13, 60);
      default -> source.text().text().length() * draw.between(20, 60) / 100;
    };
  }

  private static Optional<Draft> fragment(Source source, int head, int tail) {
    Prose text = source.text();
    Cuts cuts = source.story().cuts();
    int to = text.text().length() - tail;
    if (to - head < Cuts.LEAST
        || (head > 0 && Prose.letters(text.text().substring(0, head)) == 0)
        || (head > 0 && !cuts.head(text, head))
        || (tail > 0 && !cuts.tail(text, to))
        || text.slice(head, to).letters() < Cuts.LEAST) {
      return Optional.empty();
    }
    Prose fragment = text.slice(head, to);
    boolean dotted = source.chance(0.15);
    boolean spaced = source.chance(0.2);
    int most = Math.max(head, tail);
    Line line = Line.paragraph(dotted ? dotted(source, fragment, head > 0, tail > 0) : fragment);
    return Optional.of(
        Draft.repeat(
            (most < 8 ? "up to 7" : most < 20 ? "up to 19" : "20 and more")
                + (dotted ? ", dotted" : "")
                + (spaced ? ", spaced" : ""),
            source.line(),
            spaced ? line.reading(Letters.inColumns(line.text(), 9, 24, " ", source.draw())) : line,
            Stays.FULL));
  }

  /** With dots where something was cut off. */
  private static Prose dotted(Source source, Prose fragment, boolean head, boolean tail) {
    String dots = source.word("dots");
    Prose begun = head ? Prose.plain(dots).then(fragment) : fragment;
    return tail ? begun.then(dots) : begun;
  }

  /** The halves of a text that share a stretch. */
  static Optional<Draft> stitch(Source source) {
    Prose text = source.text();
    Draw draw = source.draw();
    Cuts cuts = source.story().cuts();
    int length = text.text().length();
    int shared = draw.between(12, 40);
    int end = draw.between(20, length - 9);
    int start = end;
    while (start > 0 && Prose.letters(text.text().substring(start, end)) < shared) {
      start--;
    }
    if (start < 12
        || !cuts.insideClause(text, start)
        || !cuts.insideClause(text, end)
        || !cuts.head(text, start)
        || !cuts.tail(text, end)) {
      return Optional.empty();
    }
    boolean marked = draw.chance(0.2);
    boolean dotted = draw.chance(0.3);
    boolean both = dotted && draw.chance(0.5);
    boolean lined = draw.chance(0.3);
    Prose first = text.slice(0, end);
    Prose second = text.slice(start, length);
    Prose rest = marked ? second.marked('，', ',') : second;
    Line begun = Line.paragraph(both ? dotted(source, first, false, true) : first);
    return Optional.of(
        Draft.halves(
            (shared < 20 ? "under 20 shared" : "20 and more shared")
                + (marked ? ", other marks" : "")
                + (dotted ? ", dotted" : "")
                + (lined ? ", in lines" : ""),
            lined
                ? begun.reading(Letters.inColumns(begun.text(), 13, 30, draw.of(BREAKS), draw))
                : begun,
            Line.paragraph(dotted ? dotted(source, rest, true, false) : rest),
            text.text()));
  }
}
