package org.texie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.texie.books.BookFiles;
import org.texie.citations.CitationFiles;
import org.texie.content.AssetFinder;
import org.texie.content.FrontMatterReader;
import org.texie.content.SettingsReader;
import org.texie.content.SourceReader;
import org.texie.content.Sources;
import org.texie.data.DataFiles;
import org.texie.dedupe.Deduplication;
import org.texie.dedupe.KeptOpenings;
import org.texie.defaults.BuiltIn;
import org.texie.diagnostics.Code;
import org.texie.diagnostics.Diagnostics;
import org.texie.diagnostics.Severity;
import org.texie.feeds.FeedFiles;
import org.texie.index.ArchiveIndexer;
import org.texie.index.FilingChecker;
import org.texie.index.FragmentCheck;
import org.texie.jbake.JBakeRenderer;
import org.texie.markdown.BodyForms;
import org.texie.markdown.Converted;
import org.texie.markdown.LinkTargets;
import org.texie.markdown.MarkdownConverter;
import org.texie.model.Address;
import org.texie.model.ArchiveIndex;
import org.texie.model.Article;
import org.texie.model.Duplicates;
import org.texie.model.FrontMatter;
import org.texie.model.ParsedSource;
import org.texie.model.Place;
import org.texie.model.Settings;
import org.texie.model.Site;
import org.texie.model.SiteFile;
import org.texie.model.Status;
import org.texie.pages.Addresses;
import org.texie.pages.Page;
import org.texie.pages.PageLister;
import org.texie.pages.RenderedPage;
import org.texie.pages.Sitemap;
import org.texie.pictures.Pictures;
import org.texie.publish.Staging;
import org.texie.report.DuplicatesPage;
import org.texie.report.DuplicatesReport;
import org.texie.search.SearchIndex;

/** The order of the stages, from a folder of Markdown to a published site. */
public final class SiteBuilder {

  private final BuildOptions options;
  private final Diagnostics diagnostics = new Diagnostics();

  private SiteBuilder(BuildOptions options) {
    this.options = options;
  }

  /**
   * Builds a site.
   *
   * @throws IOException where the machine fails: the old site is then still in its place
   */
  public static BuildResult build(BuildOptions options) throws IOException {
    return new SiteBuilder(options).build();
  }

  private BuildResult build() throws IOException {
    if (options.publish()) {
      Staging.recover(options.output());
    }
    Map<String, byte[]> builtInAssets = BuiltIn.assets();
    Map<String, Path> ownAssets = AssetFinder.find(options.source(), diagnostics);
    AssetFinder.reportLinks(options.source(), diagnostics);
    Set<String> assets = new TreeSet<>(builtInAssets.keySet());
    assets.addAll(ownAssets.keySet());
    Settings settings = settings();
    LocalDate today =
        options.today().orElseGet(() -> LocalDate.now(options.clock().withZone(zone(settings))));

    Diagnostics reading = new Diagnostics();
    Sources sources = new SourceReader(options.source(), topNames(assets), reading).read();
    FrontMatterReader reader = new FrontMatterReader(reading);
    List<ParsedSource> parsed = sources.texts().parallelStream().map(reader::read).toList();
    diagnostics.addAll(reading);
    new FilingChecker(sources.markdown(), diagnostics).check(parsed);
    Pictures pictures = Pictures.read(options.source(), sources.media(), ownAssets);
    List<Article> articles = articles(parsed, sources, assets, pictures, today);
    new FragmentCheck(diagnostics).check(articles);
    Deduplication deduplication =
        Deduplication.of(
            articles, article -> settings.acrossFiles() && isLinkable(article.matter(), today));
    ArchiveIndex archive =
        new ArchiveIndexer(today, options.drafts()).index(deduplication.articles());
    List<Page> pages = PageLister.list(settings.site(), archive);
    List<SiteFile> files = files(settings.site(), archive, pages, assets);
    Set<String> media = new TreeSet<>();
    shown(archive).forEach(article -> media.addAll(article.media()));
    Pictures shown = pictures.of(shown(archive));
    Addresses.check(pages, files, shown.made(), media, assets, diagnostics);
    reportUnusedKeeps(articles);
    if (!reading.hasErrors()) {
      // A text that could not be read may refer to any file.
      reportUnusedFiles(sources.media(), articles);
    }

    AtomicInteger rendered = new AtomicInteger();
    if (isPublishable()) {
      JBakeRenderer renderer =
          new JBakeRenderer(options.source(), BuiltIn.class, settings, archive, today);
      if (options.publish()) {
        publish(renderer, pages, files, shown, media, ownAssets, builtInAssets, rendered);
      } else {
        render(renderer, pages, page -> rendered.incrementAndGet());
        shown.make(diagnostics, made -> {});
      }
    }
    boolean success = isPublishable();
    if (success) {
      writeReports(deduplication.duplicates());
    }
    return new BuildResult(
        success,
        diagnostics.sorted(),
        deduplication.duplicates(),
        sources.texts().size(),
        archive.cases().size(),
        archive.districts().size(),
        archive.themes().size(),
        rendered.get());
  }

