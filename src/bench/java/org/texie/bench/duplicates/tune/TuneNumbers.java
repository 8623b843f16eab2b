package org.texie.bench.duplicates.tune;

import static org.texie.bench.duplicates.kinds.Rewrite.date;
import static org.texie.bench.duplicates.kinds.Rewrite.number;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Prose;

/** Numbers and dates told wrong in the ways of typists and compositors. */
final class TuneNumbers {

  /** Two digits in a row, either of which it may be. */
  static final String EITHER = "两三|三四|四五|五六|六七|七八|八九";

  /** What there may be half of. */
  private static final Pattern MEASURES = Pattern.compile("万?元|公[斤里]|米|岁|亩|年|小时|千瓦|摄氏度");

  private static final String DIGIT = "[二三四五六七八九]";
  private static final String DIGITS_IN_ORDER = "零一二三四五六七八九";

  /** Digits, each followed by the one that it is taken for in print. */
  private static final List<String> LOOKALIKES =
      List.of("38", "83", "17", "71", "56", "65", "98", "08", "二三", "三二", "七九", "九七", "六八", "八六");

  static final List<Kind<Changed>> AMOUNTS =
      List.of(
          number("another bound behind it", "(\\d+)来", "$1多"),
          number("bound put behind it", "\\d{1,2}0", "$0多"),
          number("digits of a group turned", "(\\d),(\\d)(\\d)(\\d)", "$1,$3$2$4"),
          number("digits around the comma turned", "(\\d),([1-9])(\\d{2})", "$2,$1$3"),
          number("turned round", "(\\d)(\\d)([1-9])", "$3$2$1"),
          number("share of the rest", "(\\d{2})%", (m, d) -> 100 - whole(m.group(1)) + "%"),
          number("share turned", "百分之(" + DIGIT + ")十(.)", "百分之$2十$1"),
          number("half a percent more", "(\\d{2})%", "$1.5%"),
          number("last digits turned", "(\\d,\\d|\\d?)(\\d)([1-9])(%?)", "$1$3$2$4"),
          number("turned around the point", "(\\d)\\.(\\d)", "$2.$1"),
          number("from the front", "倒数(.+)", "$1"),
          number("one worse", "倒数第(" + DIGIT + ")", (m, d) -> "倒数第" + after(m.group(1), -1)),
          number("one more and a half", "([一二两三四五六七八])个半", (m, d) -> after(m.group(1), 1) + "个半"),
          number("the next two", EITHER, (m, d) -> nextTo(m.group(), d)),
          number(
              "the range behind it",
              "\\d+([至—到])(\\d+)",
              (m, d) -> m.group(2) + m.group(1) + (whole(m.group(2)) + d.between(1, 5))),
          number("one end of the range", "(\\d+)[至—到](\\d+)", (m, d) -> m.group(d.between(1, 2))),
          number("one less", "[2-9]|\\d{2,3}", (m, d) -> Integer.toString(whole(m.group()) - 1)),
          number(
              "a few less",
              "[2-9]\\d",
              (m, d) -> Integer.toString(whole(m.group()) - d.between(2, 9))),
          number("one more in words", "[二三四五六七八]", (m, d) -> after(m.group(), 1)),
          number(
              "another one in words", "[三四五六七]", (m, d) -> after(m.group(), d.of(List.of(-1, 2)))),
          number("range moved", "(\\d+)([至—到])(\\d+)", (m, d) -> range(m, d.between(2, 20))),
          number("other thousands", "[1-9](,\\d{3})", "#$1"),
          number(
              "bound turned",
              "(?:至少|少说|不下|不止|超过?)(\\d+)",
              (m, d) -> d.of(List.of("不到", "不足", "不满", "顶多")) + m.group(1)),
          number("hundreds behind the comma", "(\\d,)\\d(\\d{2})", "$1#$2"),
          number("tens behind the comma", "(\\d,\\d)\\d(\\d)", "$1#$2"),
          number(
              "fewer percent", "([3-9]\\d)%", (m, d) -> whole(m.group(1)) - d.between(2, 12) + "%"),
          number(
              "half as much again",
              "[2-9]|\\d{2,3}",
              (m, d) -> Integer.toString(whole(m.group()) * 3 / 2)),
          number(
              "round one further on",
              "([1-8])(0+[余多])",
              (m, d) -> whole(m.group(1)) + 1 + m.group(2)),
          number("another hundred in words", "一(百.+)", "二$1"),
          number(
              "beside it in words",
              "(百分之|一百|第)?([三四五六七八])(十.?|成半?)|(第)([三四五六七八])",
              TuneNumbers::beside),
          number(
              "either one two more",
              "([三四五六])([四五六七])",
              (m, d) -> after(m.group(1), 2) + after(m.group(2), 2)),
          number("another tenth", "(\\d+\\.)([1-9])", (m, d) -> m.group(1) + tenth(m.group(2), d)),
          number("bound gone", "(?:[近逾]|至少|最多|接近|突破|远?超过?|不满|不止|少说|顶多)(\\d+)", "$1"),
          number(
              "some tens more",
              "\\d{2,3}",
              (m, d) -> Integer.toString(whole(m.group()) + 10 * d.between(1, 4))),
          number("next hundred", "\\d{3}", (m, d) -> Integer.toString(whole(m.group()) + 100)),
          number(
              "some hundreds more",
              "\\d,\\d{3}",
              (m, d) -> more(m.group(), 100 * d.between(1, 10))),
          number("counted on", "\\d,\\d{3}", (m, d) -> more(m.group(), d.between(11, 400))),
          number(
              "a few more",
              "(\\d{1,4})((?:\\.\\d)?%?)",
              (m, d) -> whole(m.group(1)) + d.between(2, 9) + m.group(2)),
          number(
              "twice or three times as many",
              "\\d{1,3}",
              (m, d) -> Integer.toString(d.between(2, 3) * whole(m.group()))),
          number("the half", "\\d?\\d[02468]", (m, d) -> Integer.toString(whole(m.group()) / 2)),
          number(
              "tens and ones turned",
              "(" + DIGIT + ")十([一二三四五六七八九])",
              (m, d) -> turned(m.group(1), m.group(2))),
          number("misread", "(?!(" + EITHER + ")$)[^至—到]*", (m, d) -> misread(m.group(), d)));

