package org.texie.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.texie.model.ArchiveIndex;
import org.texie.model.Article;
import org.texie.model.Case;
import org.texie.model.Crossing;
import org.texie.model.FrontMatter;
import org.texie.model.Kind;
import org.texie.model.Located;
import org.texie.model.Redirect;
import org.texie.model.Section;
import org.texie.model.Status;
import org.texie.model.Term;
import org.texie.model.Year;

/** Puts the articles of an archive into their places and checks what they say of one another. */
public final class ArchiveIndexer {

  private static final Comparator<Case> NEWEST_FIRST =
      Comparator.comparing(Case::date).reversed().thenComparing(Case::id);

  private final LocalDate today;
  private final boolean drafts;

  /**
   * Prepares to index.
   *
   * @param today the day that decides which cases still wait
   * @param drafts whether drafts are shown
   */
  public ArchiveIndexer(LocalDate today, boolean drafts) {
    this.today = today;
    this.drafts = drafts;
  }

  /** Indexes the articles; references that lead nowhere are reported. */
  public ArchiveIndex index(List<Article> articles) {
    Map<String, Term> districts = terms(articles, Kind.DISTRICT);
    Map<String, Term> themes = terms(articles, Kind.THEME);
    Map<String, Term> pages = terms(articles, Kind.PAGE);
    List<Case> shown = new ArrayList<>();
    List<Case> withdrawn = new ArrayList<>();
    for (Article article : articles) {
      if (article.matter() instanceof FrontMatter.OfCase matter) {
        Optional<Case> found = toCase(article, matter, districts, themes);
        if (found.isPresent() && matter.isShown(today, drafts)) {
          (matter.status() == Status.WITHDRAWN ? withdrawn : shown).add(found.get());
        }
      }
    }
    shown.sort(NEWEST_FIRST);
    withdrawn.sort(Comparator.comparing(Case::id));
    return new ArchiveIndex(
        shown,
        sections(districts, shown, Kind.DISTRICT, themes),
        sections(themes, shown, Kind.THEME, districts),
        Year.group(shown),
        NameIndexer.index(shown),
        List.copyOf(pages.values()),
        withdrawn,
        redirects(districts, themes, pages, shown, withdrawn),
        Companies.of(shown));
  }

  private static Map<String, Term> terms(List<Article> articles, Kind kind) {
    Map<String, Term> terms = new LinkedHashMap<>();
    Stream<Term> own =
        articles.stream()
            .filter(article -> article.file().kind() == kind)
            .map(ArchiveIndexer::toTerm);
    EditorsOrder.sort(own).forEach(term -> terms.putIfAbsent(term.id(), term));
    return terms;
  }

  private static Term toTerm(Article article) {
    FrontMatter.OfTerm matter = (FrontMatter.OfTerm) article.matter();
    return new Term(article, matter, Summaries.of(matter.summary(), article.body()));
  }

  private static Optional<Case> toCase(
      Article article,
      FrontMatter.OfCase matter,
      Map<String, Term> districts,
      Map<String, Term> themes) {
    // Where one is missing the FilingChecker says so.
    Optional<Term> district = Optional.ofNullable(districts.get(matter.district().value()));
    List<Term> own =
        matter.themes().stream()
            .map(Located::value)
            .distinct()
            .filter(themes::containsKey)
            .map(themes::get)
            .toList();
    String summary = Summaries.of(matter.summary(), article.body());
    return district.map(term -> new Case(article, matter, term, own, summary));
  }

  private static List<Section> sections(
      Map<String, Term> terms, List<Case> cases, Kind kind, Map<String, Term> others) {
    Map<String, List<Case>> byTerm = new HashMap<>();
    for (Case item : cases) {
      for (Term term : termsOf(item, kind)) {
        byTerm.computeIfAbsent(term.id(), id -> new ArrayList<>()).add(item);
      }
    }
    return terms.values().stream()
        .map(
            term -> {
              List<Case> own = byTerm.getOrDefault(term.id(), List.of());
              return new Section(term, own, crossings(term, own, kind, others));
            })
        .toList();
  }

  private static List<Term> termsOf(Case item, Kind kind) {
    return kind == Kind.DISTRICT ? List.of(item.district()) : item.themes();
  }

  private static List<Crossing> crossings(
      Term term, List<Case> cases, Kind kind, Map<String, Term> others) {
    Kind otherKind = kind == Kind.DISTRICT ? Kind.THEME : Kind.DISTRICT;
    Map<String, List<Case>> byOther = new HashMap<>();
    for (Case item : cases) {
      for (Term other : termsOf(item, otherKind)) {
        byOther.computeIfAbsent(other.id(), id -> new ArrayList<>()).add(item);
      }
    }
    return others.values().stream()
        .filter(other -> byOther.containsKey(other.id()))
        .map(
            other ->
                kind == Kind.DISTRICT
                    ? new Crossing(term, other, byOther.get(other.id()))
                    : new Crossing(other, term, byOther.get(other.id())))
        .toList();
  }

  private static List<Redirect> redirects(
      Map<String, Term> districts,
      Map<String, Term> themes,
      Map<String, Term> pages,
      List<Case> shown,
      List<Case> withdrawn) {
    List<Article> articles = new ArrayList<>();
    List.of(districts, themes, pages)
        .forEach(terms -> terms.values().forEach(term -> articles.add(term.article())));
    shown.forEach(item -> articles.add(item.article()));
    withdrawn.forEach(item -> articles.add(item.article()));
    return articles.stream()
        .flatMap(
            article ->
                article.matter().aliases().stream()
                    .map(alias -> new Redirect(alias, article.file().address())))
        .sorted(Comparator.comparing(Redirect::address).thenComparing(r -> r.from().place()))
        .toList();
  }
}
