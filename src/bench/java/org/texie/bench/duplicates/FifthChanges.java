package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.Fact.Sort;
import org.texie.bench.duplicates.Prose.Atom;

/** What {@link Part#FIFTH_HELD} tells wrong of dates, deeds and offices. */
final class FifthChanges {

  /** Words in a date, each followed by what else may stand there. */
  static final List<String> DATE_WORDS =
      List.of(
          "上上周 上周",
          "大前 前",
          "拂晓 薄暮",
          "午后 午前",
          "白露前 白露后",
          "大暑后 大暑前",
          "前一日 后一日",
          "初九 十九",
          "初六 十六",
          "头一天 头一周",
          "初春 暮春",
          "月中 月初",
          "盛夏 隆冬",
          "当天 次日",
          "前夜 当夜",
          "秋分 春分",
          "过后 之前",
          "仲春 仲秋",
          "初秋 初冬",
          "年代初 年代末",
          "年年中 年年末",
          "天刚亮 天快黑",
          "收摊前 收摊后",
          "点十分 点五十分",
          "点多 点整",
          "晌饭后 晌饭前",
          "放学后 放学前",
          "亮起 熄灭",
          "二更 三更",
          "换班前 换班后",
          "30分 13分");

  /** What keeps a deed from having been done. */
  static final List<String> NEVER =
      List.of("从不", "还没", "没再", "没敢", "没舍得", "不准备", "假装", "忘记", "差点", "拒不");

  /** What keeps somebody from being in office. */
  static final List<String> NEARLY = List.of("离休", "已故", "冒牌", "内定", "辞任", "上届", "下届", "预备");

  private static final Pattern YEAR = Pattern.compile("(20|二〇)(.)(.)(年.*)");

  private FifthChanges() {}

  /** The year's last two digits, each in the other's place. */
  static Optional<Changed> turnedYear(Prose text, Atom atom) {
    Matcher date = YEAR.matcher(text.value(atom));
    return date.matches()
        ? Changed.of(
            "year turned round",
            text,
            atom,
            date.group(1) + date.group(3) + date.group(2) + date.group(4),
            Sort.DATE)
        : Optional.empty();
  }
}
