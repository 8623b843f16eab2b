package org.texie.bench.duplicates;

import java.util.List;

/** What {@link Part#HELD} tells wrong of dates, deeds and offices. */
final class SixthChanges {

  /** Words in a date, each followed by what else may stand there. */
  static final List<String> DATE_WORDS =
      List.of(
          "今年 去年",
          "上周 本周",
          "上个月 这个月",
          "国庆节前 国庆节后",
          "当天 前一天",
          "暑期 寒假",
          "年底 年初",
          "春天 秋天",
          "秋季 春季",
          "本月 上月",
          "上旬 下旬",
          "上午 下午",
          "春节后 春节前",
          "晚上 早上",
          "开春后 开春前",
          "冬天 夏天",
          "八十 七十",
          "45分 15分",
          "左右 整",
          "不到 刚过",
          "天黑 天亮",
          "过后 之前",
          "开门 关门",
          "周末 周一",
          "午休 晚饭",
          "之后 之前");

  /** What keeps a deed from having been done. */
  static final List<String> NEVER = List.of("还未", "仍未", "迟迟没有", "没来得及", "不能", "难以", "不得", "禁止");

  /** What keeps somebody from being in office. */
  static final List<String> NEARLY = List.of("原", "前", "名誉", "代", "候任");

  private SixthChanges() {}
}
