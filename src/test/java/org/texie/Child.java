package org.texie;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A process that a test starts: the program as a shell would run it.
 *
 * @param environment what is set besides what this process has
 * @param folder where it runs
 */
public record Child(List<String> command, Map<String, String> environment, Path folder) {

  /** What a process that has ended left behind. */
  public record Ended(int code, String out, String err) {}

  /** This Java with this class path. */
  public static Child ofThisJava(Path folder, String... arguments) {
    return new Child(
            List.of(java(Path.of(System.getProperty("java.home")))),
            Map.of("LC_ALL", "C.UTF-8"),
            folder)
        .with("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData")
        .with("-cp", System.getProperty("java.class.path"))
        .with(arguments);
  }

  /** The launcher of a Java. */
  static String java(Path home) {
    return home.resolve("bin").resolve("java").toString();
  }

  /** The same with further arguments. */
  public Child with(String... arguments) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(arguments));
    return new Child(List.copyOf(all), environment, folder);
  }

  /** The same with another environment variable. */
  public Child withEnvironment(String name, String value) {
    Map<String, String> all = new TreeMap<>(environment);
    all.put(name, value);
    return new Child(command, Map.copyOf(all), folder);
  }

  /** Starts it; what it says goes to files, so that it never waits for a reader. */
  public Process start(Path out, Path err) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    // These would add words to standard error, or options to the child.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().remove("JDK_JAVA_OPTIONS");
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Runs it to its end. */
  public Ended run() throws IOException, InterruptedException {
    Path out = Files.createTempFile("texie", ".out");
    Path err = Files.createTempFile("texie", ".err");
    try {
      int code = start(out, err).waitFor();
      return new Ended(code, text(out), text(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
