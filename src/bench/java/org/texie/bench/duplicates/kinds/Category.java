package org.texie.bench.duplicates.kinds;

/** What a pair of texts is to each other, and with it what ought to become of it. */
public enum Category {
  EXACT(true, "exact"),
  VARIANT(true, "spacing, marks, width, script"),
  LEAD_IN(true, "lead-in"),
  PULL_QUOTE(true, "pull quote"),
  CONDENSED_QUOTE(true, "pull quote less a clause"),
  HEAD_CUT(true, "head cut off"),
  TAIL_CUT(true, "tail cut off"),
  BOTH_CUT(true, "both ends cut off"),
  STITCH(true, "stitch"),

  NUMBER(false, "number"),
  DIGIT(false, "a digit more"),
  SIGN(false, "decimal, percent, sign"),
  DATE(false, "date"),
  UNIT(false, "unit"),
  PLACE(false, "place"),
  NAME(false, "name"),
  OFFICE(false, "office"),
  POLARITY(false, "polarity"),
  SPEAKER(false, "speaker"),
  WORD(false, "content word"),
  OWN(false, "each has its own"),
  CLAUSE_MORE(false, "a clause more, a fact changed"),
  HEADING(false, "heading inside body"),
  BOILERPLATE(false, "boilerplate"),
  CONTEXT(false, "context turns it"),
  ORDER(false, "actors swapped"),
  EDGE(false, "edge turns it");

  private final boolean find;
  private final String title;

  Category(boolean find, String title) {
    this.find = find;
    this.title = title;
  }

  /** Whether the two differ in one fact that is told another way. */
  public boolean isFact() {
    return compareTo(NUMBER) >= 0 && compareTo(WORD) <= 0;
  }

  /** Whether one of the two is a repeat; else both must stay. */
  public boolean find() {
    return find;
  }

  public String title() {
    return title;
  }
}
