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
  private static final List<String> PARTICLES =
      List.of("的", "了", "在", "也", "还", "就", "而", "并", "则", "又", "便", "地", "着", "于", "同样", "同时");

  /** Words that lead into a sentence, alone or one after the other. */
  private static final List<String> LEAD_INS =
      List.of(
          // ties to what went before
          "同样",
          "同时",
          "与此",
          "此外",
          "另外",
          "而且",
          "并且",
          "不仅如此",
          "除此之外",
          "除此以外",
          "其次",
          "首先",
          "最后",
          "再次",
          "接下来",
          "接着",
          "随后",
          "于是",
          "为此",
          "因此",
          "所以",
          "对此",
          "由此",
          "此间",
          "另一方面",
          "一方面",
          // weighing
          "值得一提的是",
          "值得注意的是",
          "更重要的是",
          "尤其值得一提的是",
          "据此",
          "事实上",
          "实际上",
          "其实",
          "可以说",
          "总的来说",
          "总的来看",
          "总体来看",
          "具体来说",
          "具体来看",
          "具体而言",
          "也就是说",
          "换句话说",
          "显然",
          "当然",
          "可见",
          "不难看出",
          "可以看到",
          "如前所述",
          "综上所述",
          "简而言之",
          "总之",
          "例如",
          "比如",
          "譬如",
          "具体地说",
          // now, without a date
          "近日",
          "日前",
          "目前",
          "如今",
          "眼下",
          "当前",
          "现在",
          "当下",
          "近来",
          "连日来",
          "近期",
          "最近",
          "这里",
          "那里",
          "时下",
          "现如今",
          // how the paper came to know
          "据",
          "从",
          "记者",
          "本报",
          "笔者",
          "采访",
          "走访",
          "调查",
          "调研",
          "实地",
          "现场",
          "一线",
          "了解",
          "了解到",
          "获悉",
          "得知",
          "看到",
          "发现",
          "注意到",
          "悉",
          "介绍",
          "报道",
          "有关",
          "相关",
          "方面",
          "部门",
          "当地",
          "时",
          "中",
          "期间",
          "过程",
          "得到",
          "知悉",
          "观察",
          "在",
          "的",
          "了",
          "也",
          "还",
          "则",
          "到",
          "和");

  private NeutralWords() {}

  /** Whether the tokens are nothing but words that may stand anywhere. */
  static boolean areParticles(Tokens tokens, int from, int to) {
    return consistOf(PARTICLES, text(tokens, from, to));
  }

  /** Whether the tokens are nothing but words that lead into a sentence. */
  static boolean areLeadIn(Tokens tokens, int from, int to) {
    return consistOf(LEAD_INS, text(tokens, from, to));
  }

  private static String text(Tokens tokens, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      text.append(tokens.character(i));
    }
    return text.toString();
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
