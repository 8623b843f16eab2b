package org.texie.bench.duplicates.tune;

import static org.texie.bench.duplicates.kinds.Quotes.dotted;
import static org.texie.bench.duplicates.kinds.Quotes.gap;
import static org.texie.bench.duplicates.kinds.Quotes.half;
import static org.texie.bench.duplicates.kinds.Quotes.halves;
import static org.texie.bench.duplicates.kinds.Quotes.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Draft.Stays;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Letters;
import org.texie.bench.duplicates.kinds.Quotes;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Cuts;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Prose;
import org.texie.bench.duplicates.prose.Prose.Atom;
import org.texie.bench.duplicates.prose.Prose.Span;

/** Pull quotes as designers of pages set them. */
final class TuneQuotes {

  private static final List<String> NOTHING = List.of("");
  private static final List<String> END = List.of("", "。");
  private static final Set<Sort> FIGURES = Set.of(Sort.NUMBER, Sort.UNIT);

  /** What tells where somebody is or what the weather is. */
  private static final Pattern WHERE = Pattern.compile("在|[雨雪霜风露]");

  static final List<Kind<Draft>> WHOLE =
      List.of(
          sentence("between dots", List.of("……"), List.of("……")),
          sentence("exclaimed", NOTHING, List.of("！")),
          sentence("behind a large mark", List.of("“", "“ ", "“\n", "“　", "「"), NOTHING),
          sentence("in corner marks", List.of("『"), List.of("』", "。』")),
          sentence("in small corner marks", List.of("「"), List.of("」", "。」")),
          sentence(
              "behind a sign",
              List.of(
                  "▍", "┃ ", "❝ ", "▶", "► ", "◤", "◆ ", "│ ", "■ ", "｜", "● ", "▲ ", "❖ ", "★ ",
                  "★", "▌", "» ", "→ ", "※"),
              END),
          sentence("behind a dash", List.of("——", "— "), END),
          sentence("between rules", List.of("━━ "), List.of(" ━━")),
          sentence("behind a rule", List.of("—— ", "══ ", "〓 "), List.of(" ——", "")),
          sentence("between lines", List.of("━━\n", "——\n"), List.of("\n——", "\n━━")),
          sentence("indented", List.of("　　"), END),
          sentence("in brackets", List.of("【"), List.of("】")),
          sentence("dots behind it", NOTHING, List.of("……", "…")),
          sentence("in quotation marks of its own", List.of("“", "“ "), List.of("”", "。”", " ”")),
          sentence(
              "behind a label",
              List.of("【要点】", "摘要：", "■ ", "记者手记：", "关键句：", "金句｜", "【核心提示】"),
              END),
          sentence(
              "in lines",
              (words, nobody, draw) -> words.marked('，', draw.of(List.of('\n', '\u2028')))),
          sentence("parted by spaces", (words, nobody, draw) -> words.marked('，', '　')),
          TuneQuotes::narrow,
          half("behind a name", TuneQuotes::named),
          half("below a name", TuneQuotes::below),
          half("in ornamental marks", (words, who, draw) -> ornate(words)),
          half("behind who says it", TuneQuotes::said),
          half(
              "behind a name in brackets",
              (words, who, draw) -> Prose.plain("【").then(who).then("】").then(words.bare())),
          half("in quotation marks", (words, who, draw) -> marked(words)),
          half("in corner marks", (words, who, draw) -> cornered(words, draw)),
          half("in lines", TuneQuotes::inLines),
          TuneQuotes::neighbours,
          half("alone", (words, who, draw) -> words.bare().then(draw.of(END))),
          half("exclaimed", (words, who, draw) -> words.bare().then("！")),
          half("signed", TuneQuotes::signed),
          half("signed in brackets", TuneQuotes::signedInBrackets),
          half("signed, in quotation marks", TuneQuotes::markedAndSigned),
          half("with its speaker behind it", TuneQuotes::tagged));

