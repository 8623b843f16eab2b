package org.texie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.texie.Builds;
import org.texie.DrawnPictures;
import org.texie.Trees;

class SearchIndexTest {

  @TempDir Path folder;

  private SortedMap<String, byte[]> site() throws IOException {
    assertTrue(Builds.of(folder.resolve("archive"), folder.resolve("site")).run().success());
    return Trees.read(folder.resolve("site"));
  }

  private IndexReader index() throws IOException {
    return new IndexReader(site());
  }

  private void write(String path, String text) {
    Trees.write(folder.resolve("archive/content/" + path), text);
  }

  private void writeCase(String id, String head, String body) {
    write(
        "cases/" + id + ".md",
        "---\ndate: 2022-12\ndistrict: shinan\nthemes: [minsheng]\n%s\n---\n\n%s\n"
            .formatted(head, body));
  }

  private void writeTerms() {
    write("districts/shinan.md", "---\ntitle: 市南区\nsummary: 海边的老城。\n---\n\n这里有栈桥。\n");
    write("themes/minsheng.md", "---\ntitle: 民生\n---\n");
    write("pages/guanyu.md", "---\ntitle: 关于\n---\n\n编者的话。\n");
  }

  @Test
  void randomPhrasesAreFoundWhereAPlainScanFindsThem() throws IOException {
    long seed = System.nanoTime();
    RandomArchive archive = RandomArchive.write(folder.resolve("archive"), 150, seed);
    IndexReader index = index();

    int found = 0;
    for (int i = 0; i < 2000; i++) {
      String phrase = archive.phrase();
      String form = RandomArchive.inner(phrase);
      if (!form.isEmpty()) {
        assertEquals(archive.holding(phrase), index.find(form), () -> phrase + ", seed " + seed);
        found += archive.holding(phrase).size();
      }
    }
    assertTrue(found > 2000, "seed " + seed);
  }

  @Test
  void everyPartOfAPageIsFound() throws IOException {
    writeTerms();
    writeCase(
        "a",
        """
        title: 题目里的字
        summary: 摘要里的字
        subdistrict: 湛山街道
        community: 仰口社区
        byline: [王记者, 李记者]
        source: {publication: 青岛日报, headline: 报上的标题, section: 聚焦版}
        image: {src: /p.png, alt: 替代, caption: 图的说明, credit: 摄影者}
        corrections: [{date: 2023, note: 更正的话}]""",
        """
        正文一段。[^1]

        ## 小标题

        - 列表一项

        > 引用的话

        | 表头甲 | 表头乙 |
        |---|---|
        | 单元丙 | 单元丁 |

        [^1]: 脚注的话
        """);
    Files.write(
        Files.createDirectories(folder.resolve("archive/assets")).resolve("p.png"),
        DrawnPictures.png(2, 1));
    IndexReader index = index();

    for (String text :
        List.of(
            "题目里的字",
            "摘要里的字",
            "湛山街道",
            "仰口社区",
            "湛山街道仰口社区",
            "王记者",
            "青岛日报",
            "报上的标题",
            "聚焦版",
            "图的说明",
            "摄影者",
            "更正的话",
            "正文一段",
            "小标题",
            "列表一项",
            "引用的话",
            "表头乙",
            "单元丙",
            "脚注的话",
            "2022年12月",
            "民生")) {
      assertTrue(index.find(text).contains("/cases/a/"), text);
    }
    assertEquals(Set.of(), index.find("单元丙单元丁"), "cells are apart");
    assertEquals(Set.of(), index.find("正文一段。小标题"), "paragraphs are apart");
    assertEquals(Set.of("/districts/shinan/"), index.find("老城"));
    assertEquals(Set.of("/districts/shinan/"), index.find("栈桥"));
    assertEquals(Set.of("/guanyu/"), index.find("编者的话"));
  }

  @Test
  void theFullTextIsFoundWhereReadersSeeALink() throws IOException {
    writeTerms();
    String told = "老街坊们凑钱修好了那口井，打水的人又排起了队，孩子们在旁边等着喝第一碗。";
    writeCase("a", "title: 先写的", told);
    writeCase("b", "title: 后写的", "后来的话在前面。\n\n" + told);
    SortedMap<String, byte[]> site = site();
    IndexReader index = new IndexReader(site);

    String page = new String(site.get("cases/b/index.html"), StandardCharsets.UTF_8);
    assertTrue(page.contains("全文见《先写的》") && !page.contains("等着喝第一碗"), "a link stands there");
    assertEquals(Set.of("/cases/a/", "/cases/b/"), index.find("等着喝第一碗"));
  }

