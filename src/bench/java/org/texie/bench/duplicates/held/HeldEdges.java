package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Edges.begun;
import static org.texie.bench.duplicates.kinds.Edges.endOf;
import static org.texie.bench.duplicates.kinds.Edges.ended;

import java.util.List;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.prose.Fact.Sort;

/** Fragments of columns whose edge went through a date, a number in words, a rank or a name. */
final class HeldEdges {

  private static final String DIGIT = "[一二三四五六七八九]";

  static final List<Kind<Draft>> ALL =
      List.of(
          begun("month's ten", Sort.DATE, ".*1([12]月.*)", "$1"),
          begun("month's ten, with its year", Sort.DATE, "\\d{4}年1([12]月)", "$1"),
          begun("day's tens", Sort.DATE, ".*[12]([1-9]日.*)", "$1"),
          begun("hour's tens", Sort.DATE, "[12]([1-9][点时].*)", "$1"),
          begun("tens in words", Sort.NUMBER, "[二三四五六七八九](十" + DIGIT + "?)", "$1"),
          begun("teens in words", Sort.NUMBER, "十(" + DIGIT + ")", "$1"),
          begun("ones behind tens", Sort.NUMBER, DIGIT + "十(" + DIGIT + ")", "$1"),
          begun("one of two", Sort.NUMBER, "[三四五六七八](" + DIGIT + ")", "$1"),
          begun("from the end", Sort.NUMBER, "倒数(第.)", "$1"),
          begun("half behind hours", Sort.NUMBER, ".个(半)", "$1"),
          begun(
              "office of a lower rank", Sort.OFFICE, (s, value) -> endOf(value, s.words("office"))),
          begun("number in a name", Sort.BODY, (s, value) -> endOf(value, s.words("body"))),
          begun(
              "village of the same name",
              Sort.PLACE,
              (s, value) -> endOf(value, s.story().shared().joined("placeHead", "placeTail"))),
          ended("rank in words", Sort.NUMBER, "(第.?十)" + DIGIT, "$1"),
          ended("rank in figures", Sort.NUMBER, "(第\\d)\\d", "$1"),
          ended("share in words", Sort.NUMBER, "(百分之" + DIGIT + ")十.?", "$1"));

  private HeldEdges() {}
}
