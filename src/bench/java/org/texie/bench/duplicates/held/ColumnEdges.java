package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Edges.begun;
import static org.texie.bench.duplicates.kinds.Edges.endOf;
import static org.texie.bench.duplicates.kinds.Edges.ended;
import static org.texie.bench.duplicates.kinds.Edges.polarities;
import static org.texie.bench.duplicates.kinds.Edges.startOf;

import java.util.List;
import java.util.stream.Stream;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Edges.Left;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Fact.Sort;

/** Fragments whose column begins or ends with a piece of a fact that is a fact itself. */
final class ColumnEdges {

  /** The least that a fragment's first clause has, so that it tells something. */
  private static final int LEAST_CLAUSE = 6;

  /** How a last clause goes that says who it was although it breaks off behind the name. */
  private static final String WHO = "(的是|由|交给了|登在|记在|晾满了)";

  /** How a last clause goes that tells something although it breaks off behind a fact. */
  private static final String WHAT = "[是到在占了回走过]";

  private static final Left PERSON = (s, value) -> startOf(value, people(s));
  private static final Left PLACE = (s, value) -> startOf(value, places(s));
  private static final Left OFFICE = (s, value) -> startOf(value, s.words("office"));
  private static final Left BODY = (s, value) -> startOf(value, s.words("body"));
  private static final Left WORD = (s, value) -> startOf(value, s.story().rivals(value));
  private static final Left ANSWER = (s, value) -> startOf(value, polarities(s));

  static final List<Kind<Draft>> ALL =
      Stream.concat(
              Stream.of(
                      begun("end of a surname", Sort.NAME, (s, name) -> endOf(name, people(s))),
                      begun("another town's body", Sort.BODY, (s, b) -> endOf(b, s.words("body"))),
                      begun("office in training", Sort.OFFICE, "见习(.+)", "$1"),
                      begun("decades ago", Sort.DATE, "[二三]十([五六]年前)", "$1"),
                      begun("ten of a month", Sort.DATE, "十([一二]月.旬)", "$1"))
                  .map(ColumnEdges::beginning),
              Stream.of(
                  telling(WHO, ended("beginning of a name", Sort.NAME, PERSON)),
                  telling(WHO, ended("beginning of an office", Sort.OFFICE, OFFICE)),
                  telling(WHO, ended("beginning of a body", Sort.BODY, BODY)),
                  telling(WHAT, ended("beginning of a place", Sort.PLACE, PLACE)),
                  telling(WHAT, ended("beginning of a word", Sort.WORD, WORD)),
                  ended("yes to half", Sort.POLARITY, ANSWER),
                  telling(WHAT, ended("on the hour", Sort.DATE, "(\\d{1,2}点)(?:半|一刻)", "$1")),
                  telling(WHAT, ended("twentieth", Sort.DATE, "(腊月二十)三", "$1")),
                  telling(WHAT, ended("tenth", Sort.NUMBER, "(第十).", "$1")),
                  telling(WHAT, ended("tens of a share", Sort.NUMBER, "(百分之[二三四五六七八九]十).", "$1")),
                  telling(WHAT, ended("half a tenth", Sort.NUMBER, "(.成)半", "$1"))))
          .toList();

  private ColumnEdges() {}

  private static List<String> people(Source source) {
    return source.story().shared().joined("surname", "given");
  }

  private static List<String> places(Source source) {
    return source.story().shared().joined("placeHead", "placeTail");
  }

  private static Kind<Draft> beginning(Kind<Draft> torn) {
    return source ->
        torn.make(source)
            .filter(draft -> draft.other().text().split("[，。；：]", 2)[0].length() >= LEAST_CLAUSE);
  }

  /** Those that break off so many characters behind a word. */
  private static Kind<Draft> telling(String word, Kind<Draft> torn) {
    String form = "(?s).*" + word + "[^，。；：“”]{1,12}";
    return source -> torn.make(source).filter(draft -> draft.other().text().matches(form));
  }
}
