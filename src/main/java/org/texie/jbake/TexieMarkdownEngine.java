package org.texie.jbake;

import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;
import org.texie.model.Article;

/**
 * Our engine for {@code md} in JBake: YAML front matter, our Markdown, no repeats.
 *
 * <p>To be registered with {@code Engines.register("md", engine)}: an entry on the class path would
 * lose to JBake's own engine by the order of the jars.
 */
public final class TexieMarkdownEngine implements ParserEngine {

  private final Function<Path, Optional<Article>> articles;
  private final Documents documents;

  /**
   * Makes an engine.
   *
   * @param articles reads the article of a file; empty where the file has errors, which JBake then
   *     leaves out with a warning
   * @param zone where days begin
   */
  public TexieMarkdownEngine(Function<Path, Optional<Article>> articles, ZoneId zone) {
    this.articles = articles;
    this.documents = new Documents(zone);
  }

  @Override
  public DocumentModel parse(JBakeConfiguration config, File file) {
    return articles
        .apply(file.toPath())
        .map(article -> documents.of(article, article.body()))
        .orElse(null);
  }

  @Override
  @Deprecated
  public Map<String, Object> parse(Configuration config, File file, String contentPath) {
    throw new UnsupportedOperationException("JBake itself no longer calls this");
  }
}
