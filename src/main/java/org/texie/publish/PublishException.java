package org.texie.publish;

import java.io.IOException;

/**
 * The site could not be put into its place, for a reason that the person at the keyboard can mend.
 */
public final class PublishException extends IOException {

  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** Another build is at work on the same output. */
    BUSY,
    /** A file of somebody else's stands where one of the site's belongs. */
    STRANGER,
    /** A file's name cannot be written in the system's locale. */
    NAME
  }

  private final Reason reason;
  private final String detail;

  PublishException(Reason reason, String detail) {
    super(reason + ": " + detail);
    this.reason = reason;
    this.detail = detail;
  }

  public Reason reason() {
    return reason;
  }

  /** The path in the way, or who is at work. */
  public String detail() {
    return detail;
  }
}
