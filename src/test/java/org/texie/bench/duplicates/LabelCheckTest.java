package org.texie.bench.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Draft.Proof;
import org.texie.bench.duplicates.kinds.LabelCheck;
import org.texie.bench.duplicates.prose.FactReader;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.tune.Tune;
import org.texie.model.Block.Role;

/** The labels are checked from the words alone. */
class LabelCheckTest {

  private final LabelCheck check = new LabelCheck(new FactReader(Tune.stories()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "共有11户参加 / 共有111户参加",
        "共有5户参加 / 共有15户参加",
        "花去3.5万元 / 花去35万元",
        "花去3万元 / 花去3元",
        "占了12% / 占了12",
        "共有二十户 / 共有三十户",
        "2019年4月12日开工 / 2019年4月2日开工",
        "他是主任 / 他是副主任",
        "居民同意在这里装感应门 / 居民不同意在这里装感应门",
        "大家凑钱修好冷库 / 大家没有凑钱修好冷库",
        "柳湾东路热闹起来 / 东路热闹起来",
        "周启明说 / 周淑兰说",
        "端来红烧豆腐 / 端来清蒸鲈鱼",
        "工期3至6天 / 工期3至16天",
        "补贴近300元 / 补贴不足300元",
        "补贴不足300元 / 补贴300元",
        "花去3,600元 / 花去3.600元",
        "花去3,600元 / 花去600元",
        "冷到零下3摄氏度 / 冷到零上3摄氏度",
        "占三分之一 / 占三分之二",
        "占七成 / 占七成半",
        "占百分之七 / 占七成",
        "列入第三批 / 列入第五批",
        "上个星期三开门 / 下个星期三开门",
        "2019年4月12日下午开门 / 2019年4月12日上午开门",
        "2019年第一季度 / 2019年第二季度",
        "来了81人 / 来了81人次",
        "名誉会长到场 / 会长到场",
        "代理所长到场 / 所长到场",
        "南浦北岸 / 北浦北岸",
        "罗建军来了 / 罗建民来了",
        "从未用桐油刷足三遍 / 用桐油刷足三遍",
        "章程在会上通过 / 章程在会上否决",
        "2019年4月中旬开渔 / 2019年4月上旬开渔",
        "退潮之前到岸 / 涨潮之前到岸",
        "本周三停电 / 下周三停电",
        "荣誉馆长到场 / 馆长到场",
        "未能用沙袋垒起子堤 / 用沙袋垒起子堤",
        "并没有给每筐鱼挂上芯片 / 给每筐鱼挂上芯片",
        "白沙东堤 / 白沙西堤",
        "他家的租金减免 / 他家的租金不减免",
        "骆海生来了 / 骆海燕来了",
        "送来120筐 / 送来120箱",
        "收进将近120吨 / 收进超120吨",
        "收进120吨 / 收进超120吨",
        "坐船120余趟 / 坐船120趟",
        "跑一趟用电30千瓦时 / 跑一趟用电30千瓦",
        "隔3至6小时抄表 / 6小时抄表",
        "第三款写明 / 三款写明",
        "2019年12月3日深夜停电 / 2月3日深夜停电",
        "2019年伊始建成 / 二〇一八年伊始建成",
        "压根没给头羊系上铜铃 / 给头羊系上铜铃",
        "挂名场长到场 / 场长到场",
        "羊钻得进院子 / 羊钻不进院子",
        "褚志勇来了 / 褚志永来了",
        "卸下至少120箱 / 卸下最多120箱",
        "卸下120多箱 / 卸下120箱",
        "隔3至6小时换班 / 隔3",
        "占36% / 占36",
        "立春前到货 / 立春到货",
        "2019年3月12日清晨开灯 / 2019年12月3日清晨开灯",
        "险些用樟木刨出关节 / 用樟木刨出关节",
        "退休校长到场 / 校长到场",
        "团长助理到场 / 团长到场",
        "剧场续约告吹 / 剧场续约",
        "沈朗生来了 / 沈朗来了",
        "上塘大桥北通车 / 上塘大桥通车",
        "一天跑60台次 / 一天跑60台",
        "客人不下120人 / 客人不到120人",
        "来了20来位老人 / 来了20位老人",
        "煮了三四小时 / 煮了四五小时",
        "煮了三四小时 / 四小时后出锅",
        "卖出4,800件 / 卖出4",
        "占百分之三十六 / 占百分之三点六",
        "占36% / 占36个百分点",
        "白露前开窑 / 白露开窑",
        "上上周三开门 / 上周三开门",
        "2012年3月12日拂晓点火 / 2021年3月12日拂晓点火",
        "没舍得把窑眼逐个补好 / 把窑眼逐个补好",
        "上届主席到场 / 主席到场",
        "大堂经理到场 / 经理到场",
        "老窑复烧流产 / 老窑复烧",
        "东方安邦来了 / 方安邦来了",
        "新马坊桥西通车 / 马坊桥西通车",
        "电池有480瓦时 / 电池有480瓦",
        "停着不超过120辆 / 停着超过120辆",
        "停着不超过120辆 / 停着120辆",
        "来了数十名孩子 / 来了数百名孩子",
        "来了60人以上 / 来了60人",
        "减到三十六件 / 减到六件",
        "占3.6% / 占3.6个百分点",
        "去年年底交工 / 年底交工",
        "上个月8日交工 / 这个月8日交工",
        "6月18日交工 / 8日交工",
        "国庆节前交工 / 国庆节交工",
        "8点不到开门 / 8点开门",
        "迟迟没有用白漆重新画线 / 用白漆重新画线",
        "方案未获批 / 方案获批",
        "名誉会长到场 / 会长到场",
        "班主任到场 / 主任到场",
        "慕容建国来了 / 容建国来了",
        "非机动车管理所开会 / 机动车管理所开会",
        "新安街道开会 / 新安街开会",
        "上高桥南坡通车 / 高桥南坡通车",
        "室温不低于18摄氏度 / 室温低于18摄氏度",
        "室温不低于18摄氏度 / 室温18摄氏度",
        "来了接近600人 / 来了突破600人",
        "来了突破600人 / 来了600人",
        "跑了十几趟 / 跑了几十趟",
        "接待十几人 / 几人接待",
        "抢修了两个半小时 / 半小时抢修",
        "排全区倒数第三位 / 排全区第三位",
        "每周三巡线 / 周三巡线",
        "每月15日巡线 / 本月15日巡线",
        "2019年以来巡线 / 2019年以前巡线",
        "忙到8点过后 / 忙到8点",
        "定在年底前 / 定在年底",
        "打算用测温枪逐屋量温度 / 用测温枪逐屋量温度",
        "上一任校长到场 / 校长到场",
        "二次管网开工延后 / 二次管网开工",
        "窗口暂不接受现金 / 窗口接受现金",
        "尉迟伟来了 / 迟伟来了",
        "王伟明来了 / 王伟来了",
        "小南湖苑开会 / 南湖苑开会",
        "邻区供热办开会 / 区供热办开会",
        "市红十字会医院开会 / 市红十字会开会",
        "南沙河镇开会 / 沙河镇开会",
        "检验师助手登记 / 检验师登记",
        "一直没有把采血椅换成可躺式 / 把采血椅换成可躺式",
        "张俊杰来了 / 张俊来了",
        "定在3月底前 / 定在3月底",
        "忙到8点半 / 忙到8点",
        "忙到8点半 / 忙到8点一刻",
        "堆着几十箱 / 堆着几百箱",
        "堆着几十箱 / 十箱堆着",
        "古籍外借未获批准 / 古籍外借获得批准",
        "桂苑街道的新楼尚未启用 / 桂苑街道的新楼已经启用",
        "从没有给棚膜补洞 / 给棚膜补洞",
        "执行领队到场 / 领队到场",
        "二十三技校开课 / 三技校开课",
        "北石家河遗址开放 / 石家河遗址开放",
        "巡山二十八年 / 十八年巡山",
        "巡山三十年 / 巡山三百年",
        "22点40分开灯 / 2点40分开灯",
        "25日晚上下了雨 / 5日晚上下了雨",
        "定在国庆节前 / 定在国庆节",
        "占七成半 / 占百分之七",
        "占5% / 占5成"
      })
  void textsThatSayDifferentThings(String one, String other) {
    assertTrue(check.haveTheirOwn(one, other));
    assertFalse(check.haveTheirOwn(one, one));
  }