  /** What is made of the archive beside its pages. */
  private static List<SiteFile> files(
      Site site, ArchiveIndex archive, List<Page> pages, Set<String> assets) {
    List<SiteFile> files = new ArrayList<>();
    files.addAll(SearchIndex.files(archive));
    files.addAll(FeedFiles.of(site, archive, BodyForms::html));
    files.addAll(DataFiles.of(site, archive));
    files.addAll(CitationFiles.of(site, archive));
    files.addAll(BookFiles.of(site, archive, BodyForms::xhtml));
    files.addAll(Sitemap.files(site, pages));
    // Who brings one has more to say to robots.
    files.removeIf(file -> file.path().equals(Sitemap.ROBOTS) && assets.contains(file.path()));
    return files;
  }

  private static java.time.ZoneId zone(Settings settings) {
    return settings.site().zone();
  }

  private Settings settings() throws IOException {
    Path own = options.source().resolve(SettingsReader.FILE);
    byte[] bytes =
        Files.isRegularFile(own, LinkOption.NOFOLLOW_LINKS)
            ? Files.readAllBytes(own)
            : BuiltIn.properties();
    Settings settings = new SettingsReader(bytes, diagnostics).read();
    return options.baseUrl().map(url -> settings.with(settings.site().at(url))).orElse(settings);
  }

  private static Set<String> topNames(Set<String> assets) {
    Set<String> names = new TreeSet<>();
    assets.forEach(path -> names.add(path.split("/", 2)[0]));
    return names;
  }

  private List<Article> articles(
      List<ParsedSource> parsed,
      Sources sources,
      Set<String> assets,
      Pictures pictures,
      LocalDate today) {
    Map<String, Address> published = new HashMap<>();
    for (ParsedSource source : parsed) {
      if (source.matter().isEmpty() || isShown(source.matter().get(), today)) {
        published.put(source.file().path(), source.file().address());
      }
    }
    LinkTargets targets =
        new LinkTargets(published, sources.markdown(), sources.media(), assets, pictures.known());
    MarkdownConverter converter = new MarkdownConverter(targets, diagnostics);
    return parsed.parallelStream().flatMap(source -> article(source, converter)).toList();
  }

  /** A case that was taken back shows no text, so no link may lead to it. */
  private boolean isLinkable(FrontMatter matter, LocalDate today) {
    boolean withdrawn =
        matter instanceof FrontMatter.OfCase item && item.status() == Status.WITHDRAWN;
    return !withdrawn && isShown(matter, today);
  }

  private boolean isShown(FrontMatter matter, LocalDate today) {
    return !(matter instanceof FrontMatter.OfCase item) || item.isShown(today, options.drafts());
  }

