package org.texie.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: does all that {@code build} does, and writes only the reports. */
@Command(
    name = "check",
    description = "与 build 一样检查全部内容并试排每一页，但只写出报告",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;
  @Mixin private BuildArguments arguments;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return new BuildRun(terminal, arguments).run(false).number();
  }
}
