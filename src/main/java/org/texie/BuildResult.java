package org.texie;

import java.util.List;
import org.texie.diagnostics.Diagnostic;
import org.texie.model.Duplicates;

/**
 * What a build came to.
 *
 * @param success whether the content has no errors; only then has a site been written
 * @param files how many Markdown files were read
 * @param pages how many pages were rendered
 */
public record BuildResult(
    boolean success,
    List<Diagnostic> diagnostics,
    Duplicates duplicates,
    int files,
    int cases,
    int districts,
    int themes,
    int pages) {

  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
  }
}
