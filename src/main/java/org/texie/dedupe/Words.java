package org.texie.dedupe;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a clause and what they are, as far as a segmenter with a dictionary can tell.
 *
 * <p>A guess, so that it may only ever be a reason to keep a text.
 */
final class Words {

  /** What a word stands for. */
  enum Kind {
    NAME,
    PLACE,
    BODY,
    OFFICE,
    /** A day, a season, an hour. */
    TIME,
    NUMBER,
    MEASURE,
    /** Any other thing, or a deed spoken of as one. */
    THING,
    /** 外, 旁, 前: a side of what stands before it. */
    SIDE,
    /** 的: what stands before it tells whose. */
    OF,
    OTHER;

    /** Whether it is known by a name or a title, so that a part of that may be another's. */
    boolean isNamed() {
      return this == NAME || this == PLACE || this == BODY || this == OFFICE;
    }

    boolean isCount() {
      return this == NUMBER || this == MEASURE;
    }

    /** Whether more may be said of it by the words that follow. */
    boolean isThing() {
      return isNamed() || this == TIME || this == THING;
    }
  }

  /**
   * A word of a clause.
   *
   * @param from where it begins in the clause
   */
  record Word(Kind kind, int from, int length) {
    int end() {
      return from + length;
    }

    /** Whether it goes on across a character of the clause. */
    boolean crosses(int at) {
      return from < at && end() > at;
    }
  }

  private static final Segment SEGMENTER =
      HanLP.newSegment()
          .enableNameRecognize(true)
          .enablePlaceRecognize(true)
          .enableOrganizationRecognize(true)
          .enableOffset(true);

  private Words() {}

  /**
   * The words of a clause, one behind the other.
   *
   * @param clause in simplified characters
   */
  static List<Word> of(String clause) {
    List<Word> words = new ArrayList<>();
    for (Term term : SEGMENTER.seg(clause)) {
      words.add(new Word(kind(term.nature.toString()), term.offset, term.length()));
    }
    return words;
  }

  /**
   * The last word of a clause.
   *
   * @param clause in simplified characters, not empty
   */
  static Word last(String clause) {
    List<Word> words = of(clause);
    return words.get(words.size() - 1);
  }

  /** Which word ends at a place in the clause, or goes on across it. */
  static int indexUpTo(List<Word> words, int at) {
    int index = 0;
    while (words.get(index).end() < at) {
      index++;
    }
    return index;
  }

  /** By the tags of the ICTCLAS family, which HanLP uses. */
  private static Kind kind(String tag) {
    Kind kind = Kind.OTHER;
    if (tag.startsWith("nr")) {
      kind = Kind.NAME;
    } else if (tag.startsWith("ns")) {
      kind = Kind.PLACE;
    } else if (tag.startsWith("nt") || tag.startsWith("ni")) {
      kind = Kind.BODY;
    } else if (tag.startsWith("nn")) {
      kind = Kind.OFFICE;
    } else if (tag.startsWith("t")) {
      kind = Kind.TIME;
    } else if (tag.startsWith("q") || tag.equals("mq")) {
      kind = Kind.MEASURE;
    } else if (tag.startsWith("m")) {
      kind = Kind.NUMBER;
    } else if (tag.startsWith("n") || tag.equals("s") || tag.equals("vn") || tag.equals("j")) {
      kind = Kind.THING;
    } else if (tag.equals("f")) {
      kind = Kind.SIDE;
    } else if (tag.equals("ude1")) {
      kind = Kind.OF;
    }
    return kind;
  }
}
