package org.texie.dedupe;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Words without a fact of their own, which one of two repeats may have and the other not.
 *
 * <p>Only such words as say nothing wherever they stand: a word that is missing here keeps a
 * paragraph, one too many loses something.
 */
final class NeutralWords {

  /** The most characters of words that lead into a sentence. */
  private static final int MAX_LEAD_IN = 40;

  /**
   * The least characters of words that only read as if they did: 进场 may be the rest of a clause.
   */
  private static final int MIN_LIKE_LEAD_IN = 3;

  /** The most tokens of words that lead in, where they stand before all the rest. */
  private static final int MAX_LEAD_IN_TOKENS = 24;

  /** The most tokens of the number of a part or of a head: six, a genre and a number. */
  private static final int MAX_HEAD_TOKENS = 12;

  /** Words that may stand or not anywhere. */
  private static final Vocabulary PARTICLES = Vocabulary.of("的 了 在 也 还 就 而 并 则 又 便 地 着 于 同样 同时");

  private static final Pattern SAYING =
      Pattern.compile("(?:了解到|获悉|得知|看到|看见|见到|发现|注意到|留意到|观察到|知悉|打听到|悉|显示|据(?:了解|介绍|统计|测算))$");

  /** Ends words that need no mark after them: 值得一提的是, 记者走近才看到. */
  private static final Pattern LEADING_STRAIGHT_ON =
      Pattern.compile(
          "(?:了解到|获悉|得知|看到|看见|见到|发现|注意到|听到|知道|的是|原来|[便就还也又正]是|(?:眼前|结果|答案|回答|回复)是|写[着道]|[只就便又]见|只听|想起|看[出到得]|[证表说]明|告诉我们)$");

  /** What somebody is quoted with is told, be it little. */
  private static final Pattern QUOTATION = Pattern.compile("[“”「」『』]");

  /** 谈到排队, 至于那座桥. */
  private static final Pattern NAMED_TOPIC =
      Pattern.compile(
          "(?:[要再先若]?[说谈讲提聊问言论](?:起|到|及)|要说|要论|要问|若论|论起|至于|关于"
              + "|单说|说说|再说|先说|再看|谈谈)"
              + "(?:[这那][\\u4e00-\\u9fff])?([\\u4e00-\\u9fff]{2,8}?)(?:这件事|的事|的话题|一事"
              + "|来)?(?:时|的时候)?");

  /** What a column is called, in brackets or before a mark that nothing goes on across. */
  private static final Pattern HEAD =
      Pattern.compile(
          "[\\s\\u3000\\p{So}]*(?:[【〔［〖「《\\[#＃][^【〔［〖「《\\[#＃]+[】〕］〗」》\\]#＃]|[^：:|｜丨\\u3000]+[：:|｜丨\\u3000])[：:|｜丨\\s\\u3000—]*");

  /** Ⅲ, ①, 第三章, 【壹】, 03 |: nothing but the number of a part. */
  private static final Pattern PART =
      Pattern.compile(
          "[\\s\\u3000\\p{So}]*(?:[\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3220-\\u3229\\u2160-\\u217b][\\s\\u3000]*[.．、：:|｜丨）)]?"
              + "|(?:第[0-9一二三四五六七八九十]{1,3}[章节回幕篇部集辑]|[之其][一二三四五六七八九十]|[壹贰叁肆伍陆柒捌玖拾])(?:[\\s\\u3000]|[：:|｜丨])"
              + "|[【〔［〖（(\\[](?:[0-9]{1,2}|[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,2}|[上中下])[】〕］〗）)\\]]"
              + "|(?i:[ivx]{1,4}|[a-h])[.．、：:]|(?i:no)[.．]?[0-9]{1,2}(?=[\\s\\u3000：:]|$)|0[0-9](?=[\\s\\u3000])"
              + "|0?[0-9][\\s\\u3000]*(?:[|｜丨]|[／/][\\s\\u3000]))[\\s\\u3000：:|｜丨—]*");

  /** 三、 or 2. before words that are no number. */
  private static final Pattern ITEM =
      Pattern.compile("[\\s\\u3000]*[（(]?[0-9一二三四五六七八九十]{1,3}[）)、．.][\\s\\u3000]*");

  private NeutralWords() {}

  /** Where a text begins after words such as 据了解 that lead into it. */
  static int leadIn(Tokens tokens) {
    return longest(
        tokens,
        end -> tokens.clauseBegins(end) ? areLeadIn(tokens, 0, end) : areLabel(tokens, end));
  }

  /** Where a text begins after clauses that read as such do. */
  static int likeLeadIn(Tokens tokens) {
    return longest(tokens, end -> readLikeLeadIn(tokens, 0, end));
  }

