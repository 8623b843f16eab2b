package org.texie.dedupe;

import java.util.Optional;
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

  /** The characters of a name with a surname of one and a given name of two. */
  private static final int FULL = 3;

  /** The most tokens of a name alone. */
  private static final int MAX_NAME = 4;

  /** The most tokens of a name with the office before it and the saying behind it. */
  private static final int MAX_LENGTH = 18;

  private static final Pattern SAYING =
      Pattern.compile(
          "(?:笑着?|接着|连声|感慨地?|高兴地|介绍|补充|回忆|解释)?(?:(?:如是|如此|这样|这么|曾)?[说讲]道?|[谈说讲提聊][到起及]|[道称曰答谈]|有[言话]|自[述白嘲]|回应|答复|强调|指出|直言|提醒|叮嘱|的(?:原)?话|[如所]?语|口述者?|受访[者人]|讲述[者人]|亲历者|当事人|表示|介绍|告诉记者|坦言|感慨|感叹|回忆|解释)$");

  /** 受访人 张明, 口述／张明. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:受访[人者]|讲[述话][人者]?|口述[人者]?|说话[人者]?|亲历[人者]|发言[人者]?|语出|话出|[据听])(?=[\\u4e00-\\u9fff]{2})");

  /** 说这话的是张明. */
  private static final Pattern SPEAKER_IS =
      Pattern.compile("(?:说|讲)(?:这|此)?(?:话|句话|番话|些话)?的(?:人)?(?:是|就是|，是)");

  private static final Pattern ANOTHER =
      Pattern.compile("[对向给替请让问被]|跟(?![船车班])|把(?![关门式头])|听(?![众诊])|望(?![员远])|看(?![门守护管林山])");

  /** Whoever does so answers to what another one says. */
  private static final Pattern HEARS = Pattern.compile("[听闻问接应答]|点了?点?头|摇了?摇?头|愣|看着[他她]|劝|拦");

  /** Between a name and what he does, and none of it: 也说. */
  private static final String ADVERBS = "一说道讲笑问答也又都就边才再便还忙直先却曾可常总只";

  private static final Pattern SAYS = Pattern.compile("[说讲道]|表示|介绍|告诉|坦言|感慨|感叹|回忆|解释|回答|笑起来|笑出");

  /** Behind a name, and none of it: 说, 端着, 边说. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          SAYS.pattern()
              + "|[边往向朝给把从对用拿替跟]|.[着了过]|[搁放抬端拿提背扛摸擦翻打拉推卷抱捧举掏摊摘撂站坐蹲解抹捏夹拎挽拍搓甩合按敲揉拨系绕][下上起开出]");

  /** He who was named before says it. */
  private static final Pattern HE_SAYS =
      Pattern.compile(
          "^[他她][^，。：]{0,12}(?:[说讲道]|表示|介绍|告诉记者|坦言|感慨|感叹|回忆|解释)[着道过]?[，：]?$|^(?:[^。：]*，)?[他她][^。，：]{0,20}：$");

  private static final Pattern HE = Pattern.compile("^[\\s”’」』，,。]*[他她]");

  /** A name has none within it: 张明（青岩人） is more than one. */
  private static final Pattern BRACKET = Pattern.compile("[（(【\\[〔]");

  private final Tokens a;
  private final int from;
  private final int to;

  /** Where what he is ends, which may stand behind the name: 张明（村医）. */
  private final int end;

  private Signature(Tokens a, int from, int to, int end) {
    this.a = a;
    this.from = from;
    this.to = to;
    this.end = end;
  }

  /** The name that some tokens are, without what makes it somebody's words. */
  static Signature of(Tokens tokens, int begin, int to) {
    Matcher role = ROLE.matcher(tokens.form(begin, to));
    int from = role.lookingAt() ? begin + role.end() : begin;
    Matcher saying = SAYING.matcher(tokens.form(from, to));
    int end = saying.find() ? to - (saying.end() - saying.start()) : to;
    int parted = from + 1;
    while (parted < end && !tokens.isParted(parted)) {
      parted++;
    }
    boolean whatHeIsBehind =
        parted < end
            && Surnames.maySign(tokens.form(from, parted))
            && !Surnames.maySign(tokens.form(parted, end));
    return new Signature(tokens, from, whatHeIsBehind ? parted : end, end);
  }

  /**
   * Where a text may begin behind a name that stands in another text, too.
   *
   * @param from where the name may begin, behind what leads into the text
   */
  static IntStream beginnings(Tokens tokens, int from, Tokens other) {
    return IntStream.range(from + MIN_NAME, Math.min(tokens.length(), from + MAX_LENGTH + 1))
        .filter(tokens::mayBeSignedBefore)
        .filter(to -> of(tokens, from, to).mayBeOf(other, tokens.isWeaklyParted(to)));
  }

  /** Where a text may end before a name that stands in another text, too. */
  static IntStream ends(Tokens tokens, Tokens other) {
    int length = tokens.length();
    return IntStream.range(Math.max(1, length - MAX_LENGTH), length - MIN_NAME + 1)
        .filter(tokens::mayBeSignedBehind)
        .filter(from -> of(tokens, from, length).mayBeOf(other, tokens.isWeaklyParted(from)));
  }

  private boolean mayBeOf(Tokens other, boolean weaklyParted) {
    return (to - from >= MIN_NAME
            && other.indexOf(a, from, to, 0) >= 0
            && (!weaklyParted || isPerson()))
        || officeBehind().filter(name -> other.indexOf(a, from, name.to, 0) >= 0).isPresent();
  }

  /** 张明站长, which the other text may have as 站长张明. */
  private Optional<Signature> officeBehind() {
    String form = a.form(from, to);
    return end > to || to - from < 2 * MIN_NAME || isBare()
        ? Optional.empty()
        : IntStream.rangeClosed(MIN_NAME, Math.min(MAX_NAME, form.length() - MIN_NAME))
            .filter(length -> Surnames.maySign(form.substring(0, length)))
            .filter(length -> CutStart.isOffice(form.substring(length)))
            .mapToObj(length -> new Signature(a, from, from + length, to))
            .findFirst();
  }

  /** Whether it is the name of a person, with what he is before it or without. */
  private boolean isPerson() {
    String form = a.form(from, to);
    return isBare()
        || end > to
        || Words.of(form).stream()
            .anyMatch(word -> word.kind() == Kind.NAME && word.end() == form.length())
        || IntStream.rangeClosed(MIN_NAME, Math.min(MAX_NAME, form.length()))
            .anyMatch(length -> Surnames.maySign(form.substring(form.length() - length)));
  }

  /** Whether the name is that of whom another text quotes with its tokens from one to another. */
  boolean speaks(Tokens b, int first, int last, int end) {
    return isNamed(b, first, last, end)
        || officeBehind().filter(name -> name.isNamed(b, first, last, end)).isPresent();
  }

  private boolean isNamed(Tokens b, int first, int last, int end) {
    int length = to - from;
    return length >= MIN_NAME
        && length <= MAX_LENGTH
        && !BRACKET.matcher(a.shown(from, to)).find()
        && isWhatHeIs(b)
        && (isNamedFor(b, first, last, end) || isCalledShorter(b, first, last, end));
  }

  /** Whether what stands behind the name stands just before it in the other text. */
  private boolean isWhatHeIs(Tokens b) {
    int length = end - to;
    return length == 0
        || IntStream.rangeClosed(0, b.length() - length - (to - from))
            .anyMatch(
                at ->
                    a.isSame(to, b, at, length)
                        && a.isSame(from, b, at + length, to - from)
                        && (b.clauseBegins(at) || isWholeFrom(b, at)));
  }

  private boolean isNamedFor(Tokens b, int first, int last, int end) {
    for (int at = last - (to - from);
        at >= 0 && (at >= first || b.isInOneSentence(at, first));
        at--) {
      if (isAt(b, at)) {
        return true;
      }
    }
    return saysBehind(b, first, end) || wasNamed(b, first, end);
  }

  /** 船老大王守海 where the other text, which has told what he is, goes on with 王守海说. */
  private boolean isCalledShorter(Tokens b, int first, int last, int end) {
    return b.indexOf(a, from, to, 0) >= 0
        && IntStream.rangeClosed(from + 1, to - MIN_NAME)
            .mapToObj(i -> new Signature(a, i, to, to))
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
        && (b.clauseBegins(at) || isBare() || isWholeFrom(b, at))
        && isWholeBefore(b, at + to - from);
  }

  /**
   * Whether nothing that a cut would take makes another one of what he is, and no word goes on
   * across it: not 副|主任张明, nor 望|潮码头.
   */
  private static boolean isWholeFrom(Tokens b, int at) {
    if (Cut.of(b, at).isThroughAWord()) {
      return false;
    }
    String taken = CutStart.before(b, at);
    return taken.isEmpty() || taken.equals(CutStart.WHOSE);
  }

  /** Whether the name has two characters behind the surname, and so cannot go on. */
  private boolean isFull() {
    String name = a.form(from, to);
    return isBare()
        ? name.length() - Math.max(1, Surnames.length(name)) == 2
        : IntStream.of(FULL, FULL + 1)
            .filter(length -> length < name.length())
            .anyMatch(length -> endsWithAFullName(name, name.length() - length));
  }

  /** 村医马有德: nothing but what he is before a name that cannot go on. */
  private static boolean endsWithAFullName(String words, int from) {
    String name = words.substring(from);
    return name.length() - Surnames.length(name) == 2
        && Surnames.maySign(name)
        && Words.of(words.substring(0, from)).stream().allMatch(word -> word.kind().isThing());
  }

  /** Whether nothing but a name signs, whose office another text may tell. */
  private boolean isBare() {
    return Surnames.maySign(a.form(from, to));
  }

  /** Whether the name does not go on: 彭红 is not 彭红霞. */
  private boolean isWholeBefore(Tokens b, int end) {
    String left = b.clauseBefore(end, CutEnd.FAR);
    String right = b.clauseBegins(end) ? "" : b.clauseAfter(end, CutEnd.FAR);
    if (right.isEmpty() || GOES_ON.matcher(right).lookingAt() || isFull()) {
      return true;
    }
    boolean within =
        Words.of(left + right).stream()
            .anyMatch(word -> word.kind() == Kind.NAME && word.crosses(left.length()));
    return !within
        && (ADVERBS.indexOf(right.charAt(0)) >= 0
            || !GOES_ON.matcher(right.substring(1)).lookingAt());
  }

  /** “…。”村医张明放下碗说: whoever is named first behind the words, with what he is. */
  private boolean saysBehind(Tokens b, int first, int end) {
    if (end >= b.length() || !b.followsQuotation(end)) {
      return false;
    }
    for (int at = end; at + to - from <= b.length(); at++) {
      if (isAt(b, at)) {
        String behind = untilHeSays(b.shownAfter(at + to - from));
        String between = b.form(end, at);
        return SPEAKER_IS.matcher(between).lookingAt()
            || (tellsWhatHeIs(between) && (SAYS.matcher(behind).find() || actsUpon(b, first, at)));
      }
      if (b.clauseBegins(at + 1)) {
        return false;
      }
    }
    return false;
  }

  /**
   * “….”村医张明放下了碗。: a page that tells what somebody does just behind words which nobody else is said
   * to speak means him.
   */
  private boolean actsUpon(Tokens b, int first, int at) {
    String before = b.shownBefore(first);
    String gap = b.shownBefore(at);
    return tellsAhead(before).isEmpty()
        && Speech.isQuoted(before)
        && !Turns.QUESTION_MARK.matcher(gap.replaceAll("[”」』\\p{IsHan}]+$", "")).find()
        && !HEARS.matcher(b.clauseAfter(at + to - from, CutEnd.FAR)).find();
  }

  /** What a sentence tells before the words that are quoted in it. */
  private static String tellsAhead(String before) {
    return Clauses.sentenceBefore(before, before.length()).replaceAll("[\\s“「『]+", "");
  }

  /** 摆渡人, 手语翻译: what he is, and nobody else whom he speaks to or of. */
  private static boolean tellsWhatHeIs(String words) {
    return words.length() <= MAX_LENGTH
        && !ANOTHER.matcher(words).find()
        && Words.of(words).stream()
            .noneMatch(
                word -> word.kind() == Kind.NAME && Surnames.isCommon(words.charAt(word.from())));
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
    String sentence = tellsAhead(before);
    boolean his =
        HE_SAYS.matcher(sentence).matches() || (sentence.isEmpty() && Speech.isQuoted(before));
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
}
