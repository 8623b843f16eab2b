package org.texie.dedupe;

import org.texie.model.RepeatKind;

/** What came of holding a text against another one that stays. */
sealed interface Verdict {

  /**
   * The other text says all of it.
   *
   * @param containment the share of its characters that stand in the other, above 0 to 1
   * @param wholeClauses whether it stands there from the beginning of a clause to the end of one
   * @param difference the words that it has and the other one has not; they say nothing
   */
  record Repeat(RepeatKind kind, double containment, boolean wholeClauses, String difference)
      implements Verdict {}

  /**
   * It may say something of its own.
   *
   * @param containment as above, from 0
   * @param reason for the report
   */
  record Different(double containment, String reason) implements Verdict {}
}
