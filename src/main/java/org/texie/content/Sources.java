package org.texie.content;

import java.util.List;
import java.util.Set;
import org.texie.model.SourceFile;

/**
 * What lies below {@code content/}.
 *
 * @param texts the Markdown files that could be read, by path
 * @param markdown the paths of all Markdown files, readable or not
 * @param media the paths of all other files
 */
public record Sources(List<SourceFile> texts, Set<String> markdown, Set<String> media) {
  public Sources {
    texts = List.copyOf(texts);
    markdown = Set.copyOf(markdown);
    media = Set.copyOf(media);
  }
}
