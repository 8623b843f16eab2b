package org.texie.bench.duplicates.kinds;

import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft.Proof;
import org.texie.bench.duplicates.prose.Cuts;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Atom;
import org.texie.model.Block.Role;

/** What stands beside a text as a repeat of it but for one fact. */
public record Shape(String name, Former former) {

  private static final String QUOTED = "quoted";

  /** Makes the other text. */
  @FunctionalInterface
  public interface Former {

    /**
     * What is left of a text, or nothing if it does not lend itself to it.
     *
     * @param fact the fact that has to be left
     */
    Optional<Prose> form(Source source, Atom fact);
  }

  /** The whole text in another setting. */
  public static Shape whole(String name, Setting setting) {
    return new Shape(name, (source, fact) -> Optional.of(setting.set(source)));
  }

  /** The whole text behind one of the words. */
  public static Shape behind(String name, String... words) {
    return whole(name, source -> Prose.plain(source.filled(words)).then(source.text()));
  }

  /** Some of the text, quoted. */
  static Shape quoted(Former former) {
    return new Shape(QUOTED, former);
  }

  /** Sets a text another way. */
  @FunctionalInterface
  public interface Setting {
    Prose set(Source source);
  }

  Optional<Draft> draft(Changed changed, Source source) {
    boolean turned = source.chance(0.5);
    Prose full = turned ? changed.other() : changed.text();
    Prose twin = turned ? changed.text() : changed.other();
    Atom fact = turned ? changed.atom() : changed.rival();
    boolean asQuote = name.equals(QUOTED) && source.chance(0.5);
    return former
        .form(source.with(twin), fact)
        .filter(other -> other.letters() >= Cuts.LEAST)
        .filter(other -> !isTorn(full, other, fact))
        .map(Line::paragraph)
        .map(
            other ->
                Draft.different(
                    changed.change() + ", " + name,
                    Line.paragraph(full),
                    asQuote ? other.as(Role.QUOTE) : other,
                    changed.recurs() ? Proof.IN_PLACE : Proof.FACTS,
                    changed.recurs() ? twin.value(fact) : ""));
  }

  /** Whether an edge leaves of the fact no more than the fuller text has, too: 青石桥 of 青石桥头. */
  private static boolean isTorn(Prose full, Prose other, Atom fact) {
    return Cuts.mayBeTorn(fact.sort()) && full.text().contains(other.bare().text());
  }
}
