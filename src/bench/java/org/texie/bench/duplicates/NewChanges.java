package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.Fact.Sort;
import org.texie.bench.duplicates.Prose.Atom;

/** What {@link Part#FOURTH_HELD} tells wrong of dates, deeds and offices. */
final class NewChanges {

  /** Words in a date, each followed by what else may stand there. */
  static final List<String> DATE_WORDS =
      List.of(
          "清晨 黄昏", "夜间 白天", "立春 立秋", "小满后 小满前", "当日 次日", "寒假 暑假", "二十三 二十八", "开春 入伏", "深秋 深冬",
          "五一 十一", "腊八 除夕", "学期初 学期末", "前天 昨天", "麦收 秋收", "入冬前 入冬后", "夏末 夏初", "冬初 冬末", "年代末 年代初",
          "天擦黑 天大亮", "后半晌 前半晌", "四十分 二十分", "点前 点后", "头遍 末遍", "午饭前 午饭后", "交班后 交班前", "日落 日出",
          "点刚过 点不到", "熄灯前 熄灯后");

  /** What keeps a deed from having been done. */
  static final List<String> NEVER =
      List.of("一直没", "从来没", "至今没", "没法", "不想", "不便", "懒得", "停止", "险些", "舍不得");

  /** What keeps somebody from being in office. */
  static final List<String> NEARLY = List.of("退休", "停职", "时任", "临时", "助理", "候补", "拟聘", "挂衔");

  private static final Pattern DAY = Pattern.compile("(.*?)(\\d{1,2})月(\\d{1,2})日(.*)");
  private static final int MONTHS = 12;

  private NewChanges() {}

  /** The month where the day stood, and the other way round. */
  static Optional<Changed> monthForDay(Prose text, Atom atom) {
    Matcher date = DAY.matcher(text.value(atom));
    return date.matches() && Integer.parseInt(date.group(3)) <= MONTHS
        ? Changed.of(
            "month for day",
            text,
            atom,
            date.group(1) + date.group(3) + "月" + date.group(2) + "日" + date.group(4),
            Sort.DATE)
        : Optional.empty();
  }
}