  static final List<Kind<Changed>> DIGITS =
      List.of(
          number("before what is about", "\\d{2}来", "#$0"),
          number("behind a bound", "(至少|最多|不下|不到|不?低于|接近|突破)(\\d+)", "$1#$2"),
          number("a nought less in a bound", "(不?低于|接近|突破)(\\d+)0", "$1$2"),
          number("tens less in a bound", "(不?低于|接近|突破)\\d([1-9]\\d+)", "$1$2"),
          number("hundreds for tens", "([几二三四五六七八九])十", "$1百"),
          number("hundreds for ones", DIGIT, "$0百"),
          number("hundreds for tens", "(" + DIGIT + ")十(" + DIGIT + ")", "$1百零$2"),
          number("nought in the middle", "(\\d)(\\d{1,3})", "$10$2"),
          number("tens in front", DIGIT, (m, d) -> d.of(List.of("十", "二十")) + m.group()),
          number("a nought more", "(\\d{1,4})", "$10"),
          number("a nought more", "(\\d)%", "$10%"),
          number("two noughts more", "(\\d{1,2})", "$100"),
          number(
              "at the end of a bound",
              "(近|逾|接近|突破|不?超过)\\d+",
              (m, d) -> m.group() + d.between(0, 9)),
          number(
              "in an ordinal",
              "第(" + DIGIT + ")",
              (m, d) -> "第" + d.of(List.of("十", "二十")) + m.group(1)),
          number("in an ordinal", "第\\d{1,2}", "$0#"),
          number("in an ordinal", "第(十.)", "第二$1"),
          number("in an ordinal", "第(\\d)", "第#$1"),
          number("in a share", "([1-9])%", "$1#%"),
          number("in a share", "百分之" + DIGIT, "$0十"),
          number("in a share", "百分之(" + DIGIT + ")", "百分之十$1"),
          number(
              "in a share",
              "百分之" + DIGIT + "十",
              (m, d) -> m.group() + DIGITS_IN_ORDER.charAt(d.between(1, 9))),
          number("below zero", "零下(\\d)", (m, d) -> "零下" + d.between(1, 3) + m.group(1)),
          number(
              "behind groups",
              "(\\d),(\\d)(\\d{2})",
              (m, d) -> m.group(1) + m.group(2) + "," + m.group(3) + d.between(0, 9)),
          number("a group more", "\\d,\\d{3}", "$0,000"),
          number("thousands more", "[1-9]\\d{2}", "#,$0"),
          number("thousands gone", "\\d,([1-9]\\d{2})", "$1"),
          number("the last one twice", "(\\d*)(\\d)", "$1$2$2"),
          number("one less", "\\d([1-9]\\d{0,2})", "$1"),
          number("one less", "(\\d{1,3})\\d", "$1"),
          number("one less", "(\\d)\\d(\\d)", "$1$2"),
          number("one less", "(\\d),(\\d\\d)\\d", "$1$2"),
          number("one less", "(\\d),\\d(\\d\\d)", "$1$2"),
          number("one less", "\\d([1-9]\\d?%)", "$1"),
          number("twice before the point", "(\\d)(\\.\\d)", "$1$1$2"),
          number("at the end of thousands", "(\\d)(,\\d{3})", "$1#$2"),
          number("hundred in front", DIGIT, "一百零$0"),
          number("hundred gone", "一百(" + DIGIT + "十.?)", "$1"),
          number("ten and ones gone", "(" + DIGIT + ")十.?", "$1"),
          number("tens of tens gone", DIGIT + "(十" + DIGIT + ")", "$1"),
          number("tens gone", ".?十(" + DIGIT + ")", "$1"),
          number("ones gone", "(" + DIGIT + "十).", "$1"));

