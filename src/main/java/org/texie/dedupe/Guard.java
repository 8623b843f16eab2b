package org.texie.dedupe;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.texie.dedupe.Alignment.Run;
import org.texie.model.Block.Passage;
import org.texie.model.RepeatKind;

/**
 * Decides whether a text says nothing that another one does not say.
 *
 * <p>The two are laid along each other. What is left out must be words without a fact, or words
 * that the other text has just before with the same words after them; what is put in, such words or
 * whole clauses that do not turn what follows; where both have something of their own, both stay.
 * What stands around must not turn the meaning either. In doubt they are different.
 */
final class Guard {

  /** The least length, in characters of the match form, of a text that is no fragment. */
  static final int MIN_LENGTH = 16;

  /** The same of a sentence or a quotation, which a heading in plain text is not. */
  static final int MIN_SENTENCE = 10;

  /** The least length of a fragment: a text that breaks off within a clause. */
  static final int MIN_FRAGMENT = 8;

  /** The most tokens of a subject before an aside. */
  private static final int MAX_HEAD = 4;

  /** The most tokens of an aside and its subject. */
  private static final int MAX_ASIDE = 40;

  /** How near to its edge a stretch may lie across two sentences by chance. */
  private static final int NEAR = 4;

  private static final Pattern QUOTATION = Pattern.compile("[“「『][^“”「」『』]{10,}[”」』].{0,20}");

  /** Who wrote what, which tells of the page and not of what is told: 金穗晚报记者 丘禾. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "[^，。：；“”]{0,8}(?:记者|通讯员|撰文|摄影|供稿|整理|编辑)[\\s\u3000：:/]*\\p{IsHan}{2,4}"
              + "(?:[\\s\u3000、/]+(?:记者|通讯员|摄影|实习生)?[\\s\u3000]*\\p{IsHan}{2,4})*");

  private static final Verdict SAME = new Verdict.Repeat(RepeatKind.EXACT, 1, true, "");

  private final Alignment alignment = new Alignment();

  /** Holds a passage against another one. */
  Verdict judge(Passage passage, Passage other) {
    if (passage.text().equals(other.text())) {
      return SAME;
    }
    Names names = new Names();
    return judge(Text.of(passage, names, true), Text.of(other, names, true));
  }

  /** Holds a text against another one whose words have the same names. */
  Verdict judge(Text text, Text other) {
    if (text.isSameAs(other)) {
      boolean exact = text.passage().text().equals(other.passage().text());
      return exact ? SAME : new Verdict.Repeat(RepeatKind.VARIANT, 1, true, "");
    }
    Tokens a = text.tokens();
    Optional<Verdict> verdict = judgeInOnePiece(text, other, 0, a.length());
    if (verdict.isPresent()) {
      return verdict.get();
    }
    int from = NeutralWords.leadIn(a);
    Verdict first = judge(text, other, from, a.length());
    if (first instanceof Verdict.Repeat) {
      return first;
    }
    return withoutSignature(text, from, other)
        .or(() -> withoutLikeLeadIn(text, other))
        .orElse(first);
  }

  /** Holds a text without an opening that reads as if it told nothing against another one. */
  private Optional<Verdict> withoutLikeLeadIn(Text text, Text other) {
    int from = NeutralWords.likeLeadIn(text.tokens());
    return from == 0
        ? Optional.empty()
        : Optional.of(judge(text, other, from, text.tokens().length()))
            .filter(Verdict.Repeat.class::isInstance);
  }

  /** Holds a text without who signs it, before or behind it, against another one. */
  private Optional<Verdict> withoutSignature(Text text, int leadIn, Text other) {
    Tokens a = text.tokens();
    Tokens b = other.tokens();
    Stream<Verdict> before =
        Signature.beginnings(a, leadIn, b).mapToObj(from -> judge(text, other, from, a.length()));
    Stream<Verdict> behind =
        Signature.ends(a, b)
            .filter(to -> to > leadIn)
            .mapToObj(to -> judge(text, other, leadIn, to));
    return Stream.concat(before, behind).filter(Verdict.Repeat.class::isInstance).findFirst();
  }

  /** Holds a text without what leads into it and who signs it against another one. */
  private Verdict judge(Text text, Text other, int from, int to) {
    Tokens a = text.tokens();
    Tokens b = other.tokens();
    Optional<Verdict> verdict =
        from > 0 || to < a.length() ? judgeInOnePiece(text, other, from, to) : Optional.empty();
    if (verdict.isPresent()) {
      return verdict.get();
    }
    return Alignment.isTooLong(a, b)
        ? new Verdict.Different(0, "太长，没有比较")
        : judge(text, other, runs(a, from, to, b));
  }

  /**
   * The runs of the alignment; but where the first words stand before an aside that ends with the
   * like of them, 火盆——一只老铜盆——煨着, there.
   */
  private List<Run> runs(Tokens a, int from, int to, Tokens b) {
    List<Run> runs = alignment.runs(a, from, to, b);
    if (runs.isEmpty() || runs.get(0).a() == from || runs.get(0).a() - from > MAX_HEAD) {
      return runs;
    }
    Run first = runs.get(0);
    for (int moved = 0; moved < Math.min(MAX_HEAD, first.length()); moved++) {
      int length = first.a() + moved - from;
      int aside = first.b() + moved;
      for (int at = aside - length - 1; at >= Math.max(0, aside - MAX_ASIDE); at--) {
        if (a.isSame(from, b, at, length)
            && b.clauseBegins(at)
            && b.isAside(at + length, aside)
            && Context.aside(b.shown(at + length, aside)).isEmpty()) {
          Run rest = new Run(first.a() + moved, aside, first.length() - moved);
          return Stream.concat(Stream.of(new Run(from, at, length), rest), runs.stream().skip(1))
              .toList();
        }
      }
    }
    return runs;
  }

