package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages tell machines: search engines, social networks, programs for citations. */
class MetadataTest {

  private static final String HOSTILE = "</script><!--<script>]]>\u2028\u2029\"&amp; 𠮷";

  @TempDir Path folder;

  @Test
  void aCaseIsANewsArticleWithAllThatIsKnownOfIt() throws IOException {
    Document page = look("cases/shufang/");

    assertEquals(
        new ObjectMapper()
            .readTree(
                """
                {"@context": "https://schema.org", "@graph": [
                  {"@type": "NewsArticle", "headline": "码头上的书房",
                   "url": "https://example.net/a/cases/shufang/",
                   "datePublished": "2022-12-05", "dateModified": "2022-12-08",
                   "description": "老码头的候船室改成了书房，钥匙在街坊手里。",
                   "inLanguage": "zh-Hans",
                   "author": [{"@type": "Person", "name": "林一"},
                              {"@type": "Person", "name": "周二"}],
                   "publisher": {"@type": "Organization", "name": "SITE"},
                   "image": "https://example.net/a/cases/chuang.png",
                   "dateline": "青滩区 河岸街道 码头社区",
                   "sourceOrganization": {"@type": "Organization", "name": "样张日报"},
                   "isPartOf": {"@type": "Newspaper", "name": "样张日报"},
                   "printPage": "7", "printSection": "街坊",
                   "about": [{"@type": "Thing", "name": "读书"}, {"@type": "Thing", "name": "做饭"}],
                   "keywords": ["读书", "做饭", "青滩区", "河岸街道", "码头社区"],
                   "correction": [{"@type": "CorrectionComment", "text": "初稿把两层写成了三层。",
                                   "datePublished": "2022-12-08"}]},
                  {"@type": "BreadcrumbList", "itemListElement": [
                    {"@type": "ListItem", "position": 1, "name": "SITE",
                     "item": "https://example.net/a/"},
                    {"@type": "ListItem", "position": 2, "name": "区市",
                     "item": "https://example.net/a/districts/"},
                    {"@type": "ListItem", "position": 3, "name": "青滩区",
                     "item": "https://example.net/a/districts/qingtan/"},
                    {"@type": "ListItem", "position": 4, "name": "码头上的书房",
                     "item": "https://example.net/a/cases/shufang/"}]}]}
                """
                    .replace("SITE", page.select("meta[property=og:site_name]").attr("content"))),
        data(page));
  }

  @Test
  void aCaseHasWhatProgramsForCitationsRead() throws IOException {
    Document page = look("cases/shufang/");

    assertEquals(List.of("码头上的书房"), contents(page, "citation_title"));
    assertEquals(List.of("林一", "周二"), contents(page, "citation_author"));
    assertEquals(List.of("2022/12/05"), contents(page, "citation_publication_date"));
    assertEquals(List.of("样张日报"), contents(page, "citation_journal_title"));
    assertEquals(List.of("7"), contents(page, "citation_firstpage"));
    assertEquals(List.of("newspaperArticle"), contents(page, "DC.type"));
    assertEquals(List.of("2022-12-05"), contents(page, "DC.date"));
    assertEquals(List.of("林一", "周二"), contents(page, "DC.creator"));
    assertEquals(List.of("https://example.net/a/cases/shufang/"), contents(page, "DC.identifier"));
    assertEquals(List.of("article"), properties(page, "og:type"));
    assertEquals(List.of("https://example.net/a/cases/chuang.png"), properties(page, "og:image"));
    assertEquals(List.of("summary_large_image"), contents(page, "twitter:card"));
  }

  @Test
  void aPartialDateStaysPartial() throws IOException {
    Document page = look("cases/shuche/");

    assertEquals("2021", data(page).at("/@graph/0/datePublished").asText());
    assertEquals(List.of("2021"), contents(page, "citation_publication_date"));
    assertEquals(List.of("2021"), properties(page, "article:published_time"));
    assertEquals(List.of(), contents(page, "citation_journal_title"));
    assertEquals(List.of("webpage"), contents(page, "DC.type"));
  }

