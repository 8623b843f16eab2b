package org.texie.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.texie.model.ArchiveIndex;
import org.texie.model.Case;
import org.texie.model.Section;
import org.texie.model.Year;

/** What cases can be filtered by: district, themes and year, in about a byte for each case. */
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
  static void write(ArchiveIndex archive, Bits bits) {
    Facets facets = new Facets(archive);
    facets.writeIds(archive.districts(), bits);
    facets.writeIds(archive.themes(), bits);
    bits.number(archive.years().size());
    for (Year year : archive.years()) {
      bits.number(year.number()).number(year.cases().size());
    }
    facets.writeFilings(bits);
  }

  private void writeIds(List<Section> sections, Bits bits) {
    bits.number(sections.size());
    sections.forEach(section -> bits.ascii(section.id()));
  }

  private void writeFilings(Bits bits) {
    List<Filing> filings = archive.cases().stream().map(this::filing).toList();
    List<Filing> kinds = filings.stream().distinct().toList();
    bits.number(kinds.size());
    Map<Filing, Integer> numbers = new HashMap<>();
    for (Filing filing : kinds) {
      numbers.put(filing, numbers.size());
      bits.number(filing.district()).number(filing.themes().size());
      filing.themes().forEach(bits::number);
    }
    bits.number(filings.size());
    int width = Integer.SIZE - Integer.numberOfLeadingZeros(numbers.size());
    filings.forEach(filing -> bits.bits(numbers.get(filing), width));
  }

  private Filing filing(Case item) {
    TreeSet<Integer> own = new TreeSet<>();
    item.themes().forEach(theme -> own.add(themes.get(theme.id())));
    return new Filing(districts.get(item.district().id()), List.copyOf(own));
  }
}
