package org.texie.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.texie.model.Address;
import org.texie.model.ArchiveIndex;
import org.texie.model.Case;
import org.texie.model.Company;
import org.texie.model.Crossing;
import org.texie.model.Place;
import org.texie.model.Redirect;
import org.texie.model.Section;
import org.texie.model.Site;
import org.texie.model.Term;
import org.texie.model.Year;

/** Lists the pages of an archive, in the order of its index. */
public final class PageLister {

  private static final Crumb CASES = new Crumb("案例", Address.folder("cases"));
  private static final Crumb DISTRICTS = new Crumb("区市", Address.folder("districts"));
  private static final Crumb THEMES = new Crumb("专题", Address.folder("themes"));
  private static final Crumb YEARS = new Crumb("年份", Address.folder("years"));

  private static final Crumb NAMES = new Crumb("人名地名", Address.folder("names"));

  private final Site site;
  private final ArchiveIndex archive;
  private final List<Page> pages = new ArrayList<>();
  private final Crumb home;

  private PageLister(Site site, ArchiveIndex archive) {
    this.site = site;
    this.archive = archive;
    this.home = new Crumb(site.title(), Address.HOME);
  }

  /** All pages of an archive. */
  public static List<Page> list(Site site, ArchiveIndex archive) {
    PageLister lister = new PageLister(site, archive);
    lister.listAll();
    return List.copyOf(lister.pages);
  }

  private void listAll() {
    addPlain(Template.MASTERINDEX, Address.HOME, site.title(), List.of());
    addCases();
    addPlain(Template.DISTRICTS, DISTRICTS.address(), DISTRICTS.title(), List.of(home));
    archive.districts().forEach(section -> addSection(Template.DISTRICT, section, DISTRICTS));
    archive.districts().forEach(section -> section.crossings().forEach(this::addCrossing));
    addPlain(Template.THEMES, THEMES.address(), THEMES.title(), List.of(home));
    archive.themes().forEach(section -> addSection(Template.THEME, section, THEMES));
    addPlain(Template.YEARS, YEARS.address(), YEARS.title(), List.of(home));
    archive.years().forEach(this::addYear);
    addNames();
    for (int i = 0; i < archive.cases().size(); i++) {
      addCase(i);
    }
    archive.withdrawn().forEach(this::addWithdrawn);
    archive.pages().forEach(this::addPage);
    addPlain(Template.SEARCH, Address.folder("search"), "搜索", List.of(home));
    addPlain(Template.ERROR404, new Address("/404.html"), "没有这一页", List.of(home));
    archive.redirects().forEach(this::addRedirect);
  }

  /** A page of the whole archive. */
  private void addPlain(Template template, Address address, String title, List<Crumb> trail) {
    pages.add(plain(template, address, title, trail));
  }

  private Page plain(Template template, Address address, String title, List<Crumb> trail) {
    return new Page(
        template,
        address,
        title,
        site.description(),
        trail,
        new Subject.Archive(),
        Optional.empty(),
        Optional.empty());
  }

  private void addCases() {
    addList(plain(Template.CASES, CASES.address(), CASES.title(), List.of(home)), archive.cases());
  }

  private void addSection(Template template, Section section, Crumb parent) {
    addList(
        new Page(
            template,
            section.address(),
            section.title(),
            section.summary(),
            List.of(home, parent),
            new Subject.OfSection(section),
            Optional.empty(),
            Optional.of(Place.startOf(section.term().article().file().path()))),
        section.cases());
    if (!section.cases().isEmpty()) {
      addCollection(section, parent);
    }
  }

  /**
   * Where a section's texts stand on one page; {@code page} is a name that no theme within a
   * district can have.
   */
  public static Address collectionOf(Section section) {
    return section.address().below("page/all");
  }

  private void addCollection(Section section, Crumb parent) {
    pages.add(
        new Page(
            Template.COLLECTION,
            collectionOf(section),
            section.title() + " · 全集",
            section.summary(),
            List.of(home, parent, new Crumb(section.title(), section.address())),
            new Subject.OfCollection(section),
            Optional.empty(),
            Optional.of(Place.startOf(section.term().article().file().path()))));
  }

