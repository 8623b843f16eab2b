package org.texie.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

  /** The least length of a fragment: a text that breaks off within a clause. */
  static final int MIN_FRAGMENT = 8;

  /** The most tokens of a name that may be said shorter the second time. */
  private static final int MAX_NAME = 6;

  /** The least tokens of a name that signs a quotation. */
  private static final int MIN_SIGNATURE = 2;

  /** The most tokens of words that lead into a text. */
  private static final int MAX_LEAD_IN = 24;

  /** The tokens after a name by which it is known again. */
  private static final int NEIGHBOURS = 2;

  /** The least tokens in brackets that only explain: 副 in 主任（副） does not. */
  private static final int MIN_ASIDE = 2;

  private static final int MAX_REASON = 30;

  private static final Verdict SAME = new Verdict.Repeat(RepeatKind.EXACT, 1, true, "");

  private final Alignment alignment = new Alignment();

  /** Where the two part: the tokens of each from one run to the next. */
  private record Gap(int a, int endOfA, int b, int endOfB) {
    Gap shifted(int by) {
      return new Gap(a + by, endOfA + by, b + by, endOfB + by);
    }
  }

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
    Tokens b = other.tokens();
    int leadIn = Math.max(leadIn(a), signature(a));
    Optional<Verdict> verdict = judgeInOnePiece(text, other, 0);
    if (verdict.isEmpty() && leadIn > 0) {
      verdict = judgeInOnePiece(text, other, leadIn);
    }
    if (verdict.isPresent()) {
      return verdict.get();
    }
    if (Alignment.isTooLong(a, b)) {
      return new Verdict.Different(0, "太长，没有比较");
    }
    return judge(text, other, alignment.runs(a, leadIn, b));
  }

  /** Holds a text against each place of another one where it stands word for word. */
  private static Optional<Verdict> judgeInOnePiece(Text text, Text other, int from) {
    Tokens a = text.tokens();
    Tokens b = other.tokens();
    Optional<Verdict> verdict = Optional.empty();
    for (int at = b.indexOf(a, from, 0); at >= 0; at = b.indexOf(a, from, at + 1)) {
      verdict = Optional.of(judge(text, other, List.of(new Run(from, at, a.length() - from))));
      if (verdict.get() instanceof Verdict.Repeat) {
        return verdict;
      }
    }
    return verdict;
  }

  /** Where a text begins after words such as 据了解 that lead into it. */
  private static int leadIn(Tokens a) {
    int end = 0;
    for (int i = 1; i < Math.min(a.length(), MAX_LEAD_IN + 1); i++) {
      if (a.clauseBegins(i) && NeutralWords.areLeadIn(a, 0, i)) {
        end = i;
      }
    }
    return end;
  }

  /** Where a text begins after the name of whom it quotes and a colon. */
  private static int signature(Tokens a) {
    for (int i = MIN_SIGNATURE; i < Math.min(a.length(), MAX_NAME + 1); i++) {
      if (a.followsColon(i)) {
        return i;
      }
    }
    return 0;
  }

  private static Verdict judge(Text text, Text other, List<Run> runs) {
    Tokens a = text.tokens();
    double containment = (double) runs.stream().mapToInt(Run::length).sum() / a.length();
    if (runs.isEmpty()) {
      return new Verdict.Different(0, "");
    }
    String reason = reasonToStay(text, other, runs);
    if (!reason.isEmpty()) {
      return new Verdict.Different(containment, reason);
    }
    Run first = runs.get(0);
    Run last = runs.get(runs.size() - 1);
    boolean wholeClauses = isWhole(a, other.tokens(), first, last);
    StringBuilder difference = new StringBuilder();
    for (Gap gap : gaps(a, runs)) {
      if (gap.endOfA() > gap.a()) {
        difference.append(difference.isEmpty() ? "" : "…").append(a.shown(gap.a(), gap.endOfA()));
      }
    }
    return new Verdict.Repeat(
        kind(a, other.tokens(), runs, wholeClauses),
        containment,
        wholeClauses,
        difference.toString());
  }

  private static RepeatKind kind(Tokens a, Tokens b, List<Run> runs, boolean wholeClauses) {
    if (!wholeClauses) {
      return RepeatKind.FRAGMENT;
    }
    Run first = runs.get(0);
    boolean sameButForTheBeginning =
        runs.size() == 1
            && first.endOfA() == a.length()
            && first.endOfB() == b.length()
            && NeutralWords.areLeadIn(b, 0, first.b());
    return sameButForTheBeginning ? RepeatKind.LEAD_IN : RepeatKind.CONTAINED;
  }

  /** Whether what the runs cover of the other text begins and ends with a clause. */
  private static boolean isWhole(Tokens a, Tokens b, Run first, Run last) {
    return beginsClause(b, first.b())
        && (b.clauseEnds(last.endOfB()) || last.endOfA() < a.length());
  }

  /** Whether nothing but words without a fact stands before a token in its clause. */
  private static boolean beginsClause(Tokens tokens, int index) {
    int from = index;
    while (from > 0 && !tokens.clauseBegins(from)) {
      from--;
    }
    return NeutralWords.areParticles(tokens, from, index);
  }

  private static List<Gap> gaps(Tokens a, List<Run> runs) {
    List<Gap> gaps = new ArrayList<>();
    Run first = runs.get(0);
    gaps.add(new Gap(0, first.a(), first.b(), first.b()));
    for (int i = 1; i < runs.size(); i++) {
      Run before = runs.get(i - 1);
      Run after = runs.get(i);
      gaps.add(new Gap(before.endOfA(), after.a(), before.endOfB(), after.b()));
    }
    Run last = runs.get(runs.size() - 1);
    gaps.add(new Gap(last.endOfA(), a.length(), last.endOfB(), last.endOfB()));
    return gaps;
  }

  /** Why the text cannot go for the other one; empty where it can. */
  private static String reasonToStay(Text text, Text other, List<Run> runs) {
    Tokens a = text.tokens();
    Tokens b = other.tokens();
    List<Gap> gaps = gaps(a, runs);
    int end = gaps.size() - 1;
    for (int i = 0; i <= end; i++) {
      Gap gap = gaps.get(i);
      boolean mayName =
          (i == 0 && a.followsColon(gap.endOfA())) || (i == end && a.followsDash(gap.a()));
      if (mayName && isSpeaker(a, gap, b, runs)) {
        continue;
      }
      int after = i == 0 || i == end ? 0 : runs.get(i).length();
      String reason = reasonToStay(a, b, gap, after);
      if (!reason.isEmpty()) {
        return reason;
      }
    }
    return reasonAtTheEdges(text, other, runs);
  }

  /**
   * Whether the name with which a text begins or ends, 张明： or ——张明, is whom the other one quotes:
   * it stands before his words in their sentence, or between two parts of them.
   */
  private static boolean isSpeaker(Tokens a, Gap name, Tokens b, List<Run> runs) {
    int length = name.endOfA() - name.a();
    if (length < MIN_SIGNATURE || length > MAX_NAME) {
      return false;
    }
    int first = runs.get(0).b();
    int last = runs.get(runs.size() - 1).b();
    for (int at = last - length; at >= 0 && (at >= first || b.isInOneSentence(at, first)); at--) {
      if (a.isSame(name.a(), b, at, length) && !b.isSpokenTo(at)) {
        return true;
      }
    }
    return false;
  }

  private static String reasonToStay(Tokens a, Tokens b, Gap gap, int after) {
    boolean leftOut = gap.endOfA() > gap.a();
    boolean putIn = gap.endOfB() > gap.b();
    if (isLeadIn(a, gap.a(), gap.endOfA()) && isLeadIn(b, gap.b(), gap.endOfB())) {
      return "";
    }
    if (leftOut && putIn) {
      boolean neutral =
          NeutralWords.areParticles(a, gap.a(), gap.endOfA())
              && NeutralWords.areParticles(b, gap.b(), gap.endOfB());
      return neutral
          ? ""
          : quote(a, gap.a(), gap.endOfA()) + " ≠ " + quote(b, gap.b(), gap.endOfB());
    }
    if (leftOut
        && places(a, gap.a(), gap.endOfA(), after)
            .noneMatch(shift -> mayBeLeftOut(a, b, gap.shifted(shift)))) {
      return "另一段没有：" + quote(a, gap.a(), gap.endOfA());
    }
    if (putIn
        && places(b, gap.b(), gap.endOfB(), after)
            .noneMatch(shift -> mayBePutIn(a, b, gap.shifted(shift)))) {
      return "另一段多出：" + quote(b, gap.b(), gap.endOfB());
    }
    return "";
  }

  /**
   * Whether tokens lead into a sentence, together with what stands around them in their clause: 在当地
   * and 在走访中 differ within. Where there are none, whether nothing or such a clause is there.
   */
  private static boolean isLeadIn(Tokens tokens, int from, int to) {
    int start = from;
    while (start > 0 && !tokens.clauseBegins(start)) {
      start--;
    }
    int end = to;
    while (!tokens.clauseBegins(end)) {
      end++;
    }
    return NeutralWords.areLeadIn(tokens, start, to) || NeutralWords.areLeadIn(tokens, start, end);
  }

  /**
   * By how many tokens a gap may be moved: where those at its beginning and after its end are the
   * same, it lies in several places with equal right, the alignment gives the first of them, and
   * one that may be is enough.
   */
  private static IntStream places(Tokens tokens, int from, int to, int after) {
    int right = 0;
    while (right < after && tokens.id(from + right) == tokens.id(to + right)) {
      right++;
    }
    return IntStream.rangeClosed(0, right);
  }

  /** Whether the text can do without the tokens that the other one has not. */
  private static boolean mayBeLeftOut(Tokens a, Tokens b, Gap gap) {
    return NeutralWords.areParticles(a, gap.a(), gap.endOfA())
        || (a.clauseBegins(gap.a()) && NeutralWords.areLeadIn(a, gap.a(), gap.endOfA()))
        || isKnownName(a, b, gap);
  }

  /**
   * Whether the other text has said the tokens before, with the same ones after them: having named
   * 湛山街道 it may go on with 街道. The last time that it did counts.
   */
  private static boolean isKnownName(Tokens a, Tokens b, Gap gap) {
    int length = gap.endOfA() - gap.a();
    if (length < 2 || length > MAX_NAME || gap.endOfA() + NEIGHBOURS > a.length()) {
      return false;
    }
    for (int i = gap.a(); i < gap.endOfA() + NEIGHBOURS; i++) {
      if (a.isNumber(i) || (i > gap.a() && a.clauseBegins(i))) {
        return false;
      }
    }
    for (int at = gap.b() - NEIGHBOURS; at >= length; at--) {
      if (a.isSame(gap.endOfA(), b, at, NEIGHBOURS)) {
        return a.isSame(gap.a(), b, at - length, length);
      }
    }
    return false;
  }

  /** Whether the other text says more by the tokens, and nothing else. */
  private static boolean mayBePutIn(Tokens a, Tokens b, Gap gap) {
    int from = gap.b();
    int to = gap.endOfB();
    return NeutralWords.areParticles(b, from, to)
        || (to - from >= MIN_ASIDE
            && b.isAside(from, to)
            && Context.aside(b.shown(from, to)).isEmpty())
        || (b.clauseBegins(from)
            && b.clauseBegins(to)
            && (NeutralWords.areLeadIn(b, from, to)
                || Context.inside(b.shown(from, to), a.clauseBegins(gap.a())).isEmpty()));
  }

  private static String reasonAtTheEdges(Text text, Text other, List<Run> runs) {
    Tokens a = text.tokens();
    Tokens b = other.tokens();
    Run first = runs.get(0);
    Run last = runs.get(runs.size() - 1);
    boolean headCut = !beginsClause(b, first.b());
    boolean tailCut = !b.clauseEnds(last.endOfB()) && last.endOfA() == a.length();
    boolean finished = !Clauses.trailsOff(text.passage().text());
    if (headCut && first.a() > 0) {
      return "在句中断开：" + quote(b, first.b(), Math.min(first.b() + 4, b.length()));
    }
    if (tailCut && finished) {
      return "在句中断开：" + quote(b, Math.max(0, last.endOfB() - 4), last.endOfB());
    }
    if (tailCut && Cut.throughUnit(b, last.endOfB())) {
      return "单位可能不全：" + quote(b, Math.max(0, last.endOfB() - 4), last.endOfB());
    }
    boolean fragment = headCut || tailCut;
    if (text.length() < (fragment ? MIN_FRAGMENT : MIN_LENGTH)) {
      return "太短，不能断定";
    }
    String turn = Context.before(b, first.b());
    if (turn.isEmpty()) {
      turn = Context.after(b, last.endOfB(), text.passage().text());
    }
    return turn.isEmpty() ? "" : "上下文可能改变意思：" + turn;
  }

  private static String quote(Tokens tokens, int from, int to) {
    String shown = tokens.shown(from, to);
    return shown.codePointCount(0, shown.length()) <= MAX_REASON
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, MAX_REASON)) + "…";
  }
}
