package org.texie.bench.duplicates.kinds;

import org.texie.bench.duplicates.prose.Line;

/**
 * Two texts and their label, before others are put around them.
 *
 * @param change the kind of change, by a name of its own
 * @param full the fuller text, if they are not equal
 * @param other the other one
 * @param stays which of the two should stay; of no meaning where both should
 * @param proof how to see that they differ; of no meaning where they do not
 * @param evidence what the proof has to look for
 */
public record Draft(
    String change, Line full, Line other, Stays stays, Proof proof, String evidence) {

  public enum Stays {
    /** The fuller one. */
    FULL,
    /** Whichever comes first. */
    FIRST,
    /** Neither says more than the other. */
    EITHER,
    /** Both, as one text, which is the evidence. */
    JOINED,
    BOTH
  }

  public enum Proof {
    NONE,
    /** Each says something that the other does not. */
    FACTS,
    /** A fact stands elsewhere: the evidence is what it is followed by only in one of them. */
    IN_PLACE,
    /** The evidence surrounds it in the fuller text. */
    CONTEXT,
    /** The same who, the other way round. */
    ORDER,
    /** One of them is a heading. */
    ROLE
  }

  public static Draft repeat(String change, Line full, Line other, Stays stays) {
    return new Draft(change, full, other, stays, Proof.NONE, "");
  }

  public static Draft halves(String change, Line first, Line second, String whole) {
    return new Draft(change, first, second, Stays.JOINED, Proof.NONE, whole);
  }

  public static Draft different(
      String change, Line full, Line other, Proof proof, String evidence) {
    return new Draft(change, full, other, Stays.BOTH, proof, evidence);
  }
}
