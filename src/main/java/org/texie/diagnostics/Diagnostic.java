package org.texie.diagnostics;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.texie.model.Place;

/**
 * One thing that is wrong.
 *
 * @param arguments what the message's places {@code {0}}, {@code {1}} … stand for
 * @param suggestion what the writer may have meant
 */
public record Diagnostic(
    Place place, Code code, List<String> arguments, Optional<String> suggestion)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::place)
          .thenComparing(Diagnostic::code)
          .thenComparing(diagnostic -> String.join("\n", diagnostic.arguments));

  public Diagnostic {
    arguments = List.copyOf(arguments);
  }

  public Severity severity() {
    return code.severity();
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