  @Test
  void aListNamesWhatItHoldsAndTheFrontPageTheSearch() throws IOException {
    JsonNode list = data(look("themes/dushu/")).at("/@graph/0");
    assertEquals("CollectionPage", list.path("@type").asText());
    assertEquals("ItemList", list.at("/mainEntity/@type").asText());
    List<String> urls = new ArrayList<>();
    list.at("/mainEntity/itemListElement")
        .forEach(item -> urls.add(item.path("position") + " " + item.path("url").asText()));
    assertEquals("1 https://example.net/a/cases/shufang/", urls.get(0));
    assertEquals(3, urls.size());

    JsonNode site = data(look("")).at("/@graph/0");
    assertEquals("WebSite", site.path("@type").asText());
    assertEquals(
        "https://example.net/a/search/?q={query}", site.at("/potentialAction/target").asText());
  }

  @Test
  void withoutAPublicAddressNothingClaimsOne() throws IOException {
    Path archive = folder.resolve("archive");
    Trees.copy(GoldenSites.source("default-look").resolve("content"), archive.resolve("content"));
    Builds.of(archive, folder.resolve("site")).run();

    for (Map.Entry<String, byte[]> file : Trees.read(folder.resolve("site")).entrySet()) {
      if (file.getKey().endsWith(".html")) {
        Document page =
            Jsoup.parse(Files.readString(folder.resolve("site").resolve(file.getKey())));
        assertEquals(List.of(), properties(page, "og:url"), file.getKey());
        assertEquals(List.of(), properties(page, "og:image"), file.getKey());
        for (Element script : page.select("script[type=application/ld+json]")) {
          assertFalse(script.data().contains("\"https://e"), script.data());
        }
      }
    }
    Document page = read("cases/shufang/");
    assertEquals("./", data(page).at("/@graph/0/url").asText());
    assertEquals("../../", data(page).at("/@graph/1/itemListElement/0/item").asText());
    assertEquals("../chuang.png", data(page).at("/@graph/0/image").asText());
  }

  @Test
  void noTitleEndsTheScriptThatItStandsIn() throws IOException {
    TestArchive archive = TestArchive.in(folder);
    archive.write(
        "content/cases/x.md",
        TestArchive.article("'" + HOSTILE + "'", "一段。")
            .replace("title: '", "byline: '" + HOSTILE + "'\ntitle: '"));
    archive.build();

    for (String address : List.of("/cases/x/", "/cases/", "/districts/shinan/", "/years/2022/")) {
      Document page = archive.page(address);
      String script = page.select("script[type=application/ld+json]").first().data();
      assertTrue(script.chars().noneMatch(c -> "<>&\u2028\u2029".indexOf(c) >= 0), script);
      assertTrue(data(page).toString().contains("𠮷"), script);
      assertEquals(1, page.select("script[type=application/ld+json]").size());
    }
    Document page = archive.page("/cases/x/");
    assertEquals(HOSTILE, data(page).at("/@graph/0/headline").asText());
    assertEquals(HOSTILE, data(page).at("/@graph/0/author/0/name").asText());
    assertEquals(1, page.select("body script").size());
  }

  /** A redirect and a case that was taken back are not to be found; the one says where to go. */
  @Test
  void whatHasMovedOrGoneIsNotToBeIndexed() throws IOException {
    Document moved = Jsoup.parse(Files.readString(built().resolve("old/shufang.html")));
    assertEquals(List.of("noindex"), contents(moved, "robots"));
    assertEquals(
        "https://example.net/a/cases/shufang/", moved.select("link[rel=canonical]").attr("href"));

    Document back = look("cases/chehui/");
    assertEquals(List.of("noindex"), contents(back, "robots"));
    assertTrue(back.select("main").text().contains("撤回"), back.text());
    assertEquals(List.of(), contents(back, "citation_title"));
    assertFalse(Files.readString(built().resolve("sitemap.xml")).contains("chehui"));
  }

  private Path built() throws IOException {
    Path site = folder.resolve("site");
    if (!Files.exists(site)) {
      Builds.of(GoldenSites.source("default-look"), site)
          .at(URI.create("https://example.net/a"))
          .run();
    }
    return site;
  }

  private Document look(String address) throws IOException {
    built();
    return read(address);
  }

  private Document read(String address) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("site/" + address + "index.html")));
  }

  private static JsonNode data(Document page) throws IOException {
    return new ObjectMapper()
        .readTree(page.select("head script[type=application/ld+json]").first().data());
  }

  private static List<String> contents(Document page, String name) {
    return page.select("head meta[name=" + name + "]").eachAttr("content");
  }

  private static List<String> properties(Document page, String name) {
    return page.select("head meta[property=" + name + "]").eachAttr("content");
  }
}