  static final List<Kind<Changed>> SIGNS =
      List.of(
          TuneNumbers::halfMore,
          number("behind a point", "[1-9]\\d%?", "0.$0"),
          number("before the last digit", "(\\d{2})(\\d)", "$1.$2"),
          number("one place on", "([1-9])\\.([1-9])(%?)", "$1$2.#$3"),
          number("two places on", "([1-9])\\.(\\d)", "$1$20"),
          number("whole ones gone", "[1-9]\\d?(\\.[1-9]%?)", "0$1"),
          number("tenths of a percent", "([1-9])%", "0.$1%"),
          number("thousands and a point", "(\\d),([1-9])\\d{2}", "$1.$2"),
          number("times for tenths", "(.)成", "$1倍"),
          number("tenths for percent", "([2-9])%", "$1成"),
          number("percent for tenths and a half", "(" + DIGIT + ")成半", "百分之$1"),
          number("a tenth's part", "[三六七九](分之.)", "十$1"),
          number("tenths gone", "(\\d+)\\.\\d(%?)", "$1$2"),
          number("tenths made hundredths", "(\\d+)\\.(\\d%?)", "$1.0$2"),
          number("point in words", "百分之(" + DIGIT + ")十(.)", "百分之$1点$2"),
          number("point in words", "百分之(" + DIGIT + ")", "百分之零点$1"),
          number("half lost", "(.成)半", "$1"),
          number("half more", ".成", "$0半"),
          number("point below zero", "零下(\\d)(\\d)", "零下$1.$2"),
          number("a tenth of it", "([1-9])\\.(\\d)", "0.$1$2"),
          number("point for comma", "(\\d),(\\d)(\\d{2})", "$1$2.$3"));

