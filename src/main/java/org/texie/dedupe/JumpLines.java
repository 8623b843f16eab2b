package org.texie.dedupe;

import java.util.regex.Pattern;

/**
 * The words by which a printed page sends its readers to the rest of a text, （下转第3版）, or tells them
 * that some is left out, （略）, or what a piece is, 【图说】. On one page they say nothing.
 */
final class JumpLines {

  /** 第3版, A3版《城事》, and a bracket where one was opened. */
  private static final String PAGE = "[^）)】\\]〕>＞〉。，]{0,8}版(?:[^）)】\\]〕>＞〉。，]{0,8}[）)】\\]〕>＞〉])?";

  /** What such a piece is. */
  private static final String NAMES =
      "(?:(?:图片|照片|画面)说明|(?:封面|讲座|题|组|上|下|本版)?图(?:说|注|文|片|解)?|图中人语|读图|摘(?:自|选自|编自)(?:正文|本文|内文|全文|原文)(?:第[一二三四五六七八九十]段)?"
          + "|摘[句文录](?:之[一二三四五六])?|语见[本正]文|(?:文中|正文|内文|原文)(?:一句|语|摘[录句])?|本[报版](?:摘句|金句|特写|压题|数字)|[眉副肩引主]题|资料[图照]片?|(?:受访者|作者|通讯员|记者)?供图|小标题|提要"
          + "|引[言语]|旁白|栏边|压题|点[读睛题](?:之笔)?|人物剪影|特写·摘|大字引文|划(?:线句|重点)|(?:谈话)?摘要|完|节选?|见本[期版](?:封面|图))";

  private static final Pattern ANY =
      Pattern.compile(
          "^\\s*[\\p{So}\\p{Sm}]?\\s*[（(【\\[〔<＜〈«]?(?:上接|紧接|转接|承接|续接|接自|接)(?:[前上]页[）)】\\]〕>＞〉»]|"
              + PAGE
              + ")|^\\s*[\\p{So}\\p{Sm}]?\\s*第?[A-Z]?[0-9]{1,3}版续"
              + "|[（(【\\[〔<＜〈]?(?:下转|转至|转入|续转|下接|接转|续见|余文见|未完转)"
              + PAGE
              + "\\s*$|(?:[文详全语]?[文见]|详)见?(?:于|本[期版])?(?:第?[A-Z]?[0-9一二三四五六七八九十]{1,3}版|[次右左下]页)\\s*$"
              + "|[（(\\[［【〔](?:中间|此处|以下|下文|前文|其余|上|下|中|前|后|余)?[从省]?[略省](?:去|写|略)?[^）)\\]］】〕]{0,6}[）)\\]］】〕]");

  /** （图说）, 【摘自正文】: what an editor calls a piece, in brackets of its own before or behind it. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^\\s*[【\\[［〔（(<＜〈#＃]"
              + NAMES
              + "[】\\]］〕）)>＞〉#＃]"
              + "|[【\\[［〔（(<＜〈]"
              + NAMES
              + "[】\\]］〕）)>＞〉]\\s*$");

  /** A line of signs above or below a piece: = = =. */
  private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*=(?:[ \\t]*=)+[ \\t]*$");

  private static final String BRACKETS = "【】[]［］〔〕（）()<>＜＞〈〉#＃";

  private JumpLines() {}

  /** A text of the same length with white space in their place. */
  static String blankedIn(String text) {
    String blanked = "版略页省".chars().allMatch(c -> text.indexOf(c) < 0) ? text : blank(ANY, text);
    String unlabelled = isInBrackets(blanked.strip()) ? blank(LABEL, blanked) : blanked;
    return unlabelled.indexOf('=') < 0 ? unlabelled : blank(RULE, unlabelled);
  }

  private static boolean isInBrackets(String words) {
    return !words.isEmpty()
        && (BRACKETS.indexOf(words.charAt(0)) >= 0
            || BRACKETS.indexOf(words.charAt(words.length() - 1)) >= 0);
  }

  private static String blank(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
  }
}