  private void addCrossing(Crossing crossing) {
    Term district = crossing.district();
    Crumb parent = new Crumb(district.title(), district.address());
    addList(
        new Page(
            Template.CROSSING,
            crossing.address(),
            district.title() + " · " + crossing.theme().title(),
            crossing.theme().summary(),
            List.of(home, DISTRICTS, parent),
            new Subject.OfCrossing(crossing),
            Optional.empty(),
            Optional.empty()),
        crossing.cases());
  }

  private void addYear(Year year) {
    addList(
        new Page(
            Template.YEAR,
            year.address(),
            year.number() + "年",
            "",
            List.of(home, YEARS),
            new Subject.OfYear(year),
            Optional.empty(),
            Optional.empty()),
        year.cases());
  }

  private void addList(Page first, List<Case> cases) {
    int size = site.pageSize();
    int total = Math.max(1, (cases.size() + size - 1) / size);
    for (int number = 1; number <= total; number++) {
      List<Case> items = cases.subList((number - 1) * size, Math.min(number * size, cases.size()));
      addListPage(first, first.subject(), number, total, items);
    }
  }

  private void addNames() {
    Page first = plain(Template.NAMES, NAMES.address(), NAMES.title(), List.of(home));
    NamePages names = NamePages.of(archive.names());
    List<Subject.Letter> letters = new ArrayList<>();
    names
        .pageOfLetter()
        .forEach(
            (letter, number) ->
                letters.add(new Subject.Letter(letter, Paging.address(first.address(), number))));
    int total = names.pages().size();
    for (int number = 1; number <= total; number++) {
      Subject subject = new Subject.OfNames(names.pages().get(number - 1), letters);
      addListPage(first, subject, number, total, List.of());
    }
  }

  private void addListPage(Page first, Subject subject, int number, int total, List<Case> items) {
    Paging paging = new Paging(first.address(), number, total, site.pageSize(), items);
    pages.add(
        new Page(
            first.template(),
            paging.at(number),
            number == 1 ? first.title() : first.title() + " · 第" + number + "页",
            first.description(),
            first.trail(),
            subject,
            Optional.of(paging),
            first.origin()));
  }

  private void addCase(int index) {
    List<Case> cases = archive.cases();
    Case item = cases.get(index);
    Optional<Case> newer = index > 0 ? Optional.of(cases.get(index - 1)) : Optional.empty();
    Optional<Case> older =
        index + 1 < cases.size() ? Optional.of(cases.get(index + 1)) : Optional.empty();
    Subject subject = new Subject.OfCase(item, newer, older, archive.companies().get(index));
    addCase(Template.CASE, item, item.summary(), subject);
  }

  private void addWithdrawn(Case item) {
    Company none = new Company(List.of(), List.of(), List.of());
    Subject subject = new Subject.OfCase(item, Optional.empty(), Optional.empty(), none);
    addCase(Template.WITHDRAWN, item, "", subject);
  }

  private void addCase(Template template, Case item, String description, Subject subject) {
    Crumb district = new Crumb(item.district().title(), item.district().address());
    pages.add(
        new Page(
            template,
            item.address(),
            item.title(),
            description,
            List.of(home, DISTRICTS, district),
            subject,
            Optional.empty(),
            Optional.of(Place.startOf(item.article().file().path()))));
  }

  private void addPage(Term page) {
    pages.add(
        new Page(
            Template.PAGE,
            page.address(),
            page.title(),
            page.summary(),
            List.of(home),
            new Subject.OfPage(page),
            Optional.empty(),
            Optional.of(Place.startOf(page.article().file().path()))));
  }

  private void addRedirect(Redirect redirect) {
    pages.add(
        new Page(
            Template.REDIRECT,
            redirect.address(),
            "已移到新地址",
            "",
            List.of(),
            new Subject.Moved(redirect.to()),
            Optional.empty(),
            Optional.of(redirect.from().place())));
  }
}
