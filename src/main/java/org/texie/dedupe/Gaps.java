package org.texie.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.texie.dedupe.Alignment.Run;
import org.texie.dedupe.Words.Kind;
import org.texie.dedupe.Words.Word;

/**
 * Where two texts part that are laid along each other, and whether that matters: what is left out
 * must be words without a fact or a name that the other text has said, what is put in such words or
 * whole clauses, and where both have something of their own, both stay.
 */
final class Gaps {

  /** The most tokens of a name that may be said shorter the second time. */
  private static final int MAX_NAME = 6;

  /** The most tokens that tell how somebody does what follows. */
  private static final int MAX_MANNER = 10;

  private static final Pattern MANNER =
      Pattern.compile(
          "(?:[\\u4e00-\\u9fff]{0,3}[着][\\u4e00-\\u9fff]{1,6}|[站蹲坐趴跪靠躲挤守]在[\\u4e00-\\u9fff]{1,7}|屏住呼吸|[挽卷]起[\\u4e00-\\u9fff]{2}|顾不[上得][\\u4e00-\\u9fff]{2}|(?:嗓子|声音|额头|脸上|手上|裤腿|袖口|胡子|头发|满头|浑身|一路|大气|眼里|眼睛|双手|汗水|脚下|肩上|背上)[\\u4e00-\\u9fff]{2,7})");

  /** The most tokens of a person's name. */
  private static final int MAX_PERSON = 4;

  /** The tokens after a name by which it is known again. */
  private static final int NEIGHBOURS = 2;

  /** The least tokens in brackets that only explain: 副 in 主任（副） does not. */
  private static final int MIN_ASIDE = 2;

  /** The most tokens of one of several things in a row. */
  private static final int MAX_THING = 6;

  /**
   * What is told of all things in a row together, or of nothing else, is another thing of fewer.
   */
  private static final Pattern TOGETHER =
      Pattern.compile("[共各只仅唯独除才总和或]|合计|平均|分别|依次|先后|以外|之外|都是|全是|就是|不算|不含|不包括");

  private final Tokens a;
  private final Tokens b;
  private final List<Run> runs;
  private final List<Gap> gaps = new ArrayList<>();
  private final boolean signedBefore;
  private final boolean signedBehind;

  /** Where the two part: the tokens of each from one run to the next. */
  private record Gap(int a, int endOfA, int b, int endOfB) {
    Gap shifted(int by) {
      return new Gap(a + by, endOfA + by, b + by, endOfB + by);
    }
  }

  /**
   * The gaps between two texts.
   *
   * @param runs what the two have in common, one run at least
   */
  Gaps(Tokens a, Tokens b, List<Run> runs) {
    this.a = a;
    this.b = b;
    this.runs = runs;
    Run first = runs.get(0);
    gaps.add(new Gap(0, first.a(), first.b(), first.b()));
    for (int i = 1; i < runs.size(); i++) {
      Run before = runs.get(i - 1);
      Run after = runs.get(i);
      gaps.add(new Gap(before.endOfA(), after.a(), before.endOfB(), after.b()));
    }
    Run last = runs.get(runs.size() - 1);
    gaps.add(new Gap(last.endOfA(), a.length(), last.endOfB(), last.endOfB()));
    signedBefore = isSignedBefore(first.a());
    signedBehind = a.mayBeSignedBehind(last.endOfA()) && isSignature(last.endOfA(), a.length());
  }

  /** What of the first text the other one has not. */
  String leftOut() {
    StringBuilder leftOut = new StringBuilder();
    for (Gap gap : gaps) {
      if (gap.endOfA() > gap.a()) {
        leftOut.append(leftOut.isEmpty() ? "" : "…").append(a.shown(gap.a(), gap.endOfA()));
      }
    }
    return leftOut.toString();
  }

