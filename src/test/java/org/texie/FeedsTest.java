package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Feeds are what readers of feeds take, and tell the same in both formats. */
class FeedsTest {

  private static final String BASE = "https://example.net/a/dangan";

  @TempDir Path folder;

  @Test
  void anAtomFeedTellsEverythingOfACase() throws IOException {
    small().build("--base-url", BASE + "/");

    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">
        <id>https://example.net/a/dangan/districts/shinan/feed.xml</id>
        <title>样张 · 市南区</title>
        <subtitle>海边的区。</subtitle>
        <updated>2023-01-02T00:00:00+08:00</updated>
        <link rel="self" type="application/atom+xml" href="https://example.net/a/dangan/districts/shinan/feed.xml"/>
        <link rel="alternate" type="text/html" href="https://example.net/a/dangan/districts/shinan/"/>
        <author><name>样张</name></author>
        <entry>
        <id>https://example.net/a/dangan/cases/deng/</id>
        <title>楼道里的灯</title>
        <link rel="alternate" type="text/html" href="https://example.net/a/dangan/cases/deng/"/>
        <published>2022-12-01T00:00:00+08:00</published>
        <updated>2023-01-02T00:00:00+08:00</updated>
        <author><name>林一</name></author>
        <author><name>周二</name></author>
        <category term="民生"/>
        <category term="市南区"/>
        <summary>灯亮了。</summary>
        <content type="html">&lt;p id=&quot;p-00dbe42b05&quot;&gt;见&lt;a href=&quot;https://example.net/a/dangan/themes/minsheng/&quot;&gt;专题&lt;/a&gt;。&lt;/p&gt;
        &lt;p&gt;更正（2023年1月2日）：是灯 &amp;amp; 火。&lt;/p&gt;
        </content>
        </entry>
        </feed>
        """,
        text("districts/shinan/feed.xml"));
  }

  @Test
  void aJsonFeedTellsTheSame() throws IOException {
    small().build("--base-url", BASE);

    assertEquals(
        """
        {
          "version": "https://jsonfeed.org/version/1.1",
          "title": "样张 · 市南区",
          "home_page_url": "https://example.net/a/dangan/districts/shinan/",
          "feed_url": "https://example.net/a/dangan/districts/shinan/feed.json",
          "description": "海边的区。",
          "language": "zh-Hans",
          "authors": [
            {
              "name": "样张"
            }
          ],
          "items": [
            {
              "id": "https://example.net/a/dangan/cases/deng/",
              "url": "https://example.net/a/dangan/cases/deng/",
              "title": "楼道里的灯",
              "content_html": "<p id=\\"p-00dbe42b05\\">见<a href=\\"https://example.net/a/dangan/themes/minsheng/\\">专题</a>。</p>\\n<p>更正（2023年1月2日）：是灯 &amp; 火。</p>\\n",
              "summary": "灯亮了。",
              "date_published": "2022-12-01T00:00:00+08:00",
              "date_modified": "2023-01-02T00:00:00+08:00",
              "authors": [
                {
                  "name": "林一"
                },
                {
                  "name": "周二"
                }
              ],
              "tags": [
                "民生",
                "市南区"
              ],
              "language": "zh-Hans"
            }
          ]
        }
        """,
        text("districts/shinan/feed.json"));
  }

  @Test
  void withoutAPublicAddressNamesAreTagsAndLinksAreRelative() throws IOException {
    small().build();

    Element feed = XmlReading.parse(bytes("themes/minsheng/feed.xml")).getDocumentElement();
    assertEquals(
        List.of("tag:texie.invalid,2000:/themes/minsheng/feed.xml"),
        XmlReading.texts(feed, FeedCheck.ATOM, "id"));
    Element entry = XmlReading.children(feed, FeedCheck.ATOM, "entry").get(0);
    assertEquals(
        List.of("tag:texie.invalid,2000:/cases/deng/"),
        XmlReading.texts(entry, FeedCheck.ATOM, "id"));
    assertEquals(
        "../../cases/deng/",
        XmlReading.children(entry, FeedCheck.ATOM, "link").get(0).getAttribute("href"));
    String content = XmlReading.texts(entry, FeedCheck.ATOM, "content").get(0);
    assertEquals("./", Jsoup.parse(content).selectFirst("a").attr("href"));

    JsonNode json = new ObjectMapper().readTree(bytes("themes/minsheng/feed.json"));
    assertEquals("tag:texie.invalid,2000:/cases/deng/", json.at("/items/0/id").asText());
    assertTrue(json.at("/items/0/url").isMissingNode() && json.at("/feed_url").isMissingNode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", BASE, "https://example.net"})
  void everyFeedOfEverySiteIsValid(String base) throws IOException {
    int feeds = 0;
    for (String name : GoldenSites.names()) {
      feeds += valid(GoldenSites.source(name), base);
    }
    feeds += valid(Builds.OWN_ARCHIVE, base);

    assertTrue(feeds > 60, feeds + " feeds");
  }

  private int valid(Path archive, String base) throws IOException {
    Path site = folder.resolve("valid").resolve(archive.getParent().getFileName());
    Builds build = Builds.of(archive, site);
    (base.isEmpty() ? build : build.at(java.net.URI.create(base))).run();
    int feeds = 0;
    for (Map.Entry<String, byte[]> file : Trees.read(site).entrySet()) {
      if (file.getKey().endsWith("feed.xml")) {
        assertEquals(List.of(), FeedCheck.atom(file.getValue()), file.getKey());
        feeds++;
      } else if (file.getKey().endsWith("feed.json")) {
        JsonNode json = new ObjectMapper().readTree(file.getValue());
        assertEquals(List.of(), FeedCheck.json(json), file.getKey());
        feeds++;
      }
    }
    return feeds;
  }

  @Test
  void titlesThatWouldEndAnElementAreText() throws IOException {
    String title = "]]></title></script><script>alert(1)</script>&amp;\\u2028 𠮷";
    TestArchive archive = TestArchive.in(folder);
    archive.write("content/cases/x.md", TestArchive.article("'" + title + "'", "一段<b>话</b>。"));
    archive.build("--base-url", BASE);

    Element feed = XmlReading.parse(bytes("feed.xml")).getDocumentElement();
    Element entry = XmlReading.children(feed, FeedCheck.ATOM, "entry").get(0);
    assertEquals(List.of(title), XmlReading.texts(entry, FeedCheck.ATOM, "title"));
    JsonNode json = new ObjectMapper().readTree(bytes("feed.json"));
    assertEquals(title, json.at("/items/0/title").asText());
  }

  @Test
  void aFeedHoldsTheNewestFifty() throws IOException {
    TestArchive archive = TestArchive.in(folder);
    for (int i = 0; i < 60; i++) {
      String text = TestArchive.article("第" + i + "篇", "第" + i + "段。");
      archive.write(
          "content/cases/c" + i + ".md", text.replace("2022-12", String.valueOf(1950 + i)));
    }
    archive.build();

    JsonNode items = new ObjectMapper().readTree(bytes("feed.json")).path("items");
    assertEquals(50, items.size());
    assertEquals("第59篇", items.path(0).path("title").asText());
    assertEquals("第10篇", items.path(49).path("title").asText());
  }

  /** Shanghai's own time was 8 hours, 5 minutes and 43 seconds before 1901: no feed can say so. */
  @Test
  void daysOfBeforeThereWereZonesAreToldByTheWorldsTime() throws IOException {
    TestArchive archive = TestArchive.in(folder);
    archive.write(
        "content/cases/old.md", TestArchive.article("旧闻", "一段。").replace("2022-12", "1890-05-04"));
    archive.build();

    JsonNode json = new ObjectMapper().readTree(bytes("feed.json"));
    assertEquals("1890-05-03T15:54:17Z", json.at("/items/0/date_published").asText());
    assertEquals(List.of(), FeedCheck.atom(bytes("feed.xml")));
  }

  @Test
  void anEmptyFeedIsOfTheSameDayEveryDay() throws IOException {
    TestArchive.in(folder).build();

    assertTrue(text("feed.xml").contains("<updated>1970-01-01T00:00:00+08:00</updated>"));
    assertEquals(List.of(), FeedCheck.atom(bytes("feed.xml")));
  }

  @Test
  void pagesTellWhereTheirFeedsAre() throws IOException {
    TestArchive archive = small();
    archive.build();

    assertEquals(List.of("feed.xml", "feed.json"), feeds(archive, "/"));
    assertEquals(List.of("feed.xml", "feed.json"), feeds(archive, "/districts/shinan/"));
    assertEquals(List.of("../../feed.xml", "../../feed.json"), feeds(archive, "/cases/deng/"));
  }

  private static List<String> feeds(TestArchive archive, String address) throws IOException {
    return archive.page(address).select("head link[rel=alternate]").eachAttr("href");
  }

  private TestArchive small() throws IOException {
    return TestArchive.in(folder)
        .write("jbake.properties", "site.title=样张\n")
        .write("content/districts/shinan.md", "---\ntitle: 市南区\nsummary: 海边的区。\n---\n")
        .write(
            "content/cases/deng.md",
            """
            ---
            title: 楼道里的灯
            date: 2022-12
            district: shinan
            themes: minsheng
            summary: 灯亮了。
            byline: [林一, 周二]
            corrections:
              - date: 2023-01-02
                note: 是灯 & 火。
            ---
            见[专题](../themes/minsheng.md)。
            """);
  }

  private byte[] bytes(String path) throws IOException {
    return Files.readAllBytes(folder.resolve("target/site").resolve(path));
  }

  private String text(String path) throws IOException {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }
}
