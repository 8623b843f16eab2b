package org.texie.dedupe;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that turn what stands beside them: condition, hearsay, wish, plan, denial, correction.
 *
 * <p>One that is missing here may let a paragraph go that should stay; one too many keeps a repeat.
 */
final class Turns {

  /** Anywhere before it in the sentence. */
  static final Pattern FRAMES =
      any(
          // a condition
          """
          如果 倘若 倘使 假如 假若 假设 假使 假定 (?<![主重首需必])要是 若是 如若 设若 设使 除非 一旦 即使 即便 纵使 纵然
          就算 哪怕 万一 否则 无论 不论 不管 任凭 要不是 要不然 只要(?![0-9一二两三四五六七八九十几]) 只有(?=.*才)
          (?:^|[，,：:“‘他她它你我们者其])若(?![干隐有无])
          """
              // a mistake, hearsay, a dream
              + """
          以为 (?<![民歌童])谣 网传 盛传 流传 风传 讹传 纷传 疯传 误传 传言 传闻 据传 据说 据称 听说 相传 传说 小道消息
          宣扬 鼓吹 散布 冒充 声称 谎称 自称 诈称 宣称 扬言 妄称 号称 谎报 虚报 误报 捏造 编造 杜撰 虚构 幻想 想象 想像 假想 梦见 梦到 做梦 梦里
          梦中 猜想 猜测 臆测 推测 揣测 误解 误会 误认 误信 误判 误读 误把 误将 错认 错把 错将 错以 当成 想当然 疑似 看似
          貌似 似乎 好像 仿佛 恐怕 生怕 唯恐 没准 说不定 莫非 难道 口误 笔误
          (?:有人|有的人|有些人|网友|坊间|民间|网上|网络上|朋友圈|群里|帖子|传单|小报|街头巷尾|外界|外头|外面).{0,6}(?:说|称|认|觉|猜|误|传|担|怀|道|写|议论|疑|讲|嘀咕|嚷)
          """
              // what was never done
              + """
          坐等 单等 只等 静待 企盼 期许 奢望 奢求 妄想 臆想 空想 遐想 猜度 揣度 估摸着 指不定 备不住 保不齐 保不准
          恨不得 巴不得 真想 多想 好想 许愿 许下 暗想 心想 画饼 夸口 吹嘘 吹牛 打包票 拍胸脯 军令状
          口号 标语 横幅 海报 广告 宣传册 效果图 沙盘 剧本 小说 童话 寓言 台词 话剧 剧情 小品 相声 演到 推演 模拟 模型算出 愚人节 电影里 电视剧 戏里 故事里 作文里
          理论上 按理 按说 照理 照说 论理 名义上 表面上 口头上 纸面上 字面上
          [按依照](?:照)?(?:原来的?|最初的?|当初的?)?(?:计划|规划|设计|约定|合同|规定|设想|方案|打算)
          本可 要不 如不 倘能 看作 视为 视作 认作 当作 错当
          但愿 指望 巴望 盼着 盼望 期盼 渴望 憧憬 梦寐 祝愿 祈愿 祈盼 心愿 愿望 梦想 设想 构想 预想 预期 预料 意料 本想 原想
          本打算 原打算 本计划 原计划 原定 原拟 本该 本应 本要 本可 险些 差点 差一点 草案 草稿 初稿 底稿 废稿 讨论稿
          征求意见稿 送审稿 设计稿 废案 蓝图上 图纸上 预案 提案 议案 倡议书
          (?:[原旧]|早先|最早|最初|起初|起先|当初)的?(?:方案|版本|说法|计划|规划|稿|想法|打算|设计|念头)
          (?:驳回|驳斥|反驳|否定|推翻|澄清).{0,6}说法 说什么
          曾(?:经)?(?:考虑|设想|打算|计划|提出|有人|想|写|传|以为|提议|建议|盼|希望|期待|承诺|许诺|答应|想过|动过)
          """);

  /** In the clause before it where that leads straight on to it, or in its own. */
  static final Pattern VIEWS =
      any(
          """
          认为 觉得 相信 坚信 深信 怀疑 疑心 猜 估摸 担心 担忧 忧心 害怕 呼吁 请求 恳求 主张 提议 预计 估计 预测 预言 断言
          否认 反对 拒绝 不是 并非 否定 质疑 辟谣 许诺 答应 允诺 应允 声明 力争 力求 试图 企图 想要 想着 愿意 情愿 宁可
          等着看 等着 等待 琢磨 盘算 寻思 念叨 有意 有望 有心 一度 起初 起先 最初 当初 原本 本来 设想 盼
          (?<![的条项个份点些类种])(?:建议|希望|期待|期望|要求|计划|打算|承诺|保证|争取|准备|尝试|提出|倡议)
          (?<![名职简俗统昵])称(?![号呼职])
          """);

  /** Anywhere before it in its own clause. */
  static final Pattern DENIALS =
      any(
          """
          不(?![少仅断同久过错锈只光但]) 没 未(?![来成]) 无(?![人线数偿]) 非(?![常遗物]) (?<![特分类级个区性识告])别 [勿莫否]
          误(?![差诊工点区食]) 拒绝 反对 禁止 忘了 忘记 懒得 拒不 舍不得 无心 无意 停止 取消 避免 防止 放弃 免于 缺乏 假装 阻止 终止 中止 暂停 暂缓 难以 尚待 有待 亟待
          """);

  /** Just before it; more of them are {@link Modifiers}. */
  static final Pattern ADVERBS = Pattern.compile("(?:疑似|或许|也许|大概|几乎|可能|势必|理应|必须)$");

