package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data to take away: every field, the whole text, and nothing that a spreadsheet would run. */
class DataFilesTest {

  private static final String FULL =
      """
      ---
      title: '楼道里的“灯”, 一盏'
      date: 2022-12
      district: shinan
      themes: [minsheng, yexue]
      summary: 灯亮了。
      subdistrict: 河岸街道
      community: 码头社区
      byline: [林一, '周二; 三']
      source:
        publication: 样张日报
        date: 2022-12-05
        page: A7
        section: 街坊
        headline: 灯
      image:
        src: deng.png
        alt: 一盏灯
        caption: 亮着。
        credit: 林一 摄
      aliases: [old/deng.html, old/d/]
      corrections:
        - date: 2023-01-02
          note: 是灯。
      keep: 灯是
      extra:
        map: {a: [x, y]}
      ---
      灯是**新**的。

      - 亮
      - 不刺眼
      """;

  @TempDir Path folder;

  @Test
  void theTableHasEveryFieldOfACase() throws IOException {
    full().build();

    assertEquals(
        "\uFEFFid,address,title,date,district,themes,summary,subdistrict,community,byline,"
            + "source_publication,source_date,source_page,source_section,source_headline,"
            + "image_src,image_alt,image_caption,image_credit,status,aliases,corrections,keep,"
            + "extra,text\r\n"
            + "deng,/cases/deng/,\"楼道里的“灯”, 一盏\",2022-12,shinan,\"minsheng;yexue\",灯亮了。,"
            + "河岸街道,码头社区,\"林一;周二\\; 三\",样张日报,2022-12-05,A7,街坊,灯,/cases/deng.png,一盏灯,"
            + "亮着。,林一 摄,published,\"old/deng.html;old/d/\",2023-01-02 是灯。,灯是,"
            + "\"{\"\"map\"\":{\"\"a\"\":[\"\"x\"\",\"\"y\"\"]}}\",\"灯是新的。\n亮\n不刺眼\"\r\n",
        text("data/cases.csv"));
  }

  @Test
  void theListHasEveryFieldOfACaseAsItsFrontMatterNamesThem() throws IOException {
    full().build();

    assertEquals(
        new ObjectMapper()
            .readTree(
                """
                [{"id": "deng", "address": "/cases/deng/", "title": "楼道里的“灯”, 一盏",
                  "date": "2022-12", "district": "shinan", "themes": ["minsheng", "yexue"],
                  "summary": "灯亮了。", "subdistrict": "河岸街道", "community": "码头社区",
                  "byline": ["林一", "周二; 三"],
                  "source": {"publication": "样张日报", "date": "2022-12-05", "page": "A7",
                             "section": "街坊", "headline": "灯"},
                  "image": {"src": "/cases/deng.png", "alt": "一盏灯", "caption": "亮着。",
                            "credit": "林一 摄"},
                  "status": "published", "aliases": ["old/deng.html", "old/d/"],
                  "corrections": [{"date": "2023-01-02", "note": "是灯。"}], "keep": ["灯是"],
                  "extra": {"map": {"a": ["x", "y"]}}, "text": "灯是新的。\\n亮\\n不刺眼"}]
                """),
        json("data/cases.json"));
  }

  @Test
  void thePackageTellsOfEveryColumnAndHoldsTheFilesHash()
      throws IOException, NoSuchAlgorithmException {
    full().build("--base-url", "https://example.net/a");

    JsonNode description = json("data/datapackage.json");
    JsonNode table = description.at("/resources/0");
    byte[] csv = Files.readAllBytes(folder.resolve("target/site/data/cases.csv"));
    assertEquals("tabular-data-package", description.path("profile").asText());
    assertEquals("tabular-data-resource", table.path("profile").asText());
    assertEquals("https://example.net/a/", description.path("homepage").asText());
    assertEquals("cases.csv", table.path("path").asText());
    assertEquals(csv.length, table.path("bytes").asInt());
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(csv));
    assertEquals("sha256:" + hash, table.path("hash").asText());
    List<String> names = new ArrayList<>();
    table.at("/schema/fields").forEach(field -> names.add(field.path("name").asText()));
    String header = text("data/cases.csv").lines().findFirst().orElseThrow();
    assertEquals(header.substring(1), String.join(",", names));
    assertEquals("id", table.at("/schema/primaryKey").asText());
  }

  @Test
  void noCellBeginsLikeAFormulaAndEachTextCanBeHadBack() throws IOException {
    List<String> titles =
        List.of("=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "－30度", "'引号", "1-1", "\"=1\"");
    TestArchive archive = TestArchive.in(folder);
    for (int i = 0; i < titles.size(); i++) {
      String quoted = "'" + titles.get(i).replace("'", "''") + "'";
      archive.write("content/cases/c" + i + ".md", TestArchive.article(quoted, "第" + i + "段。"));
    }
    archive.build();

    List<String> cells = new ArrayList<>();
    text("data/cases.csv")
        .lines()
        .skip(1)
        .forEach(line -> cells.add(line.split(",", -1)[2].replaceAll("^\"|\"$", "")));
    assertEquals(
        List.of("'=1+1", "'+1", "'-1", "'@SUM(A1)", "'＝1+1", "'－30度", "''引号", "1-1", "\"\"=1\"\""),
        cells);
    List<String> back =
        cells.stream().map(cell -> cell.replaceFirst("^'", "").replace("\"\"", "\"")).toList();
    assertEquals(titles, back);
  }

  /** Where another file says a paragraph, its page has a link; the data has the words. */
  @Test
  void theTextIsWholeAlsoWhereThePageLinksToAnother() throws IOException {
    Builds.of(GoldenSites.source("repeats"), folder.resolve("site")).run();

    String page = Files.readString(folder.resolve("site/cases/elsewhere/index.html"));
    assertEquals("船上有一只铜铃，是……全文见《一字不差》", Jsoup.parse(page).select(".elsewhere").text());
    JsonNode cases = new ObjectMapper().readTree(folder.resolve("site/data/cases.json").toFile());
    List<String> texts = new ArrayList<>();
    for (JsonNode item : cases) {
      if (item.path("id").asText().equals("elsewhere")) {
        texts.add(item.path("text").asText());
      }
    }
    assertEquals(List.of("船上有一只铜铃，是老周的师傅留下来的。\n这一篇另有自己的话：铜铃每年腊月擦一次。"), texts);
  }

  @Test
  void whatWasTakenBackOrWaitsIsInNoData() throws IOException {
    TestArchive archive = TestArchive.in(folder);
    archive.write(
        "content/cases/back.md",
        TestArchive.article("撤回的", "撤回的话。").replace("---\n撤", "status: withdrawn\n---\n撤"));
    archive.write(
        "content/cases/later.md", TestArchive.article("以后的", "以后的话。").replace("2022-12", "2030"));
    archive.build();

    assertEquals("[ ]\n", text("data/cases.json"));
    assertEquals(1, text("data/cases.csv").lines().count());
    assertFalse(Files.exists(folder.resolve("target/site/cases/back/cite.bib")));
  }

  private TestArchive full() throws IOException {
    return TestArchive.in(folder)
        .write("content/themes/yexue.md", "---\ntitle: 夜学\n---\n")
        .write("content/cases/deng.png", DrawnPictures.png(2, 1))
        .write("content/cases/deng.md", FULL);
  }

  private String text(String path) throws IOException {
    return Files.readString(folder.resolve("target/site").resolve(path), StandardCharsets.UTF_8);
  }

  private JsonNode json(String path) throws IOException {
    return new ObjectMapper().readTree(text(path));
  }
}
