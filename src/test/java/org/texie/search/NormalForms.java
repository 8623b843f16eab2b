package org.texie.search;

/** Opens the normal form to tests that hold the script against it. */
public final class NormalForms {

  private NormalForms() {}

  /** A text's normal form. */
  public static String of(String text) {
    return NormalForm.of(text);
  }
}
