package org.texie.bench.duplicates;

/** Something that a text says and another one may lack. */
record Fact(Sort sort, String value) {

  /** What can be told wrong. */
  enum Sort {
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
