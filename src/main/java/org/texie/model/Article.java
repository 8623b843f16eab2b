package org.texie.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text that is whole: its file, what it says of itself, and its body.
 *
 * @param image a link from the text's page to the picture that its front matter names
 * @param media paths from the site's top of the files of {@code content/} that the body refers to
 * @param fragments the links to paragraphs that the body holds
 */
public record Article(
    SourceFile file,
    FrontMatter matter,
    Body body,
    Optional<String> image,
    Set<String> media,
    List<FragmentLink> fragments) {

  public Article {
    media = Set.copyOf(media);
    fragments = List.copyOf(fragments);
  }

  /** The same text with another body. */
  public Article withBody(Body other) {
    return new Article(file, matter, other, image, media, fragments);
  }
}
