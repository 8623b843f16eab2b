package org.texie.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.texie.diagnostics.Diagnostic;
import org.texie.diagnostics.Messages;

/** The diagnostics of a run as one JSON document. */
public final class DiagnosticsReport {

  private DiagnosticsReport() {}

  /**
   * The report.
   *
   * @param shownPath how a path from the source folder is shown to the user
   */
  public static byte[] json(
      List<Diagnostic> diagnostics, Messages messages, UnaryOperator<String> shownPath)
      throws IOException {
    return Json.document(
        json -> {
          json.writeNumberField("version", 1);
          json.writeArrayFieldStart("diagnostics");
          for (Diagnostic diagnostic : diagnostics) {
            json.writeStartObject();
            json.writeStringField("file", shownPath.apply(diagnostic.place().file()));
            json.writeNumberField("line", diagnostic.place().line());
            json.writeNumberField("column", diagnostic.place().column());
            json.writeStringField("severity", diagnostic.severity().word());
            json.writeStringField("code", diagnostic.code().id());
            json.writeStringField("message", messages.message(diagnostic));
            Optional<String> hint = messages.hint(diagnostic);
            if (hint.isPresent()) {
              json.writeStringField("hint", hint.get());
            }
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
