package org.texie.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The runs of up to three characters by which a {@link WordingModel} tells one way of putting words
 * from another one.
 *
 * <p>Public for the program that trains the models.
 */
public final class Wording {

  /** In each wording, so that a model has a weight for it that depends on nothing. */
  private static final String ALWAYS = "";

  /** What tells of a stretch stands as near to it, in characters. */
  static final int NEAR = 24;

  /** Of as many characters hardly ever so many are quotes, blanks and figures that fewer remain. */
  private static final int ENOUGH = 3 * NEAR;

  private static final int LONGEST = 40;

  private static final String MARKS = "。，：；！？、—（）";

  private static final Pattern QUOTES_AND_BLANKS = Pattern.compile("[\\s\u3000“”‘’「」『』]+");
  private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");
  private static final Pattern UP_TO_THE_SENTENCE = Pattern.compile("^.*[。！？]");
  private static final Pattern BEHIND_THE_SENTENCE = Pattern.compile("[。！？].*$");

  private Wording() {}

  /**
   * The runs around a stretch of a text, those of its own sentence once more, and how it is cut
   * off.
   *
   * @param before the text up to it
   * @param behind the text behind it
   */
  public static List<String> around(String before, String behind) {
    String left = left("。" + before);
    String right = right(behind);
    List<String> runs = new ArrayList<>(List.of(ALWAYS));
    addRuns(runs, '<', left + "|", 2);
    addRuns(runs, '>', "|" + right, 2);
    addRuns(runs, '(', UP_TO_THE_SENTENCE.matcher(left).replaceFirst("") + "|", 2);
    addRuns(runs, ')', "|" + BEHIND_THE_SENTENCE.matcher(right).replaceFirst(""), 2);
    runs.add("=" + mark(left, left.length() - 1) + mark(right, 0));
    return runs;
  }

  /**
   * The runs of some clauses and how long they are.
   *
   * @param form in the match form
   */
  public static List<String> of(String form) {
    String length = "#" + Math.min(form.length(), LONGEST) / 2;
    List<String> runs = new ArrayList<>(List.of(ALWAYS, length));
    addRuns(runs, ' ', "^" + DIGITS.matcher(form).replaceAll("0") + "$", 3);
    return runs;
  }

  /** The last characters of a text; as a rule a few more than those are enough to fold. */
  private static String left(String text) {
    String end = plain(text.substring(Math.max(0, text.length() - ENOUGH)));
    String all = end.length() < NEAR ? plain(text) : end;
    return all.substring(Math.max(0, all.length() - NEAR));
  }

  /** The first characters of a text. */
  private static String right(String text) {
    String beginning = plain(text.substring(0, Math.min(ENOUGH, text.length())));
    String all = beginning.length() < NEAR ? plain(text) : beginning;
    return all.substring(0, Math.min(NEAR, all.length()));
  }

  private static String plain(String text) {
    String unquoted = QUOTES_AND_BLANKS.matcher(text).replaceAll("");
    return DIGITS.matcher(unquoted).replaceAll("0");
  }

  /** The mark at a place, or a letter where there is none. */
  private static char mark(String text, int at) {
    boolean is = at >= 0 && at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0;
    return is ? text.charAt(at) : 'x';
  }

  private static void addRuns(List<String> runs, char side, String words, int longest) {
    for (int from = 0; from < words.length(); from++) {
      for (int to = from + 1; to <= Math.min(from + longest, words.length()); to++) {
        runs.add(side + words.substring(from, to));
      }
    }
  }
}
