package org.texie.publish;

import java.io.IOException;
import java.nio.file.Path;

/** A program that begins a site and then does nothing until its input ends. */
public final class LockHolder {

  private LockHolder() {}

  /** Takes the output's folder. */
  public static void main(String[] arguments) throws IOException {
    try (Staging staging = Staging.begin(Path.of(arguments[0]))) {
      staging.write("half.html", new byte[] {'h'});
      System.out.println("begun");
      while (System.in.read() >= 0) {
        // Whoever started this decides how long it is at work.
      }
    }
  }
}