  /** Where the longest beginning of a text ends that is of a sort; 0 where none is. */
  private static int longest(Tokens tokens, IntPredicate isOfASort) {
    return IntStream.iterate(
            Math.min(tokens.length() - 1, MAX_LEAD_IN_TOKENS), end -> end > 0, end -> end - 1)
        .filter(isOfASort)
        .findFirst()
        .orElse(0);
  }

  /**
   * Whether tokens are clauses before the rest of a sentence that read as if they led into it, and
   * do not turn it.
   */
  static boolean readLikeLeadIn(Tokens tokens, int from, int to) {
    String form = tokens.form(from, to);
    boolean mayLeadIn =
        (tokens.clauseBegins(to) || tokens.isParted(to) || LEADING_STRAIGHT_ON.matcher(form).find())
            && tokens.sentenceBegins(from)
            && to < tokens.length()
            && form.length() >= MIN_LIKE_LEAD_IN
            && form.length() <= MAX_LEAD_IN
            && !QUOTATION.matcher(tokens.shownOn(from, to)).find();
    if (!mayLeadIn) {
      return false;
    }
    List<String> clauses = clauses(tokens, from, to);
    return LeadIns.areLike(clauses)
        && (Context.inside(tokens.shownOn(from, to), true).isEmpty()
            || LeadIns.turnNothing(clauses));
  }

  /**
   * Whether the tokens before one are what a column or its part is called: 金句 before a blank or a
   * line of its own, 【巷口素描】, （三）.
   */
  static boolean areLabel(Tokens tokens, int end) {
    return end < tokens.length()
        && (tokens.isParted(end) || tokens.clauseBegins(end))
        && ((tokens.mayBeSignedBefore(end) && LeadIns.isLabel(tokens.form(0, end)))
            || (end <= MAX_HEAD_TOKENS && (isNumberOfAPart(tokens, end) || isHead(tokens, end))));
  }

  /** A wide blank ends a head only where the text behind it is not parted by more of them. */
  private static boolean isHead(Tokens tokens, int end) {
    String before = tokens.shownBefore(end);
    return HEAD.matcher(before).matches()
        && !(before.endsWith(Tokens.WIDE_BLANK)
            && tokens.shownAfter(end).strip().contains(Tokens.WIDE_BLANK))
        && LeadIns.isHead(tokens.form(0, end));
  }

  private static boolean isNumberOfAPart(Tokens tokens, int end) {
    String before = tokens.shownBefore(end);
    return PART.matcher(before).matches()
        || (!tokens.isNumber(end) && ITEM.matcher(before).matches());
  }

  /** Whether the tokens are nothing but words that may stand anywhere. */
  static boolean areParticles(Tokens tokens, int from, int to) {
    return PARTICLES.makesUp(tokens.form(from, to));
  }

  /**
   * Whether the tokens are nothing but words that lead into a sentence: 现场 does so as a clause, but
   * in 现场负责人 it tells one person from another.
   */
  static boolean areLeadIn(Tokens tokens, int from, int to) {
    String text = tokens.form(from, to);
    if (text.length() > MAX_LEAD_IN) {
      return false;
    }
    boolean clause = tokens.clauseBegins(to) || tokens.isParted(to);
    return leadStraightOn(tokens, from, to)
        || ((clause || SAYING.matcher(text).find()) && LeadIns.makeUp(text))
        || (from == 0 && areLabel(tokens, to))
        || (clause && namesItsTopic(text, tokens.form(to, tokens.length())));
  }

  private static List<String> clauses(Tokens tokens, int from, int to) {
    int[] begins =
        IntStream.range(from, to).filter(i -> i == from || tokens.clauseBegins(i)).toArray();
    return IntStream.range(0, begins.length)
        .mapToObj(i -> tokens.form(begins[i], i + 1 < begins.length ? begins[i + 1] : to))
        .toList();
  }

  /** 只见, or clauses and 只见: 来到现场，只见. */
  private static boolean leadStraightOn(Tokens tokens, int from, int to) {
    int last = Math.max(from, to - 1);
    while (last > from && !tokens.clauseBegins(last)) {
      last--;
    }
    return LeadIns.leadStraightOn(tokens.form(last, to))
        && (last == from || LeadIns.makeUp(tokens.form(from, last)));
  }

  /** 谈到排队 before a text that speaks of 排队 anyway. */
  private static boolean namesItsTopic(String text, String rest) {
    Matcher topic = NAMED_TOPIC.matcher(text);
    return topic.matches() && rest.contains(topic.group(1));
  }
}
