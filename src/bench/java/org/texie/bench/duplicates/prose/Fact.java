package org.texie.bench.duplicates.prose;

/** Something that a text says and another one may lack. */
public record Fact(Sort sort, String value) {

  /** What can be told wrong. */
  public enum Sort {
    NUMBER,
    UNIT,
    DATE,
    PLACE,
    /** A person, also one who speaks. */
    NAME,
    BODY,
    OFFICE,
    /** Yes or no. */
    POLARITY,
    /** A word of content, in quotation marks or not. */
    WORD
  }
}
