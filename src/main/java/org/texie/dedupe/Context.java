package org.texie.dedupe;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the word by which the text around a stretch turns what the stretch says: denial, hearsay,
 * condition, a wish, a modifier that was cut off.
 */
final class Context {

  /** Anywhere before it in the sentence. */
  private static final Pattern FRAMES =
      Pattern.compile(
          "如果|倘若|假如|假若|假设|(?<![主重首需必])要是|除非|一旦|即使|即便|哪怕|万一|只要(?![0-9一二两三四五六七八九十几])|只有(?=.*才)|(?:^|[，,：:“‘他她它你我们者其])若(?![干隐有无])|否则|无论|不管"
              + "|以为|(?<![民歌童])谣|网传|盛传|流传|风传|讹传|纷传|谎报|虚报|误报|捏造|编造|杜撰|宣称|扬言|妄称|幻想|假使|假定|若是|如若|设若|猜想|臆测|推测|传言|传闻|据传|据说|据称|听说|相传|声称|谎称|自称|误传|误解|误会|号称|疑似|看似"
              + "|有人.{0,4}(?:说|称|认|觉|猜|误|传|担|怀)|梦见|设想|本想|原想|险些|差点");

  /** In the clause before it where that leads straight on to it, or in its own. */
  private static final Pattern VIEWS =
      Pattern.compile(
          "认为|觉得|相信|怀疑|猜测|担心|呼吁|(?<![条的项个份点些类种])(?:建议|希望|期待|盼望|要求|主张|提议|计划|打算)|预计|估计|预测|设想|否认|反对|拒绝|不是|并非"
              + "|(?<![名职简俗统昵])称(?![号呼职])|否定|质疑|辟谣|承诺|答应");

  /** Anywhere before it in its own clause. */
  private static final Pattern DENIALS =
      Pattern.compile(
          "不(?![少仅断同久过错锈只光但])|没|未(?![来成])|无(?![人线数偿])|非(?![常遗物])|(?<![特分类级个区性识告])别|[勿莫否]"
              + "|误(?![差诊工点区食])|拒绝|反对|禁止|停止|取消|避免|防止|放弃|免于|缺乏|假装|阻止");

  /** Just before it; more of them are {@link Modifiers}. */
  private static final Pattern ADVERBS = Pattern.compile("(?:疑似|或许|也许|大概|几乎)$");

  /** Just before it where it begins with a number. */
  private static final Pattern MEASURES =
      Pattern.compile("(?:[仅只近超逾负第]|(?<![签预相邀条合公])约|比|百分之|零下|超过|不足|大约|至少|最多)$");

  /** After it in the sentence, or in what the next one says of it. */
  private static final Pattern RETRACTIONS =
      Pattern.compile(
          "(?<!实)不实|(?<![民歌童])谣|误传|误解|误会|失实|虚假|不属实|并非|假的|假消息|传言|传闻|的说法|否认|落空|泡汤|未果|搁置|驳回|未获|未能|不成立|设想|没有(?:实行|实现|实施|成真|发生|落实)|[这此](?:还|都|也)?(?:只是|仅是|不过是|不是|并不|并未|尚未|纯属)|是假");

  private static final Pattern TAKEN_UP =
      Pattern.compile("^[”’」』）)\\s]*(?:但|可|然而|不过|其实|事实上|实际上)?[，,]?(?:这|此|该|上述|以上).*");

  private static final Pattern QUESTION_MARK = Pattern.compile("[?？]$");

  /** What asks without a question mark. */
  private static final Pattern QUESTION =
      Pattern.compile("[?？吗呢谁哪何]|什么|怎|多少|是否|能否|可否|有没有|是不是|要不要|会不会|能不能");

  /** Just after it, in its own clause. */
  private static final Pattern FAILURES =
      Pattern.compile("^(?:不|没|未|无|失败|的?(?:说法|传言|谣言|消息|可能|想法|打算|设想|假设|误会|误传))");

  /** With these a place is told from its neighbour: 山东路, 东路. */
  private static final String DIRECTIONS = "东西南北中上下前后";

  /** After these a place's name begins. */
  private static final String TO_A_PLACE = "在到从往去来走至与向由自及经离于给对的";

