package org.texie.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.texie.model.Case;
import org.texie.model.Initial;
import org.texie.model.Name;

/** Spreads the index of names over pages, so that none grows with the archive. */
public final class NamePages {

  /** How many names and links to cases a page holds. */
  static final int LINES = 400;

  /** How many cases of a name stand together; further ones may go on on the next page. */
  private static final int CASES = 100;

  /**
   * A name on a page.
   *
   * @param cases those of its cases that stand here
   * @param continued whether others stand before them
   */
  public record Entry(Name name, List<Case> cases, boolean continued) {
    private int lines() {
      return 1 + cases.size();
    }
  }

  /** A letter on a page. */
  public record Letter(String letter, List<Entry> entries) {
    public Letter {
      entries = List.copyOf(entries);
    }
  }

  private final List<List<Letter>> pages = new ArrayList<>();
  private final Map<String, Integer> pageOfLetter = new LinkedHashMap<>();
  private Map<String, List<Entry>> page = new LinkedHashMap<>();
  private int lines;

  private NamePages(List<Initial> initials) {
    for (Initial initial : initials) {
      for (Name name : initial.names()) {
        for (int from = 0; from < name.cases().size(); from += CASES) {
          int to = Math.min(from + CASES, name.cases().size());
          add(initial.letter(), new Entry(name, name.cases().subList(from, to), from > 0));
        }
      }
    }
    close();
  }

  /** Spreads the names; there is always a first page. */
  static NamePages of(List<Initial> initials) {
    return new NamePages(initials);
  }

  private void add(String letter, Entry entry) {
    if (lines > 0 && lines + entry.lines() > LINES) {
      close();
    }
    page.computeIfAbsent(letter, l -> new ArrayList<>()).add(entry);
    pageOfLetter.putIfAbsent(letter, pages.size() + 1);
    lines += entry.lines();
  }

  private void close() {
    pages.add(page.entrySet().stream().map(e -> new Letter(e.getKey(), e.getValue())).toList());
    page = new LinkedHashMap<>();
    lines = 0;
  }

  /** What stands on each page. */
  List<List<Letter>> pages() {
    return pages;
  }

  /** The number of the page, from 1, on which each letter begins. */
  Map<String, Integer> pageOfLetter() {
    return pageOfLetter;
  }
}
