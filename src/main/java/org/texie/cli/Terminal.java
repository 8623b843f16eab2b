package org.texie.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What a command sees of the world.
 *
 * @param folder where the command was run
 * @param program how to run the program again: {@code java -jar texie.jar}
 */
public record Terminal(PrintStream out, PrintStream err, Path folder, Clock clock, String program) {

  /** Sets the arguments of {@link #program} behind it, as a shell takes them. */
  String command(String arguments) {
    return program.contains("exec:java")
        ? program + " -Dexec.args=\"" + arguments + "\""
        : program + " " + arguments;
  }
}
