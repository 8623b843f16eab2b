package org.texie.dedupe;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
  private static final List<String> PARTICLES = words("的 了 在 也 还 就 而 并 则 又 便 地 着 于 同样 同时");

  /** Words that lead into a sentence without a mark after them. */
  private static final List<String> ADVERBS =
      words(
          // ties to what went before
          """
          同样 同时 与此同时 此外 另外 而且 并且 不仅如此 除此之外 除此以外 其次 首先 最后 再次 再者 还有
          接下来 接着 随后 紧接着 于是 为此 因此 所以 因而 对此 由此 据此 另一方面 一方面 就这样
          再看 再比如 又比如 又如 再如 加之 再加上 何况 况且 再说 也因此 正因如此 正因为如此 因之 有鉴于此 鉴于此 基于此
          其实 事实上 实际上 可以说 应该说 也就是说 换句话说 换言之 显然 当然 无疑 毫无疑问 可见
          由此可见 总之 总而言之 例如 比如 譬如
          """
              // now, without a date
              + """
          近日 日前 目前 如今 眼下 当前 现在 当下 近来 连日来 近期 最近 时下 现如今 眼前 这几天 这时 此时 此刻
          近年来 近几年 近些年 近几年来 近些年来 这几年 这几年来 这些年 这些年来 多年来 几年来
          长期以来 一直以来 前不久 不久前 前些天 前几天 这些天 这阵子 前阵子 前段时间 这段时间 近段时间
          前些日子 前一阵子 前一段时间 这段日子 近段日子 现阶段 这会儿 此时此刻 这个时候 就在这时 这一阵子
          一段时间以来 近一段时间 最近一段时间 截至目前 到目前 到现在 时至今日
          """);

  /** Words that lead into a sentence as a clause of their own, alone or one after the other. */
  private static final List<String> LEAD_INS =
      words(
          // ties to what went before
          """
          与此 不止如此 不只如此 不单如此 非但如此 除此而外 除了这些 此间 再有 与之相应 与此相应 相应地
          这样一来 如此一来 由此一来 其一 其二 其三 更进一步 进一步说 进一步看 再往深处看 往深里看
          反过来 反过来说 反过来看 相比之下 相比而言 相对而言 比较而言 对比之下 与之相比 与此相比
          不光如此 不但如此 不止这些 不光这些 不仅这些 还不止这些 远不止这些 这还不算 这还不算完 除开这些 除了这个
          为了这个 以此为例 在此基础上 在此背景下 在此期间 在此之下 无独有偶 话说回来 言归正传 书归正传 闲话少说
          不同的是 相同的是 一样的是 不变的是 更巧的是 巧合的是 说来也巧 说来有趣 说来话长
          究其原因 追根溯源 归结起来 掰开来看 拆开来看 摊开来看 一路看下来 从现场看 从现场情况看 从面上看 近距离观察到 近距离看 归纳起来 概括起来 综合起来 总结起来 放在一起看 连起来看
          """
              // weighing
              + """
          总的来说 总的来看 总的说来 总的看来 总体来看 总体来说 总体上看 总体上说 总体而言 大体来说 大体上说
          整体来看 整体上看 整体而言 综合来看 综合来说 具体来说 具体来看 具体来讲 具体而言 具体地说 具体说来
          说白了 说到底 归根到底 归根结底 一句话 简单来说 简单来讲 简单地说 简单说 简单讲 简而言之 简言之
          概括来说 概括地说 概括地讲 通俗地说 通俗来说 通俗来讲 形象地说 准确地说 确切地说 更准确地说
          严格地说 严格来说 坦率地说 坦白说 老实说 说实话 说真的 说实在的 实话实说 不夸张地说 毫不夸张地说
          客观地说 客观来说 客观来看 公正地说 平心而论 一言以蔽之 很显然 显而易见 毋庸置疑 毫无疑义 不言而喻
          坦白讲 坦率讲 客观讲 说句实话 说句公道话 说句心里话 说句实在话 不用说 不消说 不必说 毋庸讳言 毋须讳言 无须讳言
          不可否认 不可否认的是 不容忽视的是 不能忽视的是 不得不说 不得不说的是 应该承认 应当承认 应该看到 应当看到
          需要看到 要看到 须知 要知道 看得出来 看得出 听得出来 可想而知 有目共睹 有目共睹的是 人所共知 细数下来
          众所周知 大家知道 我们知道 大家都知道 谁都知道 由此看来 这样看来 如此看来 不难看出 不难发现 可以看出
          可以看到 可以发现 能够看到 我们看到 人们看到 人们发现 大家发现 如前所述 综上所述 综上 比如说 打比方说 打个比方
          """
              // how the paper came to know
              + """
          据 另据 又据 再据 另 又 从 在 向 经 就 记者 本报 本报记者 笔者 我们 采访 走访 探访 采访时 调查 调研 梳理 实地 现场 一线 了解 了解到 获悉 得知
          看到 看见 见到 发现 注意到 留意到 观察到 悉 介绍 报道 通报 有关 相关 方面 部门 当地 这里 那里 时 中 期间
          过程 过程中 得到 知悉 观察 的 了 也 还 则 到 和 后 之后 公开 信息 消息 资料 数据 统计 测算 有 显示
          多方 打听 打听到 深入 随后 进一步 详细 仔细 通过 交谈 交谈中 聊天 聊天中 座谈 座谈中 闲聊 言谈间 谈话间
          走访时 采访中 走访中 调查中 采访后 走访后 采访人员 编辑 编者 报社 本刊 多次 一路 沿途 逐一 一一 翻阅 翻看
          查阅 查看 台账 记录 档案 材料 核对 核实 比对 对照 盘点 回访 回访时 回访中 探访时 探访中 再次 又 再 随
          交流 交流中 采访间隙 途中 采访途中 赶到 来到 走进 抵达 发稿 发稿时 发稿前 截至 截稿 截稿时
          """
              // into the scene
              + """
          置身其中 行走其间 漫步其间 穿行其间 身处其中 走近一看 走近细看 走进一看 进门一看 仔细一看 细看之下
          细细看去 仔细看去 放眼望去 放眼看去 一眼望去 抬眼望去 远远望去 远远看去 目之所及 举目望去 举目四望
          环顾四周 四下望去 抬头望去 低头细看 说起来 说来 算起来 细算起来 细说起来 回头看 回过头来看 回头再看
          """);

  private static final List<String> CLAUSE_WORDS =
      Stream.concat(ADVERBS.stream(), LEAD_INS.stream()).toList();

  /** 令人欣喜的是, 更值得一提的一点是. */
  private static final Pattern WEIGHING =
      Pattern.compile(
          "(?:更为|最为|尤其|特别|格外|十分|颇为|尤为|更加|极为|分外|同样|更|最|尤|很|颇|也)?"
              + "(?:[令让使叫给](?:人|人们|大家|我们|记者|外人|旁人|来者))?"
              + "(?:值得(?:一提|一说|一看|说|注意|关注|称道|肯定|借鉴|点赞|欣慰|高兴|高兴和欣慰|骄傲|品味|回味|思考|深思|琢磨|赞许|赞叹|推广|学习|记取|强调)"
              + "|(?:需要|需|应当|必须|有必要|不得不|不能不|不可不|应该|还要|还需要)(?:一提|指出|说明|强调|提到|提及|提|看到|注意|交代|补充)"
              + "|为人称道|为人乐道|引人注目|引人关注|耐人寻味|发人深省"
              + "|印象深刻|眼前一亮|难忘|欣慰|欣喜|高兴|感动|惊喜|惊讶|惊叹|意外|想不到|没想到|感慨|振奋|赞叹|佩服|期待|好奇|深思|温暖|暖心|动容|难得|可贵|难能可贵|可喜"
              + "|重要|关键|明显|突出|特别|有趣|有意思|巧|妙|称道|津津乐道|直观|紧要|要紧)"
              + "的(?:一点|地方|事|一条|一处)?(?:是|在于|就是|还是|也是|还有)");

  /** 说起这件事, 谈到这些变化时, 对于这样的做法. */
  private static final Pattern TOPIC =
      Pattern.compile(
          "(?:[说谈讲提聊问忆想][起到及来]|谈及|提及|论及|回忆起|回想起|介绍起|聊起|讲述起|对|对于|关于|至于|针对|围绕|面对|看着|望着)"
              + "(?:[这那此其])(?:样的?|般|一|一点|件|个|项|种|些|番|次|里)?(?:新)?"
              + "(?:事|事情|事儿|变化|做法|话题|经历|情况|问题|话|点|一切|举措|办法|经过|原因|来历|缘由|工作|成绩|新变化)?"
              + "(?:时|的时候|来|而言|来说)?"
              + "|(?:从|在|就|拿|以|由|为)(?:这|此|那|其)(?:样的?|一|个|件|种|些|项|里|点)?"
              + "(?:事|事情|变化|做法|角度|方面|层面|意义|背景|基础|情况|过程|问题|点|例子|期间|前提)?"
              + "(?:可以看出|可以看到|来说|来看|来讲|说来|看来|而言|出发|为例|上|上说|上看|中|里|之中|之下|下|之后|以后|以来)?");

  private static final Pattern SAYING =
      Pattern.compile("(?:了解到|获悉|得知|看到|看见|见到|发现|注意到|留意到|观察到|知悉|打听到|悉|显示|据(?:了解|介绍|统计|测算))$");

  private NeutralWords() {}

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  /** Whether the tokens are nothing but words that may stand anywhere. */
  static boolean areParticles(Tokens tokens, int from, int to) {
    return consistOf(PARTICLES, List.of(), tokens.form(from, to));
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
    return consistOf(ADVERBS, List.of(), text)
        || ((tokens.clauseBegins(to) || SAYING.matcher(text).find()) && isClause(text));
  }

  private static boolean isClause(String text) {
    return consistOf(CLAUSE_WORDS, List.of(WEIGHING, TOPIC), text);
  }

  private static boolean consistOf(List<String> words, List<Pattern> phrases, String text) {
    boolean[] reached = new boolean[text.length() + 1];
    reached[0] = true;
    for (int at = 0; at < text.length(); at++) {
      if (!reached[at]) {
        continue;
      }
      for (String word : words) {
        if (text.startsWith(word, at)) {
          reached[at + word.length()] = true;
        }
      }
      for (Pattern phrase : phrases) {
        Matcher matcher = phrase.matcher(text).region(at, text.length());
        if (matcher.lookingAt()) {
          reached[matcher.end()] = true;
        }
      }
    }
    return reached[text.length()];
  }
}
