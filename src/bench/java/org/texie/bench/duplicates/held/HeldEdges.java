package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Edges.begun;
import static org.texie.bench.duplicates.kinds.Edges.endOf;
import static org.texie.bench.duplicates.kinds.Edges.ended;
import static org.texie.bench.duplicates.kinds.Edges.startOf;

import java.util.List;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Fact.Sort;

/** Fragments whose edge leaves another fact of one, the most ordinary ones first. */
final class HeldEdges {

  static final List<Kind<Draft>> ALL =
      List.of(
          begun("lower office", Sort.OFFICE, (s, value) -> endOf(value, s.words("office"))),
          closing(
              ended(
                  "body it is named for",
                  Sort.BODY,
                  (s, value) -> startOf(value, s.words("body")))),
          closing(ended("shorter name", Sort.NAME, (s, value) -> startOf(value, people(s)))),
          begun("other place", Sort.PLACE, (s, value) -> endOf(value, places(s))),
          begun("the trained one", Sort.WORD, (s, value) -> endOf(value, s.story().rivals(value))),
          closing(
              ended(
                  "the one meant",
                  Sort.WORD,
                  (s, value) -> startOf(value, s.story().rivals(value)))),
          begun("range", Sort.NUMBER, "\\d+[至—到](\\d+)", "$1"),
          begun("tenths", Sort.NUMBER, "\\d+\\.(\\d)", "$1"),
          begun("hundreds", Sort.NUMBER, "\\d,(\\d00|[1-9]\\d\\d)", "$1"),
          begun("percent", Sort.NUMBER, "\\d{1,2}\\.(\\d%)", "$1"),
          begun("percent", Sort.NUMBER, "\\d([1-9]%)", "$1"),
          begun("ordinal", Sort.NUMBER, "第([一二三四五六七八九]|\\d+)", "$1"),
          begun("tens", Sort.NUMBER, "几(十)", "$1"),
          ended("hundreds", Sort.NUMBER, "(\\d{2})\\d", "$1"),
          ended("thousands", Sort.NUMBER, "(\\d),\\d{3}", "$1"),
          ended("tenths", Sort.NUMBER, "(\\d+)\\.\\d", "$1"),
          ended("percent in words", Sort.NUMBER, "(百分之.十).", "$1"),
          closing(ended("half past", Sort.DATE, "(\\d+点)半", "$1")));

  /** What follows where a fact at the end of a clause is torn. */
  private static final Pattern REST = Pattern.compile("\\p{IsHan}{1,4}[，。；”].*");

  /** What ends with a clause that tells something. */
  private static final Pattern TOLD = Pattern.compile(".*[^，。、；“]{6,}");

  private HeldEdges() {}

  /**
   * Only where the torn fact stands at the end of a clause: with half of a name and nothing said of
   * it yet, a fragment is plainly unfinished and tells nothing wrong.
   */
  private static Kind<Draft> closing(Kind<Draft> ended) {
    return source -> ended.make(source).filter(HeldEdges::closes);
  }

  private static boolean closes(Draft draft) {
    String fragment = draft.other().text();
    String rest = draft.full().text().substring(fragment.length());
    return TOLD.matcher(fragment).matches() && REST.matcher(rest).matches();
  }

  private static List<String> places(Source source) {
    return source.story().shared().joined("placeHead", "placeTail");
  }

  private static List<String> people(Source source) {
    return source.story().shared().joined("surname", "given");
  }
}
