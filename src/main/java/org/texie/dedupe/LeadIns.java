package org.texie.dedupe;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Clauses that lead into a sentence without telling a fact: how the paper came to know, what ties
 * the sentence to the one before, what the writer thinks of it, a word to the reader.
 *
 * <p>The words may follow one another: 记者 在 现场 看到. Whoever is named, when, where, how often or how
 * surely something happens, and what it is compared with are facts, and not here.
 */
final class LeadIns {

  private static final String STRAIGHT_ON_WORDS = Vocabulary.words("leading-straight-on.txt");
  private static final String WORDS = Vocabulary.words("leading-in.txt");
  private static final String PIECES = Vocabulary.words("leading-in-pieces.txt");

  /** 令人欣喜的是, 更值得一提的一点是. */
  private static final Pattern WEIGHING =
      Pattern.compile(
          "(?:更为|最为|尤其|特别|格外|十分|颇为|尤为|更加|极为|分外|同样|更|最|尤|很|颇|也)?"
              + "(?:[令让使叫给](?:人|人们|大家|我们|记者|外人|旁人|来者))?"
              + "(?:值得(?!怀疑|商榷|质疑|推敲|探讨|注目|期待)[一再]?(?:[记写提说书看讲夸学留注关存][\\u4e00-\\u9fff]{1,3}|一提|一记|多写两笔|记上一笔|一书|大书特书|称赞|夸赞|玩味|警惕|警醒|反思|庆幸"
              + "|额手称庆|一夸|一说|一看|说|注意|关注|称道|肯定|借鉴|点赞|欣慰|高兴|高兴和欣慰"
              + "|骄傲|品味|回味|思考|深思|琢磨|赞许|赞叹|推广|学习|记取|强调)"
              + "|(?:特别要|尤其要|还要|需要|需|应当|必须|有必要|不得不|不能不|不可不|应该|还要"
              + "|还需要)(?:一提|指出|说明|强调|提到|提及|提|看到|注意|交代|补充|说|讲|提醒"
              + "|提醒大家|佩服|赞叹|承认|感叹)"
              + "|为人称道|为人乐道|引人注目|引人关注|耐人寻味|发人深省"
              + "|引人注意|印象深刻|眼前一亮|难忘|欣慰|欣喜|高兴|感动|惊喜|惊讶|惊叹|意外|想不到|没想到|感慨"
              + "|振奋|赞叹|佩服|期待|好奇|深思|温暖|暖心|动容|难得|可贵|难能可贵|可喜"
              + "|重要|关键|明显|突出|特别|有趣|有意思|巧|妙|称道|津津乐道|直观|紧要|要紧)"
              + "的(?:一点|地方|事|一条|一处)?(?:是|在于|就是|还是|也是|还有)");

  /** 说起这件事, 谈到这些变化时, 对于这样的做法. */
  private static final Pattern TOPIC =
      Pattern.compile(
          "(?:[说谈讲提聊问忆想][起到及来]|谈及|提及|论及|回忆起|回想起|介绍起|聊起|讲述起|对"
              + "|对于|关于|至于|针对|围绕|面对|看着|望着)"
              + "(?:[这那此其])(?:样的?|般|一|一点|件|个|项|种|些|番|次|里)?(?:新)?"
              + "(?:事|事情|事儿|变化|做法|话题|经历|情况|问题|话|点|一切|举措|办法|经过|原因|来历"
              + "|缘由|工作|成绩|新变化)?"
              + "(?:时|的时候|来|而言|来说)?"
              + "|(?:[说谈讲提聊问忆想论][起到及])"
              + "(?:变化|往事|近况|兴起|兴头上|原因|缘由|渊源|由来|来历|来由|过去|从前|现在|如今|眼下|今昔|感受|体会"
              + "|心情|收获|初衷|动情处|高兴处|兴奋处|激动处|当年|当初|未来|今后|打算)(?:时)?"
              + "|从(?:整体|长远|目前情况|眼下情况|实际效果|现场情况|实际情况|结果|效果|反响|反馈|各方反馈|居民反馈|实践|经验|全局"
              + "|大局|长期|短期|另一个角度|不同角度|反面|正面)(?:上)?来?看"
              + "|从(?:某种|这个|一定|更大|更深)(?:意义|程度|层面)上?(?:来)?(?:说|讲|看)"
              + "|从(?:根本|本质|实质|大处|小处|细处)上?来?(?:说|讲|看)"
              + "|[往从][大小细实深]了?处?(?:说|讲|看)"
              + "|(?:从|在|就|拿|以|由|为)(?:这|此|那|其)(?:样的?|一|个|件|种|些|项|里|点)?"
              + "(?:事|事情|变化|做法|角度|方面|层面|意义|背景|基础|情况|过程|问题|点|例子|期间"
              + "|前提)?"
              + "(?:可以看出|可以看到|来说|来看|来讲|说来|看来|而言|出发|为例|上|上说|上看|中|里"
              + "|之中|之下|下|之后|以后|以来)?");