  @ParameterizedTest
  @CsvSource({
    "共有11户参加, 共有11户参加",
    "共有11户参加, 同样共有11户参加",
    "他是副主任周启明, 周启明是副主任",
    "共有11户一起参加, 一同参加的共有11户"
  })
  void textsThatSayTheSame(String one, String other) {
    assertFalse(check.haveTheirOwn(one, other));
  }

  @Test
  void oneThatSaysLessHasNothingOfItsOwn() {
    assertTrue(check.lacks("共有11户参加，花去3万元", "共有11户参加"));
    assertFalse(check.lacks("共有11户参加", "共有11户参加，花去3万元"));
  }

  @ParameterizedTest
  @CsvSource({
    "CONTEXT, 有人误以为…，其实没有。, 有人误以为花园里装了灯，其实没有。, 花园里装了灯。, true",
    "CONTEXT, 有人误以为…，其实没有。, 花园里装了灯。其实没有。, 花园里装了灯。, false",
    "CONTEXT, …。, 花园里装了灯。, 花园里装了灯。, false",
    "ORDER, 周启明…周淑兰, 周启明帮周淑兰修车, 周淑兰帮周启明修车, true",
    "ORDER, 周启明…周淑兰, 周启明帮周淑兰修车, 周启明帮周淑兰修灯, false",
    "IN_PLACE, 12, 春天来了12户，秋天来了12户, 秋天来了12户, false"
  })
  void otherProofs(Proof proof, String evidence, String full, String other, boolean holds) {
    assertEquals(holds, check.holds(Draft.different("", line(full), line(other), proof, evidence)));
  }

  @Test
  void aHeadingIsToldByItsRole() {
    Line line = line("花园里装了灯");
    assertTrue(check.holds(Draft.different("", line, line.as(Role.HEADING), Proof.ROLE, "")));
    assertFalse(check.holds(Draft.different("", line, line, Proof.ROLE, "")));
  }

  private static Line line(String text) {
    return new Line(Role.PARAGRAPH, text, List.of());
  }
}