  /** After it in the sentence, or in what the next one says of it. */
  static final Pattern DOUBTS =
      any(
          """
          两说 说不准 不好说 难说 未知数 变数 还要看 还得看 定论 未可知 不得而知 拭目以待 吃不准 没把握 未必 不一定 不见得
          能不能 会不会 成不成 行不行 是不是 有没有 真假 真伪 悬着 悬而未决 没着落 没定 说了不算 八字 说说而已 不了了
          停了 停工 推迟 延期 改期 暂缓 烂尾 缩水 走样 退回 打回 被拒 遭拒 不予 没能 没成 没批 没过 没同意 没答应
          没干成 从未 从来没 未见 不曾 不一致 应为 实为 实际是 其实是 应是 原来是 黄了 吹了 凉了 没戏 收场
          并非 并不 并没 并未 是假 假的 否认 搁置 搁浅 驳回 未能 未被 未予 未曾 不准确 不确切 不符 有出入 夸大 虚报 错误 错了 有错 纠正
          撤销 撤下 夭折 停办 取消 落了空 设想 没有?(?:实行|实现|实施|发生|写进|写入|落实|办成|建成|做成|成行|获批|批准|通过|如期|成) 尚未 还没 有待 待定 未定 不算数 做不到 办不到
          [这此](?:还|都|也)?(?:只是|仅是|不过是|不是|并不|并未|尚未|纯属)
          只(?:是|算是|能算)(?:一?个|一?种|一?句|最初的|当初的)?(?:设想|想法|愿望|猜测|传说|玩笑|草案|计划|打算|假设|梦|比喻|客气话|气话|说说)
          """);

  /** The same, in whatever way the next sentence begins. */
  static final Pattern RETRACTIONS =
      any(
          """
          (?<!实)不实 (?<![民歌童])谣 误传 讹传 误解 误会 误读 误报 误记 失实 虚假 不属实 有误 言过其实 虚构 捏造 编造 杜撰 子虚乌有
          无中生有 查无 无此 没这 没那 没有这 没有那 没有此 没有的事 不是真 不是事实 不是这样 不是这么 不是那么 并非如此 并非事实 假消息
          传言 传闻 的说法 辟谣 澄清 更正 勘误 订正 收回 撤回 作废 作罢 告吹 泡汤 落空 流产 未果 未获 不成立 站不住脚 一场空 空欢喜
          没有?(?:采纳|成真|兑现|下文|如愿|动静|音信|后文) 否决 推翻 叫停 不了了之
          打水漂 打了水漂 无疾而终 一厢情愿 玩笑 戏言 口误 笔误 [记弄搞看听说写登传印算][错反] 改口 反悔 变卦 食言 纯属 空话 空谈
          捕风捉影 应验 致歉 致了歉 道歉 道了歉 立案
          对不上 不存在 没有过 未经证实 没有证实 未获证实 存疑 查不到 无从 没有根据 没有依据 没根据 没依据 无据 以讹传讹 张冠李戴
          编的 演的 剧本 台词 醒来 梦醒 没人再提 无人再提 再没人提 没谱 没影 不足信 不足为信 查证 证伪 被证明
          无稽 莫须有 不可信 不可靠 靠不住 信不得 当不得真 当真不得
          """);

  /** In brackets: what is told was not done. */
  static final Pattern UNDONE =
      Pattern.compile(
          "[未没](?:建|成|批|实施|实行|实现|经|获|遂|果|完|办|做)|取消|停止|放弃|终止|中止|暂停|暂缓|拟|待定|待批|待建|作废|有误"
              + "|^(?:副|代|名誉|荣誉|前任|原|候任|挂职|兼|临时|见习|助理|提名)");

  /** What announces words that follow as a sentence of their own. */
  static final Pattern ANNOUNCEMENT =
      Pattern.compile(
          "(?:这样|这么|如此|如下|下面|以下|写道|写着|说道|念道|内容|大意|一[条则段句个份番件桩]|[几两三]句).{0,10}[。！：:]?[”’」』]?$");

  static final Pattern TAKEN_UP =
      Pattern.compile(
          "^[”’」』）)\\s]*(?:[这此该那它]|上述|以上|但|可|只是|只不过|然而|不过|其实|事实上|实际上|后来|事后|随后|之后|过后|最终|最后|结果|到头来"
              + "|可惜|遗憾|谁知|谁料|不料|岂料|没想到|哪知|哪料|原来|经|核实|查证|次日|第二天|隔天|当晚|几天|数日|不久|没多久|不出).*");

  static final Pattern QUESTION_MARK = Pattern.compile("[?？]$");

  /** What asks without a question mark. */
  static final Pattern QUESTION = Pattern.compile("[?？吗呢谁哪何]|什么|怎|多少|是否|能否|可否|有没有|是不是|要不要|会不会|能不能");

  /** Just after it, in its own clause. */
  static final Pattern FAILURES =
      Pattern.compile(
          "^(?:不|没|未|无|失败|的?(?:说法|传言|谣言|消息|可能|想法|打算|设想|假设|误会|误传|愿望|希望|计划|建议|提议|方案|念头|梦|幻想|猜测|预测|承诺|要求|请求|草案))");

  private Turns() {}

  /** Any of some words, which are patterns. */
  private static Pattern any(String words) {
    return Pattern.compile(String.join("|", List.of(words.strip().split("\\s+"))));
  }

  /** The first place where a pattern is found; empty where it is not. */
  static String find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : "";
  }

  /** What the first of some patterns that is found finds; empty where none is. */
  static String firstFound(String text, Pattern... patterns) {
    return Stream.of(patterns)
        .map(pattern -> find(pattern, text))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse("");
  }
}
