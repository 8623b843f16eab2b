package org.texie.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.texie.BuildOptions;
import org.texie.BuildResult;
import org.texie.SiteBuilder;
import org.texie.diagnostics.Messages;
import org.texie.diagnostics.Severity;
import org.texie.model.Duplicates;
import org.texie.publish.PublishException;
import org.texie.report.DuplicatesPage;

/** One build as the command line does it: built, reported, summed up. */
final class BuildRun {

  private final Terminal terminal;
  private final BuildArguments arguments;
  private final Messages messages;

  BuildRun(Terminal terminal, BuildArguments arguments) {
    this.terminal = terminal;
    this.arguments = arguments;
    this.messages = arguments.messages();
  }

  /** Builds and says what came of it. */
  ExitCode run(boolean publish) {
    try {
      return run(arguments.options(terminal, publish));
    } catch (UsageException e) {
      terminal.err().println(messages.say(e.key(), e.argument()));
      return ExitCode.USAGE;
    } catch (PublishException e) {
      String key = "machine." + e.reason().name().toLowerCase(Locale.ROOT);
      return failed(e, messages.say(key, e.detail()));
    } catch (AccessDeniedException e) {
      return failed(e, messages.say("machine.denied", String.valueOf(e.getFile())));
    } catch (IOException | UncheckedIOException e) {
      return failed(e, messages.say("machine.failed", e.toString()));
    }
  }

  private ExitCode failed(Throwable cause, String message) {
    terminal.err().println(message);
    if (arguments.verbose()) {
      for (StackTraceElement at : cause.getStackTrace()) {
        terminal.err().println("  " + at);
      }
    }
    return ExitCode.MACHINE;
  }

  private ExitCode run(BuildOptions options) throws IOException {
    long start = terminal.clock().millis();
    BuildResult result = SiteBuilder.build(options);
    double seconds = (terminal.clock().millis() - start) / 1000.0;
    arguments
        .format()
        .print(
            new Format.Report(
                result.diagnostics(),
                notices(options, result),
                messages,
                file -> shown(options.source().resolve(file)),
                terminal.out(),
                terminal.err()));
    if (!arguments.quiet()) {
      sumUp(options, result, String.format(Locale.ROOT, "%.1f", seconds));
    }
    return result.success() ? ExitCode.OK : ExitCode.CONTENT;
  }

  /** What the site does not show as it was written; of a site that is not there, nothing. */
  private List<Notice> notices(BuildOptions options, BuildResult result) {
    return result.success() && !arguments.quiet()
        ? Notice.of(result.duplicates(), messages, file -> shown(options.source().resolve(file)))
        : List.of();
  }

  private void sumUp(BuildOptions options, BuildResult result, String seconds) {
    // Where a program reads the output, it must find nothing else there.
    PrintStream to = arguments.format() == Format.TEXT ? terminal.out() : terminal.err();
    long errors = count(result, Severity.ERROR);
    long warnings = count(result, Severity.WARNING);
    if (!result.success()) {
      String key = options.publish() ? "summary.failed" : "summary.failed-check";
      to.println(messages.say(key, text(errors), text(warnings)));
      return;
    }
    to.println(
        messages.say(
            "summary.read",
            text(result.files()),
            text(result.cases()),
            text(result.districts()),
            text(result.themes())));
    to.println(duplicates(result.duplicates(), options.reports()));
    if (warnings > 0) {
      to.println(messages.say("summary.warnings", text(warnings)));
    }
    if (options.publish()) {
      to.println(
          messages.say("summary.written", text(result.pages()), shown(options.output()), seconds));
      to.println(messages.say("summary.show", terminal.command("serve" + arguments.repeated())));
    } else {
      to.println(messages.say("summary.checked", text(result.pages()), seconds));
    }
  }

  private String duplicates(Duplicates found, Path reports) {
    List<String> parts = new ArrayList<>();
    if (!found.removed().isEmpty()) {
      String files = text(found.filesWithRemovals());
      parts.add(messages.say("summary.removed", text(found.removed().size()), files));
    }
    if (!found.linked().isEmpty()) {
      parts.add(messages.say("summary.linked", text(found.linked().size())));
    }
    if (!found.stitched().isEmpty()) {
      parts.add(messages.say("summary.stitched", text(found.stitched().size())));
    }
    return parts.isEmpty()
        ? messages.say("summary.no-duplicates")
        : messages.say(
            "summary.duplicates",
            String.join(messages.say("summary.comma"), parts),
            shown(reports.resolve(DuplicatesPage.FILE)));
  }

  private static long count(BuildResult result, Severity severity) {
    return result.diagnostics().stream().filter(d -> d.severity() == severity).count();
  }

  private static String text(long number) {
    return Long.toString(number);
  }

  /** A path as it can be opened from where the command ran. */
  String shown(Path path) {
    return path.startsWith(terminal.folder())
        ? terminal.folder().relativize(path).toString()
        : path.toString();
  }
}
