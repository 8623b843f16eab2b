package org.texie.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.texie.diagnostics.Diagnostic;
import org.texie.diagnostics.Messages;
import org.texie.model.Place;
import org.texie.report.DiagnosticsReport;

/** The forms in which diagnostics are printed. */
enum Format {
  /** A line each, as compilers print them. */
  TEXT {
    @Override
    void print(Report report) {
      for (Diagnostic diagnostic : report.diagnostics()) {
        report.err().println(line(diagnostic, report));
      }
    }

    private String line(Diagnostic diagnostic, Report report) {
      return String.format(
          Locale.ROOT,
          "%s:%d:%d: %s: %s [%s]",
          // A file's name may hold anything; it must not drive the terminal.
          report.shownPath().apply(diagnostic.place().file()).replaceAll("\\p{Cc}", "?"),
          diagnostic.place().line(),
          diagnostic.place().column(),
          diagnostic.severity().word(),
          sentence(diagnostic, report.messages()),
          diagnostic.code().id());
    }
  },
  /** Workflow commands, which GitHub shows beside the changed lines. */
  GITHUB {
    @Override
    void print(Report report) {
      for (Diagnostic diagnostic : report.diagnostics()) {
        Place place = diagnostic.place();
        report
            .err()
            .println(
                command(
                    diagnostic.severity().word(),
                    report.shownPath().apply(place.file()),
                    "line=" + place.line() + ",col=" + place.column(),
                    diagnostic.code().id(),
                    sentence(diagnostic, report.messages())));
      }
      for (Notice notice : report.notices()) {
        String line = "line=" + notice.at().line();
        String file = report.shownPath().apply(notice.at().file());
        report.err().println(command("notice", file, line, notice.title(), notice.message()));
      }
    }

    private String command(String kind, String file, String line, String title, String message) {
      return "::%s file=%s,%s,title=%s::%s"
          .formatted(kind, property(file), line, property(title), data(message));
    }

    private String data(String text) {
      return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private String property(String text) {
      return data(text).replace(":", "%3A").replace(",", "%2C");
    }
  },
  /** One document on standard output. */
  JSON {
    @Override
    void print(Report report) throws IOException {
      report
          .out()
          .write(
              DiagnosticsReport.json(report.diagnostics(), report.messages(), report.shownPath()));
      report.out().flush();
    }
  };

  /**
   * What is printed, and where to.
   *
   * @param notices for GitHub alone, where they stand beside the lines of a change
   */
  record Report(
      List<Diagnostic> diagnostics,
      List<Notice> notices,
      Messages messages,
      UnaryOperator<String> shownPath,
      PrintStream out,
      PrintStream err) {}

  abstract void print(Report report) throws IOException;

  private static String sentence(Diagnostic diagnostic, Messages messages) {
    String message = messages.message(diagnostic);
    return messages.hint(diagnostic).map(hint -> message + "; " + hint).orElse(message);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
