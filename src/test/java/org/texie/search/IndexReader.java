package org.texie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.texie.model.Address;

/** Reads an index whole, by its format alone. */
public final class IndexReader {

  private static final Pattern ENTRY =
      Pattern.compile("\\{\"version\": 1, \"folder\": \"([0-9a-f]{12})\"\\}\n");

  private final SortedMap<String, byte[]> site;
  private final String folder;
  private final Map<String, SortedMap<Integer, Integer>> terms = new HashMap<>();
  private final List<String> firstTerms = new ArrayList<>();
  private final StringBuilder frequent = new StringBuilder();
  private final List<SearchDocument> documents = new ArrayList<>();
  private byte[] data;
  private int at;
  private int count;

  /** Reads the index among a site's files. */
  public IndexReader(SortedMap<String, byte[]> site) {
    this.site = site;
    Matcher entry = ENTRY.matcher(new String(file("search/index.json"), StandardCharsets.UTF_8));
    assertEquals(true, entry.matches());
    this.folder = "search/" + entry.group(1) + "/";
    readHead();
  }

  private byte[] file(String path) {
    assertEquals(true, site.containsKey(path), path);
    return site.get(path);
  }

  private void open(String name) {
    data = file(folder + name);
    at = 0;
  }

  private void readHead() {
    open("head.bin");
    repeat(this::ascii);
    repeat(this::ascii);
    repeat(
        () -> {
          number();
          number();
        });
    int kinds = number();
    for (int i = 0; i < kinds; i++) {
      number();
      repeat(this::number);
    }
    repeat(() -> bits(32 - Integer.numberOfLeadingZeros(kinds)));
    count = number();
    repeat(() -> frequent.append((char) bits(16)));
    repeat(() -> firstTerms.add(term(firstTerms.isEmpty() ? "" : last(firstTerms))));
    assertEnd();
    for (int i = 0; i < count; i++) {
      readText(i);
    }
  }

  private static String last(List<String> terms) {
    return terms.get(terms.size() - 1);
  }

  private void assertEnd() {
    assertEquals(data.length, (at + 7) / 8);
  }

  private void readText(int number) {
    open("texts/" + number + ".bin");
    String address = ascii();
    List<SearchDocument.Unit> units = new ArrayList<>();
    repeat(
        () -> {
          String anchor = anchor();
          StringBuilder text = new StringBuilder();
          repeat(() -> text.append(character()));
          units.add(new SearchDocument.Unit(anchor, text.toString()));
        });
    assertEnd();
    documents.add(new SearchDocument(new Address(address), units));
  }

  private char character() {
    return switch (bits(2)) {
      case 0 -> frequent.charAt(bits(4));
      case 1 -> frequent.charAt(16 + bits(7));
      case 2 -> frequent.charAt(16 + 128 + bits(10));
      default -> (char) bits(16);
    };
  }

  private String anchor() {
    int number = number();
    if (number == 0) {
      return "";
    }
    String anchor = "p-%05x%05x".formatted(bits(20), bits(20));
    return number == 1 ? anchor : anchor + "-" + number;
  }

  private void readTerms(int number) {
    open("terms/" + number + ".bin");
    String term = "";
    while (bits(1) == 1) {
      term = term(term);
      assertEquals(null, terms.put(term, readPages()), term);
    }
    assertEnd();
  }

  private SortedMap<Integer, Integer> readPages() {
    int pages = number() + 1;
    int width = 31 - Integer.numberOfLeadingZeros(Math.max(1, count / pages));
    SortedMap<Integer, Integer> weights = new TreeMap<>();
    int page = -1;
    for (int i = 0; i < pages; i++) {
      page += 1 + (zeros() << width) + bits(width);
      weights.put(page, bits(1) == 0 ? 0 : 1 + bits(1));
    }
    return weights;
  }

  private void repeat(Runnable read) {
    for (int left = number(); left > 0; left--) {
      read.run();
    }
  }

  private int bits(int width) {
    int value = 0;
    for (int i = 0; i < width; i++) {
      value = value << 1 | ((data[at / 8] >> (7 - at % 8)) & 1);
      at++;
    }
    return value;
  }

  private int zeros() {
    int count = 0;
    while (bits(1) == 0) {
      count++;
    }
    return count;
  }

  private int number() {
    int width = zeros();
    return (1 << width) + bits(width) - 1;
  }

  private String ascii() {
    StringBuilder text = new StringBuilder();
    repeat(() -> text.append((char) bits(7)));
    return text.toString();
  }

  private String term(String previous) {
    boolean same = bits(1) == 1;
    char first = same ? previous.charAt(0) : (char) bits(16);
    int second = (same && previous.length() > 1 ? previous.charAt(1) : 0) + number();
    int third = first < 0x80 ? bits(7) : 0;
    return ("" + first + (char) second + (char) third).replace("\0", "");
  }

  List<SearchDocument> documents() {
    return documents;
  }

  /** The weight of a term on each page, by the page's number. */
  SortedMap<Integer, Integer> weights(String term) {
    // Read when first asked for: where only the texts are wanted, there is no need of the terms.
    if (terms.isEmpty()) {
      IntStream.range(0, firstTerms.size()).forEach(this::readTerms);
    }
    return terms.getOrDefault(term, new TreeMap<>());
  }

  List<String> firstTerms() {
    return firstTerms;
  }

  /** The pages that have all terms of a phrase. */
  SortedSet<Integer> candidates(String form) {
    SortedSet<Integer> candidates = new TreeSet<>();
    for (int i = 0; i < documents.size(); i++) {
      candidates.add(i);
    }
    Grams.forEach(form, term -> candidates.retainAll(weights(Grams.text(term)).keySet()));
    return candidates;
  }

  /** The addresses of the pages that have all terms of a phrase, and hold it. */
  SortedSet<String> find(String form) {
    SortedSet<String> found = new TreeSet<>();
    for (int candidate : candidates(form)) {
      SearchDocument document = documents.get(candidate);
      if (document.units().stream().anyMatch(unit -> NormalForm.of(unit.text()).contains(form))) {
        found.add(document.address().path());
      }
    }
    return found;
  }
}
