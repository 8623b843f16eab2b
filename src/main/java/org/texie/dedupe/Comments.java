package org.texie.dedupe;

import java.util.regex.Pattern;

/**
 * Tells by which word a sentence beside a stretch speaks of the stretch itself and leaves open, or
 * denies, that it is so.
 *
 * <p>A sentence that tells something of its own may have any of these words; one that is short, or
 * takes up what was said, has them for what it stands beside.
 */
final class Comments {

  /** The most characters, without marks, of a sentence that may do no more than announce. */
  private static final int MAX_ANNOUNCING = 26;

  /** The same of one that begins with 这是 or the like, with what it takes up. */
  private static final int MAX_TAKING_UP = 22;

  private static final Pattern MARKS = Pattern.compile("[\\s\\p{P}]+");

  /** It came about, or somebody saw it. */
  private static final Pattern FULFILLED =
      Pattern.compile(
          "(?<![没未无不])(?:实现|成真|兑现|办成|如愿|应验|落实)了|变成了?现实|(?:没有?|未)(?:落空|食言|掺假|水分|变成空话)"
              + "|(?<!没有?|未|尚未|没能)得到了?证实|梦想成真|亲眼|[作为]证|(?:已|早已|都已|全都|如今已)(?:成真|兑现|成现实|实现)|(?<![不未否])属实|这?不是(?:吹牛|谣|传言|梦|虚|假|戏|故事|说大话|规划图|空话)"
              + "|(?:并非|绝非|不是)虚言|^[”’」』，,。\\s]*(?:这|那)?(?:都|全|可)?是真的|推翻不了|(?:才|终于|不得不|也)承认|(?:结果|竟|居然|果)真的?|千真万确|确有其事|(?<![这那此].{1,2}(?:流言|谣言|说法|传言|传闻|消息))不攻自破|果然|(?<![当看])成了真(?!事)|服气|并不否认|不否认|无误|不假");

  /** Asks what would be, where other questions only lead on to their answer. */
  private static final Pattern WONDERS = Pattern.compile("如果|假如|要是|倘若|前景|会是怎|会变成|吹过");

  /** What fulfils nothing yet. */
  private static final Pattern SUPPOSED = Pattern.compile("[如若假倘等待谁要差]|想象|梦见");

  /** In a short sentence before: what follows is wanted, planned, told, played or untrue. */
  private static final Vocabulary ANNOUNCED =
      Vocabulary.of(
          """
          不是真 不属实 判断 改错 破绽 错误 有误 有错 出错 更正 勘误 失实 不实 虚假 虚报 虚构 假(?![期日如牙山肢]) 谎 谣 骗 诈 瞎话 胡话 醉话 梦话 大话
          心愿 愿望 愿景 许愿 许了 许过 个愿 祈愿 盼 梦 想象 幻想 设想 构想 畅想 空想 展望 蓝图 远景 规划 打算 盘算 目标 草案 方案 计划
          承诺 诺言 保证 担保 誓 广告词 广告语 宣传语 传单 标语 口号 汇报材料 水分(?![超达含率检测充]) 没有发生 没发生 从未发生 没有出现 没有来 从来没有
          信口 最怕 担心 担忧 顾虑 害怕 要是 如果 假如 假设 假想 演习 演练 彩排 情景剧 小戏 小品 (?<![重头把看游嬉])戏(?![剧迷曲台服院票班箱装楼园]) 电视剧 剧本 剧情 [喜悲话]剧 台词 剧本 唱词 老黄历 取消 废止 作废 失效 停办
          什么也没 没有剩 没剩 没人能 不能证实 无法证实 未经证实 没有证实 没有证据 没有根据 没根据 无凭 对不上 记性 记错 糊涂 信以为真 当成真 当成了
          指标 要求 诉求 请愿 请求 呼吁 建议 提议 主张 争议 算命 占卜 喝醉 醉 没有?人当真 没有?人信 无人相信 科幻 作文 童话 寓言 小说 故事 谜语
          不像现在 从前可 当年可 候选(?!人) 待投票 效果图 空欢喜 没有办成 没办成 差一步 走了?样 过家家 奢望 假新闻 网传
          以下内容 节选 下列条件 差错 不符 待办 努力方向 言之凿凿 倡议 上了?[他她]的当 鬼话 笑话 吹(?:开|起|上)?了?牛 吹过 金点子 采纳 论证 闲话 虚的 打油诗 夸张 意向书
          一去不回 没有成全 没有一句 相声 包袱 没有的事 迷信 打赌 大饼 等待审议 待审议 天花乱坠 答复是否定 并不存在 错觉 幻觉 条件成熟 如愿 吹牛 吹嘘 夸口 传言 传闻 传说 流言 说法 说辞 风声(?![呼嗖飒灌]) 小道 造谣 玩笑 愚人节 瞎编 编出来 编的
          没有批 没批 未批 待批 应当是 应该是 不要相信 别信 莫信 没盼 没有盼 落空 兑现 不可信 不可能 不会有 远没有 还没有 尚未 还未
          预测 预言 预计 预报 推测 猜测 猜想 猜 误会 误解 误传 误以为 偏见 指控 控告 指责 状告 举报
          请(?:同学|大家|各位|读者|你).{0,4}(?:看|想|判|指|找|改|选|猜) 下(?:列|面).{0,6}(?:对|错|正确|真|假) 例句 考题 试题 题目
          (?:今后|未来|将来|以后|明年|后年|来年|五年|十年).{0,8}(?:样子|打算|情形|图景|景象|模样|设想|日子|村子|社区)
          """);

