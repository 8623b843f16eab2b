package org.texie.bench.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.Draft.Stays;
import org.texie.bench.duplicates.Fact.Sort;
import org.texie.bench.duplicates.Prose.Span;

/** Makes the repeats of {@link Part#FIRST_HELD} and later parts. */
final class HeldRepeats implements Drafts {

  private static final int VARIANT_TRIES = 30;
  private static final List<String> DOTS = List.of("……");
  private static final List<String> NEW_DOTS = List.of("…", "...");
  private static final List<String> FIFTH_DOTS = List.of("⋯⋯", "······", "．．．");
  private static final List<String> SIXTH_DOTS = List.of("……", "…", "。。。", "[……]");
  private static final Pattern SOURCED = Pattern.compile("记者|本报|据|经");

  private final Part part;
  private final Story story;
  private final Draw draw;
  private final Cuts cuts;

  HeldRepeats(Part part, Story story, Draw draw) {
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
      case PULL_QUOTE, CONDENSED_QUOTE -> quote(category, text);
      case HEAD_CUT -> fragment(text, length(text), 0);
      case TAIL_CUT -> fragment(text, 0, length(text));
      case BOTH_CUT -> fragment(text, draw.between(1, 7), draw.between(1, 7));
      case STITCH -> stitch(text);
      default -> throw new IllegalArgumentException(category + " is no repeat");
    };
  }

  private Optional<Draft> quote(Category category, Prose text) {
    if (part.isAfter(Part.FIFTH_HELD) && draw.chance(0.5)) {
      return new SixthQuotes(draw).draft(category, text);
    }
    if (part.isAfter(Part.FOURTH_HELD) && draw.chance(0.5)) {
      return new FifthQuotes(draw).draft(category, text);
    }
    if (part.isAfter(Part.THIRD_HELD) && draw.chance(0.5)) {
      return new NewQuotes(draw).draft(category, text);
    }
    return part.isAfter(Part.FIRST_HELD) && draw.chance(0.5)
        ? new LaterQuotes(part, draw).draft(category, text)
        : new HeldQuotes(draw).draft(category, text);
  }

  private Optional<Draft> variant(Prose drawn) {
    Variant variant = draw.of(Variant.of(part));
    Prose text = drawn;
    String written = variant.write(text.text(), draw);
    // Few texts have what some variants change; those would hardly ever come about.
    for (int i = 0; i < variantTries() && written.equals(text.text()); i++) {
      text = story.paragraph(draw);
      written = variant.write(text.text(), draw);
    }
    Line line = Line.paragraph(text);
    return written.equals(text.text())
        ? Optional.empty()
        : Optional.of(Draft.repeat(Names.of(variant), line, line.reading(written), Stays.EITHER));
  }

  private int variantTries() {
    return part.isAfter(Part.THIRD_HELD) ? VARIANT_TRIES : 0;
  }

  private Optional<Draft> leadIn(Prose text) {
    List<Integer> starts = leadable(text);
    List<String> leads = story.shared().list("lead");
    String lead = draw.of(leads);
    String rival = draw.of(leads);
    if (starts.isEmpty() || lead.equals(rival)) {
      return Optional.empty();
    }
    int at = draw.of(starts);
    Line with = Line.paragraph(text.insert(at, Prose.plain(lead)));
    return switch (draw.between(0, part.heldOf(5, 6, 7, 11, 15, 20))) {
      case 16, 17, 18, 19, 20 -> new SixthLeads(story, draw).draft(text, at, lead);
      case 12, 13, 14, 15 -> new FifthLeads(story, draw).draft(text, at, lead);
      case 8, 9, 10, 11 -> new NewLeads(story, draw).draft(text, at, lead);
      case 7 -> inARow(text, at, lead, rival);
      case 6 -> twice(text, starts, lead, rival);
      case 0, 1 -> Optional.of(Draft.repeat("one has it", with, Line.paragraph(text), Stays.FULL));
      case 2 -> {
        Prose other = text.insert(at, Prose.plain(rival));
        yield Optional.of(Draft.repeat("swapped", with, Line.paragraph(other), Stays.EITHER));
      }
      case 3 -> elsewhere(text, at, lead, draw.of(starts), rival);
      case 4 ->
          lead.startsWith("记者")
              ? Optional.of(
                  Draft.repeat(
                      "with a colon",
                      Line.paragraph(text.insert(at, Prose.plain(lead.replace('，', '：')))),
                      Line.paragraph(text),
                      Stays.FULL))
              : Optional.empty();
      default -> ofPart(text, at, lead);
    };
  }

  /** A lead-in that says how it is known, behind one that does not. */
  private static Optional<Draft> inARow(Prose text, int at, String lead, String rival) {
    if (SOURCED.matcher(lead).lookingAt() || !SOURCED.matcher(rival).lookingAt()) {
      return Optional.empty();
    }
    Line both = Line.paragraph(text.insert(at, Prose.plain(lead + rival)));
    return Optional.of(Draft.repeat("two in a row", both, Line.paragraph(text), Stays.FULL));
  }

  /** A lead-in before each of two sentences of a text that the other one has none of. */
  private Optional<Draft> twice(Prose text, List<Integer> starts, String lead, String rival) {
    if (starts.size() < 2) {
      return Optional.empty();
    }
    int last = starts.get(starts.size() - 1);
    int first = starts.get(draw.between(0, starts.size() - 2));
    Prose both = text.insert(last, Prose.plain(rival)).insert(first, Prose.plain(lead));
    return Optional.of(
        Draft.repeat("two of them", Line.paragraph(both), Line.paragraph(text), Stays.FULL));
  }

  private static Optional<Draft> elsewhere(
      Prose text, int at, String lead, int otherAt, String rival) {
    return at == otherAt
        ? Optional.empty()
        : Optional.of(
            Draft.repeat(
                "each before another sentence",
                Line.paragraph(text.insert(at, Prose.plain(lead))),
                Line.paragraph(text.insert(otherAt, Prose.plain(rival))),
                Stays.EITHER));
  }

  /** Some of the sentences behind a lead-in that the full text has not. */
  private Optional<Draft> ofPart(Prose text, int at, String lead) {
    List<Integer> ends = text.sentences().stream().map(Span::end).filter(end -> end > at).toList();
    int end = draw.of(ends);
    Prose piece = text.slice(at, end);
    boolean torn = part.isAfter(Part.SECOND_HELD) && !piece.balanced();
    return torn || piece.text().length() == text.text().length() || piece.letters() < 2 * Cuts.LEAST
        ? Optional.empty()
        : Optional.of(
            Draft.repeat(
                "before a part",
                Line.paragraph(text),
                Line.paragraph(Prose.plain(lead).then(piece)),
                Stays.FULL));
  }

  /** Where sentences begin that a lead-in may stand before. */
  private static List<Integer> leadable(Prose text) {
    List<Integer> starts = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      boolean dated =
          text.atoms().stream()
              .anyMatch(atom -> atom.start() == sentence.start() && atom.sort() == Sort.DATE);
      String words = text.slice(sentence).text();
      boolean afterMark = sentence.start() == 0 || text.text().charAt(sentence.start() - 1) == '。';
      boolean unfit = words.matches("(?s)[“《].*|.*？|(门票|要说|论|每逢|赔多少).*");
      if (!dated && afterMark && !unfit) {
        starts.add(sentence.start());
      }
    }
    return starts;
  }

  private int length(Prose text) {
    int all = text.text().length();
    return switch (draw.between(0, 2)) {
      case 0 -> draw.between(1, 12);
      case 1 -> draw.between(13, 60);
      default -> all * draw.between(20, 60) / 100;
    };
  }

  private Optional<Draft> fragment(Prose text, int head, int tail) {
    int to = text.text().length() - tail;
    if (to - head < Cuts.LEAST
        || (head > 0 && Prose.letters(text.text().substring(0, head)) == 0)
        || (head > 0 && !cuts.head(text, head))
        || (tail > 0 && !cuts.tail(text, to))) {
      return Optional.empty();
    }
    Prose fragment = text.slice(head, to);
    if (fragment.letters() < Cuts.LEAST) {
      return Optional.empty();
    }
    boolean dotted = part.isAfter(Part.FIRST_HELD) && draw.chance(0.15);
    Line line = Line.paragraph(dotted ? dotted(fragment, head > 0, tail > 0) : fragment);
    boolean spaced = draw.chance(0.2);
    return Optional.of(
        Draft.repeat(
            (Math.max(head, tail) < 8 ? "up to 7" : "8 and more")
                + (dotted ? ", dotted" : "")
                + (spaced ? ", spaced" : ""),
            Line.paragraph(text),
            spaced ? line.reading(Variant.COLUMN_SPACES.write(line.text(), draw)) : line,
            Stays.FULL));
  }

  /** With dots where something was cut off. */
  private Prose dotted(Prose fragment, boolean head, boolean tail) {
    List<String> choice = part.heldOf(DOTS, DOTS, DOTS, NEW_DOTS, FIFTH_DOTS, SIXTH_DOTS);
    String dots = choice.size() > 1 ? draw.of(choice) : choice.get(0);
    Prose begun = head ? Prose.plain(dots).then(fragment) : fragment;
    return tail ? begun.then(dots) : begun;
  }

  private Optional<Draft> stitch(Prose text) {
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
    boolean dotted = part.isAfter(Part.SECOND_HELD) && draw.chance(0.3);
    Prose first = text.slice(0, end);
    Prose second = text.slice(start, length);
    Prose rest = marked ? second.marked('，', ',') : second;
    boolean both = dotted && draw.chance(0.5);
    boolean lined = part.isAfter(Part.THIRD_HELD) && draw.chance(0.3);
    Variant breaks =
        part.isAfter(Part.FIFTH_HELD)
            ? Variant.BLANK_LINES
            : part.isAfter(Part.FOURTH_HELD) ? Variant.LINE_SEPARATORS : Variant.WORD_BREAKS;
    Line begun = Line.paragraph(both ? dotted(first, false, true) : first);
    return Optional.of(
        Draft.halves(
            (shared < 20 ? "under 20 shared" : "20 and more shared")
                + (marked ? ", other marks" : "")
                + (dotted ? ", dotted" : "")
                + (lined ? ", in lines" : ""),
            lined ? begun.reading(breaks.write(begun.text(), draw)) : begun,
            Line.paragraph(dotted ? dotted(rest, true, false) : rest),
            text.text()));
  }
}
