package org.texie.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text that is whole: its file, what it says of itself, and its body.
 *
 * @param image the picture that its front matter names
 * @param media paths from the site's top of the files of {@code content/} that the body refers to
 * @param pictures all pictures that it shows
 * @param fragments the links to paragraphs that the body holds
 * @param leftOut the paragraphs that the body no longer holds, since it says the same elsewhere
 */
public record Article(
    SourceFile file,
    FrontMatter matter,
    Body body,
    Optional<Picture> image,
    Set<String> media,
    Set<Picture> pictures,
    List<FragmentLink> fragments,
    List<LeftOut> leftOut) {

  public Article {
    media = Set.copyOf(media);
    pictures = Set.copyOf(pictures);
    fragments = List.copyOf(fragments);
    leftOut = List.copyOf(leftOut);
  }

  /** The same text with another body, which leaves out some paragraphs more. */
  public Article withBody(Body other, List<LeftOut> missing) {
    List<LeftOut> all = new ArrayList<>(leftOut);
    all.addAll(missing);
    return new Article(file, matter, other, image, media, pictures, fragments, all);
  }
}
