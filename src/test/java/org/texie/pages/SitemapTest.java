package org.texie.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.texie.model.Address;
import org.texie.model.Site;
import org.texie.model.SiteFile;

/** What search engines get of a list of pages. */
class SitemapTest {

  private static final Site KNOWN = site(Optional.of(URI.create("https://example.net/a")));

  private static Site site(Optional<URI> base) {
    return new Site("特写", "", "zh-Hans", ZoneId.of("Asia/Shanghai"), base, 20);
  }

  private static Page page(Template template, String path) {
    return new Page(
        template,
        new Address(path),
        "页",
        "",
        List.of(),
        new Subject.Archive(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void withoutAPublicAddressThereIsNoSiteMap() {
    List<SiteFile> files = Sitemap.files(site(Optional.empty()), List.of());

    assertEquals(List.of("robots.txt"), files.stream().map(SiteFile::path).toList());
    assertEquals("User-agent: *\nDisallow:\n", text(files.get(0)));
  }

  @Test
  void whatHasMovedOrGoneIsNotOnTheMap() {
    List<SiteFile> files =
        Sitemap.files(
            KNOWN,
            List.of(
                page(Template.MASTERINDEX, "/"),
                page(Template.WITHDRAWN, "/cases/x/"),
                page(Template.REDIRECT, "/old/"),
                page(Template.ERROR404, "/404.html")));

    assertEquals(
        """
        User-agent: *
        Disallow:

        Sitemap: https://example.net/a/sitemap.xml
        """,
        text(files.get(0)));
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://example.net/a/</loc></url>
        </urlset>
        """,
        text(files.get(1)));
  }

  @Test
  void aMapThatIsFullBecomesAListOfMaps() {
    List<Page> pages =
        IntStream.range(0, 7).mapToObj(i -> page(Template.PAGE, "/p" + i + "/")).toList();

    List<SiteFile> files = Sitemap.files(KNOWN, pages, 3);

    assertEquals(
        List.of("robots.txt", "sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"),
        files.stream().map(SiteFile::path).toList());
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>https://example.net/a/sitemap-1.xml</loc></sitemap>
        <sitemap><loc>https://example.net/a/sitemap-2.xml</loc></sitemap>
        <sitemap><loc>https://example.net/a/sitemap-3.xml</loc></sitemap>
        </sitemapindex>
        """,
        text(files.get(1)));
    assertEquals(3, text(files.get(2)).split("<loc>", -1).length - 1);
    assertEquals(1, text(files.get(4)).split("<loc>", -1).length - 1);
    assertEquals(1, Sitemap.files(KNOWN, pages, 7).size() - 1);
  }

  private static String text(SiteFile file) {
    return new String(file.bytes().get(), StandardCharsets.UTF_8);
  }
}
