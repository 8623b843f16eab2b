package org.texie.diagnostics;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.texie.model.Place;

/** Collects what is wrong in all files of a run; any thread may add to it. */
public final class Diagnostics {

  private final Queue<Diagnostic> found = new ConcurrentLinkedQueue<>();

  /** Adds a diagnostic. */
  public void add(Place place, Code code, String... arguments) {
    found.add(new Diagnostic(place, code, List.of(arguments), Optional.empty()));
  }

  /** Adds a diagnostic with what the writer may have meant, where that is known. */
  public void add(Place place, Code code, Optional<String> suggestion, String... arguments) {
    found.add(new Diagnostic(place, code, List.of(arguments), suggestion));
  }

  /** Adds a diagnostic with what the writer may have meant, where one of the choices is near. */
  public void addWithChoices(
      Place place, Code code, String written, Iterable<String> choices, String... more) {
    String[] arguments = new String[more.length + 1];
    arguments[0] = written;
    System.arraycopy(more, 0, arguments, 1, more.length);
    found.add(
        new Diagnostic(place, code, List.of(arguments), Suggestion.nearest(written, choices)));
  }

  /** Adds all that another collector found. */
  public void addAll(Diagnostics other) {
    found.addAll(other.found);
  }

  /** All diagnostics by path, line and column: the same list for any order of finding them. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted().distinct().toList();
  }

  /** Whether anything found forbids publishing. */
  public boolean hasErrors() {
    return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
  }
}