  /** Taking up what was said: not yet so, not so, or only wanted, told, played. */
  private static final Vocabulary LEFT_OPEN =
      Vocabulary.of(
          """
          期盼 期待 期望 要求 诉求 心愿 愿望 提议 建议 主张 设想 想象 幻想 打算 计划 规划 方案 目标 草案 议案 提案 承诺 条件 题 例句 例子 比方 比喻
          作文 小说 童话 故事 传说 剧 戏 台词 桥段 情节 梦 玩笑 说法 说辞 假 骗 诈 谎 谣 吹 猜 推测 预测 预言 估计 担心 担忧 害怕 顾虑
          宣称 自称 认定 广告 传单 标语 口号 宣传 效果图 沙盘 图纸 假设 虚构 附会 开场白 话术 开头 误 错 偏见 争 辩解 指控 从前 过去 当年 以前 旧时
          编 帖 朋友圈 网上 押宝 打赌 赌 虚 恶作剧 拼凑 移植 张冠 邻县 邻村 邻镇 外村 外地 人家 别人 别处 多好 就好 要是 如果 还要 还得 还需 还差 还没 尚未 尚未 没有 未 不是 并非 不过是 只是 仅 纯 谁 怎么可能 哪
          """);

  /** The most characters of the next sentence that may be there for the one before. */
  private static final int MAX_FOLLOWING = 32;

