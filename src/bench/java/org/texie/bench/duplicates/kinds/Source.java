package org.texie.bench.duplicates.kinds;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Atom;
import org.texie.bench.duplicates.prose.Story;

/**
 * What a pair is made from.
 *
 * @param text a paragraph of the story
 * @param mix where further kinds come from
 */
public record Source(Story story, Prose text, Draw draw, Mix mix) {

  /** The same with another text. */
  public Source with(Prose other) {
    return new Source(story, other, draw, mix);
  }

  /** One of the text's facts of a sort. */
  public Optional<Atom> one(Sort sort) {
    return draw.one(text, sort);
  }

  /** One of the text's facts that are wanted. */
  public Optional<Atom> one(Predicate<Atom> wanted) {
    return draw.one(text, wanted);
  }

  public <T> T of(List<T> choices) {
    return draw.of(choices);
  }

  /** A whole number, both ends included. */
  public int between(int low, int high) {
    return draw.between(low, high);
  }

  public boolean chance(double share) {
    return draw.chance(share);
  }

  /** One of the words that the story has under a name. */
  public String word(String name) {
    return draw.of(story.shared().list(name));
  }

  /** The words that the story has under a name. */
  public List<String> words(String name) {
    return story.shared().list(name);
  }

  /** One of the choices, with the story's words in the places that it has for facts. */
  public String filled(String... templates) {
    return story.filled(draw.of(List.of(templates)), draw).text();
  }

  /** A text with one fact told another way. */
  Optional<Changed> changed(Category category, Prose other) {
    return mix.changed(category, with(other));
  }

  Line line() {
    return Line.paragraph(text);
  }
}