  private static final String PLACE_ENDS = "路街巷村区市县镇乡里庄屯桥站港湾岛山河湖店楼苑园";

  /** A place's name that begins with a direction ends within as many characters after it. */
  private static final int NAME = 3;

  private Context() {}

  /** Turns what begins at a token of a text; empty where nothing does. */
  static String before(Tokens tokens, int start) {
    String before = tokens.shownBefore(start);
    String sentence = Clauses.sentenceBefore(before, before.length());
    String found = find(FRAMES, sentence);
    if (!found.isEmpty()) {
      return found;
    }
    if (tokens.character(start) == '才') {
      return "才";
    }
    if (tokens.clauseBegins(start)) {
      return leadingOn(sentence);
    }
    String clause = Clauses.lastClause(sentence);
    for (Pattern pattern : List.of(VIEWS, DENIALS, ADVERBS)) {
      found = find(pattern, clause);
      if (!found.isEmpty()) {
        return found;
      }
    }
    found = Modifiers.at(clause, tokens.shown(start, start + 1).charAt(0));
    if (!found.isEmpty()) {
      return found;
    }
    return tokens.isNumber(start) ? measure(tokens, start, clause) : cutName(tokens, start);
  }

  /** {@code 比2017年} less its first character still names that year; {@code 比20个} tells another. */
  private static String measure(Tokens tokens, int start, String clause) {
    boolean year = start + 1 < tokens.length() && tokens.character(start + 1) == '年';
    return year && clause.endsWith("比") ? "" : find(MEASURES, clause);
  }

  /** {@code 他建议，} leads on to what follows; {@code 他的建议通过了，} does not. */
  private static String leadingOn(String sentence) {
    String bare = sentence.replaceAll("[\\s“‘「『《（(，,：:—]+$", "");
    Matcher view = VIEWS.matcher(Clauses.lastClause(bare));
    String last = "";
    while (view.find()) {
      boolean atEnd = Clauses.lastClause(bare).length() - view.end() <= 1;
      if (atEnd) {
        last = view.group();
      }
    }
    return last;
  }

  /** {@code 东山路} and {@code 山东路} less their first character name other roads. */
  private static String cutName(Tokens tokens, int start) {
    char before = tokens.character(start - 1);
    boolean cut =
        "东西南北".indexOf(before) >= 0
            || (DIRECTIONS.indexOf(tokens.character(start)) >= 0 && TO_A_PLACE.indexOf(before) < 0);
    if (cut) {
      for (int i = start + 1; i < Math.min(start + NAME, tokens.length()); i++) {
        if (PLACE_ENDS.indexOf(tokens.character(i)) >= 0) {
          return tokens.shown(start - 1, i + 1);
        }
      }
    }
    return "";
  }

  /**
   * Turns what ends before a token of a text; empty where nothing does.
   *
   * @param said what ends there, as another text says it
   */
  static String after(Tokens tokens, int end, String said) {
    String rest = tokens.shownAfter(end);
    if (QUESTION_MARK.matcher(Clauses.sentenceAfter(rest, 0)).find()
        && !QUESTION.matcher(said).find()) {
      return "？";
    }
    if (!tokens.clauseEnds(end)) {
      String failure = find(FAILURES, Clauses.firstClause(rest));
      if (!failure.isEmpty()) {
        return failure;
      }
    }
    String retraction = find(RETRACTIONS, Clauses.sentenceAfter(rest, 0));
    if (!retraction.isEmpty()) {
      return retraction;
    }
    String next = Clauses.nextSentence(rest, 0);
    return TAKEN_UP.matcher(next).matches() ? find(RETRACTIONS, next) : "";
  }

  /**
   * Turns what follows some whole clauses; empty where those may be left out.
   *
   * @param betweenClauses whether nothing but clauses stands around them; else they part a subject
   *     from what is said of it, which they may deny
   */
  static String inside(String clauses, boolean betweenClauses) {
    String found = find(FRAMES, clauses);
    if (found.isEmpty() && !betweenClauses) {
      found = find(DENIALS, clauses);
    }
    return found.isEmpty() ? leadingOn(clauses) : found;
  }

  private static String find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : "";
  }
}
