package org.texie.bench.duplicates;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stories of {@link Part#HELD}, and the words that they share. */
final class SixthStories {

  private static final String WORDS =
      """
      surname = 慕容 | 容 | 余 | 潘 | 杜 | 戴 | 夏 | 任 | 姜 | 廖 | 熊 | 陆 | 郝 | 孔 | 汪 | 万 | 常 | 马
      given = 建国 | 建军 | 志刚 | 志强 | 秀英 | 秀芳 | 丽华 | 丽萍 | 文斌 | 文彬 | 晓燕 | 晓雁 | 海涛 | 海波 | 玉兰 | 玉莲 | 明 | 明辉 | 德福 | 德富
      date = 今年M月D日 | 上周W | 上个月D日 | 国庆节前 | 元旦当天 | Y年暑期 | 去年年底 | 今年春天 | Y年秋季 | 本月D日 | M月上旬 | M月D日上午 | Y年M月D日 | 春节后 | 周W晚上 | 开春后
      bound = 不超过 | 超过
      year = Y年 | S年 | Y年冬天 | 上世纪八十年代
      time = H点45分 | H时左右 | H点不到 | 天黑以后 | 早饭过后 | 开门前 | 周末上午 | 午休时 | 雨停之后
      dateLike = 去年M月D日 | 本周W | 这个月D日 | 国庆节后 | 国庆节 | 元旦前一天 | Y年寒假 | 去年年初 | 年底 | 今年秋天 | 去年春天 | Y年春季 | 上月D日 | D日 | M月下旬 | M月D日下午 | M月D日 | Y年M月 | 春节前 | 春节 | 周W早上 | 开春前 | Y年夏天 | 上世纪七十年代 | H点15分 | H时整 | H点刚过 | H点 | 天亮以后 | 早饭之前 | 关门前 | 开门 | 周一上午 | 周末下午 | 晚饭时 | 雨停之前
      lead = 记者走访发现， | 记者观察到， | 记者看到， | 记者获悉， | 记者在采访中了解到， | 记者在现场了解到， | 记者还了解到， | 记者还看到， | 记者采访了解到， | 采访中， | 走访中， | 采访时，记者看到， | 走访中，记者发现， | 据记者观察， | 据工作人员介绍， | 据相关负责人介绍， | 据当地人介绍， | 据有关人士介绍， | 相关负责人介绍， | 另据介绍， | 采访中还了解到， | 不难发现， | 可以说， | 显而易见， | 更难得的是， | 更让人欣慰的是， | 可喜的是， | 难能可贵的是， | 值得注意的是， | 令人惊喜的是， | 具体来看， | 总体而言， | 总的来看， | 总之， | 如今， | 说实话， | 的确， | 当然， | 一句话，
      unit = 元 万元 | 平方米 亩 | 公斤 吨 斤 | 米 公里 毫米 | 步 里 | 天 周 个月 年 | 分钟 小时 秒 | 人 户 名 | 人以上 人以内 人 | 米以内 米以上 米 | 秒以内 秒以上 秒 | 公里以内 公里以上 公里 | 栋 户 | 个 组 | 辆 车 | 件 条 | 张 份 | 条 项 | 稿 轮 | 度 级 | 摄氏度 华氏度 | 回 天 | 个晚上 个月 | 遍 次 | 套 本 | 册 箱 | 副 盒 | 节 天 | 棵 亩 | 堆 垛 | 单 箱 | 株 棵 | 箱 件 | 盏 排 | 层 间 | 起 户 | 页 本 | 台 套 | 双 只
      """;

  private static final String TOWN =
      """
      placeHead = 翠湖 | 翠屏 | 南苑 | 北苑 | 新安 | 长安 | 永丰 | 永和 | 东风 | 红星 | 高桥 | 上高桥
      placeTail = 街 | 街道 | 社区 | 小区 | 新村 | 东路社区 | 西路社区 | 南区 | 北区 | 花园 | 家园 | 家属院
      body = 区停车办 | 机动车管理所 | 非机动车管理所 | 街道党工委 | 街道党工委办公室 | 区妇联 | 青少年宫 | 业委会 | 业委会监督组 | 社区卫生站 | 团区委 | 区住建局
      office = 书记 | 副书记 | 主任 | 副主任 | 主任助理 | 班主任 | 站长 | 副站长 | 队长 | 大队长 | 干事 | 总干事
      """;

  private static final String COUNTRY =
      """
      placeHead = 桂花 | 樟树 | 小河 | 大河 | 上高桥 | 高桥 | 李家 | 黎家 | 青石 | 白石 | 永丰 | 新丰
      placeTail = 村 | 新村 | 镇 | 乡 | 湾 | 坪 | 岭 | 冲 | 南坡 | 北坡 | 东沟 | 西沟
      body = 县邮政局 | 县邮政局工会 | 果业合作社 | 邻村果业合作社 | 柑橘研究所 | 县商务局 | 县农业农村局 | 电商协会 | 县交通运输局 | 驻村工作队 | 县气象局 | 镇便民服务中心
      office = 书记 | 第一书记 | 副书记 | 站长 | 副站长 | 队长 | 大队长 | 干事 | 总干事 | 理事 | 理事长 | 会长
      """;

  /** What turns a stretch, and in its place three dots. */
  private static final String CONTEXTS =
      """
      按照规划，…。
      下一步的目标是，…。
      按照计划，到明年年底，…。
      预计明年…。
      等条件成熟以后，…。
      初步方案提出，…，方案还要公示。
      按最初的设计，…，后来改了方案。
      他设想，将来…。
      试点方案里写过，…，正式文件删去了这一条。
      原计划…，后因资金没有到位而搁浅。
      合同里约定，…，对方一直没有履行。
      开发商曾经承诺，…，交房后没有兑现。
      考核办法要求，…，年底逐项打分。
      有代表建议，…，有关部门正在研究。
      征求意见时，有人提出，…，这条意见没有被采纳。
      大家希望，…。
      她一直盼着…，但至今没能如愿。
      距离“…”的目标，还有一段路要走。
      目前还做不到“…”。
      如果将来…，那就再好不过了。
      只有…，补贴资金才会拨付。
      一旦…，就要启动应急预案。
      为避免…，社区提前做了预案。
      至于今后会不会出现“…”，目前还没有说法。
      网上有消息称，…，有关部门回应说不属实。
      此前有媒体报道，…，当事人予以否认。
      有传言说，…，相关负责人表示没有此事。
      记者核实发现，所谓“…”并不属实。
      相关部门辟谣说，“…”是不实信息。
      对“…”的说法，双方均予以否认。
      朋友圈转发的截图显示，…，警方通报称系编造。
      有人举报说，…，经查举报内容不实。
      有商家宣传说，…，执法人员认定这是虚假宣传。
      当地有传说称，…，史料里找不到依据。
      有人担心，…，社区解释说不会这样。
      不少人以为，…，其实不然。
      老人误以为…，后来才知道弄错了。
      有专家预测，…，结果并没有发生。
      现场并没有出现“…”的情况。
      本报昨日刊发的稿件称，…，此说有误，特此更正。
      …，这种说法并不准确。
      …，这是最初的打算，最后没有做成。
      …，这是很多人的期盼，眼下还没有实现。
      …，有人这样猜测，但没有得到证实。
      …。这是前些年的情形，如今早已变了样。
      """;

  private SixthStories() {}

  static List<Story> all() {
    return Stream.concat(stories(TOWN, SixthTown.TEXTS), stories(COUNTRY, SixthVillage.TEXTS))
        .toList();
  }

  private static Stream<Story> stories(String words, List<String> texts) {
    String contexts = "before = " + contexts(0) + "\nafter = " + contexts(1);
    Words shared = new Words(WORDS + words + contexts);
    return texts.stream().map(text -> new Story(shared, text));
  }

  /** What all contexts have before the stretch, or behind it. */
  private static String contexts(int half) {
    return CONTEXTS
        .lines()
        .map(context -> context.split("…", -1)[half])
        .collect(Collectors.joining(" | "));
  }
}