  static final List<Kind<Draft>> CONDENSED =
      List.of(
          gap("dots for sentences", "……", " …… ", "…", "⋯⋯"),
          gap("a stroke for sentences", "｜", " | ", "／"),
          gap("dots in brackets for sentences", "（……）", "[…]", "[……]", "〔……〕"),
          gap("a line each", "\n", "\n\n"),
          gap("a dash for sentences", "——"),
          gap("left out, it says", "（略）", "（中略）"),
          gap("a blank for sentences", "　　"),
          gap("a mark for sentences", "。", "；"),
          gap("a sign for sentences", "\n·", "◆"),
          halves("less the speaker", (words, who, draw) -> words),
          halves("less what the speaker does", (words, who, draw) -> who.then("：").then(words)),
          halves("behind who says it", TuneQuotes::said),
          halves("behind a name", TuneQuotes::named),
          halves("below a name", TuneQuotes::below),
          halves("in ornamental marks", (words, who, draw) -> ornate(words)),
          halves("at once", TuneQuotes::tagged),
          halves("signed", TuneQuotes::signed),
          halves("signed, in quotation marks", TuneQuotes::markedAndSigned),
          halves("signed in brackets", TuneQuotes::signedInBrackets),
          halves("in corner marks", (words, who, draw) -> cornered(words, draw)),
          halves("in lines", TuneQuotes::inLines),
          halves("in quotation marks", (words, who, draw) -> marked(words)),
          dotted("dots for the speaker"),
          TuneQuotes::lessName,
          TuneQuotes::lessManner,
          TuneQuotes::lessManner,
          TuneQuotes::lessDate,
          TuneQuotes::lessEnds,
          TuneQuotes::dotsForClause,
          TuneQuotes::dotsForAside,
          TuneQuotes::lessDashes,
          TuneQuotes::lessAsideAndEnd,
          TuneQuotes::lessAsideAndSentences,
          TuneQuotes::lessOne,
          TuneQuotes::listed);

  private TuneQuotes() {}

  private static Prose marked(Prose words) {
    return Prose.plain("“").then(words.bare()).then("。”");
  }

  private static Prose cornered(Prose words, Draw draw) {
    String marks = draw.of(List.of("「」", "「。」", "『』", "『。』"));
    return Prose.plain(marks.substring(0, 1)).then(words.bare()).then(marks.substring(1));
  }

  private static Prose ornate(Prose words) {
    return Prose.plain("❝").then(words.bare()).then("❞");
  }

  private static Prose named(Prose words, Prose who, Draw draw) {
    return who.then(draw.of(List.of("：", "　", " | ", "说：", "▷"))).then(words.bare()).then("。");
  }

  private static Prose below(Prose words, Prose who, Draw draw) {
    return who.then(draw.of(List.of("\n", "：\n", "说\n", " ▼\n"))).then(words.bare()).then("。");
  }

  private static Prose inLines(Prose words, Prose who, Draw draw) {
    return words.bare().marked('，', '\n');
  }

  private static Prose signedInBrackets(Prose words, Prose who, Draw draw) {
    Prose said = draw.of(List.of(words.bare(), marked(words), cornered(words, draw)));
    return said.then(draw.of(List.of("（", "　（", "\n（"))).then(who).then("）");
  }

  private static Prose tagged(Prose words, Prose who, Draw draw) {
    return marked(words).then(who).then("说。");
  }

  private static Prose markedAndSigned(Prose words, Prose who, Draw draw) {
    return Prose.plain("“")
        .then(words.bare())
        .then(draw.of(List.of("”", "。”")))
        .then(draw.of(List.of("\n", "\n　　——", "\n——", "　", "　——", "——")))
        .then(who);
  }

  private static Prose signed(Prose words, Prose who, Draw draw) {
    return words
        .bare()
        .then(draw.of(List.of("——", "　——", "\n——", "｜", " / ", "\n— ", "\n", "\n／")))
        .then(who);
  }

  private static Prose said(Prose words, Prose who, Draw draw) {
    return who.then(draw.of(List.of("说：“", "：“", "表示：“", "这样说：“", "　“")))
        .then(words.bare())
        .then("。”");
  }

  /** Two of at least three sentences, one behind the other, in which nobody speaks. */
  private static Optional<Draft> neighbours(Source source) {
    List<Span> sentences = source.text().sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    int first = source.between(0, sentences.size() - 2);
    Prose words =
        source.text().slice(sentences.get(first).start(), sentences.get(first + 1).end()).bare();
    return Quotes.isSaid(words)
        ? Optional.empty()
        : Quotes.of(
            "two sentences", source, words, source.chance(0.5) ? words.then("。") : marked(words));
  }

  /** A text less one of its inner sentences, with no sign of the gap. */
  private static Optional<Draft> lessOne(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    Span out = sentences.get(source.between(1, sentences.size() - 2));
    Prose end = text.slice(out.end(), text.text().length());
    Prose words = text.slice(0, out.start()).then(end).bare();
    return Quotes.isSaid(words)
        ? Optional.empty()
        : Quotes.of("less a sentence", source, words, words.then(source.of(END)));
  }