  /** Holds a text against each place of another one where it stands word for word. */
  private static Optional<Verdict> judgeInOnePiece(Text text, Text other, int from, int to) {
    Tokens a = text.tokens();
    Tokens b = other.tokens();
    Optional<Verdict> verdict = Optional.empty();
    for (int at = b.indexOf(a, from, to, 0); at >= 0; at = b.indexOf(a, from, to, at + 1)) {
      verdict = Optional.of(judge(text, other, List.of(new Run(from, at, to - from))));
      if (verdict.get() instanceof Verdict.Repeat) {
        return verdict;
      }
    }
    return verdict;
  }

  private static Verdict judge(Text text, Text other, List<Run> runs) {
    Tokens a = text.tokens();
    double containment = (double) runs.stream().mapToInt(Run::length).sum() / a.length();
    if (runs.isEmpty()) {
      return new Verdict.Different(0, "");
    }
    Gaps gaps = new Gaps(a, other.tokens(), runs);
    String reason = gaps.reasonToStay();
    if (reason.isEmpty()) {
      reason = reasonAtTheEdges(text, other, runs, gaps.areSigned());
    }
    if (!reason.isEmpty()) {
      return new Verdict.Different(containment, reason);
    }
    Run first = runs.get(0);
    Run last = runs.get(runs.size() - 1);
    boolean wholeClauses = isWhole(a, other.tokens(), first, last);
    return new Verdict.Repeat(
        kind(a, other.tokens(), runs, wholeClauses), containment, wholeClauses, gaps.leftOut());
  }

  private static RepeatKind kind(Tokens a, Tokens b, List<Run> runs, boolean wholeClauses) {
    if (!wholeClauses) {
      return RepeatKind.FRAGMENT;
    }
    Run first = runs.get(0);
    boolean toTheEnd =
        runs.size() == 1 && first.endOfA() == a.length() && first.endOfB() == b.length();
    if (!toTheEnd) {
      return RepeatKind.CONTAINED;
    }
    if (first.a() == 0 && first.b() == 0) {
      return RepeatKind.VARIANT;
    }
    return NeutralWords.areLeadIn(b, 0, first.b()) ? RepeatKind.LEAD_IN : RepeatKind.CONTAINED;
  }

  /** Whether what the runs cover of the other text begins and ends with a clause. */
  private static boolean isWhole(Tokens a, Tokens b, Run first, Run last) {
    return beginsClause(b, first.b())
        && (b.clauseEnds(last.endOfB()) || last.endOfA() < a.length());
  }

  /** Whether nothing but words without a fact stands before a token in its clause. */
  private static boolean beginsClause(Tokens tokens, int index) {
    return NeutralWords.areParticles(tokens, tokens.startOfClause(index), index);
  }

  private static String reasonAtTheEdges(Text text, Text other, List<Run> runs, boolean signed) {
    Tokens a = text.tokens();
    Tokens b = other.tokens();
    Run first = runs.get(0);
    Run last = runs.get(runs.size() - 1);
    boolean headCut = !beginsClause(b, first.b());
    boolean tailCut = !b.clauseEnds(last.endOfB()) && last.endOfA() == a.length();
    boolean finished = !Clauses.trailsOff(text.passage().text());
    if (CREDIT.matcher(text.passage().text().strip()).matches()) {
      return "是署名";
    }
    int near = Math.min(NEAR, last.length());
    if (isAcrossSentences(a, b, first.a(), first.b(), Math.min(NEAR, first.length()))
        || isAcrossSentences(a, b, last.endOfA() - near, last.endOfB() - near, near)) {
      return "另一段中分在两句";
    }
    if (headCut && first.a() > 0) {
      return "在句中断开：" + b.quoted(first.b(), Math.min(first.b() + 4, b.length()));
    }
    if (tailCut && finished) {
      return "在句中断开：" + b.quoted(Math.max(0, last.endOfB() - 4), last.endOfB());
    }
    String torn = tailCut ? CutEnd.torn(b, last.endOfB()) : "";
    if (!torn.isEmpty()) {
      return "词语可能不全：" + torn;
    }
    boolean fragment = headCut || tailCut;
    if (text.length() < leastLength(text, fragment)) {
      return "太短，不能断定";
    }
    String said = text.passage().text();
    String turn =
        signed
            ? Context.withinSpeech(b, first.b(), last.endOfB(), said)
            : Context.around(b, first.b(), last.endOfB(), said);
    return turn.isEmpty() ? "" : "上下文可能改变意思：" + turn;
  }

  /** 副主任 is not in 三副。主任: another sentence begins within the first tokens of a stretch. */
  private static boolean isAcrossSentences(Tokens a, Tokens b, int inA, int inB, int length) {
    for (int i = 1; i < length; i++) {
      if (b.sentenceBegins(inB + i) && a.isAdjacent(inA + i)) {
        return true;
      }
    }
    return false;
  }

  private static int leastLength(Text text, boolean fragment) {
    if (fragment) {
      return MIN_FRAGMENT;
    }
    String words = text.passage().text().strip();
    return Clauses.isSentence(words) || QUOTATION.matcher(words).matches()
        ? MIN_SENTENCE
        : MIN_LENGTH;
  }
}
