package org.texie.bench.duplicates.held;

import static org.texie.bench.duplicates.kinds.Quotes.gap;
import static org.texie.bench.duplicates.kinds.Quotes.half;
import static org.texie.bench.duplicates.kinds.Quotes.halves;
import static org.texie.bench.duplicates.kinds.Quotes.sentence;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Quotes;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Atom;
import org.texie.bench.duplicates.prose.Prose.Span;

/** Quotes that a page sets apart, as they stand or shortened. */
final class HeldQuotes {

  private static final List<String> NOTHING = List.of("");

  static final List<Kind<Draft>> WHOLE =
      List.of(
          sentence("in corner marks", List.of("「"), List.of("」", "。」")),
          sentence("behind a dash", List.of("——", "— "), List.of("", "。")),
          sentence("behind a triangle", List.of("▶", "► ", "◤"), NOTHING),
          sentence("between rules", List.of("━━ "), List.of(" ━━")),
          sentence("behind words", List.of("记者手记：", "关键句：", "金句｜"), List.of("", "。")),
          sentence("between large marks", List.of("“ "), List.of(" ”")),
          sentence("lines without marks", (words, nobody, draw) -> words.marked('，', '\u2028')),
          half(
              "said by a name",
              (words, who, draw) ->
                  who.then(draw.of(List.of("说：“", "：“", "表示：“"))).then(words.bare()).then("。”")),
          half(
              "behind a name in brackets",
              (words, who, draw) -> Prose.plain("【").then(who).then("】").then(words.bare())),
          half(
              "before a stroke and a name",
              (words, who, draw) ->
                  words.bare().then(draw.of(List.of("｜", " / ", "\n— "))).then(who)),
          half("exclaimed", (words, who, draw) -> words.bare().then("！")));

  static final List<Kind<Draft>> CONDENSED =
      List.of(
          gap("dots with blanks for sentences", " …… "),
          gap("a dash for sentences", "——"),
          gap("a thin stroke for sentences", " | "),
          gap("a diamond for sentences", "◆"),
          gap("blank lines for sentences", "\n\n"),
          halves(
              "said by a name",
              (words, who, draw) -> who.then("说：“").then(words.bare()).then("。”")),
          halves("before a name", (words, who, draw) -> words.bare().then("——").then(who)),
          halves("in corner marks", (words, who, draw) -> Prose.plain("「").then(words).then("」")),
          HeldQuotes::lessName,
          HeldQuotes::lessOpeningDate,
          HeldQuotes::lessEnds);

  private HeldQuotes() {}

  /** Sentences less the name behind an office, which says who holds it. */
  private static Optional<Draft> lessName(Source source) {
    Prose text = source.text();
    return source
        .one(atom -> atom.sort() == Sort.NAME && isBehindOffice(text, atom))
        .flatMap(name -> around(text, name).map(span -> without(text, span, name)))
        .filter(HeldQuotes::isTold)
        .flatMap(words -> Quotes.of("less a name", source, words, words.bare()));
  }

  private static boolean isBehindOffice(Prose text, Atom name) {
    return text.atoms().stream()
        .anyMatch(atom -> atom.sort() == Sort.OFFICE && atom.end() == name.start());
  }

  private static Optional<Span> around(Prose text, Atom atom) {
    return text.sentences().stream()
        .filter(span -> span.start() <= atom.start() && atom.end() <= span.end())
        .findFirst();
  }

  private static Prose without(Prose text, Span span, Atom atom) {
    return text.slice(span.start(), atom.start()).then(text.slice(atom.end(), span.end()));
  }

  private static boolean isTold(Prose words) {
    return !words.text().matches("(?s).*[？“”].*");
  }

  /** A sentence less the date or hour that it begins with. */
  private static Optional<Draft> lessOpeningDate(Source source) {
    Prose text = source.text();
    return source
        .one(atom -> atom.sort() == Sort.DATE && text.text().startsWith("，", atom.end()))
        .flatMap(
            date ->
                around(text, date)
                    .filter(span -> span.start() == date.start())
                    .map(span -> text.slice(date.end() + 1, span.end())))
        .filter(HeldQuotes::isTold)
        .flatMap(
            words ->
                Quotes.of(
                    "less the date in front",
                    source,
                    words,
                    words.bare().then(source.of(List.of("", "。", "……")))));
  }

  /** Two sentences that follow each other, each less all but its first two clauses. */
  private static Optional<Draft> lessEnds(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 2) {
      return Optional.empty();
    }
    int first = source.between(0, sentences.size() - 2);
    Prose words =
        begun(text.slice(sentences.get(first)))
            .then("。")
            .then(begun(text.slice(sentences.get(first + 1))));
    return isTold(words)
        ? Quotes.of("less the ends of two sentences", source, words, words.then("。"))
        : Optional.empty();
  }

  private static Prose begun(Prose sentence) {
    List<Span> clauses = sentence.clauses();
    return sentence.slice(0, clauses.get(Math.min(1, clauses.size() - 1)).end()).bare();
  }
}