  static final List<Kind<Changed>> DATES =
      List.of(
          date(
              "one or two later",
              "(.*?)(?<!\\d)([1-9]|10|1\\d(?=[日时点]))([月日时点].*)",
              (m, d) -> moved(m, d.between(1, 2))),
          date("one earlier", "(.*?)(?<!\\d)([2-9]|1\\d|2[0-2])([月日时点].*)", (m, d) -> moved(m, -1)),
          date(
              "some days later",
              "(.*?)(?<!\\d)([1-9]|1\\d)(日.*)",
              (m, d) -> moved(m, d.between(3, 8))),
          date(
              "ten days or two weeks later",
              "(.*?)(?<!\\d)([1-9]|1[0-3])(日.*)",
              (m, d) -> moved(m, d.between(10, 14))),
          date(
              "some days earlier",
              "(.*月)([6-9]|[12]\\d)(日.*)",
              (m, d) -> moved(m, -d.between(2, 5))),
          date("some years earlier", "()(20[12]\\d)(年.*)", (m, d) -> moved(m, -d.between(3, 7))),
          date("three hours later", "()([6-9]|1\\d)([点时].*)", (m, d) -> moved(m, 3)),
          date("digits of a day turned", "(.*月)([12])([12])(日.*)", "$1$3$2$4"),
          date("two hours earlier", "()([89]|1\\d|2[0-2])([点时].*)", (m, d) -> moved(m, -2)),
          date("half an hour later", "(\\d{1,2}点)", "$1半"),
          date("minutes gone", "(\\d{1,2}点)(?:半|[一三]刻|\\d+分)|(\\d{1,2}时)\\d+分", "$1$2"),
          date("at it, not around it", "(.*(?:节|清明|立夏|中秋|白露|大暑|入[冬伏]|春耕))[前后]", "$1"),
          date("ten years away", "(20)(1)(\\d年.*)", (m, d) -> moved(m, d.of(List.of(-1, 1)))),
          date("another year", "(20\\d)([2-8])(年.*)", (m, d) -> moved(m, d.of(List.of(-2, -1, 1)))),
          date("month for day", "(.*?)(\\d{1,2})月([1-9]|1[0-2])日(.*)", "$1$3月$2日$4"),
          date("year turned round", "(20|二〇)(.)(.)(年.*)", "$1$3$2$4"));

  private TuneNumbers() {}

  private static int whole(String digits) {
    return Integer.parseInt(digits);
  }

  private static String moved(MatchResult date, int by) {
    return date.group(1) + (whole(date.group(2)) + by) + date.group(3);
  }

  private static String range(MatchResult range, int by) {
    return whole(range.group(1)) + by + range.group(2) + (whole(range.group(3)) + by);
  }

  private static String more(String grouped, int by) {
    return String.format(Locale.ROOT, "%,d", whole(grouped.replace(",", "")) + by);
  }

  private static String tenth(String digit, Draw draw) {
    return Integer.toString(1 + (whole(digit) - 1 + draw.between(1, 8)) % 9);
  }

  private static String after(String digit, int by) {
    int number = digit.equals("两") ? 2 : DIGITS_IN_ORDER.indexOf(digit);
    return DIGITS_IN_ORDER.substring(number + by, number + by + 1);
  }

  /** A half more of what there may be half of. */
  private static Optional<Changed> halfMore(Source source) {
    Prose text = source.text();
    return source
        .one(
            atom ->
                text.value(atom).matches("\\d{2}")
                    && MEASURES
                        .matcher(text.text())
                        .region(atom.end(), text.text().length())
                        .lookingAt())
        .flatMap(
            atom -> Changed.of("a half more", text, atom, text.value(atom) + ".5", Sort.NUMBER));
  }

  private static String nextTo(String value, Draw draw) {
    int last = DIGITS_IN_ORDER.indexOf(value.charAt(1));
    return last < 9 && (last < 5 || draw.chance(0.5))
        ? DIGITS_IN_ORDER.substring(last, last + 2)
        : DIGITS_IN_ORDER.substring(last - 2, last);
  }

  /** One more or one less where it says how many tens, tenths or which in a row. */
  private static String beside(MatchResult value, Draw draw) {
    int group = value.group(2) == null ? 4 : 1;
    String digit = after(value.group(group + 1), draw.of(List.of(-1, 1)));
    String before = value.group(group) == null ? "" : value.group(group);
    return before + digit + (group == 1 ? value.group(3) : "");
  }

  private static String turned(String tens, String ones) {
    return (ones.equals("一") ? "" : ones) + "十" + tens;
  }

  private static String misread(String value, Draw draw) {
    List<String> fit =
        LOOKALIKES.stream().filter(pair -> value.indexOf(pair.charAt(0)) >= 0).toList();
    if (fit.isEmpty()) {
      return value;
    }
    String looks = draw.of(fit);
    int at = value.indexOf(looks.charAt(0));
    return value.substring(0, at) + looks.charAt(1) + value.substring(at + 1);
  }
}
