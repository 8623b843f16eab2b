package org.texie.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.texie.model.Body;
import org.texie.model.FragmentLink;

/**
 * What became of a Markdown text.
 *
 * @param image a link from the text's page to the picture that its front matter names
 * @param media paths from the site's top of the files of {@code content/} that it refers to
 * @param fragments its links to paragraphs
 */
public record Converted(
    Body body, Optional<String> image, Set<String> media, List<FragmentLink> fragments) {
  public Converted {
    media = Set.copyOf(media);
    fragments = List.copyOf(fragments);
  }
}
