package org.texie.dedupe;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.texie.dedupe.Words.Kind;
import org.texie.dedupe.Words.Word;

/**
 * The name with which a text begins or ends, 张明：, ——村医张明, （张明） or …。”张明说, and whether the other
 * text says that he is whom it quotes.
 */
final class Signature {

  /** The least tokens of a name. */
  private static final int MIN_NAME = 2;

  /** The most tokens of a name with the office before it and the saying behind it. */
  private static final int MAX_LENGTH = 18;

  private static final Pattern SAYING =
      Pattern.compile(
          "(?:笑着?|接着|连声|感慨地?|高兴地|介绍|补充|回忆|解释)?(?:(?:如是|如此|这样|这么)?[说讲]道?|道|表示|介绍|告诉记者|坦言|感慨|感叹|回忆|解释)$");

  /** 说这话的是张明. */
  private static final Pattern SPEAKER_IS =
      Pattern.compile("(?:说|讲)(?:这|此)?(?:话|句话|番话|些话)?的(?:人)?(?:是|就是|，是)");

  private static final Pattern ANOTHER = Pattern.compile("[对向跟给替请让问把被听望看]");

  private static final String VERBS = "说道讲笑问答";

  private static final Pattern SAYS = Pattern.compile("[说讲道]|表示|介绍|告诉|坦言|感慨|感叹|回忆|解释|回答|笑起来|笑出");

  /** He who was named before says it. */
  private static final Pattern HE_SAYS =
      Pattern.compile("^[他她][^，。：]{0,12}(?:[说讲道]|表示|介绍|告诉记者|坦言|感慨|感叹|回忆|解释)[着道过]?[，：]?$");

  private static final Pattern HE = Pattern.compile("^[\\s”’」』，,。]*[他她]");
  private static final Pattern OPENING = Pattern.compile("[“「『]");
  private static final Pattern CLOSING = Pattern.compile("[”」』]");

  private final Tokens a;
  private final int from;
  private final int to;

  private Signature(Tokens a, int from, int to) {
    this.a = a;
    this.from = from;
    this.to = to;
  }

  /** The name that some tokens are, without the verb that makes it somebody's words. */
  static Signature of(Tokens tokens, int from, int to) {
    Matcher saying = SAYING.matcher(tokens.form(from, to));
    int end = saying.find() ? to - (saying.end() - saying.start()) : to;
    return new Signature(tokens, from, end);
  }

  /**
   * Where a text begins after what may be the name of whom it quotes, and a colon; 0 if nowhere.
   */
  static int atBeginning(Tokens tokens) {
    for (int i = MIN_NAME; i < Math.min(tokens.length(), MAX_LENGTH + 1); i++) {
      if (tokens.followsLabel(i)) {
        return i;
      }
    }
    return 0;
  }

  /** Where a text ends before what may be the name of whom it quotes; its length if nowhere. */
  static int atEnd(Tokens tokens) {
    for (int i = tokens.length() - MIN_NAME; i >= Math.max(1, tokens.length() - MAX_LENGTH); i--) {
      if (mayFollow(tokens, i) || tokens.isAside(i, tokens.length())) {
        return i;
      }
    }
    return tokens.length();
  }

  /**
   * Whether a name may follow here: a quotation or a line ends, or a dash or a sign for one stands.
   */
  static boolean mayFollow(Tokens tokens, int index) {
    return tokens.followsQuotation(index) || tokens.followsDash(index) || tokens.followsLine(index);
  }

  /** Whether the name is that of whom another text quotes with its tokens from one to another. */
  boolean speaks(Tokens b, int first, int last, int end) {
    int length = to - from;
    return length >= MIN_NAME
        && length <= MAX_LENGTH
        && (isNamedFor(b, first, last, end) || isCalledShorter(b, first, last, end));
  }

  private boolean isNamedFor(Tokens b, int first, int last, int end) {
    for (int at = last - (to - from);
        at >= 0 && (at >= first || b.isInOneSentence(at, first));
        at--) {
      if (isAt(b, at)) {
        return true;
      }
    }
    return saysBehind(b, end) || wasNamed(b, first, end);
  }

  /** 船老大王守海 where the other text, which has told what he is, goes on with 王守海说. */
  private boolean isCalledShorter(Tokens b, int first, int last, int end) {
    return b.indexOf(a, from, to, 0) >= 0
        && IntStream.rangeClosed(from + 1, to - MIN_NAME)
            .mapToObj(i -> new Signature(a, i, to))
            .anyMatch(name -> name.beginsClause(b, last) && name.isNamedFor(b, first, last, end));
  }

