package org.texie.jbake;

import java.io.Writer;
import java.util.Collections;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's front to its template engines, less what it does again for every page: copying the whole
 * configuration and looking for the template file.
 */
final class MemoryTemplateEngine extends DelegatingTemplateEngine {

  private final FreemarkerEngine freemarker;
  private final Map<String, Object> settings;
  private final String version;

  MemoryTemplateEngine(JBakeConfiguration config, ContentStore store, FreemarkerEngine freemarker) {
    super(store, config);
    this.freemarker = freemarker;
    this.settings = Collections.unmodifiableMap(config.asHashMap());
    this.version = config.getVersion();
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    model.setVersion(version);
    model.setConfig(settings);
    freemarker.renderDocument(model, templateName, writer);
  }
}
