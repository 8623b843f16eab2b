package org.texie.cli;

/** What the program's exit code says. */
public enum ExitCode {
  /** All well. */
  OK(0),
  /** The content has errors; the old site was left alone. */
  CONTENT(1),
  /** The command was used wrongly. */
  USAGE(2),
  /** The machine failed: disk, permissions. */
  MACHINE(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
