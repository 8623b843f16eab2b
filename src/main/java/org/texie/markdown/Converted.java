package org.texie.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.texie.model.Body;
import org.texie.model.FragmentLink;
import org.texie.model.Picture;

/**
 * What became of a Markdown text.
 *
 * @param image the picture that its front matter names
 * @param media paths from the site's top of the files of {@code content/} that it refers to
 * @param pictures all pictures that it shows
 * @param fragments its links to paragraphs
 */
public record Converted(
    Body body,
    Optional<Picture> image,
    Set<String> media,
    Set<Picture> pictures,
    List<FragmentLink> fragments) {
  public Converted {
    media = Set.copyOf(media);
    pictures = Set.copyOf(pictures);
    fragments = List.copyOf(fragments);
  }
}