  /** 说句公道话, 客观地讲, 坦率来说: a manner, before which nothing limits what is said. */
  private static final Pattern MANNER =
      Pattern.compile("(?![对就从按照拿以在于由据用作])[\\u4e00-\\u9fff]{2,5}地(?:说|讲|看|来说|来讲|来看)");

  /** 令人哭笑不得的是, 叫人脸红的是. */
  private static final Pattern FEELING =
      Pattern.compile(
          "(?!.*(?:怀疑|生疑|起疑|质疑|疑惑|不信|难以置信))(?:更|最|尤其|特别)?[令让叫使教给](?:人|人们|大家|记者|我们|旁人|外人|邻里"
              + "|街坊)[\\u4e00-\\u9fff]{1,7}的(?:一点|地方|事|一条|一处|一幕|细节|画面|情景)?(?:是"
              + "|在于|还是|还有|莫过于)");

  /** 美中不足的是, 尴尬的是. */
  private static final Pattern QUALITY =
      Pattern.compile(
          "(?:比较|相当|非常|十分|颇为|更为|更加|更|最|很|尤为|尤其|特别|同样|格外)?"
              + "(?:尴尬|绝|奇|怪|难得|恼人|感人|动人|暖心|有趣|好玩|好笑|可笑|可气|可叹|可悲|可怕|可爱|可敬"
              + "|美中不足|堪称一绝|难能可贵|始料未及|始料不及|意想不到|想不到|没想到|出乎意料"
              + "|出人意料"
              + "|讽刺|吊诡|微妙|奇妙|奇特|奇怪|神奇|离奇|诡异|蹊跷|棘手|头疼|无奈|为难|麻烦|要命"
              + "|要紧|糟糕|痛心|揪心|闹心|省心|贴心|实在|实际|直接|明显|显著|鲜明|关键|核心|根本"
              + "|紧迫|迫切|难办"
              + "|了不起|不简单|不容易|不得了|与众不同|别具一格|别出心裁|独特|特殊|特别|巧合|凑巧"
              + "|偏巧|幸运|庆幸|幸福|欣慰|欣喜|惊喜|可喜|可贵|可惜|遗憾|不幸|为人津津乐道|津津乐道|打动人|吸引人|感染人|震撼|震撼人心|引人深思|引人入胜|引人瞩目|引人注目|耐人寻味"
              + "|惊人|喜人|触动人|触动人心|扎心|走心|温情|温馨|鼓舞人心|振奋人心|深入人心|大快人心"
              + "|引以为傲|引以为豪|难以忘怀)"
              + "的(?:一点|地方|事|一条|一处|一幕|细节)?(?:是|在于|就是|还是|还有|莫过于)");

