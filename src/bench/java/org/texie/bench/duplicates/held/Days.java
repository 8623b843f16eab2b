package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.held.Amounts.sum;
import static org.texie.bench.duplicates.kinds.Rewrite.date;

import java.util.List;
import java.util.regex.MatchResult;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;

/** Days, years and hours that differ between two editions. */
final class Days {

  static final List<Kind<Changed>> ALL =
      List.of(
          date("three days later", "(.*月)([1-9]|1\\d|2[0-5])(日.*)", (m, d) -> moved(m, 3)),
          date("a month earlier", "((?:.*年|农历)?)([2-9]|1[0-2])(月.+)", (m, d) -> moved(m, -1)),
          date("five years later", "()(20[01]\\d)(年.*)", (m, d) -> moved(m, 5)),
          date("three years earlier", "()(200[6-9]|20[12]\\d)(年.*)", (m, d) -> moved(m, -3)),
          date("an hour earlier", "((?:不到)?)([7-9]|1\\d|2\\d)(点.*)", (m, d) -> moved(m, -1)),
          date("no old calendar", "农历(.+)", "$1"),
          date("the year before", "去年(.+)", "前年$1"),
          date("a week after", "上(周.)", "下$1"),
          date("first third of the month", "(\\d+月)下旬", "$1上旬"),
          date("next month", "上月底", "下月底"),
          date("the day after", "霜降当天", "霜降次日"),
          date("a decade earlier", "(上世纪)([69])(0年代.*)", (m, d) -> moved(m, -1)),
          date("a few minutes on", "(\\d+点)(?:05|35)分", "$155分"),
          date("quarter past", "(\\d+点)(?:半|三刻)", "$1一刻"),
          date("at night", "(.*日)下午", "$1夜里"));

  private Days() {}

  private static String moved(MatchResult date, int more) {
    return date.group(1) + sum(date.group(2), more) + date.group(3);
  }
}
