package org.texie.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.texie.BuildOptions;
import org.texie.BuildResult;
import org.texie.SiteBuilder;
import org.texie.diagnostics.Code;
import org.texie.diagnostics.Diagnostic;
import org.texie.model.Place;

/** What templates see of JBake and of us, and what they cannot do. */
class TemplateVariablesTest {

  @TempDir Path folder;

  @BeforeEach
  void writeArchive() throws IOException {
    write(
        "content/cases/qiao.md",
        "---\ntitle: 桥 & <路>\ndate: 2021-03\ndistrict: he\nthemes: [lu]\nextra: {tool: 锯}\n---\n\n一座桥。\n");
    write(
        "content/cases/deng.md",
        "---\ntitle: 灯\ndate: 2022-05-06\ndistrict: he\nthemes: [lu]\n---\n\n一盏灯。\n");
    write("content/districts/he.md", "---\ntitle: 河区\n---\n\n河。\n");
    write("content/themes/lu.md", "---\ntitle: 出行\n---\n\n路。\n");
    write("jbake.properties", "site.title=试验\nsite.host=https://example.org/dangan/\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${config.site_title} | 试验",
        "${content.title} | 桥 &amp; &lt;路&gt;",
        "${content.uri} | cases/qiao/index.html",
        "${content.rootpath} | ../../",
        "${content.type} ${content.status} ${content.id} | case published qiao",
        "${content.tags?join(',')} | lu",
        "${content.tool!'-'} | 锯",
        "${content.date?string('yyyy-MM-dd HH:mm')} | 2021-03-01 00:00",
        "${content.nextContent.title!'-'} | 灯",
        "<#list published_cases as c>${c.title};</#list> | 灯;桥 &amp; &lt;路&gt;;",
        "<#list cases as c>${c.uri};</#list> | cases/deng/index.html;cases/qiao/index.html;",
        "${published_content?size} | 4",
        "${published_districts[0].title} | 河区",
        "${db.getPublishedContent('case')?size} | 2",
        "<#list alltags as t>${t}</#list> | lu",
        "${published_date?string('yyyy-MM-dd HH:mm:ss')} | 2026-01-02 00:00:00",
        "${1234567} ${0.5} | 1234567 0.5",
        "${page.canonical} | https://example.org/dangan/cases/qiao/",
        "${page.href('/css/texie.css')} | ../../css/texie.css",
        "${page.item.date()} ${page.item.date().inChinese()} | 2021-03 2021年3月",
        "${page.item.community()!'不详'} | 不详",
        "${archive.districts[0].cases()?size} ${archive.years[0].number()} | 2 2022",
        "${archive.figures().cases()} ${archive.figures().years()} | 2 2021–2022",
        "<#list archive.timeline().bars() as b>${b.year().number()} ${b.percent()};</#list> | 2021 100;2022 100;",
        "<#list archive.matrix().rows()[0].cells() as c>${c.crossing().address()}</#list> | /districts/he/lu/",
        "${archive.tiles().tiles()?size} ${archive.front().lead().id()} | 0 deng",
        "${archive.districts[0].figures().cases()} ${archive.districts[0].timeline().bars()?size} | 2 2",
        "${page.company.related()?size} ${page.company.samePage()?size} ${page.company.sameDay()?size} | 0 0 0",
        "${page.linkFrom(page.item.district().address(), '../../cases/deng/#p')} | ../deng/#p",
        "${page.collection!'none'} ${page.near?size} | none 0",
        "${(config.java_version)!'none'} ${(config.user_home)!'none'} | none none",
      })
  void aTemplateSees(String template, String expected) throws IOException {
    write("templates/case.ftl", template);

    assertEquals(List.of(), build().diagnostics());
    assertEquals(expected, Files.readString(folder.resolve("out/cases/qiao/index.html")).strip());
  }

  @Test
  void aTemplateMakesNoObjects() throws IOException {
    write(
        "templates/case.ftl", "<p>\n${'freemarker.template.utility.Execute'?new()('id')}\n</p>\n");

    BuildResult result = build();

    assertEquals(1, result.diagnostics().size());
    Diagnostic refused = result.diagnostics().get(0);
    assertEquals(Code.TEMPLATE_ERROR, refused.code());
    assertEquals(new Place("templates/case.ftl", 2, 1), refused.place());
    assertEquals("content/cases/deng.md", refused.arguments().get(1));
    assertTrue(Files.notExists(folder.resolve("out")));
  }

  @Test
  void aMissingVariableIsReportedOnceWithTheFirstArticle() throws IOException {
    write("templates/case.ftl", "<p>${content.nothere}</p>\n");

    BuildResult result = build();

    assertEquals(1, result.diagnostics().size());
    assertEquals(new Place("templates/case.ftl", 1, 6), result.diagnostics().get(0).place());
    assertEquals(
        "The following has evaluated to null or missing: content.nothere",
        result.diagnostics().get(0).arguments().get(0));
    assertEquals("content/cases/deng.md", result.diagnostics().get(0).arguments().get(1));
  }

  private BuildResult build() throws IOException {
    return SiteBuilder.build(
        new BuildOptions(
            folder,
            folder.resolve("out"),
            folder.resolve("reports"),
            Optional.empty(),
            false,
            Optional.of(LocalDate.of(2026, 1, 2)),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
            false,
            true));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
