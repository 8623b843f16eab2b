package org.texie.cli;

/** An option that cannot be meant. */
final class UsageException extends Exception {

  private static final long serialVersionUID = 1;

  private final String key;
  private final String argument;

  /** Takes the key of the message, and what it is about. */
  UsageException(String key, String argument) {
    super(key + ": " + argument);
    this.key = key;
    this.argument = argument;
  }

  String key() {
    return key;
  }

  String argument() {
    return argument;
  }
}
