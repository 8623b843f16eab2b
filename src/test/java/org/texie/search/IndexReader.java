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
import org.texie.model.Address;

/** Reads an index whole, by its format alone. */
public final class IndexReader {

  private static final Pattern ENTRY =
      Pattern.compile("\\{\"version\": 1, \"folder\": \"([0-9a-f]{12})\"\\}\n");

  private final SortedMap<String, byte[]> site;
  private final String folder;
  private final Map<String, SortedMap<Integer, Integer>> terms = new HashMap<>();
  private final List<String> firstTerms = new ArrayList<>();
  private final List<Character> alphabet = new ArrayList<>();
  private final List<SearchDocument> documents = new ArrayList<>();
  private byte[] data;
  private int at;

  /** Reads the index among a site's files. */
  public IndexReader(SortedMap<String, byte[]> site) {
    this.site = site;
    Matcher entry = ENTRY.matcher(new String(file("search/index.json"), StandardCharsets.UTF_8));
    assertEquals(true, entry.matches());
    this.folder = "search/" + entry.group(1) + "/";
    readHead();
    for (int i = 0; i < firstTerms.size(); i++) {
      readTerms(i);
    }
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
    int count = number();
    for (int lists = 0; lists < 2; lists++) {
      repeat(this::ascii);
    }
    repeat(
        () -> {
          number();
          number();
        });
    repeat(
        () -> {
          number();
          repeat(this::number);
        });
    repeat(this::number);
    readAlphabet();
    String term = "";
    for (int left = number(); left > 0; left--) {
      term = term(term);
      firstTerms.add(term);
    }
    assertEquals(data.length, at);
    for (int i = 0; i < count; i++) {
      readText(i);
    }
  }

  private void readAlphabet() {
    int size = number();
    int previous = 0;
    while (alphabet.size() < size) {
      previous =
          alphabet.size() < 128 ? unit() : number() + (alphabet.size() == 128 ? 0 : previous);
      alphabet.add((char) previous);
    }
  }

  private void readText(int number) {
    open("texts/" + number + ".bin");
    String address = ascii();
    List<SearchDocument.Unit> units = new ArrayList<>();
    for (int left = number(); left > 0; left--) {
      String anchor = anchor();
      StringBuilder text = new StringBuilder();
      repeat(() -> text.append(alphabet.get(number())));
      units.add(new SearchDocument.Unit(anchor, text.toString()));
    }
    assertEquals(data.length, at);
    documents.add(new SearchDocument(new Address(address), units));
  }

  private String anchor() {
    int number = number();
    if (number == 0) {
      return "";
    }
    StringBuilder anchor = new StringBuilder("p-");
    for (int i = 0; i < 5; i++) {
      anchor.append("%02x".formatted(data[at++] & 0xFF));
    }
    return number == 1 ? anchor.toString() : anchor + "-" + number;
  }

  private void readTerms(int number) {
    open("terms/" + number + ".bin");
    String term = "";
    while (at < data.length) {
      term = term(term);
      SortedMap<Integer, Integer> weights = new TreeMap<>();
      int document = -1;
      for (int left = number(); left > 0; left--) {
        int entry = number();
        document += 1 + entry / 3;
        weights.put(document, entry % 3);
      }
      assertEquals(null, terms.put(term, weights), term);
    }
  }

  private void repeat(Runnable read) {
    for (int left = number(); left > 0; left--) {
      read.run();
    }
  }

  private String ascii() {
    int length = number();
    at += length;
    return new String(data, at - length, length, StandardCharsets.US_ASCII);
  }

  private int number() {
    int value = 0;
    int shift = 0;
    int next;
    do {
      next = data[at++];
      value |= (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }

  private char unit() {
    at += 2;
    return (char) ((data[at - 2] & 0xFF) | (data[at - 1] << 8));
  }

  private String term(String previous) {
    int lengths = data[at++];
    StringBuilder term = new StringBuilder(previous.substring(0, lengths >> 2));
    for (int left = lengths & 3; left > 0; left--) {
      term.append(unit());
    }
    return term.toString();
  }

  List<SearchDocument> documents() {
    return documents;
  }

  /** The weight of a term on each page, by the page's number. */
  SortedMap<Integer, Integer> weights(String term) {
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