  private static Stream<Article> article(ParsedSource source, MarkdownConverter converter) {
    Converted converted = converter.convert(source);
    return source.matter().stream()
        .map(
            matter ->
                new Article(
                    source.file(),
                    matter,
                    converted.body(),
                    converted.image(),
                    converted.media(),
                    converted.pictures(),
                    converted.fragments(),
                    List.of()));
  }

  /** The texts whose pictures and files readers get. */
  private static List<Article> shown(ArchiveIndex archive) {
    List<Article> shown = new ArrayList<>();
    archive.cases().forEach(item -> shown.add(item.article()));
    archive.districts().forEach(section -> shown.add(section.term().article()));
    archive.themes().forEach(section -> shown.add(section.term().article()));
    archive.pages().forEach(page -> shown.add(page.article()));
    return shown;
  }

  private void reportUnusedFiles(Set<String> media, List<Article> articles) {
    Set<String> unused = new TreeSet<>(media);
    articles.forEach(article -> article.media().forEach(path -> unused.remove("content" + path)));
    unused.forEach(path -> diagnostics.add(Place.startOf(path), Code.UNUSED_FILE));
  }

  private void reportUnusedKeeps(List<Article> articles) {
    for (Article article : articles) {
      KeptOpenings.unused(article.matter().keep(), article.body().passages())
          .forEach(word -> diagnostics.add(word.place(), Code.UNUSED_KEEP, word.value()));
    }
  }

  private boolean isPublishable() {
    return options.strict()
        ? diagnostics.sorted().isEmpty()
        : diagnostics.sorted().stream().noneMatch(d -> d.severity() == Severity.ERROR);
  }

  private void render(JBakeRenderer renderer, List<Page> pages, Consumer<RenderedPage> sink) {
    pages.parallelStream().forEach(page -> renderer.render(page).ifPresent(sink));
    renderer.report(diagnostics);
  }

  private void publish(
      JBakeRenderer renderer,
      List<Page> pages,
      List<SiteFile> files,
      Pictures pictures,
      Set<String> media,
      Map<String, Path> ownAssets,
      Map<String, byte[]> builtInAssets,
      AtomicInteger rendered)
      throws IOException {
    try (Staging staging = Staging.begin(options.output())) {
      render(
          renderer,
          pages,
          page -> {
            write(staging, page.address().file(), page.html().getBytes(StandardCharsets.UTF_8));
            rendered.incrementAndGet();
          });
      pictures.make(diagnostics, made -> write(staging, made.path(), made.bytes().get()));
      if (!isPublishable()) {
        return;
      }
      files.parallelStream().forEach(file -> write(staging, file.path(), file.bytes().get()));
      for (String path : media) {
        Optional<byte[]> bare = pictures.bare(path);
        if (bare.isPresent()) {
          staging.write(path.substring(1), bare.get());
        } else {
          staging.copy(path.substring(1), options.source().resolve("content" + path));
        }
      }
      for (Map.Entry<String, Path> asset : ownAssets.entrySet()) {
        staging.copy(asset.getKey(), asset.getValue());
      }
      for (Map.Entry<String, byte[]> asset : builtInAssets.entrySet()) {
        if (!ownAssets.containsKey(asset.getKey())) {
          staging.write(asset.getKey(), asset.getValue());
        }
      }
      staging.publish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(Staging staging, String path, byte[] bytes) {
    try {
      staging.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeReports(Duplicates duplicates) throws IOException {
    Files.createDirectories(options.reports());
    byte[] page = DuplicatesPage.html(duplicates, options.source(), options.reports());
    Map<String, byte[]> reports =
        Map.of(DuplicatesReport.FILE, DuplicatesReport.json(duplicates), DuplicatesPage.FILE, page);
    for (Map.Entry<String, byte[]> report : reports.entrySet()) {
      Files.write(options.reports().resolve(report.getKey() + ".new"), report.getValue());
    }
    // Both are there before either takes its place, so that they say the same.
    for (String name : reports.keySet()) {
      Path file = options.reports().resolve(name);
      Path next = file.resolveSibling(name + ".new");
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
