package org.texie.bench.duplicates.tune;

import static org.texie.bench.duplicates.kinds.Quotes.dotted;
import static org.texie.bench.duplicates.kinds.Quotes.gap;
import static org.texie.bench.duplicates.kinds.Quotes.half;
import static org.texie.bench.duplicates.kinds.Quotes.halves;
import static org.texie.bench.duplicates.kinds.Quotes.sentence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Draft.Stays;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Letters;
import org.texie.bench.duplicates.kinds.Quotes;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Atom;
import org.texie.bench.duplicates.prose.Prose.Span;

/** Pull quotes as designers of pages set them. */
final class TuneQuotes {

  private static final List<String> NOTHING = List.of("");
  private static final List<String> END = List.of("", "。");

  static final List<Kind<Draft>> WHOLE =
      List.of(
          sentence("between dots", List.of("……"), List.of("……")),
          sentence("exclaimed", NOTHING, List.of("！")),
          sentence("behind a large mark", List.of("“", "“ ", "「"), NOTHING),
          sentence("in corner marks", List.of("『"), List.of("』")),
          sentence("behind a rule", List.of("▍", "┃ ", "❝ "), NOTHING),
          sentence("in brackets", List.of("【"), List.of("】")),
          sentence("dots behind it", NOTHING, List.of("……", "…")),
          sentence("in quotation marks of its own", List.of("“"), List.of("”", "。”")),
          sentence("behind a label", List.of("【要点】", "摘要：", "■ "), NOTHING),
          sentence("in lines", (words, nobody, draw) -> words.marked('，', '\n')),
          sentence("parted by spaces", (words, nobody, draw) -> words.marked('，', '　')),
          TuneQuotes::narrow,
          half("behind a name", (words, who, draw) -> who.then("：").then(words)),
          half("behind who says it", TuneQuotes::said),
          half("signed", (words, who, draw) -> words.bare().then("——").then(who)),
          half(
              "signed in brackets",
              (words, who, draw) -> words.bare().then("（").then(who).then("）")),
          half(
              "signed in a line of its own",
              (words, who, draw) ->
                  Prose.plain("“")
                      .then(words.bare())
                      .then("”" + draw.of(List.of("\n", "\n　　——", "　")))
                      .then(who)),
          half("with its speaker behind it", TuneQuotes::tagged));

  static final List<Kind<Draft>> CONDENSED =
      List.of(
          gap("dots for sentences", "……"),
          gap("a stroke for sentences", "｜"),
          gap("a bracket for sentences", "（……）"),
          gap("a line each", "\n"),
          gap("a dash for sentences", "——"),
          gap("left out, it says", "（略）"),
          gap("dots in brackets", "[…]"),
          gap("a slash for sentences", "／"),
          gap("a blank for sentences", "　　"),
          gap("a stop for sentences", "。"),
          gap("a semicolon for sentences", "；"),
          gap("a list of sentences", "\n·"),
          halves("less the speaker", (words, who, draw) -> words),
          halves("less what the speaker does", (words, who, draw) -> who.then("：").then(words)),
          halves("behind who says it", TuneQuotes::said),
          halves("at once", TuneQuotes::tagged),
          dotted("dots for the speaker"),
          TuneQuotes::undated,
          TuneQuotes::dotsForAside,
          TuneQuotes::lessDashes,
          TuneQuotes::lessAsideAndEnd,
          TuneQuotes::lessAsideAndSentences);

  private TuneQuotes() {}

  private static Prose tagged(Prose words, Prose who, Draw draw) {
    return Prose.plain("“").then(words.bare()).then("。”").then(who).then("说。");
  }

  private static Prose said(Prose words, Prose who, Draw draw) {
    return who.then("说：“").then(words.bare()).then("。”");
  }

  /** A sentence in the lines of a narrow box, which end anywhere. */
  private static Optional<Draft> narrow(Source source) {
    return sentence("in a narrow box", NOTHING, NOTHING)
        .make(source)
        .map(
            draft ->
                Draft.repeat(
                    draft.change(),
                    draft.full(),
                    draft
                        .other()
                        .reading(
                            Letters.inColumns(draft.other().text(), 7, 13, "\n", source.draw())),
                    Stays.FULL));
  }

  /** Two sentences, the second one less the date that it begins with. */
  private static Optional<Draft> undated(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    for (int i = 1; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      Optional<Atom> date =
          text.atoms().stream()
              .filter(atom -> atom.start() == sentence.start() && atom.sort() == Sort.DATE)
              .filter(atom -> text.text().charAt(atom.end()) == '，')
              .findFirst();
      if (date.isPresent() && text.text().charAt(sentence.start() - 1) == '。') {
        Prose before = text.slice(sentences.get(i - 1));
        Prose words = before.then(text.slice(date.get().end() + 1, sentence.end()));
        return Quotes.of("less a date", source, words, words);
      }
    }
    return Optional.empty();
  }

  /** The sentence around what stands in brackets or between dashes, with dots for it. */
  private static Optional<Draft> dotsForAside(Source source) {
    return aside(source)
        .flatMap(
            found -> {
              Prose before = found.before(source.text());
              Prose words = before.then("……").then(found.after(source.text()));
              return Quotes.of("dots for an aside", source, words, words);
            });
  }

  /** The sentence around what stands between dashes. */
  private static Optional<Draft> lessDashes(Source source) {
    return aside(source)
        .filter(found -> found.aside().group().startsWith("—"))
        .flatMap(
            found -> {
              Prose words = found.before(source.text()).then(found.after(source.text()));
              return Quotes.of("less what dashes hold", source, words.bare(), words);
            });
  }

  /** A sentence less what stands in brackets or between dashes, and less its last clause. */
  private static Optional<Draft> lessAsideAndEnd(Source source) {
    return aside(source)
        .flatMap(
            found -> {
              Prose before = found.before(source.text());
              Prose after = found.after(source.text());
              List<Span> clauses = after.clauses();
              Prose kept = after.slice(0, clauses.get(clauses.size() - 1).start());
              Prose words = before.then(kept).bare();
              return clauses.size() < 2
                  ? Optional.empty()
                  : Quotes.of(
                      "less an aside and the end", source, words, words.then(source.of(END)));
            });
  }

  /** A sentence less what stands in brackets or between dashes, and less what is behind it. */
  private static Optional<Draft> lessAsideAndSentences(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    Prose last = text.slice(sentences.get(sentences.size() - 1)).bare();
    return aside(source)
        .filter(found -> found.sentence().start() == 0 && sentences.size() > 2)
        .flatMap(
            found -> {
              Prose words = found.before(text).then(found.after(text)).then(last);
              return words.text().matches(".*[？“”].*")
                  ? Optional.empty()
                  : Quotes.of(
                      "less an aside and sentences", source, words, words.then(source.of(END)));
            });
  }

  /** What stands in brackets or between dashes, and the sentence around it. */
  private record Aside(Matcher aside, Span sentence) {

    Prose before(Prose text) {
      return text.slice(sentence.start(), aside.start());
    }

    Prose after(Prose text) {
      return text.slice(aside.end(), sentence.end());
    }
  }

  private static Optional<Aside> aside(Source source) {
    Matcher aside = Quotes.ASIDE.matcher(source.text().text());
    return aside.find()
        ? source.text().sentences().stream()
            .filter(span -> span.start() < aside.start() && aside.end() < span.end())
            .map(span -> new Aside(aside, span))
            .findFirst()
        : Optional.empty();
  }
}