  @Test
  void whatIsLeftOutOfTheTextIsFoundToo() throws IOException {
    writeTerms();
    writeCase("a", "title: 一口井", "老街坊们凑钱修好了那口井，打水的人又排起了队。\n\n老街坊們湊錢修好了那口井，打水的人又排起了隊。");

    SearchDocument document = index().documents().get(0);

    assertEquals(
        List.of("老街坊们凑钱修好了那口井，打水的人又排起了队。", "老街坊們湊錢修好了那口井，打水的人又排起了隊。"),
        document.units().stream()
            .filter(unit -> !unit.anchor().isEmpty())
            .map(SearchDocument.Unit::text)
            .toList());
  }

  @Test
  void draftsAndWhatWasTakenBackOrWaitsAreNotFound() throws IOException {
    writeTerms();
    writeCase("a", "title: 草稿\nstatus: draft", "不该看见。");
    writeCase("b", "title: 撤回\nstatus: withdrawn", "不该看见。");
    write(
        "cases/c.md",
        "---\ntitle: 将来\ndate: 2024\ndistrict: shinan\nthemes: minsheng\n---\n\n不该看见。\n");

    IndexReader index = index();

    assertEquals(3, index.documents().size());
    assertEquals(Set.of(), index.find("不该看见"));
  }

  @Test
  void aTermWeighsMoreWhereItStandsInTheTitleOrOften() throws IOException {
    writeTerms();
    writeCase("a", "title: 石桥", "没有别的。");
    writeCase("b", "title: 某事", "石桥，石桥，还是石桥。");
    writeCase("c", "title: 某事", "石桥一座，石桥两座。");

    assertEquals("{0=2, 1=1, 2=0}", index().weights("石桥").toString());
  }

  @Test
  void aTextKeepsItsAnchorsAndEveryCharacter() throws IOException {
    writeTerms();
    writeCase("a", "title: 𠮷野家・ＡＢＣ😀", "重复。\n\n重复。");

    SearchDocument document = index().documents().get(0);

    assertEquals("𠮷野家・ＡＢＣ😀", document.units().get(0).text());
    assertEquals("/cases/a/", document.address().path());
    String page = new String(site().get("cases/a/index.html"), StandardCharsets.UTF_8);
    List<String> anchors =
        document.units().stream()
            .map(SearchDocument.Unit::anchor)
            .filter(anchor -> !anchor.isEmpty())
            .toList();
    assertEquals(2, Set.copyOf(anchors).size());
    anchors.forEach(anchor -> assertTrue(page.contains("id=\"" + anchor + "\""), anchor));
  }

  @Test
  void theFilesAreSmallAndTheirTermsInOrder() throws IOException {
    RandomArchive.write(folder.resolve("archive"), 300, 1);
    SortedMap<String, byte[]> site = site();
    List<String> firstTerms = new IndexReader(site).firstTerms();

    assertTrue(firstTerms.size() > 5);
    List<String> sorted = new ArrayList<>(firstTerms);
    sorted.sort(String::compareTo);
    assertEquals(sorted, firstTerms);
    site.forEach(
        (path, bytes) ->
            assertTrue(!path.contains("/terms/") || bytes.length < ShardWriter.FULL + 300, path));
  }

  @Test
  void theFolderIsAnotherWhenTheTextIs() throws IOException {
    writeTerms();
    writeCase("a", "title: 一口井", "井在院里。");
    String before = new String(site().get("search/index.json"), StandardCharsets.UTF_8);
    String same = new String(site().get("search/index.json"), StandardCharsets.UTF_8);
    writeCase("a", "title: 一口井", "井在院外。");
    String after = new String(site().get("search/index.json"), StandardCharsets.UTF_8);

    assertEquals(before, same);
    assertTrue(!before.equals(after));
  }

  @Test
  void anArchiveWithoutATextHasAnIndexToo() throws IOException {
    Trees.write(folder.resolve("archive/content/districts/x.md"), "---\ntitle: 空\n---\n");

    assertEquals(Set.of("/districts/x/"), index().find("空"));
  }
}