  private boolean beginsClause(Tokens b, int last) {
    return IntStream.rangeClosed(0, last - (to - from))
        .anyMatch(at -> b.clauseBegins(at) && a.isSame(from, b, at, to - from));
  }

  /** Whether the name stands there, and nothing before it makes another one of it: 副|主任张明. */
  private boolean isAt(Tokens b, int at) {
    return a.isSame(from, b, at, to - from)
        && !b.isSpokenTo(at)
        && (b.clauseBegins(at) || isBare() || CutStart.before(b, at).isEmpty())
        && isWholeBefore(b, at + to - from);
  }

  /** Whether nothing but a name signs, whose office another text may tell. */
  private boolean isBare() {
    String name = a.form(from, to);
    return Surnames.length(name) > 0 && Surnames.mayBeName(name);
  }

  /** Whether the name does not go on: 彭红 is not 彭红霞. */
  private static boolean isWholeBefore(Tokens b, int end) {
    if (b.clauseBegins(end)) {
      return true;
    }
    String left = b.clauseBefore(end, CutEnd.FAR);
    String right = b.clauseAfter(end, CutEnd.FAR);
    boolean within =
        Words.of(left + right).stream()
            .anyMatch(word -> word.kind() == Kind.NAME && word.crosses(left.length()));
    return !within
        && !(right.length() > 1
            && VERBS.indexOf(right.charAt(1)) >= 0
            && VERBS.indexOf(right.charAt(0)) < 0);
  }

  /** “…。”村医张明放下碗说: whoever is named first behind the words, with what he is. */
  private boolean saysBehind(Tokens b, int end) {
    if (end >= b.length() || !b.followsQuotation(end)) {
      return false;
    }
    for (int at = end; at + to - from <= b.length(); at++) {
      if (isAt(b, at)) {
        String behind = untilHeSays(b.shownAfter(at + to - from));
        String between = b.form(end, at);
        return SPEAKER_IS.matcher(between).lookingAt()
            || (SAYS.matcher(behind).find() && tellsWhatHeIs(between));
      }
      if (b.clauseBegins(at + 1)) {
        return false;
      }
    }
    return false;
  }

  /** 摆渡人, 手语翻译: what he is, and nobody else whom he speaks to or of. */
  private static boolean tellsWhatHeIs(String words) {
    return words.length() <= MAX_LENGTH
        && !ANOTHER.matcher(words).find()
        && Words.of(words).stream().noneMatch(word -> word.kind() == Kind.NAME);
  }

  /** The clauses up to the one that says, where nobody else is named: 指着记录本，对同事说. */
  private static String untilHeSays(String text) {
    String sentence = Clauses.sentenceAfter(text, 0);
    Matcher says = SAYS.matcher(sentence);
    return says.find() && !namesASubject(sentence.substring(0, says.start()))
        ? sentence.substring(0, says.end())
        : "";
  }

  /**
   * Whether the name is the last one before the words, which are quoted as his: 张明今年七十岁。他说，…, or
   * nobody else is said to speak them.
   */
  private boolean wasNamed(Tokens b, int first, int end) {
    String before = b.shownBefore(first);
    String sentence = Clauses.sentenceBefore(before, before.length()).replaceAll("[\\s“「『]+", "");
    boolean his = HE_SAYS.matcher(sentence).matches() || (sentence.isEmpty() && isQuoted(before));
    String behind = Clauses.firstClause(b.shownAfter(end).replaceAll("^[”」』，,。\\s]+", ""));
    boolean anothers =
        end < b.length()
            && b.followsQuotation(end)
            && SAYS.matcher(behind).find()
            && !HE.matcher(behind).find();
    if (!his || anothers) {
      return false;
    }
    for (int at = first - (to - from); at >= 0; at--) {
      if (isAt(b, at)) {
        return !namesASubject(b.shown(at + to - from, first));
      }
    }
    return false;
  }

  /** Whether somebody's name stands where a clause begins, but for what he is. */
  private static boolean namesASubject(String text) {
    boolean subject = false;
    for (Word word : Words.of(text)) {
      if (subject && word.kind() == Kind.NAME) {
        return true;
      }
      char first = text.charAt(word.from());
      subject = word.kind().isThing() ? subject : !Character.isLetterOrDigit(first);
    }
    return false;
  }

  private static boolean isQuoted(String before) {
    return OPENING.matcher(before).results().count() > CLOSING.matcher(before).results().count()
        || before.startsWith("【");
  }
}
