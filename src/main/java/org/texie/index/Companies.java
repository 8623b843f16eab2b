package org.texie.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.texie.model.Case;
import org.texie.model.Company;
import org.texie.model.PartialDate;
import org.texie.model.Source;

/** Finds what each case is read beside: its page, its day, and what is related to it. */
final class Companies {

  private static final int ON_A_PAGE = 6;
  private static final int ON_A_DAY = 6;

  /** Enough that as many are left when those have gone that already stand in another list. */
  private static final int LOOKED_AT = 20;

  private Companies() {}

  /** A printed page. */
  private record Printed(
      String publication,
      PartialDate date,
      Optional<String> page,
      Optional<String> section,
      Optional<String> headline) {}

  /** The companies of cases, in their order. */
  static List<Company> of(List<Case> cases) {
    List<List<Case>> pages = circles(cases, Companies::printed, LOOKED_AT);
    List<List<Case>> days = circles(cases, Companies::day, LOOKED_AT);
    List<List<Case>> related = Related.of(cases);
    List<Company> companies = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Set<String> shown = new HashSet<>();
      List<Case> relatives = fresh(related.get(i), shown, related.get(i).size());
      List<Case> samePage = fresh(pages.get(i), shown, ON_A_PAGE);
      companies.add(new Company(samePage, fresh(days.get(i), shown, ON_A_DAY), relatives));
    }
    return companies;
  }

  /** The first so many that are not yet shown, which they are from now on. */
  private static List<Case> fresh(List<Case> cases, Set<String> shown, int most) {
    return cases.stream().filter(item -> shown.add(item.id())).limit(most).toList();
  }

  /** The page that a case was printed on; empty where the source does not tell. */
  private static Optional<Printed> printed(Case item) {
    return item.source()
        .filter(source -> source.publication().isPresent() && source.date().isPresent())
        .filter(source -> source.page().isPresent() || source.section().isPresent())
        .filter(source -> source.date().get().day().isPresent() || source.headline().isPresent())
        .map(Companies::printed);
  }

  private static Printed printed(Source source) {
    PartialDate date = source.date().orElseThrow();
    String publication = source.publication().orElseThrow();
    if (date.day().isEmpty()) {
      // A month has many pages of one name: there the headline above the page's pieces tells.
      return new Printed(publication, date, source.page(), source.section(), source.headline());
    }
    return source.page().isPresent()
        ? new Printed(publication, date, source.page(), Optional.empty(), Optional.empty())
        : new Printed(publication, date, Optional.empty(), source.section(), Optional.empty());
  }

  /** A case's day; empty where only the month or the year is known. */
  private static Optional<PartialDate> day(Case item) {
    return Optional.of(item.date()).filter(date -> date.day().isPresent());
  }

  /**
   * For each case those that share its key. Where they are many, they are those that follow in the
   * circle of all, so that each is found from some other and none lists all.
   */
  private static <K> List<List<Case>> circles(
      List<Case> cases, Function<Case, Optional<K>> keyOf, int most) {
    Map<K, List<Case>> groups = new HashMap<>();
    cases.forEach(
        item ->
            keyOf
                .apply(item)
                .ifPresent(key -> groups.computeIfAbsent(key, k -> new ArrayList<>()).add(item)));
    Map<K, Integer> next = new HashMap<>();
    List<List<Case>> circles = new ArrayList<>();
    for (Case item : cases) {
      circles.add(
          keyOf
              .apply(item)
              .map(key -> following(groups.get(key), next.merge(key, 1, Integer::sum), most))
              .orElse(List.of()));
    }
    return circles;
  }

  /** Those that follow from a place on, round about, without the one before it. */
  private static List<Case> following(List<Case> group, int from, int most) {
    List<Case> found = new ArrayList<>();
    for (int i = 0; i < Math.min(most, group.size() - 1); i++) {
      found.add(group.get((from + i) % group.size()));
    }
    return found;
  }
}
