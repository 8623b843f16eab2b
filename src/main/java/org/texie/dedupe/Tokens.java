package org.texie.dedupe;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A text in the pieces that may be left out or put in but never cut: a Chinese character, a number
 * with its multiplier ({@code 3.5万}, {@code 二十三}), a Latin word.
 *
 * <p>Each knows where it stands in the text as shown, and whether a clause begins before it.
 */
final class Tokens {

  /** Stands for a cut; the match form has no such character. */
  static final char CUT = '|';

  static final String HAN_DIGITS = "零〇一二三四五六七八九十百千万亿两";
  private static final String DASHES = "—–―－";
  private static final String MULTIPLIERS = "十百千万亿";

  /** The most characters that a text is quoted by. */
  private static final int MAX_QUOTED = 30;

  /**
   * What parts a name from the words that it signs: any mark but one that parts clauses, or a
   * blank.
   */
  private static final Pattern SEPARATOR =
      Pattern.compile("[^，,、；;。.．？?！!…“”‘’「」『』《》\"'（(【［\\[〔〈<]|[，,]\\s*[“「『]");

  private static final Pattern COMMA = Pattern.compile("[，,]\\s*");

  /** The same where it stands behind them, which may also end a sentence or a quotation. */
  private static final Pattern SEPARATOR_BEHIND =
      Pattern.compile("[”」』。！？!?…（(【［\\[〔〈<]|" + SEPARATOR.pattern());

  /** Those among them that do not just part two clauses of a text without marks, as a blank may. */
  private static final Pattern STRONG =
      Pattern.compile("[^，,、；;.．“‘「『《》\"'|/／·・•\\s\u3000" + Clauses.STROKES + "]");

  /** A blank as wide as a character, with which a page sets heads and columns apart. */
  static final String WIDE_BLANK = "\u3000";

  /** Parts things in a row. */
  private static final String STROKE = "、";