  /** In the rest of a sentence, behind a whole clause of it. */
  private static final Vocabulary TRAILING =
      Vocabulary.of(
          """
          (?:我们|咱们?|本地|本村|本县|自家|自己)[^，。]{0,6}(?:却|至今|还|也|只有|连)[^。]{0,14}(?:没|未|不|眼馋|羡慕) (?:跟前|近前|走近)[^，。]{0,4}才(?:发现|知道|看清) 假景 一样也没 后来[^，。]{0,8}(?:烧|毁|冲走|冲垮|塌|没了|干干净净) 人散了 没凑[齐够] 没有凑[齐够] 淘汰了 轮就淘汰 毫不相干 被哄 被骗
          可惜不 再没恢复 没有?再恢复 只维持 停了?下来(?![看歇听问拍等瞧]) 没有?再办 一样都还?没
          多好 就好了 谁也(?:没有?(?:见|听|拿|当|证|说|信|认|干|做|办|兑|看|能)|不(?:信|认|知|敢|肯|承|当|清|会|能)|说不|拿不|找不|看不) 凭据 证据 白条 一个字 问号 效果图 想得 调查 核实 查证 证实 附会 电视剧 电影(?:里|中|情节|剧情|镜头) 小品 话剧 演到 观众[^，。]{0,3}笑 台下[^，。]{0,5}笑
          标语 横幅 口号 根本 仅仅 比方 盼 要不是 若不是 批复 审批 回绝 拒绝 鬼才 看悬 没听说 没有听说 从没 从未
          摇(?:摇|着|了摇)?头走 猜 推测 宣称 声称 自称 吹嘘 吹牛 沙盘 预言 算命 当成 游戏里 玩家 维持原状 有人说 说得比 此言 实情 为时 主张 不认可 不认同 轮不到 早了点 卡在(?![左右]|[^，。]{0,2}[眼缝喉嗓门齿牙])
          判断题 试题 例句 包票 姑妄 眼看 差一点 差点 怀疑 轻信 切莫 上了?当(?=[，。！了]|$) 受骗 念叨 碑文 后人 荒草 空地 没有接受 没接受 破裂 没有延续 没延续 弹幕 编得 支支吾吾 吞吞吐吐 含糊其辞 变了?卦 什么都没有 标题党 凑(?:的|出来|数) 出错 假账 补造 伪造 障眼法 噱头 笑柄 靠谱 扑了?个?空 广播剧 乌有 的是叉 谁告诉你 没指望 请忽略 不作数 不算数 当不得真 做不得准 没影
          (?:一看|一瞧|一问|一查|一打听|一核对?|看去|找去|赶去)，?[^，。]{0,4}(?:只有|却是|只是|才知|原来|是假|是补|并没|没有|哪有|不是)
          乱答 骗钱 发大水 收了回去 愿赌服输 破了。?$ 砍了 被砍 砍掉 躺在[^，。]{0,4}(?:纸|图|档案|抽屉|柜|文件|蓝图|本子|计划|报告) 没启动 (?:再|才)作报道 预计(?:后年|明年|来年) 等到(?:后年|明年|来年)
          嘴上 口头上 押了?个?空 打了水漂 落了?个?空 恶作剧 编着玩 编出来 转身 传得 有鼻子 辩解 短信 (?:电脑|后期|软件|图片|照片|AI)[^，。]{0,6}(?:合成|拼接) 拼接而成 合成的
          摄制组 剧组 老样子 不复存在 什么也没 一句空话 想象 虚构 不置可否 倒着走 骗子 (?<!不会)骗人 (?<!的事[^，。]{0,3})老[皇黄]历 听来的 没人见 没人亲眼 没有人见 没有人亲眼 ^，?原定 一推再推 得等(?![人他她你我]) 要等到 要到[^，。]{1,6}才 最快[也要得明后下到] 标准答案 证据不足 没有支持 不予认定 不予支持 呼吁 鉴定(?:[^，。]{0,6}(?:不|假|伪|非|无)|是[^，。]{0,4}(?:拼|合成)) 见分晓 收到异议 已经?暂停 抽查时 代填 换了别的 模拟 拿出 只在电视 否定了 按原 中途 谈何容易 方可 方能 暂不 何时才 列为[^，。]{0,8}(?:重点|目标|计划|任务) 原先的?打算 话音 宁愿 长大以后 没有做到 没能做到 (?<![讲说听]个)(?<![讲说听])笑话 笑谈 镜中花 水中月 指望 一度是 硬安 据说 考卷 (?:以后|之后|后来)[^，。]{0,4}没有了 (?:后来|如今|现在)[^。]{0,6}(?:散了|撤了|拆了|停了) 力争[^，。]{0,4}见效 是否 直摇头 才行 列入[^，。]{0,8}(?:候选|计划|规划|清单) 候选 说得跟 变了样
          没有?一[个份户条句样处][^，。]{0,4}(?:字|证|真|承认|兑现|点头|根据|依据|影) (?:老人|老头|老太|[他她])[^，。]{0,4}糊涂
          (?:预计|预期|争取|有望|力争|力求|计划|打算)[^，。]{0,12}(?:实现|成为现实|见分晓|做到|办到|办成|成真|落地|兑现)
          (?:本来|原来)是?这[么样] 改了?主意 幸[亏好][^，。]{0,6}(?:拦|制止|劝住|叫停|没)
          (?:这样|这么|如此)(?:认定|认为|主张|宣称|预言|吹嘘|要求|承诺|答应|打算|设想|完成|念叨)
          (?:现在|如今|眼下)[^，。]{0,4}(?:没|不|只剩|空|荒|早已) (?<![饭课班会雨茶])后来[^，。]{0,8}(?:没|不|改|拆|撤|散|停|取消|反悔|荒|倒)
          (?:还|仍|尚|得|要|须|需)[^，。]{0,3}(?:看|等|过|经|跨|凑)[^，。]{0,12}$
          """);

