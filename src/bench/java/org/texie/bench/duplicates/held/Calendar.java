package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Rewrite.date;

import java.util.List;
import java.util.regex.MatchResult;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;

/** Dates and hours that another edition has otherwise. */
final class Calendar {

  static final List<Kind<Changed>> ALL =
      List.of(
          date("four days later", "(.*月)([1-9]|1\\d|2[0-4])(日.*)", (m, d) -> later(m, 4)),
          date("a day earlier", "(.*月)([2-9]|[12]\\d)(日.*)", (m, d) -> later(m, -1)),
          date("a month earlier", "((?:.*年|农历)?)([2-9]|1[0-2])(月.*)", (m, d) -> later(m, -1)),
          date("five years earlier", "()(20\\d\\d)(年.*)", (m, d) -> later(m, -5)),
          date("a year later", "()(20\\d\\d)(年.*)", (m, d) -> later(m, 1)),
          date("three hours later", "(|差一刻)([6-9]|1\\d)(点.*)", (m, d) -> later(m, 3)),
          date("a decade earlier", "(上世纪)(8)(0年代.*)", (m, d) -> later(m, -1)),
          date("by the other calendar", "农历(.+)", "阳历$1"),
          date("the year before", "去年(.+)", "前年$1"),
          date("one week on", "上上个星期(.)", "上个星期$1"),
          date("quarter gone", "差一刻(\\d+点)", "$1"),
          date("half gone", "(\\d+点)半", "$1"),
          date("earlier quarter", "(\\d+)点三刻", "$1点一刻"),
          date("other third of a month", "(\\d+月)(?:上旬|下旬)", "$1中旬"),
          date("on the day itself", "(小雪|芒种)[前后]三天", "$1"));

  private Calendar() {}

  private static String later(MatchResult date, int more) {
    return date.group(1) + (Integer.parseInt(date.group(2)) + more) + date.group(3);
  }
}
