package org.texie.jbake;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.NoModelExtractorException;
import org.jbake.template.RenderingException;
import org.jbake.template.TemplateEngineAdapter.NoopAdapter;
import org.jbake.template.model.TemplateModel;

/**
 * The template engine for {@code ftl}: FreeMarker in its current mode, with everything that JBake's
 * own leaves open closed.
 *
 * <p>HTML is escaped by default, no class can be named, and neither locale nor zone of the machine
 * shows.
 */
final class FreemarkerEngine extends AbstractTemplateEngine {

  private final Configuration freemarker;

  /**
   * Makes an engine.
   *
   * @param templates the archive's own templates, which take the place of the built-in ones
   * @param builtIn the class beside whose package the built-in templates lie
   * @param builtInPath their path from there
   */
  FreemarkerEngine(
      JBakeConfiguration config,
      ContentStore store,
      Path templates,
      Class<?> builtIn,
      String builtInPath,
      ZoneId zone) {
    super(config, store);
    freemarker = new Configuration(Configuration.VERSION_2_3_35);
    freemarker.setTemplateLoader(loader(templates, builtIn, builtInPath));
    freemarker.setObjectWrapper(new ArchiveWrapper());
    freemarker.setDefaultEncoding("UTF-8");
    freemarker.setURLEscapingCharset("UTF-8");
    freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
    freemarker.setRecognizeStandardFileExtensions(true);
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    freemarker.setAPIBuiltinEnabled(false);
    freemarker.setNumberFormat("c");
    freemarker.setLocale(Locale.ROOT);
    freemarker.setTimeZone(TimeZone.getTimeZone(zone));
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setWrapUncheckedExceptions(true);
    freemarker.setLocalizedLookup(false);
  }

  private static TemplateLoader loader(Path templates, Class<?> builtIn, String builtInPath) {
    List<TemplateLoader> loaders = new ArrayList<>();
    if (Files.isDirectory(templates)) {
      try {
        loaders.add(new FileTemplateLoader(templates.toFile()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    loaders.add(new ClassTemplateLoader(builtIn, builtInPath));
    return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
  }

  /** Renders a template; the cause of a failure is FreeMarker's own exception. */
  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    try {
      freemarker.getTemplate(templateName).process(variables(model), writer);
    } catch (IOException | TemplateException e) {
      throw new RenderingException(e);
    }
  }

  /** What the page brings along, else what JBake's extractors find in the store when asked. */
  private TemplateHashModel variables(TemplateModel model) {
    return new TemplateHashModel() {
      @Override
      public freemarker.template.TemplateModel get(String key) throws TemplateModelException {
        Object value = model.get(key);
        if (value == null && extractors.containsKey(key)) {
          try {
            value = extractors.extractAndTransform(db, key, model, new NoopAdapter());
          } catch (NoModelExtractorException e) {
            throw new TemplateModelException(e);
          }
        }
        return freemarker.getObjectWrapper().wrap(value);
      }

      @Override
      public boolean isEmpty() {
        return false;
      }
    };
  }
}
