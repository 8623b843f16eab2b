package org.texie.dedupe;

import java.util.regex.Pattern;

/**
 * The words by which a printed page sends its readers to the rest of a text, （下转第3版）, or tells them
 * that some is left out, （略）. On one page they say nothing.
 */
final class JumpLines {

  /** 第3版, A3版《城事》, and a bracket where one was opened. */
  private static final String PAGE = "[^）)】\\]〕>＞〉。，]{0,8}版(?:[^）)】\\]〕>＞〉。，]{0,8}[）)】\\]〕>＞〉])?";

  private static final Pattern ANY =
      Pattern.compile(
          "^\\s*[\\p{So}\\p{Sm}]?\\s*[（(【\\[〔<＜〈«]?(?:上接|紧接|转接|承接|续接|接自|接)(?:[前上]页[）)】\\]〕>＞〉»]|"
              + PAGE
              + ")|^\\s*[\\p{So}\\p{Sm}]?\\s*第?[A-Z]?[0-9]{1,3}版续"
              + "|[（(【\\[〔<＜〈]?(?:下转|转至|转入|续转|下接|接转|续见|余文见|未完转)"
              + PAGE
              + "\\s*$|[（(\\[［【](?:中间|此处|以下|下文|前文|上|下|中|前|后)?[从省]?略(?:去|写)?[^）)\\]］】]{0,6}[）)\\]］】]");

  private JumpLines() {}

  /** A text of the same length with white space in their place. */
  static String blankedIn(String text) {
    return "版略页".chars().allMatch(c -> text.indexOf(c) < 0)
        ? text
        : ANY.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
  }
}
