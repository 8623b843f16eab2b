package org.texie.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Emphasis by {@code *} that also works beside full-width punctuation.
 *
 * <p>CommonMark wants a space or a mark outside a closing delimiter that has a mark inside, so that
 * {@code **真。**她} stays unemphasised: Chinese sets no spaces. Here a Han character outside does as
 * well, and a full-width mark inside does not count as a mark.
 */
final class CjkAsterisk extends AsteriskDelimiterProcessor {

  CjkAsterisk() {
    super(false);
  }

  /** Runs of three and six match between letters, too: CommonMark 0.29, which flexmark predates. */
  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return opener.length() % 3 == 0 && closer.length() % 3 == 0
        ? 2
        : super.getDelimiterUse(opener, closer);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return leftFlanking || flanks(after, afterIsPunctuation, afterIsWhiteSpace, before);
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return rightFlanking || flanks(before, beforeIsPunctuation, beforeIsWhitespace, after);
  }

  private static boolean flanks(
      String inside, boolean insideIsMark, boolean insideIsSpace, String outside) {
    if (insideIsSpace) {
      return false;
    }
    return !insideIsMark || Cjk.isFullWidthMark(inside.codePointAt(0)) || isCjk(outside);
  }

  /** The parser hands over one UTF-16 unit: half of a pair is a Han character of a later plane. */
  private static boolean isCjk(String unit) {
    char c = unit.charAt(0);
    return Character.isSurrogate(c) || Cjk.isCjk(c);
  }
}
