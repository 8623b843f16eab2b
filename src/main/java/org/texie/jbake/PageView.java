package org.texie.jbake;

import java.util.List;
import java.util.Optional;
import org.texie.model.Address;
import org.texie.model.Article;
import org.texie.model.Case;
import org.texie.model.Company;
import org.texie.model.Crossing;
import org.texie.model.Kind;
import org.texie.model.LeftOut;
import org.texie.model.Picture;
import org.texie.model.Section;
import org.texie.model.Site;
import org.texie.model.Year;
import org.texie.pages.Crumb;
import org.texie.pages.NamePages;
import org.texie.pages.Page;
import org.texie.pages.PageLister;
import org.texie.pages.Paging;
import org.texie.pages.Reprint;
import org.texie.pages.Subject;
import org.texie.pages.Template;

/** The variable {@code page} of templates: what this page is, and how it links to others. */
public final class PageView {

  private final Page page;
  private final Site site;

  PageView(Page page, Site site) {
    this.page = page;
    this.site = site;
  }

  public String getTitle() {
    return page.title();
  }

  public String getDescription() {
    return page.description();
  }

  /** The kind of page, as JBake's document types are named. */
  public String getType() {
    return page.template().type();
  }

  public List<Crumb> getTrail() {
    return page.trail();
  }

  /** The page's public address; missing where the site's is not known. */
  public Optional<String> getCanonical() {
    return page.template() == Template.ERROR404
        ? Optional.empty()
        : site.baseUrl().map(base -> base + page.address().path());
  }

  /** A link to an address or to a path from the site's top, such as {@code /css/texie.css}. */
  public String href(Object target) {
    String path = target.toString();
    if (page.template() == Template.ERROR404) {
      // It is served in the place of any missing page, so it cannot link relatively.
      return site.baseUrl().map(base -> base.getRawPath()).orElse("") + path;
    }
    return page.address().linkTo(path);
  }

  /** A link of another page, such as that to a case's picture, as this page must write it. */
  public String linkFrom(Address other, String link) {
    return Reprint.link(link, other, page.address());
  }

  /** A text of another page as HTML that fits in here. */
  public String reprint(Article article) {
    return article.file().kind() == Kind.CASE
        ? Reprint.of(article, page.address())
        : Reprint.first(article, page.address());
  }

  /** The value of {@code srcset} for a picture on this page; empty where there is but one size. */
  public String srcset(Picture picture) {
    return picture.srcset(this::href);
  }

  /** The cases on this page of a list, or those that a collection holds. */
  public List<Case> getItems() {
    if (page.subject() instanceof Subject.OfCollection subject) {
      return subject.cases();
    }
    return page.paging().map(Paging::items).orElse(List.of());
  }

  /** The number of this page of a list, from 1. */
  public int getNumber() {
    return page.paging().map(Paging::number).orElse(1);
  }

  /** How many pages the list has. */
  public int getTotal() {
    return page.paging().map(Paging::total).orElse(1);
  }

  public Optional<Address> getPrevious() {
    return page.paging().flatMap(Paging::previous);
  }

  public Optional<Address> getNext() {
    return page.paging().flatMap(Paging::next);
  }

  /** The pages of the list that are worth a link, in order. */
  public List<Integer> getNear() {
    return page.paging().map(Paging::near).orElse(List.of());
  }

  /** A link to a page of this list. */
  public String at(int number) {
    return href(page.paging().map(paging -> paging.at(number)).orElse(page.address()));
  }

  /** A link to the page of this list that holds a case, by its place in the whole list, from 0. */
  public String holding(int position) {
    return href(page.paging().map(paging -> paging.holding(position)).orElse(page.address()));
  }

  /** The case that the page shows. */
  public Optional<Case> getItem() {
    return page.subject() instanceof Subject.OfCase subject
        ? Optional.of(subject.item())
        : Optional.empty();
  }

  /** The case after this one in time. */
  public Optional<Case> getNewer() {
    return page.subject() instanceof Subject.OfCase subject ? subject.newer() : Optional.empty();
  }

  /** The case before this one in time. */
  public Optional<Case> getOlder() {
    return page.subject() instanceof Subject.OfCase subject ? subject.older() : Optional.empty();
  }

  /** What the case is read beside. */
  public Optional<Company> getCompany() {
    return page.subject() instanceof Subject.OfCase subject
        ? Optional.of(subject.company())
        : Optional.empty();
  }

  /** The district or theme that the page shows. */
  public Optional<Section> getSection() {
    if (page.subject() instanceof Subject.OfCollection subject) {
      return Optional.of(subject.section());
    }
    return page.subject() instanceof Subject.OfSection subject
        ? Optional.of(subject.section())
        : Optional.empty();
  }

  /** The address of the page that holds the section's texts in full. */
  public Optional<Address> getCollection() {
    return getSection().filter(section -> !section.cases().isEmpty()).map(PageLister::collectionOf);
  }

  /** The theme within a district that the page shows. */
  public Optional<Crossing> getCrossing() {
    return page.subject() instanceof Subject.OfCrossing subject
        ? Optional.of(subject.crossing())
        : Optional.empty();
  }

  public Optional<Year> getYear() {
    return page.subject() instanceof Subject.OfYear subject
        ? Optional.of(subject.year())
        : Optional.empty();
  }

  /** The letters on this page of the index of names, each with its names. */
  public List<NamePages.Letter> getInitials() {
    return page.subject() instanceof Subject.OfNames subject ? subject.initials() : List.of();
  }

  /** All letters of the index of names, each with the page on which it begins. */
  public List<Subject.Letter> getLetters() {
    return page.subject() instanceof Subject.OfNames subject ? subject.letters() : List.of();
  }

  /** The paragraphs that the page's text no longer holds, since it says the same elsewhere. */
  public List<LeftOut> getLeftOut() {
    if (page.subject() instanceof Subject.OfCase subject) {
      return subject.item().article().leftOut();
    }
    if (page.subject() instanceof Subject.OfSection subject) {
      return subject.section().term().article().leftOut();
    }
    if (page.subject() instanceof Subject.OfPage subject) {
      return subject.page().article().leftOut();
    }
    return List.of();
  }

  /** Where an old address leads. */
  public Optional<Address> getTarget() {
    return page.subject() instanceof Subject.Moved subject
        ? Optional.of(subject.target())
        : Optional.empty();
  }
}
