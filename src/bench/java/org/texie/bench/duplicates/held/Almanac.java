package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.held.Slips.more;
import static org.texie.bench.duplicates.kinds.Rewrite.date;

import java.util.List;
import java.util.regex.MatchResult;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;

/** Days, years and hours that one edition has wrong. */
final class Almanac {

  static final List<Kind<Changed>> ALL =
      List.of(
          date("three days earlier", "(.*月)([4-9]|1\\d|2[0-8])(日.*)", (m, d) -> moved(m, -3)),
          date("eleven days later", "(.*月)([1-9]|1[0-7])(日.*)", (m, d) -> moved(m, 11)),
          date("a month earlier", "((?:.*年|农历)?)([2-9]|1[0-2])(月.+)", (m, d) -> moved(m, -1)),
          date("three years later", "()(200\\d|201\\d|202[01])(年.*)", (m, d) -> moved(m, 3)),
          date("six years earlier", "()(2009|201\\d|202\\d)(年.*)", (m, d) -> moved(m, -6)),
          date("an hour earlier", "()([7-9]|1\\d|2[0-2])(点.*)", (m, d) -> moved(m, -1)),
          date("new calendar", "农历(.+)", "$1"),
          date("last year", "大前年(.+)", "去年$1"),
          date("this week", "上(周.)", "本$1"),
          date("last third", "(\\d+月)上旬", "$1下旬"),
          date("next month", "本月中旬", "下月中旬"),
          date("other solstice", "冬至(当天|前三天)", "夏至$1"),
          date("three days behind", "冬至前三天", "冬至后三天"),
          date("a decade earlier", "(上世纪)(60|90)(年代.*)", (m, d) -> moved(m, -10)),
          date("half hour lost", "(\\d+点)(?:半|三刻|50分)", "$1"),
          date("late at night", "(.*日)黎明", "$1深夜"),
          date("at noon", "(.*日)入夜", "$1晌午"));

  private Almanac() {}

  private static String moved(MatchResult date, int by) {
    return date.group(1) + more(date.group(2), by) + date.group(3);
  }
}
