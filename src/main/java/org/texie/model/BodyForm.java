package org.texie.model;

import java.util.function.UnaryOperator;

/** Puts a body's HTML into the form that it needs in another place than its own page. */
@FunctionalInterface
public interface BodyForm {

  /**
   * The body in that form.
   *
   * @param link what becomes of the address of a link or a picture; an empty one leaves the words
   */
  String of(String html, UnaryOperator<String> link);
}
