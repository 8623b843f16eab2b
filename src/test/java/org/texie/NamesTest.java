package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of places and people, as its pages show it. */
class NamesTest {

  @TempDir Path folder;

  private TestArchive archive;

  @BeforeEach
  void begin() throws IOException {
    archive = TestArchive.in(folder);
    archive.write("content/districts/shibei.md", "---\ntitle: 市北区\n---\n");
  }

  private void write(String id, String district, String names) throws IOException {
    archive.write(
        "content/cases/" + id + ".md",
        "---\ntitle: 题目 %s\ndate: 2022-12\ndistrict: %s\nthemes: minsheng\n%s\n---\n正文 %s。\n"
            .formatted(id, district, names, id));
  }

  /** Letters, names and titles, as readers see them in turn. */
  private static List<String> lines(Document page) {
    List<String> lines = new ArrayList<>();
    for (Element element : page.select("main h2, main h3, main li li a, main summary")) {
      lines.add(element.text());
    }
    return lines;
  }

  @Test
  void placesAndPeopleStandByPinyinWithTheirCases() throws IOException {
    write("a", "shinan", "subdistrict: 八大湖街道\ncommunity: 厦门路社区\nbyline: [单青, Ann]");
    write("b", "shinan", "subdistrict: 八大湖街道\nbyline: 曾远");
    write("c", "shibei", "community: 1919社区");
    archive.assertBuilds();

    assertEquals(
        List.of(
            "A",
            "Ann 记者",
            "题目 a", //
            "B",
            "八大湖街道 市南区",
            "题目 a",
            "题目 b", //
            "S",
            "单青 记者",
            "题目 a", //
            "X",
            "厦门路社区 市南区",
            "题目 a", //
            "Z",
            "曾远 记者",
            "题目 b", //
            "#",
            "1919社区 市北区",
            "题目 c"),
        lines(archive.page("/names/")));
    assertEquals(
        "./#letter-other", archive.page("/names/").select(".letters a").last().attr("href"));
  }

  @Test
  void placesOfOneNameInTwoDistrictsAreTwo() throws IOException {
    write("a", "shinan", "community: 幸福社区");
    write("b", "shibei", "community: 幸福社区");
    archive.assertBuilds();

    assertEquals(
        List.of("X", "幸福社区 市北区", "题目 b", "幸福社区 市南区", "题目 a"), lines(archive.page("/names/")));
  }

  @Test
  void aNameThatACaseGivesTwiceLeadsToItOnce() throws IOException {
    write("a", "shinan", "subdistrict: 金门路\ncommunity: 金门路\nbyline: [李一, 李一]");
    archive.assertBuilds();

    assertEquals(
        List.of("J", "金门路 市南区", "题目 a", "L", "李一 记者", "题目 a"), lines(archive.page("/names/")));
  }

  @Test
  void withoutNamesThePageSaysSo() throws IOException {
    write("a", "shinan", "summary: 一句");
    archive.assertBuilds();

    assertEquals("这里还没有人名地名。", archive.page("/names/").select(".none").text());
  }

  @Test
  void longListsGoOnAndLeaveNoCaseOut() throws IOException {
    Set<String> expected = new HashSet<>();
    for (int i = 0; i < 450; i++) {
      String id = String.format(Locale.ROOT, "c%03d", i);
      write(id, "shinan", "byline: 张一\ncommunity: 第" + i % 7 + "社区");
      expected.add("/cases/" + id + "/");
    }
    archive.assertBuilds();

    Set<String> linked = new HashSet<>();
    int pages = 0;
    for (String address = "/names/"; !address.isEmpty(); pages++) {
      Document page = archive.page(address);
      page.setBaseUri("http://localhost" + address);
      List<Element> cases = page.select("main li li a[href*=cases]");
      assertTrue(cases.size() <= 400, address + " has " + cases.size());
      cases.forEach(a -> linked.add(a.absUrl("href").substring("http://localhost".length())));
      assertTrue(page.select("details:not([open]) summary").size() > 0, "the rest is folded");
      Element next = page.selectFirst("a[rel=next]");
      address = next == null ? "" : next.absUrl("href").substring("http://localhost".length());
    }
    assertEquals(3, pages);
    assertEquals(expected, linked);
    // Its letter leads to the page on which it begins, and there it is no continuation.
    Element letter = archive.page("/names/page/3/").select(".letters a").last();
    assertEquals("Z", letter.text());
    assertEquals("../2/#letter-Z", letter.attr("href"));
    assertEquals("张一 记者", archive.page("/names/page/2/").select("#letter-Z + ul h3").text());
    assertEquals("张一（续） 记者", archive.page("/names/page/3/").select("#letter-Z + ul h3").text());
  }
}
