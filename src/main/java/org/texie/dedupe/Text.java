package org.texie.dedupe;

import org.texie.model.Block.Passage;

/**
 * A passage as it is compared.
 *
 * @param mayGo whether it may be removed at all
 */
record Text(Passage passage, MatchForm form, Tokens tokens, boolean mayGo) {

  static Text of(Passage passage, Names names, boolean mayGo) {
    MatchForm form = MatchForm.of(passage.text());
    return new Text(passage, form, Tokens.of(passage.text(), form, names), mayGo);
  }

  int length() {
    return form.length();
  }

  boolean isSameAs(Text other) {
    return form.form().equals(other.form.form());
  }
}
