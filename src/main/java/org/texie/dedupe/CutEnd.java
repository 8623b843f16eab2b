package org.texie.dedupe;

import java.util.List;
import java.util.regex.Pattern;
import org.texie.dedupe.Words.Kind;
import org.texie.dedupe.Words.Word;

/**
 * What a cut within a clause may take from what is told before it: the end of a {@link Quantity},
 * and what makes another one of whom or what the text before it tells.
 */
final class CutEnd {

  /** Enough tokens at either side of a cut to tell an amount or a place by. */
  static final int NEAR = 6;

  /** Enough tokens at either side of a cut to tell words by. */
  static final int FAR = 20;

  /** What a clause has at most, in characters, that tells nothing. */
  private static final int SCRAP = 6;

  /** What stands behind such a mark tells something even without a verb. */
  private static final Pattern EXPLAINING = Pattern.compile("[：:—–][“‘「『]?[^，。；：:—–]*$");

  private static final Pattern AMOUNT = Pattern.compile("[0-9零〇一二两三四五六七八九十百千万半几]");

  /** 堤长|助理, 护士|长: another office. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "[长员任事记管授师首总理练席]\\|(?:特别|私人|行政)?(?:助理|随员|随从|副手|帮办|秘书|代表|候[选补]人|候补|替补|后备|推荐|顾问|夫人|司机|助手|家属|联络员|专职|兼职|级|接待|办公|翻译|实习)|[士谋务]\\|长|[记干]\\|[员事]|主任\\|[医药护科研技]");

  /** 收摊|前, behind a deed and at the end of a clause: another time. */
  private static final Pattern BEFORE_OR_AFTER = Pattern.compile("[以之]?[前后]");

  private static final Pattern BEHIND = Vocabulary.atTheBeginning("cut-off-behind.txt");

  private CutEnd() {}

  /** Whether all that is left of a clause names something and tells nothing of it: 小作坊|关了. */
  private static boolean isNominal(Tokens tokens, int end, String left) {
    return left.length() <= SCRAP
        && !AMOUNT.matcher(left).find()
        && !EXPLAINING.matcher(tokens.shownBefore(end)).find()
        && names(Words.of(left));
  }

  /** Whether words are those for a time, or for other things without a name. */
  private static boolean names(List<Word> words) {
    return words.stream().allMatch(word -> word.kind() == Kind.TIME)
        || words.stream()
            .map(Word::kind)
            .allMatch(kind -> kind.isThing() && kind != Kind.NAME && kind != Kind.TIME);
  }

  private static boolean isDeed(Word word) {
    return word.kind() == Kind.OTHER && word.length() > 1;
  }

  /** What is not whole before a token within a clause; empty where nothing seems to be torn. */
  static String torn(Tokens tokens, int end) {
    String left = tokens.clauseBefore(end, FAR);
    if (isNominal(tokens, end, left)) {
      return "";
    }
    String found = Quantity.lessItsEnd(tokens, end);
    if (!found.isEmpty()) {
      return found;
    }
    String right = tokens.clauseAfter(end, FAR);
    if (BEFORE_OR_AFTER.matcher(right).matches()) {
      Word last = Words.last(left);
      if (isDeed(last)) {
        return left.substring(last.from()) + right;
      }
    }
    found = Turns.findAcross(OFFICE, tokens.aroundCut(end, NEAR));
    return found.isEmpty() ? Turns.find(BEHIND, right) : found;
  }
}
