package org.texie.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.Callable;
import org.texie.diagnostics.Messages;
import org.texie.serve.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: builds, then shows the site on this machine alone. */
@Command(name = "serve", description = "写出网站，并在本机 127.0.0.1 上预览", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65_535;

  private final Terminal terminal;
  @Mixin private BuildArguments arguments;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "端口，0 表示任选（默认：8080）")
  private int port;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, UsageException, InterruptedException {
    Messages messages = arguments.messages();
    if (port < 0 || port > LAST_PORT) {
      terminal.err().println(messages.say("usage.port", String.valueOf(port)));
      return ExitCode.USAGE.number();
    }
    ExitCode built = new BuildRun(terminal, arguments).run(true);
    if (built != ExitCode.OK) {
      return built.number();
    }
    try (PreviewServer server =
        PreviewServer.start(arguments.options(terminal, true).output(), port)) {
      terminal.out().println(messages.say("serve.ready", server.address().toString()));
      server.awaitEnd();
    } catch (BindException e) {
      terminal.err().println(messages.say("serve.port", String.valueOf(port)));
      return ExitCode.MACHINE.number();
    }
    return ExitCode.OK.number();
  }
}
