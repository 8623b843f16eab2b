package org.texie.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.texie.diagnostics.Diagnostic;
import org.texie.diagnostics.Messages;
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
        report
            .err()
            .println(
                String.format(
                    Locale.ROOT,
                    "::%s file=%s,line=%d,col=%d,title=%s::%s",
                    diagnostic.severity().word(),
                    property(report.shownPath().apply(diagnostic.place().file())),
                    diagnostic.place().line(),
                    diagnostic.place().column(),
                    property(diagnostic.code().id()),
                    data(sentence(diagnostic, report.messages()))));
      }
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

  /** What is printed, and where to. */
  record Report(
      List<Diagnostic> diagnostics,
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
