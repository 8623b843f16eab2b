package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people are told of the paragraphs that a build leaves out. */
class RepeatsTest {

  private static final String TWICE =
      "\n码头的石阶一共四十八级，每年秋天重铺一遍。\n\n## 又一遍\n\n码头的石阶一共四十八级，每年秋天重铺一遍。\n\n<b>完</b>\n";

  @TempDir Path folder;
  private TestArchive archive;

  @BeforeEach
  void writeArchive() throws IOException {
    archive = TestArchive.in(folder);
    archive.write("content/cases/matou.md", TestArchive.article("码头", TWICE));
  }

  @ParameterizedTest
  @CsvSource({
    "content/cases/matou.md, /cases/matou/",
    "content/districts/shinan.md, /districts/shinan/",
    "content/themes/minsheng.md, /themes/minsheng/",
    "content/pages/guanyu.md, /guanyu/"
  })
  void aLinkToAParagraphThatIsLeftOutStillLeadsToIt(String file, String address)
      throws IOException {
    if (!file.startsWith("content/cases/")) {
      archive.write(file, "---\ntitle: 说明\n---\n" + TWICE);
    }
    archive.assertBuilds();
    Document page = archive.page(address);
    String id = page.select(".repeats li").attr("id");
    String link = "../" + file.substring("content/".length()) + "#" + id;
    archive.write("content/cases/yi.md", TestArchive.article("另一篇", "见[那一段](" + link + ")。"));

    archive.assertBuilds();

    assertEquals("略去 1 段重复的文字", page.select(".repeats > summary").text());
    assertEquals("码头的石阶一共四十八级，每年秋天重铺一遍。 见正文", page.select(".repeats li").text());
    String kept = page.select(".repeats li a").attr("href");
    assertEquals(1, page.select(".body " + kept).size(), "the kept one is in the body");
    assertEquals(
        List.of(),
        SiteCheck.problems(folder.resolve("target/site"), URI.create("https://example.net/")));
    assertTrue(archive.page("/cases/yi/").select(".body a").attr("href").endsWith("#" + id));
  }

  @Test
  void aTextWithoutRepeatsHasNoNote() throws IOException {
    archive.write("content/cases/yi.md", TestArchive.article("另一篇", "只有一段。"));
    archive.assertBuilds();

    assertEquals(0, archive.page("/cases/yi/").select(".repeats").size());
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 重复的段落：删去 1 处（1 个文件），详见 target/reports/duplicates.html",
    "en, repeats: 1 removed in 1 files; see target/reports/duplicates.html"
  })
  void theSummaryHasOneLineOnThem(String language, String line) {
    ProgramRun run = ProgramRun.in(folder, List.of("build", "--lang", language));

    assertTrue(run.out().replace('\\', '/').contains("\n" + line + "\n"), run::out);
    assertEquals("", run.err());
  }

  @Test
  void theSummaryNamesNoReportWhereThereIsNothingToRead() throws IOException {
    archive.write("content/cases/matou.md", TestArchive.article("码头", "一段话。"));

    ProgramRun run = archive.build();

    assertTrue(run.out().contains("\nno repeats\n"), run::out);
    assertFalse(run.out().contains("duplicates"), run::out);
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "check"})
  void onGitHubEachIsANoticeAndNoWarning(String command) {
    int line = TestArchive.BODY_LINE + 5;

    ProgramRun run =
        ProgramRun.in(folder, List.of(command, "--lang", "en", "--strict", "--format", "github"));

    assertEquals(0, run.exit());
    assertEquals("", run.out());
    assertEquals(
        "::notice file=content/cases/matou.md,line=%d,title=repeat%%3A exact::the site leaves this paragraph out: content/cases/matou.md:%d has the same words"
            .formatted(line, line - 4),
        run.err().lines().findFirst().orElse("").replace('\\', '/'));
    assertEquals(1, run.err().lines().filter(said -> said.startsWith("::")).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void elsewhereThereAreNoNotices(String format) {
    ProgramRun run = ProgramRun.in(folder, List.of("check", "-q", "--format", format));

    assertEquals(0, run.exit());
    assertEquals("", run.err());
    assertFalse(run.out().contains("matou"), run::out);
  }

  @Test
  void whoAsksForFaultsAloneGetsNoNotices() {
    ProgramRun run = ProgramRun.in(folder, List.of("check", "-q", "--format", "github"));

    assertEquals("", run.err());
  }

  @Test
  void whereNoSiteIsMadeThereAreNoNotices() throws IOException {
    archive.write("content/cases/cuo.md", "---\ntitle: 错\n---\n");

    ProgramRun run = ProgramRun.in(folder, List.of("check", "--format", "github"));

    assertEquals(1, run.exit());
    assertFalse(run.err().contains("::notice"), run::err);
  }
}
