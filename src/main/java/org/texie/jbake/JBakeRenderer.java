package org.texie.jbake;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.template.ModelExtractorsDocumentTypeListener;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.texie.diagnostics.Code;
import org.texie.diagnostics.Diagnostics;
import org.texie.metadata.StructuredData;
import org.texie.model.ArchiveIndex;
import org.texie.model.Kind;
import org.texie.model.Place;
import org.texie.model.Settings;
import org.texie.model.Site;
import org.texie.pages.Page;
import org.texie.pages.RenderedPage;
import org.texie.pages.Template;

/** Renders pages with JBake's variables and ours; safe for use by several threads. */
public final class JBakeRenderer {

  private static final String TEMPLATES = "templates";

  private final Settings settings;
  private final ArchiveIndex archive;
  private final Documents documents;
  private final StructuredData structuredData;
  private final Date today;
  private final MemoryTemplateEngine engine;
  private final ConcurrentMap<Place, Failure> failures = new ConcurrentHashMap<>();

  /** Why a template failed, and the first page, by address, on which it did. */
  private record Failure(String message, String page) {
    Failure first(Failure other) {
      return page.compareTo(other.page) <= 0 ? this : other;
    }
  }

  /**
   * Makes a renderer for one archive.
   *
   * @param source the archive's folder, whose {@code templates} may take the place of the built-in
   * @param builtIn the class beside which the built-in {@code templates} lie
   * @param today the day that templates see as {@code published_date}
   */
  public JBakeRenderer(
      Path source, Class<?> builtIn, Settings settings, ArchiveIndex archive, LocalDate today) {
    this.settings = settings;
    this.archive = archive;
    Site site = settings.site();
    this.documents = new Documents(site.zone());
    this.structuredData = new StructuredData(site, archive);
    this.today = Date.from(today.atStartOfDay(site.zone()).toInstant());
    registerTypes();
    DefaultJBakeConfiguration config = JBakeSettings.of(source, source, settings);
    // JBake's stock engines, made along with ours and never used, want a folder that exists.
    config.setTemplateFolder(source.toFile());
    MemoryStore store = new MemoryStore(archive, documents);
    FreemarkerEngine freemarker =
        new FreemarkerEngine(
            config, store, source.resolve(TEMPLATES), builtIn, TEMPLATES, site.zone());
    this.engine = new MemoryTemplateEngine(config, store, freemarker);
  }

  /** Makes JBake know our kinds of texts, so that {@code published_cases} and the like exist. */
  static synchronized void registerTypes() {
    if (!DocumentTypes.contains(Kind.CASE.type())) {
      DocumentTypes.addListener(new ModelExtractorsDocumentTypeListener());
      for (Kind kind : Kind.values()) {
        DocumentTypes.addDocumentType(kind.type());
      }
    }
  }

  /** The page's HTML; empty where its template failed, which {@link #report} tells. */
  public Optional<RenderedPage> render(Page page) {
    TemplateModel model = new TemplateModel();
    model.setContent(documents.of(page));
    model.put("published_date", today);
    model.put("site", settings.site());
    model.put("archive", archive);
    model.put("page", new PageView(page, settings.site()));
    model.put("facts", new Facts(page, settings.site(), structuredData));
    StringWriter html = new StringWriter(8192);
    String template = file(page.template());
    try {
      engine.renderDocument(model, template, html);
      return Optional.of(new RenderedPage(page.address(), html.toString()));
    } catch (RenderingException e) {
      Throwable cause = e.getCause();
      failures.merge(
          place(cause, template),
          new Failure(message(cause), page.origin().map(Place::file).orElse(page.address().path())),
          Failure::first);
      return Optional.empty();
    }
  }

  private String file(Template template) {
    return settings.properties().getOrDefault(template.key(), template.defaultFile());
  }

  /** Reports each fault of a template once, with the first page that it spoils. */
  public void report(Diagnostics diagnostics) {
    failures.forEach(
        (place, failure) ->
            diagnostics.add(place, Code.TEMPLATE_ERROR, failure.message(), failure.page()));
  }

  private static Place place(Throwable cause, String template) {
    if (cause instanceof ParseException e) {
      return place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber());
    }
    if (cause instanceof TemplateException e && e.getTemplateSourceName() != null) {
      return place(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber());
    }
    return Place.startOf(TEMPLATES + "/" + template);
  }

  private static Place place(String template, Integer line, Integer column) {
    return new Place(
        TEMPLATES + "/" + template,
        line == null ? 1 : Math.max(1, line),
        column == null ? 1 : Math.max(1, column));
  }

  private static String message(Throwable cause) {
    if (cause instanceof ParseException e) {
      return e.getEditorMessage();
    }
    if (cause instanceof TemplateException e) {
      // The first lines say what is wrong and with which expression; advice for programmers
      // follows.
      String message = String.join(" ", e.getMessageWithoutStackTop().lines().limit(2).toList());
      return message.replaceFirst("\\s*==>\\s*", " ").replaceFirst("\\s*\\[in template .*", "");
    }
    if (cause instanceof TemplateNotFoundException e) {
      return "no template " + e.getTemplateName();
    }
    return String.valueOf(cause.getMessage());
  }
}
