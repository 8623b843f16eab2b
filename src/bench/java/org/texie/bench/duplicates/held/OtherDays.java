package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.held.Misprints.plus;
import static org.texie.bench.duplicates.kinds.Rewrite.date;

import java.util.List;
import java.util.regex.MatchResult;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;

/** Days, years and hours that another page has otherwise. */
final class OtherDays {

  static final List<Kind<Changed>> ALL =
      List.of(
          date("next day", "(.*月)([1-9]|1\\d|2[0-7])(日.*)", (m, d) -> later(m, 1)),
          date("ten days earlier", "(.*月)(1[1-9]|2\\d)(日.*)", (m, d) -> later(m, -10)),
          date("a month earlier", "((?:.*年|农历)?)([2-9]|1[0-2])(月.*)", (m, d) -> later(m, -1)),
          date("a year later", "()(20[01]\\d)(年.*)", (m, d) -> later(m, 1)),
          date("ten years earlier", "()(201\\d|202\\d)(年.*)", (m, d) -> later(m, -10)),
          date("an hour earlier", "()([7-9]|1\\d|2[0-2])(点.*)", (m, d) -> later(m, -1)),
          date("a decade earlier", "(上世纪)(8)(0年代.*)", (m, d) -> later(m, -1)),
          date("other calendar", "农历(.+)", "公历$1"),
          date("this year", "去年(.+)", "今年$1"),
          date("a week later", "上上个(礼拜.)", "上个$1"),
          date("this week", "上个(礼拜.)", "这个$1"),
          date("the full hour", "(\\d+点)(?:缺10分|半|三刻)", "$1"),
          date("other side of the feast", "(清明|白露)前两天", "$1后两天"),
          date("other third of the month", "(\\d+月)上旬", "$1下旬"));

  private OtherDays() {}

  private static String later(MatchResult date, int more) {
    return date.group(1) + plus(date.group(2), more) + date.group(3);
  }
}