  /** Why the first text cannot go for the other one; empty where it can. */
  String reasonToStay() {
    int end = gaps.size() - 1;
    for (int i = 0; i <= end; i++) {
      if ((i == 0 && signedBefore) || (i == end && signedBehind)) {
        continue;
      }
      int after = i == 0 || i == end ? 0 : runs.get(i).length();
      String reason = reasonToStay(gaps.get(i), after);
      if (!reason.isEmpty()) {
        return reason;
      }
    }
    return "";
  }

  /** Whether the first text says whose words it is, and the other one says the same. */
  boolean areSigned() {
    return signedBefore || signedBehind;
  }

  /** Whether what a text begins with, but for what leads into it, is who says what is behind. */
  private boolean isSignedBefore(int end) {
    return a.mayBeSignedBefore(end) && isSignature(NeutralWords.leadIn(a), end);
  }

  /** Whether some tokens are who says, in the other text, what the two have in common. */
  private boolean isSignature(int from, int to) {
    Run last = runs.get(runs.size() - 1);
    return to > from
        && Signature.of(a, from, to).speaks(b, runs.get(0).b(), last.b(), last.endOfB());
  }

  private String reasonToStay(Gap gap, int after) {
    boolean leftOut = gap.endOfA() > gap.a();
    boolean putIn = gap.endOfB() > gap.b();
    if (isLeadIn(a, gap.a(), gap.endOfA()) && isLeadIn(b, gap.b(), gap.endOfB())) {
      return "";
    }
    if (leftOut && putIn) {
      boolean neutral =
          NeutralWords.areParticles(a, gap.a(), gap.endOfA())
              && NeutralWords.areParticles(b, gap.b(), gap.endOfB());
      return neutral || isOtherLeadIn(gap)
          ? ""
          : a.quoted(gap.a(), gap.endOfA()) + " ≠ " + b.quoted(gap.b(), gap.endOfB());
    }
    if (leftOut
        && places(a, gap.a(), gap.endOfA(), after)
            .noneMatch(shift -> mayBeLeftOut(gap.shifted(shift)))) {
      return "另一段没有：" + a.quoted(gap.a(), gap.endOfA());
    }
    if (putIn
        && places(b, gap.b(), gap.endOfB(), after)
            .noneMatch(shift -> mayBePutIn(gap.shifted(shift)))) {
      return "另一段多出：" + b.quoted(gap.b(), gap.endOfB());
    }
    return "";
  }

  /**
   * Whether tokens lead into a sentence, together with what stands around them in their clause: 在当地
   * and 在走访中 differ within. Where there are none, whether nothing or such a clause is there.
   */
  private static boolean isLeadIn(Tokens tokens, int from, int to) {
    int start = tokens.startOfClause(from);
    int end = tokens.endOfClause(to);
    return NeutralWords.areLeadIn(tokens, start, to)
        || NeutralWords.areLeadIn(tokens, start, end)
        || NeutralWords.readLikeLeadIn(tokens, start, end);
  }