  /** The first sentence and the last one, each behind a sign. */
  private static Optional<Draft> listed(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    Prose first = text.slice(sentences.get(0));
    Prose last = text.slice(sentences.get(sentences.size() - 1));
    String sign = source.of(List.of("● ", "◆", "□ "));
    return sentences.size() < 3 || Quotes.isSaid(first) || Quotes.isSaid(last)
        ? Optional.empty()
        : Quotes.of(
            "behind a sign each",
            source,
            first.then(last),
            Prose.plain(sign).then(first).then("\n" + sign).then(last));
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

  /** A sentence less the name of one whose office it tells. */
  private static Optional<Draft> lessName(Source source) {
    Prose text = source.text();
    return source
        .one(name -> name.sort() == Sort.NAME && isBehindOffice(text, name))
        .flatMap(name -> without(text, name.start(), name.end()))
        .filter(words -> !Quotes.isSaid(words))
        .flatMap(words -> Quotes.of("less a name", source, words, words.bare()));
  }

  /**
   * A sentence less a clause, of the list {@code scene}, that only tells how somebody looks: not
   * where he is, nor the weather.
   */
  private static Optional<Draft> lessManner(Source source) {
    Prose text = source.text();
    Set<String> manners = source.story().shared().all("scene");
    return source
        .one(atom -> atom.sort() == Sort.WORD && manners.contains(text.value(atom)))
        .filter(manner -> !WHERE.matcher(text.value(manner)).find())
        .filter(manner -> text.text().startsWith("，", manner.end()))
        .flatMap(manner -> without(text, manner.start(), manner.end() + 1))
        .filter(words -> !Quotes.isSaid(words))
        .map(Prose::bare)
        .flatMap(
            words ->
                Quotes.of(
                    "less a manner", source, words, source.chance(0.5) ? words : marked(words)));
  }

  /** A sentence less the date that it opens with. */
  private static Optional<Draft> lessDate(Source source) {
    Prose text = source.text();
    return source
        .one(atom -> atom.sort() == Sort.DATE && text.text().startsWith("，", atom.end()))
        .filter(date -> text.sentences().stream().anyMatch(span -> span.start() == date.start()))
        .flatMap(date -> without(text, date.start(), date.end() + 1))
        .filter(words -> !Quotes.isSaid(words))
        .map(Prose::bare)
        .flatMap(words -> Quotes.of("less its date", source, words, words.then(source.of(END))));
  }

  /** The sentence around some words less these. */
  private static Optional<Prose> without(Prose text, int from, int to) {
    return text.sentences().stream()
        .filter(span -> span.start() <= from && to <= span.end())
        .map(span -> text.slice(span.start(), from).then(text.slice(to, span.end())))
        .findFirst();
  }

  private static boolean isBehindOffice(Prose text, Atom name) {
    return text.atoms().stream()
        .anyMatch(atom -> atom.sort() == Sort.OFFICE && atom.end() == name.start());
  }

  /** Two sentences that follow each other, of each its first clauses; none of the others turns. */
  private static Optional<Draft> lessEnds(Source source) {
    Prose text = source.text();
    List<Span> sentences = text.sentences();
    if (sentences.size() < 2) {
      return Optional.empty();
    }
    int first = source.between(0, sentences.size() - 2);
    Prose one = text.slice(sentences.get(first));
    Prose two = text.slice(sentences.get(first + 1));
    Prose words = begun(one).then("。").then(begun(two));
    Prose both = one.then(two);
    return words.text().length() + 1 >= both.text().length()
            || Quotes.isSaid(both)
            || both.text().contains("——")
            || turns(source, one)
            || turns(source, two)
        ? Optional.empty()
        : Quotes.of("less the ends of two sentences", source, words, words.then("。"));
  }

  /** The first two clauses. */
  private static Prose begun(Prose sentence) {
    List<Span> clauses = sentence.clauses();
    return sentence.slice(0, clauses.get(Math.min(1, clauses.size() - 1)).end()).bare();
  }

  /** Whether what is behind the first two clauses turns them. */
  private static boolean turns(Source source, Prose sentence) {
    return source.story().cuts().turns(sentence.text().substring(begun(sentence).text().length()));
  }

  /** A sentence of three clauses with dots for the second one, which gives figures only. */
  private static Optional<Draft> dotsForClause(Source source) {
    Prose text = source.text();
    Prose sentence = text.slice(source.of(text.sentences()));
    List<Prose> clauses = sentence.clauses().stream().map(sentence::slice).toList();
    if (clauses.size() != 3 || Quotes.isSaid(sentence)) {
      return Optional.empty();
    }
    Prose left = clauses.get(1);
    Cuts cuts = source.story().cuts();
    boolean carries = left.atoms().stream().anyMatch(atom -> !FIGURES.contains(atom.sort()));
    Prose words = clauses.get(0).bare().then("……").then(clauses.get(2).bare());
    return carries || cuts.turns(left.text()) || cuts.turns(clauses.get(2).text())
        ? Optional.empty()
        : Quotes.of("dots for a clause", source, words, words);
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
              return Quotes.isSaid(words)
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
