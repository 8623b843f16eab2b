package org.texie.bench.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.Draft.Stays;
import org.texie.bench.duplicates.Fact.Sort;
import org.texie.bench.duplicates.Prose.Span;
import org.texie.model.Block.Role;

/** Makes pairs of which one is a repeat of the other. */
final class Repeats implements Drafts {

  private final Part part;
  private final Story story;
  private final Draw draw;
  private final Cuts cuts;

  Repeats(Part part, Story story, Draw draw) {
    this.part = part;
    this.story = story;
    this.draw = draw;
    this.cuts = new Cuts(part);
  }

  @Override
  public Optional<Draft> draft(Category category) {
    Prose text = story.paragraph(draw);
    return switch (category) {
      case EXACT -> {
        Line line = Line.paragraph(text);
        yield Optional.of(Draft.repeat("exact", line, line, Stays.FIRST));
      }
      case VARIANT -> variant(text);
      case LEAD_IN -> leadIn(text);
      case PULL_QUOTE -> pullQuote(text);
      case CONDENSED_QUOTE -> condensed(text);
      case HEAD_CUT -> fragment(text, true, false);
      case TAIL_CUT -> fragment(text, false, true);
      case BOTH_CUT -> fragment(text, true, true);
      case STITCH -> stitch(text);
      default -> throw new IllegalArgumentException(category + " is no repeat");
    };
  }

  private Optional<Draft> variant(Prose text) {
    Variant variant = draw.of(Variant.of(part));
    String written = variant.write(text.text(), draw);
    Line line = Line.paragraph(text);
    return written.equals(text.text())
        ? Optional.empty()
        : Optional.of(Draft.repeat(Names.of(variant), line, line.reading(written), Stays.EITHER));
  }

  private Optional<Draft> leadIn(Prose text) {
    List<Integer> starts = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      boolean dated =
          text.atoms().stream()
              .anyMatch(atom -> atom.start() == sentence.start() && atom.sort() == Sort.DATE);
      if (!dated && text.text().charAt(sentence.start()) != '“') {
        starts.add(sentence.start());
      }
    }
    boolean inside = part == Part.SEEN && draw.chance(0.3);
    starts.removeIf(start -> inside == (start == 0));
    if (starts.isEmpty()) {
      return Optional.empty();
    }
    int at = draw.of(starts);
    List<String> leads = story.shared().list("lead");
    String lead = draw.of(leads);
    Line with = Line.paragraph(text.insert(at, Prose.plain(lead)));
    if (draw.chance(0.4)) {
      String rival = draw.of(leads);
      return rival.equals(lead)
          ? Optional.empty()
          : Optional.of(
              Draft.repeat(
                  inside ? "swapped inside" : "swapped",
                  with,
                  Line.paragraph(text.insert(at, Prose.plain(rival))),
                  Stays.EITHER));
    }
    return Optional.of(
        Draft.repeat(
            inside ? "one has it inside" : "one has it", with, Line.paragraph(text), Stays.FULL));
  }

  private Optional<Draft> pullQuote(Prose text) {
    List<Span> clauses = text.clauses();
    int first = draw.between(0, clauses.size() - 1);
    int last = draw.between(first, clauses.size() - 1);
    if (first == 0 && last == clauses.size() - 1) {
      return Optional.empty();
    }
    Prose run = text.slice(clauses.get(first).start(), clauses.get(last).end());
    return quote(last == first ? "a clause" : "clauses", text, run);
  }

  private Optional<Draft> quote(String change, Prose text, Prose run) {
    Prose bare = run.bare();
    if (bare.letters() < Cuts.LEAST || !bare.balanced()) {
      return Optional.empty();
    }
    boolean closed = draw.chance(0.5);
    Line quote = Line.paragraph(closed && !bare.text().endsWith("”") ? bare.then("。") : bare);
    return Optional.of(
        Draft.repeat(
            change + (closed ? ", closed" : ", open"),
            Line.paragraph(text),
            draw.chance(0.5) ? quote.as(Role.QUOTE) : quote,
            Stays.FULL));
  }

  private Optional<Draft> condensed(Prose text) {
    boolean sentence = part == Part.SEEN && draw.chance(0.4);
    List<Span> pieces = sentence ? text.sentences() : text.clauses();
    if (pieces.size() < 3) {
      return Optional.empty();
    }
    int out = draw.between(1, pieces.size() - 2);
    int first = draw.between(0, out - 1);
    int last = draw.between(out + 1, pieces.size() - 1);
    Prose left = text.slice(pieces.get(out));
    Prose before = text.slice(pieces.get(first).start(), pieces.get(out).start());
    Prose after = text.slice(pieces.get(out).end(), pieces.get(last).end());
    boolean carries =
        !sentence
            && left.atoms().stream()
                .anyMatch(
                    atom ->
                        atom.sort() == Sort.NAME
                            || atom.sort() == Sort.OFFICE
                            || atom.sort() == Sort.BODY
                            || atom.sort() == Sort.PLACE);
    if (carries
        || before.letters() < 6
        || after.letters() < 6
        || left.text().contains("“")
        || left.text().contains("”")) {
      return Optional.empty();
    }
    return quote(sentence ? "less a sentence" : "less a clause", text, before.then(after));
  }

  private Optional<Draft> fragment(Prose text, boolean head, boolean tail) {
    int from = head ? length() : 0;
    int to = text.text().length() - (tail ? length() : 0);
    if (to - from < Cuts.LEAST
        || (head && !cuts.head(text, from))
        || (tail && !cuts.tail(text, to))) {
      return Optional.empty();
    }
    Prose fragment = text.slice(from, to);
    if (fragment.letters() < Cuts.LEAST) {
      return Optional.empty();
    }
    int most = Math.max(from, text.text().length() - to);
    return Optional.of(
        Draft.repeat(
            most < 8 ? "up to 7" : most < 20 ? "up to 19" : "20 and more",
            Line.paragraph(text),
            Line.paragraph(fragment),
            Stays.FULL));
  }

  /** How much an edge cuts off; either part has lengths that the other has not. */
  private int length() {
    return part == Part.TUNE
        ? draw.of(List.of(1, 2, 3, 5, 8, 9, 10, 11, 12, draw.between(20, 40)))
        : draw.of(List.of(4, 6, 7, 13, 14, 15, 16, 17, 18, draw.between(41, 80)));
  }

  private Optional<Draft> stitch(Prose text) {
    int shared =
        part == Part.TUNE
            ? draw.of(List.of(12, 13, 14, 15, 16, 20, 21, 22, 23, 24))
            : draw.of(List.of(17, 18, 19, 25, 26, 27, 28, 30, 32, 34));
    int end = draw.between(20, Math.max(20, text.text().length() - 10));
    int start = end;
    while (start > 0 && Prose.letters(text.text().substring(start, end)) < shared) {
      start--;
    }
    if (end + 8 > text.text().length()
        || start < 12
        || !cuts.insideClause(text, start)
        || !cuts.insideClause(text, end)
        || !cuts.head(text, start)
        || !cuts.tail(text, end)) {
      return Optional.empty();
    }
    return Optional.of(
        Draft.halves(
            shared < 20 ? "under 20 shared" : "20 and more shared",
            Line.paragraph(text.slice(0, end)),
            Line.paragraph(text.slice(start, text.text().length())),
            text.text()));
  }
}