  /** In the next sentence, where that is short. */
  private static final Vocabulary FOLLOWING =
      Vocabulary.of(
          """
          一样都还?没 面子话 自家还没 还没起步 还没有起步 动议没有?通过 只有[他她]一个人
          收进了?盒 愿赌服输 归了对家 赌输 没启动 没有启动 还没[^，。]{0,4}启动 标没中 没有?中标 笑柄 障眼法 归了别人 没指望 测试消息 请忽略 变了?卦 不作数 不算数 当不得真 别的(?:城市|县|镇|村|地方) 凑(?:的|出来) 闹钟(?=[一一突]?响|吵|叫|把) 醒 梦 什么也没 将信将疑 [发出阵][^，。]{0,3}笑声 哄[^，。]{0,3}笑 笑成 先笑了 散场 大幕 落幕 谢幕 演到 如果真 要真 真能这样 什么时候才能 骗 话术 哪里有 哪有 [没连]有?影子 不是了 否认 没有听说 没听说
          可靠 不清楚 截至发稿 证实 判断 句子 这句 改成[^，。]{0,3}句 传说 差一点 差点 差那么 变了卦 变卦 眼看就要 记混 记错 没有开工 没开工 至今没 能否 如愿 编故事 逗你
          没有找到 没找到 毫无根据 没有根据 否定的 扑了个?空 是否 冒名 冒充 答案 鼻子有眼 弄混 搞混 弄错 搞错 听错 只是设想 还只是 仅仅是 就是想想 想想而已
          在争取 不好讲 不好说 说不准 (.)不\\1 [吗么]？$
          求证 答复是没有 自称 没有事实依据 没有依据 记不准 记不清 能够成真 时间表 资金断 半途而废 举报 正在核实 不予置评 整句 错在 正在了解 没接到 从没接到 没做到 还没做 口头 没有形成 不符 与事实 不属实 话是这么说 话虽 一样也没 一件也没 一个也没 并不存在 不存在 全是假 难题没 变成现实 假设 何时才 什么时候才 幕布 全变了 变了样 形成决议 没办成 没有办成 要是能 希望别人 念串 原话如此 幻想 我编 编的 搁下 搁置 合成的 没成 原以为 睁开眼 征文 哄小孩 哄孩子 许愿 犹在耳
          哪儿来 哪来 证据 撤销 凭空 (?:只|还|停留)[^，。]{0,3}图纸上 要做到 要办到 判了刑 阅读(?:上|下|以) 连连摆手 反驳 (?<![发枯变蜡焦泛金熏洇染晒])黄了 得先 要先 先得 吹牛 相反 退回 立项 空地 荒草 没动静 承认 没有一[个份户条句] 信誓旦旦
          有雷同 请注意 请看清 别信 轻信 上当 一件也没 想得美 说得好听 听起来很美 听上去很美 谁也不 没人能 没有人能 不认 不服 上诉 举证
          """);

  private static final Pattern TAKING_UP =
      Pattern.compile(
          "^[”’」』）)，,；;。\\s—：:]*(?:(?:[这那此](?:只|不过|仅|仅仅|都|也|还|可|正|纯|并|本|原|全|才|倒|又|就)?(?:是|不是|并非|属|系))"
              + "|(?:是|成了|成为|正是|就是|便是|恰恰是|不过是|被列[为入])|[这那]样的?(?!一来)|如此|此[言说话]|此乃|[这那](?:话|种|番|一[说点条句段]|份|句|段|条|个|些)|以上|上述).*");

  /** The most characters of a sentence that may do no more than comment the one before. */
  private static final int MAX_FEW = 10;

  /** The same of a sentence that does not take up what was said: 错了。 */
  private static final int MAX_WORD = 5;

  /** What a sentence of a few characters takes back with: 错了, 才不是呢. */
  private static final Pattern NO = Pattern.compile("[没不错假否骗非谎误胡瞎]|做梦");

  private static final Pattern FIGURES = Pattern.compile("[0-9０-９一二三四五六七八九十百千万两]");

  private Comments() {}

  /** Whether a clause or sentence says that what it stands beside came true, or was seen. */
  static boolean confirm(String words) {
    return FULFILLED.matcher(words).find() && !SUPPOSED.matcher(words).find();
  }

  /** The word by which a short sentence before leaves open what follows; empty if none. */
  static String ahead(String sentence) {
    String words = MARKS.matcher(sentence).replaceAll("");
    boolean asks = Turns.QUESTION_MARK.matcher(sentence).find() && !WONDERS.matcher(words).find();
    return words.length() > MAX_ANNOUNCING || asks || confirm(sentence)
        ? ""
        : ANNOUNCED.find(words);
  }

  /**
   * The word by which what follows a whole clause leaves it open; empty if none.
   *
   * @param rest of the clause's sentence
   * @param next the sentence after that
   */
  static String behind(String rest, String next) {
    String found = inAFewWords(next);
    if (found.isEmpty()) {
      found = takingUp(rest);
    }
    if (found.isEmpty()) {
      found = TRAILING.find(rest);
    }
    if (found.isEmpty()) {
      found = takingUp(next);
    }
    return found.isEmpty() && next.length() <= MAX_FOLLOWING && !confirm(next)
        ? FOLLOWING.find(next)
        : found;
  }

  /** A sentence too short to tell something of its own: in whatever words, it may take back. */
  private static String inAFewWords(String sentence) {
    String words = MARKS.matcher(sentence).replaceAll("");
    boolean comments =
        Turns.TAKEN_UP.matcher(sentence).matches()
            ? words.length() <= MAX_FEW
            : words.length() <= MAX_WORD && NO.matcher(words).find();
    return comments && !FIGURES.matcher(words).find() ? words : "";
  }

  private static String takingUp(String sentence) {
    String words = MARKS.matcher(sentence).replaceAll("");
    return words.length() > MAX_TAKING_UP
            || !TAKING_UP.matcher(sentence).matches()
            || confirm(sentence)
        ? ""
        : LEFT_OPEN.find(words);
  }
}
