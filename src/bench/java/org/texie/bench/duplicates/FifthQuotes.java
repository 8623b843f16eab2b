package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.Draft.Stays;
import org.texie.bench.duplicates.Prose.Atom;
import org.texie.bench.duplicates.Prose.Span;
import org.texie.model.Block.Role;

/** Makes the further pull quotes of {@link Part#FIFTH_HELD}. */
final class FifthQuotes {

  /** What is said in two halves, between them who says it. */
  static final Pattern TAGGED = Pattern.compile("“([^“”]+)”([^“”。]+)“([^“”]+)”");

  private static final Pattern ASIDE = Pattern.compile("（[^（）]+）|——[^—，。]+——");
  private static final List<String> END = List.of("", "。");

  private final Draw draw;

  FifthQuotes(Draw draw) {
    this.draw = draw;
  }

  Optional<Draft> draft(Category category, Prose text) {
    if (category == Category.PULL_QUOTE) {
      return switch (draw.between(0, 4)) {
        case 0 -> sentence(text).flatMap(words -> quote("behind a rule", text, rule(), words, ""));
        case 1 -> sentence(text).flatMap(words -> quote("in brackets", text, "【", words, "】"));
        case 2 -> narrow(text);
        case 3 -> parted(text);
        default -> signed(text);
      };
    }
    return switch (draw.between(0, 4)) {
      case 0 -> gap(text, "[…]", "dots in brackets");
      case 1 -> gap(text, "／", "a slash for sentences");
      case 2 -> gap(text, "　　", "a blank for sentences");
      case 3 -> joined(text);
      default -> lessAsideAndSentences(text);
    };
  }

  private String rule() {
    return draw.of(List.of("▍", "┃ ", "❝ "));
  }

  /** One of the sentences, in which nobody speaks. */
  Optional<Prose> sentence(Prose text) {
    List<Span> sentences = text.sentences();
    Prose words = text.slice(draw.of(sentences)).bare();
    return sentences.size() < 2 || isSaid(words) ? Optional.empty() : Optional.of(words);
  }

  private static boolean isSaid(Prose words) {
    return words.text().matches(".*[？“”].*");
  }

  /** A sentence in the lines of a narrow box, which end anywhere. */
  private Optional<Draft> narrow(Prose text) {
    return sentence(text)
        .flatMap(
            words -> {
              String lines = Variant.columns(words.text(), draw.between(7, 13), "\n");
              return quote("in a narrow box", text, "", words, "")
                  .map(draft -> reading(draft, lines));
            });
  }

  private static Draft reading(Draft draft, String words) {
    return Draft.repeat(draft.change(), draft.full(), draft.other().reading(words), Stays.FULL);
  }

  /** A sentence whose clauses only a wide space parts. */
  private Optional<Draft> parted(Prose text) {
    return sentence(text)
        .filter(words -> words.text().contains("，"))
        .flatMap(words -> quote("parted by spaces", text, "", words.marked('，', '　'), ""));
  }

  /** What is said, and in a line of its own who says it. */
  private Optional<Draft> signed(Prose text) {
    Matcher said = TAGGED.matcher(text.text());
    List<Atom> speakers = text.atoms(Atom::speaks);
    if (!said.find() || speakers.size() != 1) {
      return Optional.empty();
    }
    int half = draw.of(List.of(1, 3));
    Prose words = text.slice(said.start(half), said.end(half)).bare();
    Atom speaker = speakers.get(0);
    Prose who = text.slice(speaker.start(), speaker.end());
    String mark = draw.of(List.of("\n", "\n　　——", "　"));
    return quote("signed in a line of its own", text, "“", words.then("”" + mark).then(who), "");
  }

  /** Both halves of what is said, with dots for who says it. */
  private Optional<Draft> joined(Prose text) {
    Matcher said = TAGGED.matcher(text.text());
    if (!said.find()) {
      return Optional.empty();
    }
    Prose first = text.slice(said.start(1), said.end(1)).bare();
    Prose second = text.slice(said.start(3), said.end(3)).bare();
    return quote("dots for the speaker", text, "", first.then("……").then(second), "");
  }

  /** The first sentence and the last one with a mark for those between them. */
  Optional<Draft> gap(Prose text, String mark, String change) {
    List<Span> sentences = text.sentences();
    if (sentences.size() < 3) {
      return Optional.empty();
    }
    Prose first = text.slice(sentences.get(0)).bare();
    Prose last = text.slice(sentences.get(sentences.size() - 1)).bare();
    return isSaid(first) || isSaid(last)
        ? Optional.empty()
        : quote(change, text, "", first.then(mark).then(last), "");
  }

  /** A sentence less what stands in brackets or between dashes, and less what is behind it. */
  private Optional<Draft> lessAsideAndSentences(Prose text) {
    Matcher aside = ASIDE.matcher(text.text());
    List<Span> sentences = text.sentences();
    if (!aside.find() || sentences.size() < 3) {
      return Optional.empty();
    }
    Span first = sentences.get(0);
    Prose last = text.slice(sentences.get(sentences.size() - 1)).bare();
    if (aside.end() > first.end() || isSaid(last)) {
      return Optional.empty();
    }
    Prose before = text.slice(first.start(), aside.start());
    Prose words = before.then(text.slice(aside.end(), first.end()));
    return isSaid(words)
        ? Optional.empty()
        : quote("less an aside and sentences", text, "", words.then(last), draw.of(END));
  }

  /** A text and what quotes it, between marks. */
  Optional<Draft> quote(String change, Prose text, String before, Prose words, String after) {
    if (words.letters() < Cuts.LEAST) {
      return Optional.empty();
    }
    Prose all = Prose.plain(before).then(words).then(after);
    if (!all.balanced()) {
      return Optional.empty();
    }
    Line line = Line.paragraph(all);
    return Optional.of(
        Draft.repeat(
            change,
            Line.paragraph(text),
            draw.chance(0.5) ? line.as(Role.QUOTE) : line,
            Stays.FULL));
  }
}
