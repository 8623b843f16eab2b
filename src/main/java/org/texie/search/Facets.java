package org.texie.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.texie.model.ArchiveIndex;
import org.texie.model.Case;
import org.texie.model.Section;
import org.texie.model.Year;

/** What cases can be filtered by: district, themes and year, in about a byte a case. */
final class Facets {

  private final ArchiveIndex archive;
  private final Map<String, Integer> districts;
  private final Map<String, Integer> themes;

  private Facets(ArchiveIndex archive) {
    this.archive = archive;
    this.districts = numbers(archive.districts());
    this.themes = numbers(archive.themes());
  }

  private static Map<String, Integer> numbers(List<Section> sections) {
    return IntStream.range(0, sections.size())
        .boxed()
        .collect(Collectors.toMap(i -> sections.get(i).id(), i -> i));
  }

  /** A district and themes, as numbers; many cases share one. */
  private record Filing(int district, List<Integer> themes) {}

  /**
   * Writes the IDs of districts and themes, how many cases each year has, the newest first as the
   * cases are, the filings that there are, and the filing of each case.
   */
  static void write(ArchiveIndex archive, Bytes bytes) {
    Facets facets = new Facets(archive);
    facets.writeIds(archive.districts(), bytes);
    facets.writeIds(archive.themes(), bytes);
    bytes.number(archive.years().size());
    for (Year year : archive.years()) {
      bytes.number(year.number()).number(year.cases().size());
    }
    facets.writeFilings(bytes);
  }

  private void writeIds(List<Section> sections, Bytes bytes) {
    bytes.number(sections.size());
    sections.forEach(section -> TextFile.writeAscii(section.id(), bytes));
  }

  private void writeFilings(Bytes bytes) {
    List<Filing> filings = archive.cases().stream().map(this::filing).toList();
    List<Filing> frequentFirst = frequentFirst(filings);
    bytes.number(frequentFirst.size());
    Map<Filing, Integer> numbers = new HashMap<>();
    for (Filing filing : frequentFirst) {
      numbers.put(filing, numbers.size());
      bytes.number(filing.district()).number(filing.themes().size());
      filing.themes().forEach(bytes::number);
    }
    bytes.number(filings.size());
    filings.forEach(filing -> bytes.number(numbers.get(filing)));
  }

  private Filing filing(Case item) {
    TreeSet<Integer> own = new TreeSet<>();
    item.themes().forEach(theme -> own.add(themes.get(theme.id())));
    return new Filing(districts.get(item.district().id()), List.copyOf(own));
  }

  /** Those that fit the most cases come first, among equals the one that is met first. */
  private static List<Filing> frequentFirst(List<Filing> filings) {
    Map<Filing, Long> counts =
        filings.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return filings.stream()
        .distinct()
        .sorted((a, b) -> Long.compare(counts.get(b), counts.get(a)))
        .toList();
  }
}
