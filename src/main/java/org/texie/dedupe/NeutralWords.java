package org.texie.dedupe;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words without a fact of their own, which one of two repeats may have and the other not.
 *
 * <p>Only such words as say nothing wherever they stand: a word that is missing here keeps a
 * paragraph, one too many loses something.
 */
final class NeutralWords {

  /** The most characters of words that lead into a sentence. */
  private static final int MAX_LEAD_IN = 40;

  /** Words that may stand or not anywhere. */
  private static final Vocabulary PARTICLES = Vocabulary.of("的 了 在 也 还 就 而 并 则 又 便 地 着 于 同样 同时");

  /** Words that lead into a sentence without a mark after them. */
  private static final Vocabulary ADVERBS =
      Vocabulary.of(
          // ties to what went before
          """
          同样 同时 与此同时 此外 另外 而且 并且 不仅如此 除此之外 除此以外 其次 首先 最后 再次 再者
          还有 接下来 接着 随后 紧接着 于是 为此 因此 所以 因而 对此 由此 据此 另一方面 一方面
          就这样 再看 再比如 又比如 又如 再如 加之 再加上 何况 况且 再说 也因此 正因如此 正因为如此
          因之 有鉴于此 鉴于此 基于此 其实 事实上 实际上 可以说 应该说 也就是说 换句话说 换言之 显然
          当然 无疑 毫无疑问 可见 由此可见 总之 总而言之 例如 比如 譬如
          """
              // now, without a date
              + """
          近日 日前 目前 如今 眼下 当前 现在 当下 近来 连日来 近期 最近 时下 现如今 眼前 这几天 这时
          此时 此刻 近年来 近几年 近些年 近几年来 近些年来 这几年 这几年来 这些年 这些年来 多年来
          几年来 长期以来 一直以来 前不久 不久前 前些天 前几天 这些天 这阵子 前阵子 前段时间
          这段时间 近段时间 前些日子 前一阵子 前一段时间 这段日子 近段日子 现阶段 这会儿 此时此刻
          这个时候 就在这时 这一阵子 一段时间以来 近一段时间 最近一段时间 截至目前 到目前 到现在
          时至今日
          """);

  private static final Pattern SAYING =
      Pattern.compile("(?:了解到|获悉|得知|看到|看见|见到|发现|注意到|留意到|观察到|知悉|打听到|悉|显示|据(?:了解|介绍|统计|测算))$");

  /** 谈到排队, 至于那座桥. */
  private static final Pattern NAMED_TOPIC =
      Pattern.compile(
          "(?:[要再先若]?[说谈讲提聊问言论](?:起|到|及)|要说|要论|要问|若论|论起|至于|关于"
              + "|单说|说说|再说|先说|再看|谈谈)"
              + "(?:[这那][\\u4e00-\\u9fff])?([\\u4e00-\\u9fff]{2,8}?)(?:这件事|的事|的话题|一事"
              + "|来)?(?:时|的时候)?");

  private NeutralWords() {}

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
    boolean clause = tokens.clauseBegins(to);
    return ADVERBS.makesUp(text)
        || ((clause || SAYING.matcher(text).find()) && LeadIns.makeUp(text))
        || (clause && namesItsTopic(text, tokens.form(to, tokens.length())));
  }

  /** 谈到排队 before a text that speaks of 排队 anyway. */
  private static boolean namesItsTopic(String text, String rest) {
    Matcher topic = NAMED_TOPIC.matcher(text);
    return topic.matches() && rest.contains(topic.group(1));
  }
}
