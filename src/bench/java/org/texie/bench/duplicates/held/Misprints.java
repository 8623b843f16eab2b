package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Rewrite.number;

import java.util.List;
import org.texie.bench.duplicates.kinds.Changed;
import org.texie.bench.duplicates.kinds.Kind;

/** Figures that another edition has otherwise. */
final class Misprints {

  private static final String FIGURES = "一二三四五六七八九";

  static final List<Kind<Changed>> AMOUNTS =
      List.of(
          number("two more", "\\d{0,2}[1-7]", (m, d) -> plus(m.group(), 2)),
          number("doubled", "[1-9]\\d{0,2}", (m, d) -> times(m.group(), 2)),
          number("seven more", "[1-9]\\d{0,2}", (m, d) -> plus(m.group(), 7)),
          number("twenty less", "[3-9]\\d|[1-9]\\d\\d", (m, d) -> plus(m.group(), -20)),
          number("a hundred more", "[1-8]\\d\\d", (m, d) -> plus(m.group(), 100)),
          number("thousands less", "[2-9](,\\d{3})", "1$1"),
          number("tenths less", "(\\d+\\.)[2-9]", "$11"),
          number(
              "share more",
              "([1-6]\\d)((?:\\.\\d)?%)",
              (m, d) -> plus(m.group(1), 25) + m.group(2)),
          number("one less in words", "([三四五六七八九])", (m, d) -> following(m.group(1), -1)),
          number("ten more in words", "十([一二三四五六七八九])", "二十$1"),
          number("tenth more", "([二三四五六七八])(成半?)", (m, d) -> following(m.group(1), 1) + m.group(2)),
          number("earlier in a row", "第([三四五六七八九])", (m, d) -> "第" + following(m.group(1), -1)),
          number(
              "later end of a span",
              "(\\d[至—到])([3-8])",
              (m, d) -> m.group(1) + plus(m.group(2), 1)));

  static final List<Kind<Changed>> DIGITS =
      List.of(
          number("two in front", "[1-9]\\d{0,2}", "2$0"),
          number("five behind", "[1-9]\\d{0,2}", "$05"),
          number("nought in the middle", "([1-9])([1-9])", "$10$2"),
          number("last digit lost", "([1-9]\\d?)\\d", "$1"),
          number("groups one digit longer", "([1-9]),(\\d{3})", "1$1,$2"),
          number("digit before a point", "[1-9]\\d?\\.\\d", "1$0"),
          number("hundred put in front", "([二三四五六七八九]?十[一二三四五六七八九])", "一百$1"),
          number("tens lost in words", "[二三四五六七八九]?十([二三四五六七八九])", "$1"));

  static final List<Kind<Changed>> SIGNS =
      List.of(
          number("point one place on", "(\\d)(\\d)\\.([1-9])", "$1.$2$3"),
          number("point gone", "([1-9]\\d?)\\.([1-9])", "$1$2"),
          number("share made tenths", "百分之([三四六七八九])", "$1成"),
          number("points for a share", "(\\d+\\.\\d)%", "$1个百分点"),
          number("plus for minus", "-(\\d+)", "$1"),
          number("above zero", "零下(\\d+)", "零上$1"),
          number("comma made a point", "([1-9]),(\\d{2})[1-9]", "$1.$2"),
          number("per mille", "(\\d\\d)%", "$1‰"),
          number("share in words a tenth", "百分之([二三四五六七八九])十[一二三四五六七八九]", "百分之$1"));

  private Misprints() {}

  private static String times(String number, int by) {
    return Integer.toString(Integer.parseInt(number) * by);
  }

  private static String plus(String number, int more) {
    return Integer.toString(Integer.parseInt(number) + more);
  }

  private static String following(String figure, int more) {
    return Character.toString(FIGURES.charAt(FIGURES.indexOf(figure) + more));
  }
}
