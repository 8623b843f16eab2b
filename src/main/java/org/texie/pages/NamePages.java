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

  /** With room for fewer cases than this and than a name has, the name begins on the next page. */
  private static final int FEWEST = 20;

  /**
   * A name on a page.
   *
   * @param cases those of its cases that stand here
   * @param continued whether others stand before them
   */
  public record Entry(Name name, List<Case> cases, boolean continued) {}

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
      initial.names().forEach(name -> add(initial.letter(), name));
    }
    close();
  }

  /** Spreads the names; there is always a first page. */
  static NamePages of(List<Initial> initials) {
    return new NamePages(initials);
  }

  private void add(String letter, Name name) {
    int size = name.cases().size();
    int to;
    for (int from = 0; from < size; from = to) {
      if (room() < Math.min(size - from, FEWEST)) {
        close();
      }
      to = Math.min(size, from + room());
      Entry entry = new Entry(name, name.cases().subList(from, to), from > 0);
      page.computeIfAbsent(letter, l -> new ArrayList<>()).add(entry);
      pageOfLetter.putIfAbsent(letter, pages.size() + 1);
      lines += 1 + entry.cases().size();
    }
  }

  /** How many cases of one more name the page can hold. */
  private int room() {
    return LINES - lines - 1;
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
