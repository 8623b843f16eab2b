package org.texie.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.texie.diagnostics.Diagnostic;
import org.texie.diagnostics.Messages;
import org.texie.formats.Json;

/** The diagnostics of a run as one JSON document. */
public final class DiagnosticsReport {

  private DiagnosticsReport() {}

  /**
   * The report.
   *
   * @param shownPath how a path from the source folder is shown to the user
   */
  public static byte[] json(
      List<Diagnostic> diagnostics, Messages messages, UnaryOperator<String> shownPath) {
    return Json.document(
        json ->
            json.put("version", 1)
                .objects(
                    "diagnostics",
                    diagnostics,
                    (object, diagnostic) ->
                        object
                            .put("file", shownPath.apply(diagnostic.place().file()))
                            .put("line", diagnostic.place().line())
                            .put("column", diagnostic.place().column())
                            .put("severity", diagnostic.severity().word())
                            .put("code", diagnostic.code().id())
                            .put("message", messages.message(diagnostic))
                            .put("hint", messages.hint(diagnostic))));
  }
}
