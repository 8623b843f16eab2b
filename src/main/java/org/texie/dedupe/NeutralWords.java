package org.texie.dedupe;

import java.util.List;

/**
 * Words without a fact of their own, which one of two repeats may have and the other not.
 *
 * <p>The lists are short on purpose: a word that is missing here keeps a paragraph, one too many
 * loses something.
 */
final class NeutralWords {

  /** Words that may stand or not anywhere. */
  private static final List<String> PARTICLES = words("的 了 在 也 还 就 而 并 则 又 便 地 着 于 同样 同时");

  /** Words that lead into a sentence, alone or one after the other. */
  private static final List<String> LEAD_INS =
      words(
          // ties to what went before
          """
          同样 同时 与此 此外 另外 而且 并且 不仅如此 除此之外 除此以外 除此而外 除了这些 不止如此 不只如此
          不单如此 非但如此 更重要的是 其次 首先 最后 再次 再者 再有 还有 接下来 接着 随后 紧接着 于是 为此 因此 所以
          对此 由此 此间 另一方面 一方面 与之相应 与此相应 相应地 这样一来 如此一来 由此一来 就这样
          """
              // weighing
              + """
          值得一提的是 值得注意的是 值得关注的是 值得一说的是 值得称道的是 值得欣慰的是 值得高兴的是
          尤其值得一提的是 特别值得一提的是 更值得一提的是 尤为可喜的是 可喜的是 令人欣慰的是 令人欣喜的是
          令人高兴的是 令人感动的是 令人惊喜的是 让人欣慰的是 让人欣喜的是 让人高兴的是 让人感动的是
          让人惊喜的是 难能可贵的是 难得的是 更难得的是 有意思的是 有趣的是 需要说明的是 需要指出的是
          要说明的是 据此 事实上 实际上 其实 可以说 应该说 总的来说 总的来看 总体来看 总体来说 总体上看
          总体而言 整体来看 整体上看 具体来说 具体来看 具体而言 具体地说 也就是说 换句话说 换言之 说白了
          说到底 归根到底 归根结底 一句话 简单来说 简单地说 简单说 简而言之 一言以蔽之 显然 很显然 显而易见
          当然 无疑 毫无疑问 毋庸置疑 众所周知 大家知道 可见 由此可见 由此看来 不难看出 不难发现 可以看出
          可以看到 可以发现 如前所述 综上所述 总之 总而言之 例如 比如 比如说 譬如 客观地说
          """
              // now, without a date
              + """
          近日 日前 目前 如今 眼下 当前 现在 当下 近来 连日来 近期 最近 这里 那里 时下 现如今 这几天
          这段时间 近段时间 一段时间以来 近一段时间 近年来 近几年 近些年 近几年来 近些年来 这几年 这些年 多年来
          这些年来 几年来 长期以来 一直以来 前不久 不久前 前些天 前几天 这些天 这阵子 前阵子 前段时间
          """
              // how the paper came to know
              + """
          据 从 记者 本报 本报记者 笔者 采访 走访 采访时 调查 调研 实地 现场 一线 了解 了解到 获悉 得知 看到 发现
          注意到 悉 介绍 报道 有关 相关 方面 部门 当地 时 中 期间 过程 得到 知悉 观察 留意到 在 的 了 也 还
          则 到 和 数据显示 有数据显示 相关数据显示 统计显示 资料显示 统计 测算 有关资料显示
          """
              // into the scene
              + """
          走进这里 来到这里 走进现场 来到现场 置身其中 行走其间 漫步其间 放眼望去 一眼望去 抬眼望去 远远望去
          目之所及 举目望去 说起这些 说到这些 谈起这些 提起这些 说起这件事 谈起这件事 提起这件事 说起此事
          谈及此事 提起此事 说到这里 谈到这里 讲到这里 说起来
          """);

  private NeutralWords() {}

  /** Whether the tokens are nothing but words that may stand anywhere. */
  static boolean areParticles(Tokens tokens, int from, int to) {
    return consistOf(PARTICLES, tokens.form(from, to));
  }

  /** Whether the tokens are nothing but words that lead into a sentence. */
  static boolean areLeadIn(Tokens tokens, int from, int to) {
    return consistOf(LEAD_INS, tokens.form(from, to));
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private static boolean consistOf(List<String> words, String text) {
    boolean[] reached = new boolean[text.length() + 1];
    reached[0] = true;
    for (int at = 0; at < text.length(); at++) {
      for (String word : words) {
        if (reached[at] && text.startsWith(word, at)) {
          reached[at + word.length()] = true;
        }
      }
    }
    return reached[text.length()];
  }
}
