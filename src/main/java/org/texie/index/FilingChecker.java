package org.texie.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.texie.diagnostics.Code;
import org.texie.diagnostics.Diagnostics;
import org.texie.model.Filing;
import org.texie.model.Kind;
import org.texie.model.Located;
import org.texie.model.ParsedSource;

/**
 * Checks that there is a file for each district and theme that a case names.
 *
 * <p>It asks for the file alone: where that has errors of its own they are reported there, and not
 * once more in every case.
 */
public final class FilingChecker {

  private final Set<String> districts;
  private final Set<String> themes;
  private final Diagnostics diagnostics;

  /**
   * Takes what there is.
   *
   * @param markdown the paths of all Markdown files, readable or not
   */
  public FilingChecker(Collection<String> markdown, Diagnostics diagnostics) {
    this.districts = ids(markdown, Kind.DISTRICT);
    this.themes = ids(markdown, Kind.THEME);
    this.diagnostics = diagnostics;
  }

  private static Set<String> ids(Collection<String> markdown, Kind kind) {
    String folder = "content/" + kind.folder() + "/";
    Set<String> ids = new TreeSet<>();
    for (String path : markdown) {
      if (path.startsWith(folder)) {
        ids.add(path.substring(folder.length(), path.length() - ".md".length()));
      }
    }
    return ids;
  }

  /** Reports every district and theme for which there is no file. */
  public void check(List<ParsedSource> sources) {
    sources.forEach(source -> check(source.filing()));
  }

  private void check(Filing filing) {
    filing.district().ifPresent(id -> check(id, districts, Code.UNKNOWN_DISTRICT));
    Set<String> seen = new HashSet<>();
    for (Located<String> theme : filing.themes()) {
      check(theme, themes, Code.UNKNOWN_THEME);
      if (!seen.add(theme.value())) {
        diagnostics.add(theme.place(), Code.REPEATED_THEME, theme.value());
      }
    }
  }

  private void check(Located<String> id, Set<String> known, Code unknown) {
    if (!known.contains(id.value())) {
      diagnostics.addWithChoices(id.place(), unknown, id.value(), known);
    }
  }
}
