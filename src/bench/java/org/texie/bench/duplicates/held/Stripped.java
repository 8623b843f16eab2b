package org.texie.bench.duplicates.held;

import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Draft.Proof;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Cuts;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Prose;

/** Fragments less the words that deny, doubt, plan or limit what they say. */
final class Stripped {

  private static final String[] OPENINGS = {
    "{name}苦苦劝阻，才没有让",
    "{name}嘴上说的气话是要让",
    "{name}撒谎说",
    "{name}误信了传言，以为",
    "{name}起草的计划里，明年要由",
    "{name}在梦话里嘟囔，",
    "{name}坚决不同意让",
    "{name}最担心有一天"
  };

  private static final String[] CLOSINGS = {
    "，{name}后来说这是他瞎编的",
    "的传闻已被警方否认",
    "，这是{name}写进小说的一幕",
    "的提议没有获得通过",
    "，这样的担心至今没有成真",
    "的谣言是{name}散布的",
    "，查证下来并无此事",
    "的计划早就取消了"
  };

  /** A sentence of the list {@code tornHead} less what stands before its dots. */
  static final Kind<Draft> BEGUN =
      source -> {
        String[] parts = source.word("tornHead").split("…", -1);
        Prose whole = source.story().filled(parts[0] + "…" + parts[1], source.draw());
        int gap = whole.text().indexOf('…');
        Prose left = whole.slice(gap + 1, whole.text().length());
        return begun("lost in front", source, whole.text().substring(0, gap), left);
      };

  /** A sentence of the list {@code tornTail} less what stands behind its dots. */
  static final Kind<Draft> ENDED =
      source -> {
        String[] parts = source.word("tornTail").split("…", -1);
        Prose left = source.story().filled(parts[0], source.draw());
        return ended("lost behind", source, left, source.filled(parts[1]));
      };

  /** A claim less who did not mean it. */
  static final Kind<Draft> OPENING =
      source -> begun("who did not mean it", source, source.filled(OPENINGS), claim(source));

  /** A claim less what takes it back. */
  static final Kind<Draft> CLOSING =
      source -> ended("what takes it back", source, claim(source), source.filled(CLOSINGS));

  private Stripped() {}

  private static Prose claim(Source source) {
    return source.story().claimed(1, source.draw()).get(0).bare();
  }

  /** Half of them go on with the rest of the text. */
  private static Optional<Draft> begun(String change, Source source, String lost, Prose left) {
    boolean goesOn = source.chance(0.5);
    Prose told = left.then("。");
    Prose fragment = goesOn ? told.then(source.text()) : told;
    Prose full = Prose.plain(lost).then(fragment);
    return draft(
        change, goesOn ? full : source.text().then(full), fragment, lost + "…。", left.letters());
  }

  /** Half of them have the text's beginning. */
  private static Optional<Draft> ended(String change, Source source, Prose left, String lost) {
    Prose before = source.chance(0.5) ? source.text() : Prose.EMPTY;
    Prose fragment = before.then(left);
    Prose behind = before.text().isEmpty() ? source.text() : Prose.EMPTY;
    return draft(
        change, fragment.then(lost + "。").then(behind), fragment, "…" + lost + "。", left.letters());
  }

  private static Optional<Draft> draft(
      String change, Prose full, Prose fragment, String evidence, int letters) {
    return letters < Cuts.LEAST || full.text().length() > Prose.LONGEST
        ? Optional.empty()
        : Optional.of(
            Draft.different(
                change, Line.paragraph(full), Line.paragraph(fragment), Proof.CONTEXT, evidence));
  }
}
