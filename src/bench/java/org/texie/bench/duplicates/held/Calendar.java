package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.held.Slips.sum;
import static org.texie.bench.duplicates.kinds.Rewrite.date;

import java.util.List;
import java.util.regex.MatchResult;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;

/** Days, years and hours that another printing has otherwise. */
final class Calendar {

  static final List<Kind<Changed>> ALL =
      List.of(
          date("two days earlier", "(.*月)([3-9]|[12]\\d)(日.*)", (m, d) -> moved(m, -2)),
          date("ten days later", "(.*月)([1-9]|1[0-8])(日.*)", (m, d) -> moved(m, 10)),
          date("two months later", "((?:.*年|阴历)?)([1-9]|10)(月.*)", (m, d) -> moved(m, 2)),
          date("two years earlier", "()(20[12]\\d)(年.*)", (m, d) -> moved(m, -2)),
          date("ten years later", "()(20[01]\\d)(年.*)", (m, d) -> moved(m, 10)),
          date("two hours later", "(差5分|)([6-9]|1\\d|20)(点.*)", (m, d) -> moved(m, 2)),
          date("a decade later", "(上世纪)([78])(0年代.*)", (m, d) -> moved(m, 1)),
          date("new calendar", "阴历(.+)", "阳历$1"),
          date("last year", "前年(.+)", "去年$1"),
          date("a week on", "上上(周.)", "上$1"),
          date("this month", "上月(.+)", "本月$1"),
          date("half an hour on", "(\\d+点)(?:10分|一刻)", "$140分"),
          date("earlier before the day", "(立夏|冬至)前一天", "$1前五天"),
          date("end of the month", "(\\d+月)初", "$1底"));

  private Calendar() {}

  private static String moved(MatchResult date, int more) {
    return date.group(1) + sum(date.group(2), more) + date.group(3);
  }
}
