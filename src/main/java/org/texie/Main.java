package org.texie;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Clock;
import java.util.List;
import org.texie.cli.Terminal;
import org.texie.cli.Texie;

/** Hands the program its streams, folder and clock, and exits with its code. */
public final class Main {

  private Main() {}

  /** Runs a command. */
  public static void main(String[] arguments) {
    Path folder = Path.of("").toAbsolutePath();
    Terminal terminal =
        new Terminal(
            stream(FileDescriptor.out, "stdout.encoding"),
            stream(FileDescriptor.err, "stderr.encoding"),
            folder,
            Clock.systemUTC(),
            program(folder));
    System.exit(Texie.run(terminal, List.of(arguments)));
  }

  /**
   * Chinese needs a stream that can write it: the terminal's own encoding if it can, else UTF-8.
   */
  private static PrintStream stream(FileDescriptor descriptor, String property) {
    String name = System.getProperty(property, System.getProperty("sun." + property, "UTF-8"));
    Charset own = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    boolean canWrite = own.canEncode() && own.newEncoder().canEncode('特');
    return new PrintStream(
        new FileOutputStream(descriptor), true, canWrite ? own : StandardCharsets.UTF_8);
  }

  private static String program(Path folder) {
    CodeSource source = Main.class.getProtectionDomain().getCodeSource();
    try {
      Path code = Path.of(source.getLocation().toURI());
      if (Files.isRegularFile(code)) {
        Path shown = code.startsWith(folder) ? folder.relativize(code) : code;
        return "java -jar " + shown;
      }
    } catch (URISyntaxException e) {
      // The class path was given in some other way; Maven's is the one that is documented.
    }
    return "mvn -q compile exec:java";
  }
}
