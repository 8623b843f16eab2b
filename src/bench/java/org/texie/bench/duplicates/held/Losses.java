package org.texie.bench.duplicates.held;

import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Draft.Proof;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Cuts;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Prose;

/** Fragments less the words of their sentence that deny, doubt, plan or ask what they say. */
final class Losses {

  private static final String[] AHEAD = {
    "{name}挡在门口，绝不答应让",
    "{name}听信了谣传，误以为",
    "{name}写的剧本里有一场戏，演的是",
    "{name}赌咒发誓，说自己从没见过",
    "{name}夜里睡不安稳，老是梦见",
    "{name}向上级请示，能否由",
    "没有证据表明",
    "{name}威胁说，不给钱的话就要叫"
  };

  private static final String[] ASKED = {
    "吗？{name}问遍了人，都说没有",
    "的传言，{name}查证后说不实",
    "，这是{name}编的笑话",
    "的方案，{name}投了反对票，方案没有通过",
    "，{name}后来承认这是瞎说",
    "的念头，{name}早就打消了",
    "，幸亏{name}拦住，事情没有发生"
  };

  /** A sentence of the list {@code lostFront} less what stands before its dots. */
  static final Kind<Draft> BEGUN =
      source -> {
        Prose whole = source.story().filled(source.word("lostFront"), source.draw());
        int gap = whole.text().indexOf('…');
        Prose left = whole.slice(gap + 1, whole.text().length());
        return begun("front lost", source, whole.text().substring(0, gap), left);
      };

  /** A sentence of the list {@code lostBehind} less what stands behind its dots. */
  static final Kind<Draft> ENDED =
      source -> {
        Prose whole = source.story().filled(source.word("lostBehind"), source.draw());
        int gap = whole.text().indexOf('…');
        return ended("end lost", source, whole.slice(0, gap), whole.text().substring(gap + 1));
      };

  /** A claim less who does not make it the paper's. */
  static final Kind<Draft> AHEAD_OF_CLAIM =
      source -> begun("claim less who made it", source, source.filled(AHEAD), claim(source));

  /** A claim less what asks it or takes it back. */
  static final Kind<Draft> BEHIND_CLAIM =
      source -> ended("claim less its end", source, claim(source), source.filled(ASKED));

  private Losses() {}

  private static Prose claim(Source source) {
    return source.story().claimed(1, source.draw()).get(0).bare();
  }

  /** Behind other sentences or before them. */
  private static Optional<Draft> begun(String change, Source source, String lost, Prose left) {
    Prose told = left.then("。");
    boolean last = source.chance(0.6);
    Prose fragment = last ? told : told.then(source.text());
    Prose turned = Prose.plain(lost).then(fragment);
    Prose full = last ? source.text().then(turned) : turned;
    return draft(change, full, fragment, lost + "…。", left);
  }

  private static Optional<Draft> ended(String change, Source source, Prose left, String lost) {
    boolean first = source.chance(0.6);
    Prose fragment = first ? left : source.text().then(left);
    Prose turned = fragment.then(lost).then("。");
    Prose full = first ? turned.then(source.text()) : turned;
    return draft(change, full, fragment, "…" + lost + "。", left);
  }

  private static Optional<Draft> draft(
      String change, Prose full, Prose fragment, String evidence, Prose left) {
    return left.letters() < Cuts.LEAST || full.text().length() > Prose.LONGEST
        ? Optional.empty()
        : Optional.of(
            Draft.different(
                change, Line.paragraph(full), Line.paragraph(fragment), Proof.CONTEXT, evidence));
  }
}