  /**
   * A clause that leads into a sentence, where the other text has another one that turns nothing.
   */
  private boolean isOtherLeadIn(Gap gap) {
    int startOfA = a.startOfClause(gap.a());
    int endOfA = a.endOfClause(gap.endOfA());
    int startOfB = b.startOfClause(gap.b());
    int endOfB = b.endOfClause(gap.endOfB());
    return gap.a() - startOfA == gap.b() - startOfB
        && endOfA - gap.endOfA() == endOfB - gap.endOfB()
        && endOfA < a.length()
        && b.sentenceBegins(startOfB)
        && (NeutralWords.areLeadIn(a, startOfA, endOfA)
            || (gap.a() == startOfA
                && gap.endOfA() == endOfA
                && NeutralWords.readLikeLeadIn(a, startOfA, endOfA)))
        && Context.inside(b.shownOn(startOfB, endOfB), true).isEmpty();
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
  private boolean mayBeLeftOut(Gap gap) {
    boolean within = gap.endOfA() < a.length() || b.clauseEnds(gap.b());
    return (within && NeutralWords.areParticles(a, gap.a(), gap.endOfA()))
        || (a.clauseBegins(gap.a()) && NeutralWords.areLeadIn(a, gap.a(), gap.endOfA()))
        || NeutralWords.readLikeLeadIn(a, gap.a(), gap.endOfA())
        || isKnownName(gap);
  }

  /**
   * Whether the other text has said the tokens before, with the same ones after them: having named
   * 湛山街道 it may go on with 街道. The last time that it did counts, unless what is left of the text
   * begins within that name.
   */
  private boolean isKnownName(Gap gap) {
    int length = gap.endOfA() - gap.a();
    if (length < 2 || length > MAX_NAME || gap.endOfA() + NEIGHBOURS > a.length()) {
      return false;
    }
    for (int i = gap.a(); i < gap.endOfA() + NEIGHBOURS; i++) {
      if (a.isNumber(i) || (i > gap.a() && a.clauseBegins(i))) {
        return false;
      }
    }
    int begin = runs.get(0).b();
    for (int at = gap.b() - NEIGHBOURS; at >= length; at--) {
      if (a.isSame(gap.endOfA(), b, at, NEIGHBOURS)) {
        boolean cutOff = at - length < begin && begin < at + NEIGHBOURS;
        return !cutOff && a.isSame(gap.a(), b, at - length, length);
      }
    }
    return false;
  }

  /** 披着旧棉袄 between whoever does something and what he does. */
  private boolean isManner(int from, int to) {
    return b.clauseBegins(to)
        && to - from <= MAX_MANNER
        && MANNER.matcher(b.form(from, to)).matches()
        && Context.aside(b.shown(from, to)).isEmpty();
  }

  /** 胶布 of 螺丝刀、胶布、蜡烛, of which nothing is told but one by one. */
  private boolean isThingInRow(int from, int to) {
    int start = b.startOfClause(from);
    int end = b.endOfClause(to);
    return to - from <= MAX_THING
        && end == b.endOfClause(from + 1)
        && b.isInRow(from, to)
        && IntStream.range(start, end).noneMatch(b::isNumber)
        && !TOGETHER.matcher(b.form(start, end)).find();
  }

  /** 校长黄庆丰 where the text has 校长: which one stands in the other text. */
  private boolean isNameBehindOffice(int from, int to) {
    if (b.clauseBegins(from) || to - from < 2 || to - from > MAX_PERSON) {
      return false;
    }
    String left = b.clauseBefore(from, CutEnd.FAR);
    int end = left.length() + b.form(from, to).length();
    List<Word> words = Words.of(left + b.form(from, to) + b.clauseAfter(to, CutEnd.FAR));
    return IntStream.range(1, words.size())
            .anyMatch(
                i ->
                    words.get(i).kind() == Kind.NAME
                        && words.get(i).from() == left.length()
                        && words.get(i).end() == end
                        && words.get(i - 1).kind() == Kind.OFFICE)
        && Surnames.mayBeName(b.form(from, to));
  }

  /** 你问谁…… for 你问谁？: the mark behind a question that reads as one without it. */
  private boolean isQuestionMark(Gap gap) {
    return gap.endOfB() > gap.b() + 1
        && b.character(gap.b()) == '?'
        && Turns.QUESTION.matcher(b.clauseBefore(gap.b(), CutEnd.FAR)).find();
  }

  /** Whether the other text says more by the tokens, and nothing else. */
  private boolean mayBePutIn(Gap gap) {
    int to = gap.endOfB();
    int from = isQuestionMark(gap) ? gap.b() + 1 : gap.b();
    return NeutralWords.areParticles(b, from, to)
        || isNameBehindOffice(from, to)
        || isManner(from, to)
        || isThingInRow(from, to)
        || (to - from >= MIN_ASIDE
            && b.isAside(from, to)
            && Context.aside(b.shown(from, to)).isEmpty())
        || (b.clauseBegins(from)
            && (NeutralWords.areLeadIn(b, from, to)
                || (b.clauseBegins(to)
                    && Context.inside(
                            b.shownOn(from, to), a.clauseBegins(gap.a()) || b.sentenceBegins(from))
                        .isEmpty())))
        || NeutralWords.readLikeLeadIn(b, from, to);
  }
}
