package org.texie.diagnostics;

import java.util.Locale;

/**
 * Everything that can be wrong, by the short name that reports show in brackets.
 *
 * <p>The words stand in the message files; scripts and editors rely on the names, so a name changes
 * only on purpose.
 */
public enum Code {
  // Files
  NO_CONTENT,
  UNREADABLE,
  INVALID_ID,
  RESERVED_ID,
  INVALID_NAME,
  MISPLACED_FILE,
  DUPLICATE_ID,
  NAMES_DIFFER_IN_CASE,
  SYMBOLIC_LINK,
  FILE_TOO_LARGE,
  LOOKS_LIKE_GB18030,
  LOOKS_LIKE_UTF_16,
  NOT_UTF_8,
  CONTROL_CHARACTER,
  UNUSED_FILE(Severity.WARNING),
  // Front matter
  NO_FRONT_MATTER,
  UNCLOSED_FRONT_MATTER,
  FRONT_MATTER_TOO_LARGE,
  TAB_INDENT,
  FULL_WIDTH_COLON,
  SPACE_AFTER_COLON,
  UNQUOTED_COLON,
  UNCLOSED_VALUE,
  YAML_SYNTAX,
  YAML_ALIAS,
  YAML_TAG,
  YAML_TOO_DEEP,
  NOT_A_MAPPING,
  DUPLICATE_KEY,
  UNKNOWN_KEY,
  MISSING_FIELD,
  EXPECTED_TEXT,
  EXPECTED_LIST,
  EXPECTED_MAP,
  EXPECTED_NUMBER,
  INVALID_DATE,
  INVALID_STATUS,
  INVALID_TILE,
  INVALID_ALIAS,
  UNUSED_KEEP(Severity.WARNING),
  // What needs other files
  UNKNOWN_DISTRICT,
  UNKNOWN_THEME,
  REPEATED_THEME(Severity.WARNING),
  DUPLICATE_ADDRESS,
  RESERVED_ADDRESS,
  // Markdown
  MISSING_LINK_TARGET,
  LINK_OUTSIDE_CONTENT,
  LINK_TO_UNPUBLISHED(Severity.WARNING),
  MISSING_PARAGRAPH,
  UNSAFE_LINK(Severity.WARNING),
  MISSING_IMAGE,
  INVALID_IMAGE_TYPE,
  UNREADABLE_PICTURE,
  PICTURE_TOO_LARGE,
  MISSING_ALT(Severity.WARNING),
  REMOVED_HTML(Severity.WARNING),
  NESTED_TOO_DEEP,
  // Settings and templates
  UNKNOWN_SETTING,
  INVALID_SETTING,
  TEMPLATE_ERROR;

  private final Severity severity;
  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Code() {
    this(Severity.ERROR);
  }

  Code(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** The name in reports: {@code unknown-district}. */
  public String id() {
    return id;
  }
}
