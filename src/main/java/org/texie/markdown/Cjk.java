package org.texie.markdown;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;

/** What of Chinese, Japanese and Korean script matters to Markdown. */
final class Cjk {

  /** Marks that Chinese text and Latin text share; beside Han they are Chinese. */
  private static final String SHARED_MARKS = "“”‘’…—·";

  private Cjk() {}

  /** A letter or mark of Han text, full-width forms among them. */
  static boolean isCjk(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.BOPOMOFO
        || script == UnicodeScript.HANGUL
        || isFullWidthMark(c);
  }

  /** A mark that only text of these scripts uses: 。，、「」！ and the like. */
  static boolean isFullWidthMark(int c) {
    UnicodeBlock block = UnicodeBlock.of(c);
    return UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(block)
        || UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block)
        || UnicodeBlock.CJK_COMPATIBILITY_FORMS.equals(block)
        || UnicodeBlock.VERTICAL_FORMS.equals(block);
  }

  /**
   * Whether a line break between two characters is only the editor's, and means no space.
   *
   * <p>After CSS Text 3, section 4.1.3: a break between wide characters vanishes, but not beside
   * Hangul, which sets spaces between words.
   */
  static boolean joins(int before, int after) {
    return isWide(before) && isWide(after);
  }

  private static boolean isWide(int c) {
    return SHARED_MARKS.indexOf(c) >= 0
        || (isCjk(c) && UnicodeScript.of(c) != UnicodeScript.HANGUL);
  }
}
