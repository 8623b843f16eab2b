package org.texie.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.texie.diagnostics.Language;
import org.texie.diagnostics.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program's command line. */
@Command(
    name = "texie",
    description = "特写：报纸特稿档案的静态网站生成器",
    mixinStandardHelpOptions = true,
    versionProvider = Texie.Version.class,
    synopsisSubcommandLabel = "build | check | serve")
public final class Texie {

  private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

  private Texie() {}

  /** The version that the jar's manifest names. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Texie.class.getPackage().getImplementationVersion();
      return new String[] {"texie " + (version == null ? "(from sources)" : version)};
    }
  }

  /** Runs a command and gives the exit code. */
  public static int run(Terminal terminal, List<String> arguments) {
    CommandLine line =
        new CommandLine(new Texie())
            .addSubcommand(new BuildCommand(terminal))
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(new ServeCommand(terminal))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((fault, command, parsed) -> fault(terminal, fault))
            .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    return line.execute(withCommand(arguments).toArray(String[]::new));
  }

  /** A fault of ours: what happened and where, for whoever will mend it, and no more. */
  private static int fault(Terminal terminal, Exception fault) {
    String where =
        Stream.of(fault.getStackTrace()).limit(1).map(String::valueOf).findFirst().orElse("");
    terminal.err().println(new Messages(Language.ZH).say("machine.fault", fault + " " + where));
    return ExitCode.MACHINE.number();
  }

  /** Without a command, {@code build} is meant. */
  private static List<String> withCommand(List<String> arguments) {
    boolean named =
        !arguments.isEmpty()
            && (!arguments.get(0).startsWith("-") || OWN_OPTIONS.contains(arguments.get(0)));
    List<String> all = new ArrayList<>(arguments);
    if (!named) {
      all.add(0, "build");
    }
    return all;
  }
}
