package org.texie.bench.duplicates.kinds;

import static org.texie.bench.duplicates.kinds.Rewrite.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Figures;
import org.texie.bench.duplicates.prose.Numerals;
import org.texie.bench.duplicates.prose.Prose;

/** Tells numbers wrong. */
final class Numbers {

  private static final String DIGIT = "[二三四五六七八九]";
  private static final String EITHER = "三四|四五|五六|六七|七八|八九";
  private static final String RANGE = "(\\d+)([至—到])(\\d+)";

  /** Other amounts. */
  static final List<Kind<Changed>> AMOUNTS =
      List.of(
          FactChanges.recurring(Sort.NUMBER, false),
          FactChanges.exchanged(Sort.NUMBER, false),
          number("Arabic", "[^\\d]*[\\d.,]+[^\\d至—到]*", (m, d) -> Numerals.other(m.group(), d)),
          number(
              "Chinese",
              "(百分之)?(?!(" + EITHER + ")$)(?=.*[一二三四五六七八九])[零一二三四五六七八九十百千]+|十",
              (m, d) -> Numerals.other(m.group(), d)),
          number(
              "an end of a range",
              RANGE,
              (m, d) -> between(m.group(1), d) + m.group(2) + m.group(3)),
          number(
              "an end of a range",
              RANGE,
              (m, d) -> m.group(1) + m.group(2) + (whole(m.group(3)) + d.between(1, 9))),
          Numbers::bound,
          Numbers::boundPutIn,
          Numbers::rough,
          number("bound behind it gone", "(\\d+)[余多来]", "$1"),
          number("fraction", ".成半?|.分之.|百分之.", (m, d) -> Figures.fraction(d)),
          number("ordinal", "第(.+)", (m, d) -> "第" + Numerals.other(m.group(1), d)),
          number("two digits in each other's place", "(\\d)([1-9])(\\d{0,2})", "$2$1$3"),
          number(
              "in Chinese and wrong",
              "\\d{2,4}",
              (m, d) -> Numerals.han(whole(m.group()) - d.between(1, 9))),
          number(
              "rounded", "(\\d)(\\d{1,3})", (m, d) -> m.group(1) + "0".repeat(m.group(2).length())),
          number("one more", "\\d{2,4}", (m, d) -> Integer.toString(whole(m.group()) + 1)),
          number("ten times", "(\\d{2,4})", "$10"));

  /** A digit more. */
  static final List<Kind<Changed>> DIGITS =
      List.of(
          number("in front", "\\d+(\\.\\d)?[%多余]?", "#$0"),
          number("before groups", "\\d,\\d{3}", "#$0"),
          number(
              "tens in Chinese",
              "十[一二三四五六七八九]?",
              (m, d) -> Numerals.han(d.between(2, 9)) + m.group()),
          number("at the end", "\\d+", "$0#"),
          number("in a range", "(\\d+[至—到])(\\d+)", "$11$2"),
          number("behind the point", "(\\d+\\.\\d)(%?)", "$1#$2"),
          number("the same twice", "(\\d)(\\d{1,4})", "$1$1$2"),
          number("in the middle", "(\\d)(\\d{1,4})", "$1#$2"),
          number("in Chinese", DIGIT, "$0十"),
          number("in Chinese", DIGIT + "十.?", "一百$0"));

  /** Decimals, percent signs and signs told wrong. */
  static final List<Kind<Changed>> SIGNS =
      List.of(
          Numbers::degrees,
          number("percent lost", "(.+)%", "$1"),
          number("per mille", "(.+)%", "$1‰"),
          number("points for percent", "(.+)%", "$1个百分点"),
          number("per mille in words", "百分之(.+)", "千分之$1"),
          number("point lost", "([1-9]\\d*)\\.(\\d+%?)", "$1$2"),
          number("point moved", "([1-9]\\d*)\\.(\\d+%?)", "0.$1$2"),
          number("point moved", "(\\d)(\\d)\\.(\\d%?)", "$1.$2$3"),
          number("above zero", "零下(.+)", (m, d) -> d.of(List.of("", "零上")) + m.group(1)),
          number("comma made a point", "(\\d),(\\d{3})", "$1.$2"),
          number("point put in", "(\\d)(\\d{1,3}%?)", "$1.$2"),
          number("tenths", "百分之(" + DIGIT + ")", "$1成"),
          number("hundredths", "(" + DIGIT + ")成", "百分之$1"),
          number("hundredths", "[三六七九]分之(.)", "百分之$1"));

  private Numbers() {}

  private static int whole(String digits) {
    return Integer.parseInt(digits);
  }

  private static String between(String low, Draw draw) {
    int end = whole(low);
    return Integer.toString(end > 1 ? draw.between(1, end - 1) : end);
  }

  private static List<String> bounds(Source source) {
    List<List<String>> all = new ArrayList<>(Figures.BOUNDS);
    all.add(source.words("bound"));
    return source.of(all);
  }

  /** A bound that means another thing, such as the opposite one. */
  private static Optional<Changed> bound(Source source) {
    List<String> like = bounds(source);
    return number("bound", anyOf(like) + "(\\d+)", (m, d) -> d.of(like) + m.group(2)).make(source);
  }

  private static Optional<Changed> boundPutIn(Source source) {
    String bound = source.of(bounds(source));
    return number("bound put in", "\\d{1,4}", (m, d) -> bound + m.group()).make(source);
  }

  private static Optional<Changed> rough(Source source) {
    List<String> like = source.words("rough");
    return number("another vague number", anyOf(like), (m, d) -> d.of(like)).make(source);
  }

  private static String anyOf(List<String> words) {
    return "(" + String.join("|", words) + ")";
  }

  /** Above zero for below, or the other way round. */
  private static Optional<Changed> degrees(Source source) {
    Prose text = source.text();
    return source
        .one(
            atom ->
                atom.sort() == Sort.NUMBER
                    && text.value(atom).matches("-?\\d+")
                    && text.text().startsWith("摄氏度", atom.end()))
        .flatMap(
            atom -> {
              String value = text.value(atom);
              String other = value.startsWith("-") ? value.substring(1) : "-" + value;
              return Changed.of("sign", text, atom, other, Sort.NUMBER);
            });
  }
}
