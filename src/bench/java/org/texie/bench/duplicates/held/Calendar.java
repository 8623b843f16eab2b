package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.held.Misprints.plus;
import static org.texie.bench.duplicates.kinds.Rewrite.date;

import java.util.List;
import java.util.regex.MatchResult;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;

/** Days, years and hours of which one edition has others. */
final class Calendar {

  static final List<Kind<Changed>> ALL =
      List.of(
          date("five days later", "(.*月)([1-9]|1\\d|2[0-3])(日.*)", (m, d) -> moved(m, 5)),
          date("two months later", "((?:.*年|阴历)?)([1-9]|10)(月.+)", (m, d) -> moved(m, 2)),
          date("two years earlier", "()(200[5-9]|20[12]\\d)(年.*)", (m, d) -> moved(m, -2)),
          date("four years later", "()(20[01]\\d|2020)(年.*)", (m, d) -> moved(m, 4)),
          date("two hours later", "()([6-9]|1\\d|20)(点.*)", (m, d) -> moved(m, 2)),
          date("common calendar", "阴历(.+)", "$1"),
          date("last year", "前年(.+)", "去年$1"),
          date("next week", "上上(周.)", "下$1"),
          date("first third", "(\\d+月)中旬", "$1上旬"),
          date("this month", "上月中旬", "本月中旬"),
          date("two days after", "谷雨前两天", "谷雨后两天"),
          date("two decades later", "(上世纪)([7])(0年代.*)", (m, d) -> moved(m, 2)),
          date("ten minutes on", "(\\d+点)10分", "$120分"),
          date("quarter to", "(\\d+点)(?:半|一刻)", "$1三刻"),
          date("at midnight", "(.*日)(?:傍晚|一早)", "$1半夜"));

  private Calendar() {}

  private static String moved(MatchResult date, int more) {
    return date.group(1) + plus(date.group(2), more) + date.group(3);
  }
}
