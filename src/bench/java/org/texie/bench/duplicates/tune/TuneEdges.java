package org.texie.bench.duplicates.tune;

import static org.texie.bench.duplicates.kinds.Edges.begun;
import static org.texie.bench.duplicates.kinds.Edges.endOf;
import static org.texie.bench.duplicates.kinds.Edges.ended;
import static org.texie.bench.duplicates.kinds.Edges.startOf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Edges;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.prose.Fact.Sort;

/** Fragments whose edge makes another fact of an office, a number, a date or a unit. */
final class TuneEdges {

  private static final String ONES = "[一二三四五六七八九]";

  private static final List<Kind<Draft>> BEGUN =
      List.of(
          begun("office's start", Sort.OFFICE, (s, value) -> endOf(value, s.words("office"))),
          begun("no made yes", Sort.POLARITY, "(?:没有|未[能获]|[未不])(.+)", "$1"),
          begun("range's start", Sort.NUMBER, "\\d+[至—到](\\d+)", "$1"),
          begun("ordinal", Sort.NUMBER, "第(.+)", "$1"),
          begun("counted from the front", Sort.NUMBER, "倒数(.+)", "$1"),
          begun("all but the half", Sort.NUMBER, ".个(半)", "$1"),
          begun("whole number's start", Sort.NUMBER, "\\d+\\.(\\d%?)", "$1"),
          begun("second of two", Sort.NUMBER, "(?=" + TuneNumbers.EITHER + ").(.)", "$1"),
          begun("number's start", Sort.NUMBER, "\\d,([1-9]\\d{2})", "$1"),
          begun(
              "bound's start",
              Sort.NUMBER,
              "不((?:超过|[低多]于).+)|(?:超过|不?低于|接近|突破|远超|不满|不止|少说|顶多)(.+)",
              "$1$2"),
          begun("tens' start", Sort.NUMBER, "(?:.?十(" + ONES + ")|十(几)|几(十))", "$1$2$3"),
          begun("tens and ones", Sort.NUMBER, "[二三四五六七八九](十" + ONES + "?)", "$1"),
          begun("behind a hundred", Sort.NUMBER, "一百(" + ONES + "十.?)", "$1"),
          begun("month", Sort.DATE, "(?:\\d{4}年|[今去]年)?1([12]月.*)", "$1"),
          begun("each becomes one", Sort.DATE, "每(周.)", "$1"),
          begun("date's start", Sort.DATE, "上(上周.)|大(前.+)|闰(.月.+)", "$1$2$3"),
          begun("date's start", Sort.DATE, "(?:去年|上个月)(.+)", "$1"),
          begun("day's or hour's start", Sort.DATE, "(?:.*月)?[12]([1-9][日点时].*)", "$1"));

  private static final List<Kind<Draft>> ENDED =
      List.of(
          closing(
              ended("office's end", Sort.OFFICE, (s, value) -> startOf(value, s.words("office")))),
          closing(
              ended(
                  "no behind yes",
                  Sort.POLARITY,
                  (s, value) -> startOf(value, Edges.polarities(s)))),
          ended("number's end", Sort.NUMBER, "(第.?十)" + ONES, "$1"),
          ended("number's end", Sort.NUMBER, "([二三四五六七八九]十)" + ONES, "$1"),
          ended("number's end", Sort.NUMBER, "(\\d+)(?:\\.\\d%?|[至—到]\\d+)", "$1"),
          ended("number's end", Sort.NUMBER, "(\\d),\\d{3}", "$1"),
          ended("number's end", Sort.NUMBER, "(.成)半", "$1"),
          ended("number's end", Sort.NUMBER, "(百分之.+十).|(百分之.)十", "$1$2"),
          ended("number's end", Sort.NUMBER, "(百分之.)十.|(第\\d)\\d", "$1$2"),
          ended("unit's end", Sort.UNIT, "(千瓦|兆瓦|瓦)时", "$1"),
          ended("unit's end", Sort.UNIT, "(人|台|车|架)次", "$1"),
          ended("unit's end", Sort.UNIT, "(年)级", "$1"),
          ended("bound behind the unit", Sort.UNIT, "(.+)以[上内]", "$1"),
          closingDate(
              ended(
                  "date's end",
                  Sort.DATE,
                  "(.*(?:立春|入冬|清明|立夏|中秋|春节)|小满|\\d+点|白露|大暑|收摊|换班|春耕|入伏|年底|国庆节)[前后]",
                  "$1")),
          closingDate(ended("date's end", Sort.DATE, "(.*点)(?:不到|过后|半|[一三]刻|\\d+分)", "$1")),
          closingDate(ended("date's end", Sort.DATE, "(.*时)\\d+分|(.*)(?:前一天|第二天)", "$1$2")));

  static final List<Kind<Draft>> ALL =
      Stream.concat(BEGUN.stream().map(TuneEdges::telling), ENDED.stream()).toList();

  /** What follows where a fact at the end of a clause is torn. */
  private static final Pattern REST = Pattern.compile("\\p{IsHan}{1,4}[，。；”].*");

  /** What follows where the end of a date is torn off that ends a clause. */
  private static final Pattern DATE_REST =
      Pattern.compile("(?:[前后半]|不到|过后|[一三]刻|\\d+分|前一天|第二天)[，。；”].*");

  /** What ends with a clause that tells something. */
  private static final Pattern TOLD = Pattern.compile(".*[^，。、；“]{6,}");

  /** What begins with a clause of more than a word. */
  private static final Pattern OPENED = Pattern.compile("(?s)[^，。；：]{5,}.*");

  /** What begins with a thing of something, of which nothing is told. */
  private static final Pattern UNTOLD = Pattern.compile("(?s)[^，。]+的[^，。]{0,3}[，。].*");

  private TuneEdges() {}

  /** Only where more than the torn word stands in its clause and tells something. */
  private static Kind<Draft> telling(Kind<Draft> begun) {
    return source ->
        begun
            .make(source)
            .filter(draft -> OPENED.matcher(draft.other().text()).matches())
            .filter(draft -> !UNTOLD.matcher(draft.other().text()).matches());
  }

  /**
   * Only where a clause ends with what is torn: what says nothing of it yet tells nothing wrong.
   */
  private static Kind<Draft> closing(Kind<Draft> ended) {
    return source -> ended.make(source).filter(draft -> closes(draft, REST));
  }

  /** Only where a clause ends with the date: one that nothing is told of yet is no other one. */
  private static Kind<Draft> closingDate(Kind<Draft> ended) {
    return source -> ended.make(source).filter(draft -> closes(draft, DATE_REST));
  }

  private static boolean closes(Draft draft, Pattern rest) {
    String fragment = draft.other().text();
    return TOLD.matcher(fragment).matches()
        && rest.matcher(draft.full().text().substring(fragment.length())).matches();
  }
}