  /** 最明显的变化是, 难得的好处是. */
  private static final Pattern TRAIT =
      Pattern.compile(
          "(?:(?:最|更|还有|另)?(?:为|加|大)?[\\u4e00-\\u9fff]{1,5}的|最大的?|[一又另再][大个项处点]|[这那]个|给(?:人|记者|大家)的)?"
              + "(?:一个|一大|一项|一处|一点|最大|突出|明显|显著|鲜明|共同|最深的?|第一)?"
              + "(?:不同|地方|所在|共同点|相同点|相通之处|变化|改变|进步|特点|特色|亮点|好处|难处|难点|收获|感受|印象|体会|发现|原因|困难"
              + "|一幕|细节|场面|情景|画面|优势|益处|成效|效果|特征|秘诀|门道|讲究|故事|经历|片段"
              + "|例子)(?:还|就)?(?:是|在于)");

  /** 同样不可忽视的是, 有个细节值得一说, 与之相映成趣的是. */
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?:更|同样|尤其|也|还|绝|万万)?(?:不能|不可|不容|无法|不该|不应|不得不|不能不|不可不|需要?|要|必须|应当?|值得)"
              + "(?:忽略|忽视|忘记|忘|小看|小觑|低估|回避|不提|不说|一提|提及|补充|说明|补充说明|特别说明|交代|指出|强调|留意|记住)"
              + "的(?:一点)?(?:还)?(?:是|有)"
              + "|(?:还|另|又)?有一?[个件点样桩处](?:小|大)?(?:细节|事|事情|事儿|变化|现象|例子|故事|插曲)"
              + "(?:也|还|更|很|颇)?(?:值得|不能不|不得不|需要|要|不可不)(?:一|被)?(?:说|提|记|讲|书|看|留意|注意|交代|关注)[上下入]?(?:一笔|一句)?"
              + "|(?:再|还|又|另|先|且|也|顺便|顺带)?(?:来|要|得|想)?(?:说|讲|提|聊|记|写|看)(?:说|讲|提|到|一)?[一个件桩点处则]{1,2}小?(?:事|事情|细节|插曲|例子|故事|情况|花絮|后话|题外话)"
              + "|(?:翻[开看阅]|打开|合上|对照)(?:记者的?|采访)?(?:笔记|采访|记录|手记|札记)(?:笔记)?本?(?:上的记录)?"
              + "|[与和同](?:之|此|这)(?:相对|相反|相应|相比|相仿|相似|呼应|相呼应|对应|相对应|形成对照|形成对比|形成反差|形成鲜明对比"
              + "|形成鲜明对照|相映成趣|相得益彰)的(?:还)?(?:是|有)|相映成趣的(?:还)?(?:是|有)"
              + "|(?:意料|情理|预料)之[中外]的是");

  /** 原因很简单, 道理并不复杂, 可贵之处在于. */
  private static final Pattern REASON =
      Pattern.compile(
          "(?:原因|道理|理由|答案|办法|做法|法子|事情|缘由|诀窍|秘诀|说穿了|说白了|说来|说起来)"
              + "(?:很|并不|其实|其实很|其实并不|倒也|倒|也|也很|说来|十分|非常|再)?(?:简单|不?复杂|朴素|朴实|明白|直白|容易|好懂|不难)(?:不过)?"
              + "|[\\u4e00-\\u9fff]{2,3}之处(?:还)?(?:在于|就在于|是)"
              + "|(?:关键|奥秘|奥妙|秘密|秘诀|诀窍|难点|重点|亮点|原因|根子|症结|核心|要害|妙处|好处|不同)(?:还|就|恰恰|正)?(?:在于|就在于)");

  /** 妙就妙在, 难就难在. */
  private static final Pattern POINT =
      Pattern.compile(
          "([\\u4e00-\\u9fff])就\\1在(?:这里|这儿|此|于)?|([\\u4e00-\\u9fff])也\\2在(?:这里" + "|这儿|此)?");

  /** 怎么回事呢？ 原因何在？ */
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?:这|那|究竟|到底|其中)?(?:是)?(?:怎么回事|为什么|为何|何以如此|何以见得|何故"
              + "|怎么办|怎么做|咋办|咋回事|原因何在|奥秘何在|秘诀何在|奥妙何在|出路何在|底气何在"
              + "|底气从何而来"
              + "|结果如何|效果如何|情况如何|成效如何|效果怎么样|结果怎么样|原因是什么|秘诀是什么"
              + "|答案是什么|你道是为何|您道是为何|变化从何而来|变化从哪来|怎么解决的|怎么做到的"
              + "|如何做到的)呢?\\?");

  /** 嚯, 啧啧, 哎哟喂. */
  private static final Pattern CRY =
      Pattern.compile("[嗐嚯喏哎呀哈嘿哟唉嗯噢哦啧嗨呵哇咦喂嘞]{1,4}|好家伙|乖乖隆地咚|乖乖|得嘞|行嘞|好嘞|好了|得了|谢天谢地");

  /** 问了才明白, 一番打听之后方知. */
  private static final Pattern ASKING =
      Pattern.compile(
          "[一番通几多打听问询聊指点看走访查核探摸细仔用手经人之后了过下来交谈拉开话匣子着]{2,9}(?:才"
              + "|方|便|这才|方才)(?:知|知道|晓得|明白|得知|发现|清楚)");

  /** 现将有关情况通报如下. */
  private static final Pattern ANNOUNCING =
      Pattern.compile(
          "[现兹特]?[将就]?(?:有关|相关|具体|主要|大家关心的|群众关心的|读者关心的)?(?:情况"
              + "|事项|问题|详情|经过|做法|结果|来龙去脉)"
              + "(?:说明|通报|公告|公布|答复|介绍|通告|报告|梳理|整理|回应|告知|披露)?(?:如下"
              + "|是这样的)");

  /** 记者随队采访获悉, 据在场人员介绍: nobody and no place is named. */
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?:本报)?(?:记者|笔者|采访人员)(?:从?(?:受访者|受访对象|知情人|当事人|居民|村民|街坊|邻居|工作人员)口中"
              + "|[随沿实现跟班时中一多深再连走行探采回查调翻寻逐队路地场线方入次日访阅看问听理对核实台账档案资料记录进到]){0,8}?"
              + "(?:看到|见到|了解到|了解得知|获悉|得知|发现|注意到|留意到|获知|听到|感受到)"
              + "|(?:记者)?(?:从|在)?(?:主办方|有关部门|相关部门|会上|当地|现场)(?:获悉|了解到|得知)"
              + "|据?(?:有关|相关|现场|当地|业内|村|社区|镇里?|街道)?(?:负责人|人士|工作人员|干部|群众|主办方|受访者|(?:负责接待|陪同采访|陪同)的(?:同志|人员))(?:介绍|介绍说|说|表示|告诉记者|透露|反映|讲述)|据(?:在场|现场|有关|相关|知情|业内|受访|当地|附近|周边|沿线|多位|几位|不少|一些|该村|该社区)?(?:人员|人士|者|群众|居民|村民|街坊|乡亲|市民|人|工作人员|负责人)"
              + "(?:介绍|讲述|反映|透露|回忆|描述|讲|说)"
              + "|(?:说起近况|问起近况|几位|多位|不少)?(?:当地|附近|周边|本地)?(?:街坊|朋友|亲历者|知情者|邻居|居民|村民|乡亲|当地人)们?(?:介绍|介绍说|告诉记者|向记者介绍|向记者讲述)"
              + "|(?:[据按照])?(?:一位|几位|多位|有关|当地)?(?:知情者|知情人|当事人|亲历者|经办人|受访者)的?(?:介绍|回忆|讲述|透露|反映|说法)|再[度次](?:登门|到访|来访)|记者(?:走到|来到)近前|据整理出来的材料|记者从?现场发回的(?:消息|报道)(?:说|称)?|在当地住了几[晚天日]|(?:据)?(?:官方|权威)(?:介绍|消息|信息|发布)|(?:有关|相关)(?:人员|人士|负责人|方面)(?:介绍|告诉记者|表示)|(?:来自|从)(?:一线|前方|现场|当地|有关部门|相关部门)的?(?:传来)?的?消息(?:说|称)?"
              + "|记者(?:到场|赶到|抵达|进门|走访)(?:时|后)?(?:看到|见到|发现|了解到)|(?:眼下|眼前|目前|现在|如今)的情[形况]是");

  /** What a column may be called: 特写. */
  private static final String COLUMNS =
      "一线|现场|民生|新闻|故事|特写|特稿|专稿|特刊|副刊|人物|深度|调查|观察|见闻|走笔|纪实|纪事|札记|手记|随笔|速写|侧记|热点"
          + "|焦点|聚焦|直击|回访|追踪|链接|资料|档案|访谈|专访|图说|专题|评论|话题|快讯|简讯|短讯|讲述|口述|声音|心声|人间|烟火|百态|众生|光影|匠心|时光|岁月|慢生活|老手艺|手艺人|老味道|旧时光|身边人|身边事|城事|乡事";

  /** What it is called with another such word: 社区特写. */
  private static final String WITH_COLUMNS =
      "周末|市井|街巷|坊间|老?行当|小城|城乡|本版|周刊|专版|专栏|栏目|版|社会|社区|乡村|身边|百姓|凡人|邻里|平民|文化|教育|三农|要闻|本报"
          + "|本地|延伸|阅读|背景|数据|名片|对话|影像|图片|镜头|系列|报道|独家|关注|记录|记忆|语录|金句|摘录|原话|观点"
          + "|点评|短评|提示|贴士|来信|来论|快评|微评|议事|广角|视点|视角|视野|看点|亮点|传真|速递|播报|晨报|晚报|日报"
          + "|都市|地方|县域|乡土|家园|走基层|新春|记者行|基层|蹲点|世相|倾听|头条|封面|人文|民间|传承";

  /** 延伸阅读, 记者手记, 故事三: the head of a column or of its part. */
  private static final Pattern COLUMN =
      Pattern.compile(
          "(?:"
              + COLUMNS
              + "|"
              + WITH_COLUMNS
              + "){2,4}(?:[第之]?[一二三四五六七八九十])?"
              + "|周末版|"
              + COLUMNS
              + "|[他她]们说|[他她]们的话|大家说|听[他她大你我]们?家?[说讲]|[他她]们[这怎]么说|百家言|七嘴八舌|(?:百姓|群众|民|读者|街坊|居民|村民|业主|网友|职工|学生|游客)(?:心声|声音|之声|热议)|(?:延伸|拓展|相关|深度)阅读|(?:记者|新闻|一线|现场)(?:观察|手记|特写|见闻|眼|走笔)|街[谈头]巷议"
              + "|(?:封面|人物|身边|百姓|社区|乡村|邻里|读者|街坊|行当)(?:故事|人物)|(?:热点|民生|新闻|社区|本报|相关|现场)(?:关注|聚焦|链接|现场|直击|速递|追踪|镜头|特写|资讯|背景|回放)"
              + "|(?:新闻|友情|温馨|阅读|编者|背景|相关|本报)(?:提示|按|背景|链接)|金句|摘录|摘编|节选|图说|正文|题图|题记|关键句|语录|原声|声音|观点|点睛|数读|数说|一句话|图 ?[0-9]{1,2} ?为?|图[一二三四五六七八九十]为?|专家(?:观点|点评|提醒)|(?:镜头|故事|见闻|现场|片段|场景|画面)[一二三四五六七八九十]");

  /** 巷口素描, 楼道里的故事二: whatever it is of, a genre of the paper's own. */
  private static final Pattern GENRE =
      Pattern.compile(
          "[\\u4e00-\\u9fff·]{0,6}(?:闲话|素描|一瞥|笔记|记事|小传|纪事|新事|新闻|故事会?|见闻|人物[谱志卡]|群像|剪影|镜头|影像志?|日志|日记|手[记账]|札记|随[记笔]|小记|速写|特写|写真|名片|相册|图集|拾[零遗]|掠影|花絮|侧记|通讯"
              + "|专栏|栏目|热线|广角|视野|百态|万象|浮世绘|众生相|风采|人家|夜话|来稿|直击|现场|探访|走访|蹲点|随行|跟车|回访|追踪|聚焦|焦点|关注|光影|瞬间|一角|切片|表情|温度|脉搏|面孔|身影|烟火|岁月|时光|光阴|人生"
              + "|百工谱?|行当|风物志?|地理|观察站?|策划|留痕|内外|背后|深处|街拍|小事|万花筒|微光|善举|一线|来客)(?:之?[一二三四五六七八九十]|[上中下])?");

  /** With these it is a tale, a wish, an advertisement, an old paper's or a reader's. */
  private static final Pattern NOT_ITS_OWN =
      Pattern.compile(
          "传|谣|神|鬼|怪|梦|[假虚]|童话|寓言|[剧戏演]|小说|诗|广告|推广|企业|品牌|商|[旧昔往古]|百年|年前|[未将]来|明[天日年]|预|规划|[设构畅遐]想|愿|读者|网|来[信论函]|投|专家|学者|[说看]法|建议|回忆|口述|自述|更正|声明|愚人|作文|孩子|质疑|警方|[单对]方|辟|误|模拟|方案|草案");

  /** 读者也许会问, 说出来您可能不信. */
  private static final Pattern READER =
      Pattern.compile(
          "(?:也许|或许|可能|说出来|恐怕)?(?:你|您|有人|读者|读者朋友|各位|大家|人们|不少人|很多人)们?(?:也许|或许|可能|不禁|难免|恐怕|可)?"
              + "(?:要|会|还|都|就|觉得|感到|别|不)*(?:问|问一句|说|好奇|奇怪|纳闷|记得|信|相信)");

  /** 眼前的景象让人惊讶, 这样的场面并不少见. */
  private static final Pattern SCENE =
      Pattern.compile(
          "(?:眼前|面前)?(?:的|这|这样的?|这样一|那)?(?:景象|一幕|情景|画面|场景)(?:着实|实在|无不)?(?:让|令|叫|使)人[\\u4e00-\\u9fff]{2,4}"
              + "|(?:这样|类似|像这样)的(?:事|情形|场面|场景|故事|例子|画面|情况)(?:并|也|还|其实|几乎|可|已|都|在)*(?:不|很|多|常常?|每天|天天|时时|处处|随处)+"
              + "(?:都|也)?(?:在|能|可)?(?:少见|稀奇|罕见|少|多|有|上演|发生|见|见到)"
              + "|(?:这是|这便是)记者(?:在现场)?看到的(?:一个|一幅)?(?:场景|画面|一幕)|(?:在现场)?(?:记者)?看到的是这样一[幅个]?(?:画面|场景|一幕)");

  /** 说起其中的缘由, 面对记者的提问, 当被问到为什么时. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:当|每每|时隔多年|多年以后|如今)?(?:再)?(?:被)?(?:记者)?(?:问|谈|说|聊|提|讲|回忆|回想)(?:起|到|及)"
              + "(?:为什么|缘由|其中的?(?:缘由|原因|奥秘|秘诀|甘苦|滋味|门道)|当时的?(?:情景|情形|场景|经过)|那一幕|此事|这事|这些|这一切|这段经历)?(?:时|的时候)?"
              + "|面对(?:记者的?)?(?:镜头|提问|采访|询问|疑问)"
              + "|(?:几句|一番|简短的)?(?:寒暄|闲聊|攀谈)(?:过后|之后|了?一番|几句)"
              + "|(?:在|从)?(?:与|和|同|跟)(?:大家|居民|村民|老人|街坊|乡亲)们?的?(?:闲聊|交谈|攀谈|聊天)(?:中|间|里|之中)?");

  /** 把时间拨回到从前, 不妨听听当事人怎么说, 这还得从一件小事说起. */
  private static final Pattern TELLER =
      Pattern.compile(
          "(?:让我们|且|不妨|再|先|请|让|来)*(?:把)?(?:时间|镜头|目光|画面)?(?:再)?(?:拨回|拉回|转向|转到|回到|看看|看|听听|听)到?"
              + "(?:从前|过去|当年|当初|另一[边头]|另一组(?:画面|数字|镜头)|下面这[段组][\\u4e00-\\u9fff]{2}|当事人怎么[说讲]|[\\u4e00-\\u9fff]{2}慢慢(?:道来|讲))"
              + "|(?:这|故事|事情|一切|话)?(?:还)?(?:得|要|须)?从(?:头|一件小事|小事|那时)(?:说起|讲起)"
              + "|(?:有|还有)?(?:一个|这样一[个组]|个|一组)小?(?:细节|数字|例子|故事|对比)(?:就|很|最|也|足)?(?:可以|能|足以)?(?:说明|印证)(?:问题|一切|这一点)"
              + "|还有一?[件点桩]小?事?(?:让|令|叫)人(?:印象深刻|难忘|感动|感慨|动容|佩服)|还有一[点件]不(?:能|得不|可)(?:忘|忘记|提|说)"
              + "|(?:给人)?印象(?:最|很|特别|尤其)?(?:深|深刻)的(?:还)?是|至今(?:仍|还)?(?:让|令)?人?(?:念念不忘|难忘|记忆犹新)的(?:还)?是"
              + "|(?:谁|任谁)(?:也|都)(?:不曾|没有?|未曾)?(?:料到|想到|想不到)|谁说不是呢?\\??|[你您]猜怎么[着样]\\??|[你您]?可?别不信|信不信由[你您]"
              + "|(?:答案|谜底)(?:就在眼前|很快揭开了?|揭开了)|功夫不负有心人|好事多磨|话音刚落|打开话匣子|更有甚者|不巧的是|有必要交代一下"
              + "|[依以按](?:笔者|记者)(?:之见|的?观察)|(?:怪不得|难怪)(?:大家|人们)都?[讲说]|正如老话所?[讲说](?:的那样)?|用大伙儿?的话来?[讲说]");

  /** How often is a fact, and so is that something is only said. */
  private static final Pattern FACTS = Pattern.compile("有时|时有|据说|听说|消息说|^[一1][点件个句]$");

  private static final Vocabulary STRAIGHT_ON = Vocabulary.of(STRAIGHT_ON_WORDS);

  /** A clause of its own, or several, or what leads straight on. */
  private static final Vocabulary ALL =
      Vocabulary.of(
          STRAIGHT_ON_WORDS + WORDS,
          WEIGHING,
          TOPIC,
          MANNER,
          FEELING,
          QUALITY,
          TRAIT,
          NOTICE,
          REASON,
          POINT,
          QUESTION,
          CRY,
          ASKING,
          COLUMN,
          READER,
          SCENE,
          ASKED,
          TELLER,
          REPORTED,
          ANNOUNCING);

  private static final Vocabulary WITH_PIECES = Vocabulary.of(STRAIGHT_ON_WORDS + WORDS + PIECES);

  /** What {@link #PIECES} speak of; 很 方 便 does not. */
  private static final Pattern HEADS =
      Pattern.compile(
          "[补数说讲看听想问算谈聊品论提见知悉举觉感记]|清楚|晓得|明白|镜头|发现|了解|琢磨|细究|深究|概括|归纳|综合|总结|总括|对比|比较|比方|显示|表明|介绍|告诉|交代|讲述|透露|回忆|转述"
              + "|走访|采访|探访|观察|打听|记者|笔者|在于|今昔|见微知著|值得|资料|记载|体会|目光|而言|一句话|一点|再有就是|再就是");

  /** What a segmenter may take for a part of a name, or of what a body is called: 方便说, 一组. */
  private static final Pattern NO_NAMES =
      Pattern.compile("[说讲道问对出想看听一件头上下事回急别者让人是便又的了着过到我你他她这那就有会文]");

  /** 见第3版, 转A2版. */
  private static final Pattern PAGE = Pattern.compile("第?[a-zA-Z]?[0-9]{1,3}版");

  private static final Pattern WRITERS = Pattern.compile("记者|编者|编辑|作者|读者|采访者|受访者");

  private static final Pattern NUMBERS = Pattern.compile("[0-9二两三四五六七八九十百千万]");

  /** How surely words must read as such a clause; the logarithm of the odds, in hundredths. */
  private static final int SURE = 110;

  /** The same of one of several. */
  private static final int LIKELY = 0;

  /** The same of a head, in brackets or before a mark of its own, and how long one may be. */
  private static final int LIKELY_HEAD = 50;

  private static final int MAX_HEAD = 6;

  /** The same of what is said of who writes or to whom, and has a word that may turn a claim. */
  private static final int SURER = 200;

  /** The same of anything else that has such a word. */
  private static final int CERTAIN = 450;

  private static final Pattern ADDRESSED = Pattern.compile("[记笔读]者|本报|[您你]");

  private static final Pattern WRITER = Pattern.compile("(?:本报)?[记笔]者(?!的|证|节)");

  private static final Pattern DENYING = Pattern.compile("[不没未无非否勿莫别假错误]");

  private static final WordingModel WORDINGS = WordingModel.read("leading-in-weights.tsv");

  private LeadIns() {}

  /** Whether a text, in the match form, is nothing but words that need no mark after them. */
  static boolean leadStraightOn(String form) {
    return STRAIGHT_ON.makesUp(form);
  }

  /** Whether a text, in the match form, is what a column or its part is called. */
  static boolean isLabel(String form) {
    return COLUMN.matcher(form).matches();
  }

  /** Whether it is what the paper itself may call any column, in whatever words: 巷口素描. */
  static boolean isHead(String form) {
    boolean reads = form.length() <= MAX_HEAD && odds(form) >= LIKELY_HEAD;
    return (reads || GENRE.matcher(form).matches())
        && !NOT_ITS_OWN.matcher(form).find()
        && namesNothing(form);
  }

  /** Whether a text is nothing but such clauses, in the match form. */
  static boolean makeUp(String form) {
    return (ALL.makesUp(form) || (HEADS.matcher(form).find() && WITH_PIECES.makesUp(form)))
        && !FACTS.matcher(form).find();
  }

  /**
   * Whether clauses that deny nothing read so surely as such that no word in them turns what
   * follows: 读者或许会感兴趣. It takes less where they are of who writes or to whom.
   */
  static boolean turnNothing(List<String> forms) {
    String form = String.join("", forms);
    int least = ADDRESSED.matcher(form).find() ? SURER : CERTAIN;
    return !DENYING.matcher(form).find() && odds(form) >= least;
  }

  /** Whether clauses are or read as such, each or all together, and name nobody and no number. */
  static boolean areLike(List<String> forms) {
    String form = String.join("", forms);
    boolean each = forms.stream().allMatch(clause -> makeUp(clause) || isLike(clause));
    boolean together =
        odds(form) >= SURE && forms.stream().allMatch(clause -> odds(clause) >= LIKELY);
    return (each || together)
        && !FACTS.matcher(form).find()
        && namesNothing(PAGE.matcher(form).replaceAll("版"));
  }

  /** It takes less to tell that of a clause which tells what the writer does. */
  private static boolean isLike(String clause) {
    boolean ofTheWriter = WRITER.matcher(clause).lookingAt() && !DENYING.matcher(clause).find();
    return odds(clause) >= (ofTheWriter ? LIKELY : SURE);
  }

  private static boolean namesNothing(String form) {
    return Words.of(form).stream()
        .noneMatch(word -> tells(word.kind(), form.substring(word.from(), word.end())));
  }

  private static int odds(String form) {
    return WORDINGS.score(Wording.of(form.replace("?", "")));
  }

  private static boolean tells(Words.Kind kind, String word) {
    return switch (kind) {
      case NAME, BODY -> !NO_NAMES.matcher(word).find();
      case PLACE -> true;
      case OFFICE -> !WRITERS.matcher(word).matches();
      case NUMBER -> NUMBERS.matcher(word).find();
      default -> false;
    };
  }
}
