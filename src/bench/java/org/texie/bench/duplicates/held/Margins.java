package org.texie.bench.duplicates.held;

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

/** Fragments that begin or end in a gutter and have another fact there than the text. */
final class Margins {

  /** A first clause that goes on behind the fact that was torn. */
  private static final Pattern GOES_ON = Pattern.compile("(?s)[^，。；：、]{8,}.*");

  /** A last clause that names somebody. */
  private static final Pattern NAMES = Pattern.compile("(?s).*的是[^，。]+");

  /** A last clause that fixes a day or an hour. */
  private static final Pattern FIXES = Pattern.compile("(?s).*(定在|落款是)[^，。]+");

  private static final Stream<Kind<Draft>> BEGUN =
      Stream.of(
          begun(
              "office less what stands before it",
              Sort.OFFICE,
              (s, v) -> endOf(v, s.words("office"))),
          begun("body of another place", Sort.BODY, (s, v) -> endOf(v, s.words("body"))),
          begun("part of a place", Sort.PLACE, joined("placeHead", "placeTail")),
          begun("second half of a surname", Sort.NAME, joined("surname", "given")),
          begun("half tenth and point lost", Sort.NUMBER, "[1-9]\\.([1-9])", "$1"),
          begun("either less the lower", Sort.NUMBER, "[三四五六七]([四五六七八])", "$1"),
          begun("span less its beginning", Sort.NUMBER, "\\d+[至—到](\\d+)", "$1"),
          begun("tens of a share lost", Sort.NUMBER, "[1-9]([1-9](?:\\.\\d)?%)", "$1"),
          begun("tens in words lost", Sort.NUMBER, "[二三四五六七八九](十[一二三四五六七八九])", "$1"),
          begun("thousands lost", Sort.NUMBER, "[1-9],([1-9]\\d\\d)", "$1"),
          begun("calendar lost", Sort.DATE, "阴历(\\d+月\\d+日)", "$1"),
          begun("one more week before lost", Sort.DATE, "上(上周.)", "$1"),
          begun("year before lost", Sort.DATE, "头年(\\d+月\\d+日)", "$1"),
          begun("minutes that lack lost", Sort.DATE, "差5分(\\d+点)", "$1"),
          begun("tens of an hour lost", Sort.DATE, "[12]([6-9]点.*)", "$1"));

  private static final Stream<Kind<Draft>> ENDED =
      Stream.of(
          only(NAMES, ended("part of a name", Sort.NAME, starts("surname", "given"))),
          only(
              NAMES,
              ended(
                  "office less what follows",
                  Sort.OFFICE,
                  (s, v) -> startOf(v, s.words("office")))),
          ended("body without its part", Sort.BODY, (s, v) -> startOf(v, s.words("body"))),
          ended("place without its part", Sort.PLACE, starts("placeHead", "placeTail")),
          ended("either less the higher", Sort.NUMBER, "([三四五六七])[四五六七八]", "$1"),
          ended("ones of a share lost", Sort.NUMBER, "(百分之[二三四五六七八九]十)[一二三四五六七八九]", "$1"),
          ended("half tenth lost", Sort.NUMBER, "([二三四五六七八九]成)半", "$1"),
          ended("tenths lost", Sort.NUMBER, "(\\d)\\.\\d", "$1"),
          ended("groups lost", Sort.NUMBER, "([2-9]),\\d{3}", "$1"),
          only(FIXES, ended("minutes lost", Sort.DATE, "(\\d+点)(?:10分|40分|半|一刻)", "$1")),
          only(FIXES, ended("days off lost", Sort.DATE, "(谷雨|处暑)[前后].天", "$1")));

  static final List<Kind<Draft>> ALL =
      Stream.of(
              BEGUN.map(torn -> only(GOES_ON, torn)),
              ENDED,
              Stream.<Kind<Draft>>of(
                  Openings::claim, Openings::claim, Openings::frayed, Openings::frayed))
          .flatMap(kinds -> kinds)
          .toList();

  private Margins() {}

  private static Edges.Left joined(String heads, String tails) {
    return (source, value) -> endOf(value, source.story().shared().joined(heads, tails));
  }

  private static Edges.Left starts(String heads, String tails) {
    return (source, value) -> startOf(value, source.story().shared().joined(heads, tails));
  }

  private static Kind<Draft> only(Pattern form, Kind<Draft> torn) {
    return source ->
        torn.make(source).filter(draft -> form.matcher(draft.other().text()).matches());
  }
}
