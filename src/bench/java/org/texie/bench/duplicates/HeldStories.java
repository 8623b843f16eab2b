package org.texie.bench.duplicates;

import java.util.List;
import java.util.stream.Stream;

/**
 * The stories of {@link Part#FIRST_HELD}, and the words that they share; {@code dateLike} are the
 * forms that only dates told wrong have.
 */
final class HeldStories {

  private static final String SHARED =
      """
      surname = 罗 | 梅 | 鲁 | 司马 | 石 | 龙 | 段 | 钱 | 汤 | 尹 | 黎 | 易 | 庞 | 武 | 乔 | 赖 | 覃 | 詹
      given = 建军 | 建民 | 秋菊 | 秋生 | 佳宁 | 佳怡 | 水根 | 水生 | 润泽 | 小满 | 满仓 | 银花 | 金花 | 世昌 | 世荣 | 丹 | 捷 | 学文 | 学武 | 一鸣 | 一诺 | 少坤
      placeHead = 上坝 | 下坝 | 大营 | 小营 | 南浦 | 北浦 | 前峪 | 后峪 | 石桥 | 木桥 | 九龙 | 五龙 | 竹园 | 梅园 | 兰汀 | 枫林 | 三岔 | 双岔
      placeTail = 苗寨 | 古镇 | 工业园 | 支路 | 街区 | 林场 | 老街 | 西苑 | 北岸 | 东关村 | 乡 | 县城 | 侗寨 | 半岛
      body = 市场监管局 | 区城管局 | 文物保护所 | 县茶办 | 总工会 | 司法所 | 市体育局 | 铁路公司 | 妇联 | 园林处 | 派出所 | 团县委 | 商会 | 供销社 | 村委会 | 业主委员会
      office = 支书 | 村主任 | 第一书记 | 会长 | 副会长 | 名誉会长 | 所长 | 副所长 | 领队 | 教练 | 助理教练 | 法律顾问 | 厂长 | 总经理 | 副总经理 | 段长 | 秘书 | 首席秘书
      date = Y年M月初 | Y年第Q季度 | 上个星期W | M月D日一早 | 今年M月下旬 | 端午节那天 | 立冬前后 | 农历二月十九 | 三年前的秋天 | S年冬 | Y年M月D日下午 | 元宵节当晚 | 暑假头一周
      year = Y年年初 | S年 | Y年底 | 上世纪九十年代
      time = H时D分 | 入夜 | 晌午 | H时整 | H点一刻 | 收工后 | 天蒙蒙亮 | 晚饭后
      dateLike = Y年M月底 | 下个星期W | 今年M月上旬 | 农历三月十九 | Y年M月D日上午 | 五年前的秋天 | 暑假末一周 | H点三刻 | 上世纪八十年代 | Y年年末 | 元宵节次日 | 立秋前后
      lead = 记者注意到， | 记者采访获悉， | 说起来， | 值得关注的是， | 更为重要的是， | 令人欣喜的是， | 具体来说， | 总体来看， | 另据了解， | 有意思的是， | 在走访时， | 除此之外， | 采访中记者发现， | 与之相应， | 不难看出， | 据记者了解， | 同时， | 可以看到，
      unit = 元 万元 亿元 | 平方米 亩 公顷 | 公斤 吨 斤 | 米 厘米 毫米 公里 | 天 周 个月 年 | 分钟 小时 | 人 户 人次 | 名 对 | 桶 车 袋 | 页 幅 | 条 章 款 | 批 轮 期 | 届 场 | 株 亩 | 碗 锅 | 间 栋 层 | 面 箱 | 把 捆 | 张 卷 | 份 桌 | 块 车 | 户 栋
      before = 一则网帖声称， | 最早的草案里写着， | 假设 | 有人做梦都在想， | | 反方在辩论赛上扬言， | 直到今天还有人相信， | 除非另有通知， | 按照一度流传的说法， | 没有人说过 | 一旦 | 大家还在等着看到， | 是不是
      after = ，当天就被证实纯属捏造。 | ，定稿时这一段删得干干净净。 | ，结果会怎么样呢？ | ，眼下连影子都看不见。 | 。以上这些话出自一篇虚构的小说。 | ，评委判定与事实不符。 | ，其实查无此事。 | 。 | ，当事人一口否认。 | 。 | ，事情就不好收场了。 | ，能不能成还两说。 | ，谁也说不准。
      """;

  private HeldStories() {}

  static List<Story> all() {
    Words shared = new Words(SHARED);
    return Stream.of(HeldTown.TEXTS, HeldCountry.TEXTS)
        .flatMap(List::stream)
        .map(text -> new Story(shared, text))
        .toList();
  }
}
