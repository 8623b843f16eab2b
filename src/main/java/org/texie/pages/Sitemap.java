package org.texie.pages;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.texie.formats.Xml;
import org.texie.model.Case;
import org.texie.model.Site;
import org.texie.model.SiteFile;

/** What search engines ask for: the list of pages, and who may read them. */
public final class Sitemap {

  /** Where robots look for what they may read. */
  public static final String ROBOTS = "robots.txt";

  private static final String NAME = "sitemap.xml";
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** No page to be found: it has moved, was taken back, or never was. */
  private static final Set<Template> UNLISTED =
      Set.of(Template.REDIRECT, Template.WITHDRAWN, Template.ERROR404, Template.COLLECTION);

  private Sitemap() {}

  /**
   * The files for search engines. There is no site map without the site's public address, since it
   * takes whole ones only.
   *
   * @param most how many addresses a site map may hold; with more it becomes a list of site maps
   */
  static List<SiteFile> files(Site site, List<Page> pages, int most) {
    List<SiteFile> files = new ArrayList<>();
    files.add(new SiteFile(ROBOTS, () -> robots(site)));
    site.baseUrl().ifPresent(base -> files.addAll(maps(base, listed(pages), most)));
    return files;
  }

  /** The files for search engines, within the format's own bounds. */
  public static List<SiteFile> files(Site site, List<Page> pages) {
    return files(site, pages, 50_000);
  }

  private static List<Page> listed(List<Page> pages) {
    return pages.stream().filter(page -> !UNLISTED.contains(page.template())).toList();
  }

  private static byte[] robots(Site site) {
    String map =
        site.baseUrl().map(base -> "\nSitemap: " + url(base, "/" + NAME) + "\n").orElse("");
    return ("User-agent: *\nDisallow:\n" + map).getBytes(StandardCharsets.UTF_8);
  }

  private static List<SiteFile> maps(URI base, List<Page> pages, int most) {
    if (pages.size() <= most) {
      return List.of(new SiteFile(NAME, () -> map(base, pages)));
    }
    List<SiteFile> files = new ArrayList<>();
    for (int start = 0; start < pages.size(); start += most) {
      List<Page> part = pages.subList(start, Math.min(start + most, pages.size()));
      files.add(new SiteFile("sitemap-" + (files.size() + 1) + ".xml", () -> map(base, part)));
    }
    List<String> names = files.stream().map(SiteFile::path).toList();
    files.add(0, new SiteFile(NAME, () -> index(base, names)));
    return files;
  }

  private static byte[] index(URI base, List<String> names) {
    Xml xml = new Xml().open("sitemapindex", "xmlns", NAMESPACE).newLine();
    for (String name : names) {
      xml.open("sitemap").element("loc", url(base, "/" + name)).close().newLine();
    }
    return xml.close().newLine().bytes();
  }

  private static byte[] map(URI base, List<Page> pages) {
    Xml xml = new Xml().open("urlset", "xmlns", NAMESPACE).newLine();
    for (Page page : pages) {
      xml.open("url").element("loc", url(base, page.address().path()));
      changed(page).ifPresent(day -> xml.element("lastmod", day.toString()));
      xml.close().newLine();
    }
    return xml.close().newLine().bytes();
  }

  private static String url(URI base, String path) {
    return base.toASCIIString() + path;
  }

  /** The newest change to the cases on a page; a text without cases tells none. */
  private static Optional<LocalDate> changed(Page page) {
    return cases(page).map(Case::changed).max(Comparator.naturalOrder());
  }

  private static Stream<Case> cases(Page page) {
    Stream<Case> subject =
        page.subject() instanceof Subject.OfCase shown ? Stream.of(shown.item()) : Stream.empty();
    return Stream.concat(subject, page.paging().map(Paging::items).orElse(List.of()).stream());
  }
}
