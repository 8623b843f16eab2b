package org.texie.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.texie.model.Duplicates;
import org.texie.model.Duplicates.Repeat;
import org.texie.model.RepeatKind;

/** What an editor reads of the repeats. */
class DuplicatesPageTest {

  private static final Path SOURCE = Path.of("/archive");
  private static final Path REPORTS = SOURCE.resolve("target/reports");

  @Test
  void saysAtTheTopHowMuchWasFound() {
    Document page = page(SampleDuplicates.all());

    assertEquals(
        List.of("比对 64 段", "删去 5 段", "改成链接 1 段", "拼合 1 处", "相似而保留 2 对", "改动的文件 3 个"),
        page.select(".figures > div").eachText());
    assertEquals(
        List.of(
            "完全相同 1 处",
            "写法不同 1 处",
            "引语不同 1 处",
            "含在另一段里 1 处",
            "断开的残段 1 处",
            "改成链接 1 处",
            "拼合 1 处",
            "相似而保留 2 处"),
        page.select(".kinds label").stream()
            .map(label -> label.select(".kind").text() + " " + label.select(".count").text())
            .toList());
  }

  @Test
  void hasAnEntryForEveryFindingByFileAndLine() {
    Document page = page(SampleDuplicates.all());

    assertEquals(
        List.of(
            "content/cases/yunhe.md: exact:31 variant:35 lead-in:39 stitched:44",
            "content/cases/zaoshi.md: contained:9 fragment:33 near-miss:40",
            "content/themes/shuili.md: linked:8 near-miss:14"),
        page.select("details.file").stream().map(DuplicatesPageTest::entries).toList());
    assertEquals(
        page.select("article").eachAttr("data-kind").stream().distinct().sorted().toList(),
        page.select(".kinds input").eachAttr("value").stream().sorted().toList(),
        "each kind has its filter");
  }

  private static String entries(Element file) {
    StringBuilder text = new StringBuilder(file.attr("data-file")).append(":");
    for (Element entry : file.select("article")) {
      String place = entry.select("code").first().text();
      text.append(' ').append(entry.attr("data-kind"));
      text.append(place.substring(place.lastIndexOf(':')));
    }
    return text.toString();
  }

  @Test
  void setsBothTextsSideBySideAndMarksWhatDiffers() {
    Element leadIn = entry(SampleDuplicates.all(), "lead-in");

    assertEquals("引语不同 只有引出下文的话不同。只见于这一处的字：“据了解”。有 90% 见于另一段。", leadIn.select(".why").text());
    assertEquals(
        List.of("删去 第 39 行 content/cases/yunhe.md:39", "留下 第 18 行 content/cases/yunhe.md:18"),
        leadIn.select("h4").eachText());
    assertEquals(
        List.of(
            "<del>据了解</del>，去年冬天清淤用了四十天，挖出的泥填了两口废塘。", "<ins>记者在闸口看到</ins>，去年冬天清淤用了四十天，挖出的泥填了两口废塘。"),
        texts(leadIn));
  }

  @Test
  void marksTheSeamOfAStitchAndTheDifferencesOfANearMiss() {
    assertEquals(
        List.of("船过了闸，水面就宽了，<mark>两岸的柳树一直排到看不见的</mark>", "<mark>两岸的柳树一直排到看不见的</mark>地方，树下是新修的步道。"),
        texts(entry(SampleDuplicates.all(), "stitched")));
    Element miss = entry(SampleDuplicates.all(), "near-miss");
    assertEquals(
        List.of(
            "<mark>春秋</mark>两季，早市在<mark>6点半</mark>收摊，逢雨顺延半小时。",
            "<mark>冬夏</mark>两季，早市在<mark>7点</mark>收摊，逢雨顺延半小时。"),
        texts(miss));
    assertTrue(miss.select(".why").text().contains("留下的原因：6点半 ≠ 7点。有 81% 见于另一段。"));
  }

  @Test
  void aTextIsNeverMarkup() {
    String nasty = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>&amp;\u0000\uD800";
    String file = "content/cases/a\" onclick=\"x()#?%20 桥.md";
    Duplicates duplicates =
        new Duplicates(
            2,
            List.of(
                SampleDuplicates.removed(
                    RepeatKind.LEAD_IN,
                    SampleDuplicates.spot(file, 3, nasty),
                    SampleDuplicates.spot(file, 5, "<b>" + nasty),
                    0.5,
                    nasty)),
            List.of(),
            List.of(),
            List.of());

    Document page = page(duplicates);

    String shown = nasty.replace('\u0000', '\uFFFD').replace('\uD800', '\uFFFD');
    assertEquals(shown, page.select("section.left p").text());
    assertEquals(1, page.select("script").size());
    assertEquals(0, page.select("img, [onclick], [onerror], article b").size());
    assertEquals(file, page.select("details.file").attr("data-file"));
    assertEquals(
        "../../content/cases/a%22%20onclick%3D%22x%28%29%23%3F%2520%20%E6%A1%A5.md#L3",
        page.select("h4 a").attr("href"));
  }

