package org.texie.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.texie.BuildOptions;
import org.texie.content.SettingsReader;
import org.texie.diagnostics.Language;
import org.texie.diagnostics.Messages;
import org.texie.publish.OutputFolders;
import picocli.CommandLine.Option;

/** The options that every command which builds has. */
final class BuildArguments {

  @Option(
      names = "--source",
      paramLabel = "DIR",
      defaultValue = "",
      description = "档案所在的文件夹（默认：当前文件夹）")
  private Path source;

  @Option(names = "--output", paramLabel = "DIR", description = "网站写到哪里（默认：源文件夹下的 target/site）")
  private Optional<Path> output;

  @Option(names = "--reports", paramLabel = "DIR", description = "报告写到哪里（默认：源文件夹下的 target/reports）")
  private Optional<Path> reports;

  @Option(names = "--base-url", paramLabel = "URL", description = "网站对外的网址")
  private Optional<String> baseUrl;

  @Option(names = "--drafts", description = "也显示草稿")
  private boolean drafts;

  @Option(
      names = "--today",
      paramLabel = "YYYY-MM-DD",
      description = "按哪一天判断是否已到发布日期（默认：今天，按网站所在时区）")
  private Optional<String> today;

  @Option(names = "--strict", description = "警告也算错误")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "text|github|json",
      defaultValue = "text",
      description = "错误和警告的格式：$${COMPLETION-CANDIDATES}（默认：text）")
  private Format format;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      defaultValue = "zh",
      description = "消息用哪种语言（默认：zh）")
  private Language language;

  @Option(names = "-q", description = "只说错误和警告")
  private boolean quiet;

  @Option(names = "-v", description = "出故障时给出细节")
  private boolean verbose;

  Format format() {
    return format;
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  Messages messages() {
    return new Messages(language);
  }

  /** The arguments that a later command needs to work on the same folders. */
  String repeated() {
    StringBuilder repeated = new StringBuilder();
    if (!source.toString().isEmpty()) {
      repeated.append(" --source ").append(quoted(source));
    }
    output.ifPresent(folder -> repeated.append(" --output ").append(quoted(folder)));
    return repeated.toString();
  }

  private static String quoted(Path path) {
    String text = path.toString();
    return text.matches("[\\w./\\\\:-]+") ? text : "'" + text + "'";
  }

  /**
   * The options of a build.
   *
   * @throws UsageException where an option is no date, no address or no usable folder
   */
  BuildOptions options(Terminal terminal, boolean publish) throws UsageException, IOException {
    Path folder = terminal.folder().resolve(source).normalize();
    if (!Files.isDirectory(folder)) {
      throw new UsageException("usage.source", source.toString());
    }
    BuildOptions options =
        new BuildOptions(
            folder,
            output
                .map(terminal.folder()::resolve)
                .orElse(folder.resolve("target/site"))
                .normalize(),
            reports
                .map(terminal.folder()::resolve)
                .orElse(folder.resolve("target/reports"))
                .normalize(),
            parsedUrl(),
            drafts,
            parsedDay(),
            terminal.clock(),
            strict,
            publish);
    Optional<Path> refused =
        OutputFolders.refused(options.source(), options.output(), options.reports());
    if (refused.isPresent()) {
      throw new UsageException("usage.folder", refused.get().toString());
    }
    return options;
  }

  private Optional<URI> parsedUrl() throws UsageException {
    if (baseUrl.isEmpty()) {
      return Optional.empty();
    }
    Optional<URI> url = SettingsReader.baseUrl(baseUrl.get());
    if (url.isEmpty()) {
      throw new UsageException("usage.base-url", baseUrl.get());
    }
    return url;
  }

  private Optional<LocalDate> parsedDay() throws UsageException {
    try {
      return today.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new UsageException("usage.date", today.orElse(""));
    }
  }

  /** The names of the formats, for the help text. */
  static List<Format> formats() {
    return List.of(Format.values());
  }
}
