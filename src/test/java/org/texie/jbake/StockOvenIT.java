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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jbake.app.ContentStore;
import org.jbake.app.Oven;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.UtensilsFactory;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.parser.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.texie.BuildOptions;
import org.texie.SiteBuilder;
import org.texie.content.FrontMatterReader;
import org.texie.content.SettingsReader;
import org.texie.content.SourceReader;
import org.texie.content.Sources;
import org.texie.dedupe.Deduplication;
import org.texie.defaults.BuiltIn;
import org.texie.diagnostics.Diagnostics;
import org.texie.markdown.Converted;
import org.texie.markdown.LinkTargets;
import org.texie.markdown.MarkdownConverter;
import org.texie.model.Address;
import org.texie.model.Article;
import org.texie.model.ParsedSource;
import org.texie.model.Settings;

/** JBake's own Oven, database and all, bakes an archive with our engines to the same bodies. */
class StockOvenIT {

  /** Our address of each text, and where JBake's crawler puts it. */
  private static final Map<String, String> PAGES =
      Map.of(
          "/cases/banqiao/", "cases/banqiao/index.html",
          "/cases/dengta/", "cases/dengta/index.html",
          "/districts/hedong/", "districts/hedong/index.html",
          "/themes/chuxing/", "themes/chuxing/index.html",
          "/guanyu/", "pages/guanyu/index.html");

  @TempDir Path folder;

  @Test
  void bakesTheSameBodies() throws IOException {
    Path source = folder.resolve("source");
    writeArchive(source);
    Path ours = folder.resolve("ours");
    Path stock = folder.resolve("stock");

    assertTrue(SiteBuilder.build(options(source, ours)).success());
    bake(source, stock);

    Map<String, String> built = new TreeMap<>();
    Map<String, String> baked = new TreeMap<>();
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      String path = page.getKey();
      built.put(path, Files.readString(ours.resolve(new Address(path).file())));
      baked.put(path, Files.readString(stock.resolve(page.getValue())));
    }
    assertEquals(built, baked);
    String bridge = baked.get("/cases/banqiao/");
    assertTrue(bridge.contains("<strong>先修桥。</strong>再铺路"), bridge);
    assertEquals(2, bridge.split("防滑的木板", -1).length, "the repeats are gone");
  }

  private static void writeArchive(Path source) throws IOException {
    Map<String, String> files = new HashMap<>();
    files.put(
        "content/cases/banqiao.md",
        """
        ---
        title: 板桥重修
        date: 2021-03-08
        district: hedong
        themes: chuxing
        extra: {tools: [锯, 锤]}
        ---

        **先修桥。**再铺路，另见[灯塔](dengta.md)。

        村里把桥面铺上了防滑的木板，又在桥的两头各立了一盏
        灯，夜里走路也不怕了。

        > 村里把桥面铺上了防滑的木板，又在桥的两头各立了一盏灯

        | 项目 | 数目 |
        |---|---:|
        | 木板 | 120 |

        灯是旧的[^1]，<b>亮得很</b>。

        [^1]: 从码头拆下来的。
        """);
    files.put(
        "content/cases/dengta.md",
        """
        ---
        title: 灯塔又亮了
        date: 2020
        district: hedong
        themes: [chuxing]
        ---

        # 夜里

        - 一盏在东
        - 一盏在西
        """);
    files.put("content/districts/hedong.md", "---\ntitle: 河东区\n---\n\n河的东边。\n");
    files.put("content/themes/chuxing.md", "---\ntitle: 出行\n---\n\n路上的事。\n");
    files.put(
        "content/pages/guanyu.md", "---\ntitle: 关于\n---\n\n写给走路的人，见[板桥](../cases/banqiao.md)。\n");
    files.put(
        "jbake.properties",
        """
        site.title=试验
        duplicates.across=off
        uri.noExtension=true
        uri.noExtension.prefix=/
        render.index=false
        render.feed=false
        render.archive=false
        render.tags=false
        render.sitemap=false
        template.case.file=body.ftl
        template.district.file=body.ftl
        template.theme.file=body.ftl
        template.page.file=body.ftl
        """);
    files.put(
        "templates/body.ftl",
        "<!DOCTYPE html><title>${content.title}</title><body>${content.body?no_esc}</body>\n");
    files.put("assets/mark.txt", "ours\n");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = source.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static BuildOptions options(Path source, Path output) {
    return new BuildOptions(
        source,
        output,
        output.resolveSibling("reports"),
        Optional.empty(),
        false,
        Optional.of(LocalDate.of(2026, 1, 1)),
        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
        false,
        true);
  }

  private static void bake(Path source, Path output) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Settings settings =
        new SettingsReader(Files.readAllBytes(source.resolve(SettingsReader.FILE)), diagnostics)
            .read();
    Map<Path, Article> articles = articles(source, diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    Engines.register(
        "md",
        new TexieMarkdownEngine(
            file -> Optional.ofNullable(articles.get(file)), settings.site().zone()));
    DefaultJBakeConfiguration config = JBakeSettings.of(source, output, settings);
    Utensils utensils = UtensilsFactory.createDefaultUtensils(config);
    ContentStore store = utensils.getContentStore();
    FreemarkerEngine freemarker =
        new FreemarkerEngine(
            config,
            store,
            source.resolve("templates"),
            BuiltIn.class,
            "templates",
            settings.site().zone());
    utensils.setRenderer(
        new Renderer(store, config, new MemoryTemplateEngine(config, store, freemarker)));
    Oven oven = new Oven(utensils);
    oven.bake();
    assertEquals(List.of(), oven.getErrors());
  }

  /** The stages before rendering, as the builder runs them. */
  private static Map<Path, Article> articles(Path source, Diagnostics diagnostics)
      throws IOException {
    Sources sources = new SourceReader(source, Set.of(), diagnostics).read();
    List<ParsedSource> parsed =
        sources.texts().stream().map(new FrontMatterReader(diagnostics)::read).toList();
    Map<String, Address> published = new HashMap<>();
    parsed.forEach(text -> published.put(text.file().path(), text.file().address()));
    LinkTargets targets = new LinkTargets(published, sources.markdown(), sources.media(), Set.of());
    MarkdownConverter converter = new MarkdownConverter(targets, diagnostics);
    List<Article> articles = parsed.stream().map(text -> article(text, converter)).toList();
    Map<Path, Article> byFile = new HashMap<>();
    for (Article article : Deduplication.of(articles, article -> false).articles()) {
      byFile.put(source.resolve(article.file().path()), article);
    }
    return byFile;
  }

  private static Article article(ParsedSource text, MarkdownConverter converter) {
    Converted converted = converter.convert(text);
    return new Article(
        text.file(),
        text.matter().orElseThrow(),
        converted.body(),
        converted.image(),
        converted.media(),
        converted.pictures(),
        converted.fragments(),
        List.of());
  }
}
