package org.texie;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.texie.cli.Terminal;
import org.texie.cli.Texie;

/** What came of running the program in a folder, as a user does, at a fixed moment. */
record ProgramRun(int exit, String out, String err) {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2023-06-01T04:00:00Z"), ZoneOffset.UTC);

  static ProgramRun in(Path folder, List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(stream(out), stream(err), folder, CLOCK, "texie");
    int exit = Texie.run(terminal, arguments);
    return new ProgramRun(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
