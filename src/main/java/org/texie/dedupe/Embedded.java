package org.texie.dedupe;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether words that stand behind a colon or between quotation marks are somebody's speech, which a
 * page takes over, or the text of a sign, a form or a joke, which it only shows.
 */
final class Embedded {

  /** So much of what shows the words is told, in characters. */
  private static final int SHOWN = 6;

  private static final String SAY =
      "(?:说|道|讲|问|答|笑|叹|喊|告诉[^，。]{1,8}|表示|介绍|回忆|坦言|感慨|感叹|解释|补充|强调|透露|总结|比划|接过话头?|搭腔|插话|开口|念叨|点头|摆手|摇头)";

  /** Ends what leads on to a speech: 王芳笑着说：, 王芳说起这些，眼里有光：. */
  private static final Pattern SPEECH_AHEAD = Pattern.compile(SAY + "[着过道起了]?[^，。]{0,8}$");

  /** Opens what follows a speech: ，王芳笑着说, ——王芳. */
  private static final Pattern SPEECH_BEHIND =
      Pattern.compile(
          "^[，,]?[^。！？]{0,30}" + SAY + "|^(?:[—–\\-]+|[（(])[\\u4e00-\\u9fff]{2,16}[）)]?$");

  /** A quotation that goes on from the words before it: 背面题着“. */
  private static final Pattern OPENING = Pattern.compile("([^“”「」『』，。：；]*\\p{IsHan})[“「『]$");

  /** What is only called so: 一份的“司炉套餐”. */
  private static final Pattern CALLED = Pattern.compile("[^”」』，。]{0,8}[”」』]");

  private static final Pattern CLOSING = Pattern.compile("^[”」』](?=.)");

  private Embedded() {}

  /**
   * What shows the words that begin behind the end of some text; empty if somebody speaks them.
   *
   * @param words those words and what follows them
   */
  static String before(String sentence, String words) {
    Matcher opening = OPENING.matcher(sentence);
    if (!opening.find()
        || CALLED.matcher(words).lookingAt()
        || SPEECH_AHEAD.matcher(opening.group(1)).find()
        || Comments.confirm(opening.group(1))) {
      return "";
    }
    String ahead = opening.group();
    return ahead.substring(Math.max(0, ahead.length() - SHOWN)).strip();
  }

  /** What shows the words that end before some text, in marks; empty if somebody speaks them. */
  static String behind(String rest) {
    Matcher closing = CLOSING.matcher(rest);
    if (!closing.find()) {
      return "";
    }
    String behind = Clauses.sentenceAfter(rest, closing.end()).replaceAll("[。！？…]$", "");
    return behind.isBlank() || SPEECH_BEHIND.matcher(behind).find() || Comments.confirm(behind)
        ? ""
        : rest.substring(0, Math.min(SHOWN, rest.length()));
  }
}
