package org.texie.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code build}: writes the site. */
@Command(name = "build", description = "读取档案，删去重复段落，写出网站和报告（默认命令）", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  private final Terminal terminal;
  @Mixin private BuildArguments arguments;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return new BuildRun(terminal, arguments).run(true).number();
  }
}