  @Test
  void linksToTheSourcesOnlyFromInsideTheArchivesFolder() {
    assertEquals(
        "../../content/cases/yunhe.md#L31",
        page(SampleDuplicates.all()).select("h4 a").attr("href"));

    Document elsewhere =
        Jsoup.parse(html(SampleDuplicates.all(), SOURCE, Path.of("/elsewhere/reports")));
    assertEquals(List.of(), elsewhere.select("h4 a").eachText());
    assertEquals("content/cases/yunhe.md:31", elsewhere.select("h4 code").first().text());
  }

  @Test
  void openFilesWhileTheyAreFewClosedWhenTheyAreMany() {
    assertEquals(17, page(SampleDuplicates.many(50, 3)).select("details.file[open]").size());
    assertEquals(0, page(SampleDuplicates.many(51, 3)).select("details.file[open]").size());
  }

  @Test
  void ofTooManyFindingsTheFirstAreShownAndTheRestIsNotHidden() {
    int count = DuplicatesPage.MOST_ENTRIES + 100;
    Duplicates many = SampleDuplicates.many(count, 3);
    List<Repeat> removed = many.removed().subList(0, DuplicatesPage.MOST_ENTRIES - 1);
    Duplicates mixed =
        new Duplicates(9, removed, List.of(), List.of(), SampleDuplicates.all().nearMisses());

    Document cut = page(many);
    Document mostlyRemoved = page(mixed);

    assertEquals(DuplicatesPage.MOST_ENTRIES, cut.select("article").size());
    assertEquals(
        "一共 5100 处，这里只列出 5000 处，先列改动了的；全部都在 duplicates.json 里。", cut.select("p.cut").text());
    assertEquals("删去 5100 段", cut.select(".figures > div").get(1).text());
    assertEquals(removed.size(), mostlyRemoved.select("article[data-kind=exact]").size());
    assertEquals(1, mostlyRemoved.select("article[data-kind=near-miss]").size());
    assertEquals(0, page(SampleDuplicates.all()).select("p.cut").size());
  }

  @Test
  void ofAVeryLongTextTheBeginningAndTheEndAreShown() {
    String text = "长".repeat(100_000) + "尾";
    Repeat repeat =
        SampleDuplicates.removed(
            RepeatKind.EXACT,
            SampleDuplicates.spot("content/cases/a.md", 9, text),
            SampleDuplicates.spot("content/cases/a.md", 7, text),
            1,
            "");

    String shown =
        page(new Duplicates(2, List.of(repeat), List.of(), List.of(), List.of()))
            .select("section.left p")
            .text();

    assertEquals("长".repeat(500) + "……〔略去 99001 字〕……" + "长".repeat(499) + "尾", shown);
  }

  @Test
  void saysSoWhereNothingWasFound() {
    Document page = page(new Duplicates(7, List.of(), List.of(), List.of(), List.of()));

    assertTrue(page.text().contains("没有发现重复的段落。"));
    assertEquals(0, page.select("article, input, button").size());
  }

  /** The browser refuses every script, style and request but what the page's own head names. */
  @Test
  void nothingRunsThatTheHeadDoesNotName() {
    Document page = page(SampleDuplicates.all());

    assertEquals(
        "default-src 'none'; img-src data:; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
            .formatted(
                hash(page.select("style").first().data()),
                hash(page.select("script").first().data())),
        page.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
    assertEquals(0, page.select("[style], [src], link:not([href='data:,'])").size());
  }

  @Test
  void theSameFindingsGiveTheSameBytes() {
    assertArrayEquals(
        DuplicatesPage.html(SampleDuplicates.many(500, 3), SOURCE, REPORTS),
        DuplicatesPage.html(SampleDuplicates.many(500, 3), SOURCE, REPORTS));
  }

  private static Element entry(Duplicates duplicates, String kind) {
    return page(duplicates).select("article[data-kind=" + kind + "]").first();
  }

  private static List<String> texts(Element entry) {
    return Stream.of("left", "right")
        .map(side -> entry.select("section." + side + " p").html())
        .toList();
  }

  private static Document page(Duplicates duplicates) {
    return Jsoup.parse(html(duplicates, SOURCE, REPORTS));
  }

  private static String html(Duplicates duplicates, Path source, Path reports) {
    return new String(DuplicatesPage.html(duplicates, source, reports), StandardCharsets.UTF_8);
  }

  private static String hash(String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