  private final String shown;
  private final String form;
  private final int[] cuts;
  private final int[] ids;
  private final boolean[] numbers;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] clauseBefore;

  private Tokens(String shown, String form, int[] cuts) {
    int capacity = cuts.length - 1;
    this.shown = shown;
    this.form = form;
    this.cuts = cuts;
    this.ids = new int[capacity];
    this.numbers = new boolean[capacity];
    this.starts = new int[capacity];
    this.ends = new int[capacity];
    this.clauseBefore = new boolean[capacity];
  }

  static Tokens of(String shown, MatchForm form, Names names) {
    int[] cuts = cuts(shown, form);
    Tokens tokens = new Tokens(shown, form.form(), cuts);
    for (int i = 0; i + 1 < cuts.length; i++) {
      String word = form.form().substring(cuts[i], cuts[i + 1]).stripTrailing();
      boolean character = word.codePointCount(0, word.length()) == 1 && !isNumeral(word.charAt(0));
      tokens.ids[i] = character ? word.codePointAt(0) : names.of(Numeral.plain(word));
      tokens.numbers[i] = isNumeral(word.charAt(0));
      tokens.starts[i] = form.offset(cuts[i]);
      int last = form.offset(cuts[i + 1] - 1);
      tokens.ends[i] = last + Character.charCount(shown.codePointAt(last));
      tokens.clauseBefore[i] = i == 0 || Clauses.beginsAt(shown, tokens.starts[i]);
    }
    return tokens;
  }

  /** Where tokens begin in a match form, and its end. */
  private static int[] cuts(String shown, MatchForm form) {
    int[] cuts = new int[form.length() + 1];
    int count = 0;
    int at = 0;
    while (at < form.length()) {
      cuts[count++] = at;
      at = tokenEnd(shown, form, at);
    }
    cuts[count++] = form.length();
    return Arrays.copyOf(cuts, count);
  }

  private static int tokenEnd(String shown, MatchForm matchForm, int start) {
    String form = matchForm.form();
    char first = form.charAt(start);
    int end = start + Character.charCount(form.codePointAt(start));
    if (HAN_DIGITS.indexOf(first) >= 0) {
      while (end < form.length()
          && HAN_DIGITS.indexOf(form.charAt(end)) >= 0
          && !shown.startsWith(WIDE_BLANK, matchForm.offset(end) - 1)) {
        end++;
      }
    } else if (MatchForm.isWordPart(first)) {
      while (end < form.length()
          && MatchForm.isWordPart(form.charAt(end))
          && !isEndOfClause(shown, matchForm, end)) {
        end++;
      }
      if (isNumeral(form.charAt(end - 1)) || form.charAt(end - 1) == '%') {
        while (end < form.length()
            && MULTIPLIERS.indexOf(form.charAt(end)) >= 0
            && !Clauses.beginsAt(shown, matchForm.offset(end))) {
          end++;
        }
      }
    }
    return end < form.length() && form.charAt(end) == MatchForm.BETWEEN_NUMBERS ? end + 1 : end;
  }

  /** Whether {@code 20%} or {@code WiFi} ends a clause here, and the next one begins like them. */
  private static boolean isEndOfClause(String shown, MatchForm form, int index) {
    char before = form.form().charAt(index - 1);
    return (before == '%' || Character.isLetter(before))
        && Clauses.beginsAt(shown, form.offset(index));
  }

  private static boolean isNumeral(char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || HAN_DIGITS.indexOf(c) >= 0;
  }

  int length() {
    return ids.length;
  }

  int id(int index) {
    return ids[index];
  }

  /** The match form of the tokens from one up to another. */
  String form(int from, int to) {
    return form.substring(cuts[from], cuts[to]);
  }

  /**
   * The match form of what a clause has before a token, or its end where that is long.
   *
   * @param most the most tokens of it
   */
  String clauseBefore(int index, int most) {
    int from = index - 1;
    while (from > Math.max(0, index - most) && !clauseBegins(from)) {
      from--;
    }
    return form(from, index);
  }

  /**
   * The match form of what a clause has from a token on, or its beginning where that is long.
   *
   * @param most the most tokens of it
   */
  String clauseAfter(int index, int most) {
    int to = index;
    while (to < Math.min(length(), index + most) && (to == index || !clauseBegins(to))) {
      to++;
    }
    return form(index, to);
  }

  /**
   * The match form of what a clause has around a cut, which a stroke stands for.
   *
   * @param most the most tokens at either side
   */
  String aroundCut(int index, int most) {
    return clauseBefore(index, most) + CUT + clauseAfter(index, most);
  }

  /** How many tokens a clause has from one on. */
  int lengthOfClause(int index) {
    return endOfClause(index + 1) - index;
  }

  /** Where the clause begins that a token of this index, or what ends before it, is in. */
  int startOfClause(int index) {
    int start = index;
    while (start > 0 && !clauseBegins(start)) {
      start--;
    }
    return start;
  }

  /** The first index from this one on before which a clause ends. */
  int endOfClause(int index) {
    int end = index;
    while (!clauseBegins(end)) {
      end++;
    }
    return end;
  }

  /** The token's character; a space for a number or a Latin word. */
  char character(int index) {
    return Names.isCharacter(ids[index]) && ids[index] < 0x10000 ? (char) ids[index] : ' ';
  }

  boolean isNumber(int index) {
    return numbers[index];
  }

  /** Whether a clause begins at the token of this index; it does after the last one. */
  boolean clauseBegins(int index) {
    return index >= ids.length || clauseBefore[index];
  }

  /**
   * Whether nothing, not even a blank, stands between the token of this index and the one before.
   */
  boolean isAdjacent(int index) {
    return index > 0 && index < ids.length && starts[index] == ends[index - 1];
  }

  /** Whether a sentence begins at the token of this index. */
  boolean sentenceBegins(int index) {
    return index == 0 || (index < ids.length && Clauses.sentenceBeginsAt(shown, starts[index]));
  }

  /** Whether a clause ends before the token of this index. */
  boolean clauseEnds(int index) {
    return index == ids.length
        || Clauses.endsAt(shown, ends[index - 1])
        || (index > 0 && character(index - 1) == '?');
  }

  /** Whether the tokens are all that stands between two brackets or two dashes. */
  boolean isAside(int from, int to) {
    String before = shownBefore(from).stripTrailing();
    String after = shownAfter(to).replaceFirst("^[\\s。！？!?…；;”’]+", "");
    return (endsWithAny(before, "（([【〔") && beginsWithAny(after, "）)]】〕"))
        || (endsWithAny(before, DASHES) && beginsWithAny(after, DASHES));
  }

  /** Whether tokens from an index on are another text's from another index on. */
  boolean isSame(int index, Tokens other, int otherIndex, int length) {
    return Arrays.equals(ids, index, index + length, other.ids, otherIndex, otherIndex + length);
  }

  /** Whether a quotation ends before the token of this index. */
  boolean followsQuotation(int index) {
    return between(index).matches(".*[”」』].*");
  }

  /** Whether a name that ends before the token of this index may sign what begins there. */
  boolean mayBeSignedBefore(int index) {
    String between = between(index);
    return SEPARATOR.matcher(between).find()
        || (COMMA.matcher(between).matches() && character(index - 1) == '说');
  }

  /** Whether a name that begins with the token of this index may sign what ends before it. */
  boolean mayBeSignedBehind(int index) {
    return SEPARATOR_BEHIND.matcher(between(index)).find();
  }

  /** Whether nothing but a blank or a stroke stands before the token of this index. */
  boolean isWeaklyParted(int index) {
    return !STRONG.matcher(between(index)).find();
  }

  /** Whether any mark or blank stands before the token of this index. */
  boolean isParted(int index) {
    return !between(index).isEmpty();
  }

  /** Whether tokens are one of several things in a row: the first one, the last or one between. */
  boolean isInRow(int from, int to) {
    boolean before = between(from).contains(STROKE);
    boolean behind = between(to).contains(STROKE);
    return before ? behind || clauseEnds(to) : behind;
  }

  /** What is shown between the token of this index and the one before; empty at either end. */
  private String between(int index) {
    boolean apart = index > 0 && index < ids.length && starts[index] > ends[index - 1];
    return apart ? shown.substring(ends[index - 1], starts[index]) : "";
  }

  /** Whether what begins at a token is whom somebody speaks to: 对张明说. */
  boolean isSpokenTo(int index) {
    return index > 0 && "对向跟和与同问给替请把被让".indexOf(character(index - 1)) >= 0;
  }

  /** Whether no sentence ends between two tokens. */
  boolean isInOneSentence(int from, int to) {
    return Clauses.sentenceBefore(shown.substring(0, starts[to]), starts[to]).length()
        >= starts[to] - starts[from];
  }

  private static boolean endsWithAny(String text, String marks) {
    return !text.isEmpty() && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean beginsWithAny(String text, String marks) {
    return !text.isEmpty() && marks.indexOf(text.charAt(0)) >= 0;
  }

  /** The token that begins at this character of the match form, where {@link #isCut}. */
  int indexAt(int character) {
    return Arrays.binarySearch(cuts, character);
  }

  /** Whether a cut before this character of the match form goes through no token. */
  boolean isCut(int index) {
    return indexAt(index) >= 0;
  }

  /** The text shown from one token up to another, without what surrounds it. */
  String shown(int from, int to) {
    return from >= to ? "" : shown.substring(starts[from], ends[to - 1]);
  }

  /** The same, with what stands behind it before the next token. */
  String shownOn(int from, int to) {
    return to == ids.length
        ? shown.substring(starts[from])
        : shown.substring(starts[from], starts[to]);
  }

  /**
   * The text shown from one token up to another, of which no more than the beginning is shown where
   * it is long.
   */
  String quoted(int from, int to) {
    String text = shown(from, to);
    return text.codePointCount(0, text.length()) <= MAX_QUOTED
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MAX_QUOTED)) + "…";
  }

  /** All that is shown before a token. */
  String shownBefore(int index) {
    return index == ids.length ? shown : shown.substring(0, starts[index]);
  }

  /** All that is shown after the token before this index. */
  String shownAfter(int index) {
    return index == 0 ? shown : shown.substring(ends[index - 1]);
  }

  /**
   * Where another text's tokens stand one after the other; -1 where they do not.
   *
   * @param begin the first of the other's tokens that counts
   * @param end where the last one that counts ends
   * @param from where to begin to look
   */
  int indexOf(Tokens part, int begin, int end, int from) {
    int length = end - begin;
    for (int i = from; i <= ids.length - length; i++) {
      if (ids[i] == part.ids[begin] && Arrays.equals(ids, i, i + length, part.ids, begin, end)) {
        return i;
      }
    }
    return -1;
  }
}
