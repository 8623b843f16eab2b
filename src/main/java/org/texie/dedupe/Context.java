package org.texie.dedupe;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the word by which the text around a stretch turns what the stretch says: denial, hearsay,
 * condition, a wish, a modifier that was cut off.
 */
final class Context {

  /** The most characters of a sentence that takes back without taking up what was said. */
  private static final int MAX_RETRACTION = 40;

  /** A sentence that may do nothing but take back: 最后黄了. */
  private static final Pattern VERDICT =
      Pattern.compile(
          "(?=[\\p{IsHan}：]{2,10}[。！]?$)(?:核[查实]|调查|鉴定|查证|答案|答复|回复|结论|可|但|最后|结果|后来|到头来|到今天|至今|消息|说法|传言|没|不|已|早|只是|是|全是|都是|根本|当场|纯属|属于|照片|数字|计划|批文|工程|此事|他|她|其实|查无|当不|信不|想|门|别听|别信|哪|这|那).*");

  /** The most tokens that are left of a sentence without telling anything. */
  private static final int SCRAP = 2;

  /** As near a word denies what is left, even of a few characters: 没有同意。 */
  private static final int NEAR = 4;

  /**
   * How surely words must read as such that turn a claim; the logarithm of the odds, in hundredths.
   */
  private static final int SURE = 95;

  /**
   * How surely they must not, so that no word counts but those of the clauses beside it and at the
   * sentence's beginning.
   */
  private static final int UNLIKELY = -275;

  /** The same for a word of the next sentence. */
  private static final int UNLIKELY_BEYOND = -170;

  private static final WordingModel TURNING = WordingModel.read("turning-weights.tsv");

  private static final Pattern MARKS_AT_BEGINNING = Pattern.compile("^[\\s\\p{P}]+");

  private static final Pattern MARKS_AT_END = Pattern.compile("[\\s“‘「『《（(，,：:—]+$");

  /** Ends what leads on to something that somebody says, or to what is so. */
  private static final Pattern ANNOUNCING =
      Pattern.compile("(?:[：:]|是[，,]|(?<!主要|多半|大都|一般)(?<![于但可还总只正都也就便仍更老净倒而则即竟，])是)[\\s“‘「『《（(]*$");

  private static final Pattern CLAUSES = Pattern.compile("[，,：:；;]");

  /** 公告栏里 says where the next clause stands, no more. */
  private static final Pattern PLACE =
      Pattern.compile("(?<!情况|前提|状态|条件|方案|记忆|讲述|叙述|回忆|想象|日记|镜头|剧场|巷议|虚拟.{2})[上里中内下]$");

  /** A denial within what tells who does something: 不会做饭的老人都在. */
  private static final Pattern CLOSED =
      Pattern.compile(
          "^[^，]*[不没未无非][^，]{0,8}的[^，不没未]{1,8}?(?:就|都|也|跟着|坐着|站着|在|从|把|向|已)|[行活]动不便|天[不没]亮|没有?[^，]{1,3}就");

  /** 本报记者张明报道： and the like, and names before a wide space. */
  private static final Pattern BYLINE =
      Pattern.compile(
          "\\s*[（(]?(?:[□■◎]\\s*[\\u4e00-\\u9fff]{2,4}\\s+(?=[文摄图]))?[□■◎]?[^。，：]{0,24}(?:[文摄图](?=\\s)|记者|通讯员|文/|文字|图文|摄影|图片|撰文|采写|采访|整理|供稿|口述|作者)[^。，]{0,30}(?:报道[：:]?|讯[：:]?|[\\s\u3000]|[）)])[\\s“‘「『]*");

  /** Characters that turn what follows, and begin words that do not: 说|话, 怕|痒树. */
  private static final String WITHIN_WORDS = "说怕愿祝误称";

  /** 会长字样: the words on a badge or a sign, which are told to be there. */
  private static final Pattern SHOWN_WORDS =
      Pattern.compile(
          "[蹦吐冒哼含叼嚼塞念]出?|[^，。；：]{0,10}(?:字样|[两几一二三四五六七八九十]个(?:[大小红黑金白]?字)|的字|着?[^，。]{0,8}(?:责任人|负责人|管理人|主管|值守|值班|当班|带队|带班|牵头人|主事|设计人|接收人|理事)的?(?:是|为))");

  /** The first half of what somebody says, before the words that tell who does: “…，”老人说，“. */
  private static final Pattern OTHER_HALF =
      Pattern.compile(
          "^.*[，。！？…—][”」』](?=[^“”「」『』]{0,40}[说道讲笑叹][^“”「」『』，。]{0,6}[，：:][“「『][^”」』]*$)");

  /** The same behind the first half, where it does not take that up: …，”老人说，“我爸也来了。. */
  private static final Pattern SECOND_HALF =
      Pattern.compile(
          "^([，,！!？?…—]*[”」』][^“”「」『』。]{1,24}[，：:][“「『])(?![这那此假骗没不别哪谁全都]|可|但|其实|后来|才怪|是)[^”」』]{6,}");

  /** Whoever is heard need not know: 听人讲, 听街坊说起; what the reporter hears himself is told. */
  private static final Pattern HEARSAY = Pattern.compile("^听(?![听我他她得完着罢])[^，。]{1,5}[讲说]起?$");

  private static final Pattern CLOSERS = Pattern.compile("^[\\s”’」』》）)]+");

  private Context() {}

  /**
   * Turns what stands between two tokens of a text; empty where nothing does.
   *
   * <p>Words that may turn a claim decide only as far as what is around reads so, too: a model of
   * such wordings has the last word where it is sure.
   *
   * @param said what stands there, as another text says it
   */
  static String around(Tokens tokens, int start, int end, String said) {
    String before = tokens.shownBefore(start);
    String behind = tokens.shownAfter(end);
    int odds = TURNING.score(Wording.around(before, behind));
    boolean far = odds > UNLIKELY;
    String found = told(tokens, start, before, far);
    if (found.isEmpty()) {
      found = beforeCut(tokens, start, before);
    }
    if (found.isEmpty()) {
      found = behindCut(tokens, end, behind, said);
    }
    if (found.isEmpty()) {
      String nextSentence = Clauses.nextSentence(behind, 0);
      boolean mayTakeBack = odds > UNLIKELY_BEYOND || VERDICT.matcher(nextSentence).matches();
      String next = mayTakeBack ? nextSentence : "";
      String sentence = Clauses.sentenceAfter(behind, 0);
      found = toldBehind(tokens, end, far ? sentence : nextClause(sentence), next);
    }
    return found.isEmpty() && odds >= SURE ? nearest(before, behind) : found;
  }

  /** The first clause of a sentence, which all others may hang on, and the last that it has yet. */
  private static String outerClauses(String sentence) {
    String words = MARKS_AT_END.matcher(sentence).replaceAll("");
    int last = words.length() - Clauses.lastClause(words).length();
    int first = Math.min(last, Clauses.firstClause(sentence).length() + 1);
    return sentence.substring(0, first) + sentence.substring(last);
  }

  /** The first clause of the rest of a sentence, with the mark before it. */
  private static String nextClause(String sentence) {
    String words = MARKS_AT_BEGINNING.matcher(sentence).replaceFirst("");
    int marks = sentence.length() - words.length();
    return sentence.substring(0, marks + Clauses.firstClause(words).length());
  }

  /** What the sentence has so far, but for the other half of what somebody says. */
  private static String ownSentence(String before) {
    return OTHER_HALF.matcher(sentenceUpTo(before)).replaceFirst("");
  }

  private static String sentenceUpTo(String before) {
    return Clauses.sentenceBefore(before, before.length());
  }

  /** The words that lead on to a stretch, or else those that follow it. */
  private static String nearest(String before, String behind) {
    return Stream.of(lastOf(sentenceUpTo(before)), behind, before)
        .map(words -> MARKS_AT_BEGINNING.matcher(words).replaceFirst(""))
        .map(Clauses::firstClause)
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElse("…");
  }

  /** The same of somebody's words, where another text says whose they are, too. */
  static String withinSpeech(Tokens tokens, int start, int end, String said) {
    Speech speech = Speech.around(tokens, start, end);
    if (speech.isDisowned()) {
      return speech.telling();
    }
    String found = before(tokens, start, speech.before());
    boolean goesOn = SECOND_HALF.matcher(tokens.shownAfter(end)).find();
    return found.isEmpty() ? after(tokens, end, goesOn ? "" : speech.behind(), said) : found;
  }

  /** Turns what begins at a token of a text, by what stands before it; empty where nothing does. */
  static String before(Tokens tokens, int start, String before) {
    String found = told(tokens, start, before, true);
    return found.isEmpty() ? beforeCut(tokens, start, before) : found;
  }

  /** What the sentence up to a stretch, or the one before, tells of it. */
  private static String told(Tokens tokens, int start, String before, boolean far) {
    String own = ownSentence(before);
    String sentence = far ? own : outerClauses(own);
    if (tellsNothing(tokens, start, before, own) || isScrap(tokens, start)) {
      return "";
    }
    String found = Turns.FRAMES.find(sentence);
    if (found.isEmpty()) {
      found = Embedded.before(sentence, tokens.shownAfter(start));
    }
    if (found.isEmpty() && Turns.ALL_OF_THEM.matcher(tokens.shownAfter(start)).lookingAt()) {
      found = Turns.find(Turns.EXCEPTION, sentence);
    }
    String previous = far ? previous(before, own) : "";
    if (found.isEmpty()) {
      found = announced(previous);
    }
    if (found.isEmpty() && !isLeadIn(previous)) {
      found = Comments.ahead(previous);
    }
    if (found.isEmpty() && far) {
      found = Turns.find(Turns.STORIES, sentence);
    }
    if (found.isEmpty()
        && far
        && !sentence.isBlank()
        && !SHOWN_WORDS.matcher(tokens.shownAfter(start)).lookingAt()) {
      found = telling(lastOf(sentence) + colon(sentence));
    }
    if (found.isEmpty() && !sentence.isBlank()) {
      found = ledOn(sentence);
    }
    return found.isEmpty() && tokens.clauseBegins(start) ? leadingOn(sentence) : found;
  }

  /** What a cut takes from the clause that it goes through. */
  private static String beforeCut(Tokens tokens, int start, String before) {
    boolean whole = tokens.clauseBegins(start);
    if (whole && tokens.character(start) != '才') {
      return "";
    }
    String sentence = sentenceUpTo(before);
    if (tellsNothing(tokens, start, before, sentence)) {
      return "";
    }
    if (whole) {
      return "才";
    }
    if (isScrap(tokens, start)) {
      return Turns.DENIALS.find(sentence.substring(Math.max(0, sentence.length() - NEAR)));
    }
    String clause = Clauses.lastClause(sentence);
    String found = Turns.VIEWS.find(clause);
    if (found.isEmpty()) {
      found = Turns.DENIALS.find(CLOSED.matcher(clause).replaceFirst(""));
    }
    if (found.isEmpty() && tokens.lengthOfClause(start) > SCRAP) {
      found = adverb(tokens, start, clause);
    }
    return found.isEmpty() ? CutStart.before(tokens, start) : found;
  }

  /** Whether all that stands before a stretch leads into it, counts it or vouches for it. */
  private static boolean tellsNothing(Tokens tokens, int start, String before, String sentence) {
    boolean clause = tokens.clauseBegins(start);
    return BYLINE.matcher(before).matches()
        || NeutralWords.areLabel(tokens, start)
        || ((clause || tokens.isParted(start)) && isLeadIn(sentence))
        || (clause && Comments.confirm(lastOf(sentence)));
  }

  /** What in a clause turns what follows; 说 does not in 说|话. */
  private static String adverb(Tokens tokens, int start, String clause) {
    String found = Turns.find(Turns.ADVERBS, clause);
    boolean beginsAWord =
        !found.isEmpty()
            && WITHIN_WORDS.contains(found)
            && Cut.of(tokens, start).isBehindTheFirstOfAWord();
    return beginsAWord ? "" : found;
  }

  /** Whether so little of a torn sentence is left that it tells nothing: 结果。 of 谁也没有等到结果。 */
  private static boolean isScrap(Tokens tokens, int start) {
    int end = start + tokens.lengthOfClause(start);
    return !tokens.clauseBegins(start)
        && !tokens.isNumber(start)
        && !CutStart.isThroughNumber(tokens.shown(start - 1, start + 1))
        && end - start <= SCRAP
        && end < tokens.length()
        && tokens.sentenceBegins(end);
  }

  /** Whether nothing but clauses that lead into it stand before: 无论如何 is no condition. */
  private static boolean isLeadIn(String sentence) {
    String form = MatchForm.of(sentence).form();
    return !form.isEmpty()
        && !HEARSAY.matcher(form).find()
        && (LeadIns.makeUp(form)
            || (LeadIns.turnNothing(List.of(form)) && LeadIns.areLike(List.of(form))));
  }

  /** The sentence before, where none has begun since: it may turn what follows. */
  private static String previous(String before, String sentence) {
    if (!sentence.replaceAll("[\\s“‘「『]+", "").isEmpty()) {
      return "";
    }
    String end = before.substring(0, before.length() - sentence.length()).stripTrailing();
    return end.isEmpty()
        ? ""
        : Clauses.sentenceBefore(end, end.length() - 1) + end.charAt(end.length() - 1);
  }

  /** {@code 草案里有这样一句。} turns what follows. */
  private static String announced(String previous) {
    return Turns.ANNOUNCEMENT.matcher(previous).find()
        ? Turns.firstFound(previous, Turns.FRAMES, Turns.VIEWS)
        : "";
  }

  /** The last clause of a sentence that goes on, without the marks that end it. */
  private static String lastOf(String sentence) {
    return Clauses.lastClause(MARKS_AT_END.matcher(sentence).replaceAll(""));
  }

  /** {@code 老人们都讲，} tells what they say. */
  private static String telling(String clause) {
    if (isOfAFact(clause)) {
      return "";
    }
    String found = Turns.find(Turns.TELLINGS, clause);
    int at = clause.lastIndexOf(found);
    if (!found.isEmpty()
        && Words.of(clause).stream()
            .anyMatch(word -> word.kind() == Words.Kind.NAME && word.end() > at)) {
      return "";
    }
    if (found.isEmpty()) {
      found = Turns.find(Turns.LEADS, clause);
    }
    return found;
  }

  /** Whether a clause leads on to what is on record, or to what somebody says over a paper. */
  private static boolean isOfAFact(String clause) {
    return Turns.RECORD.matcher(clause).find() || Turns.SPEAKER.matcher(clause).find();
  }

  /** {@code 他希望，桥修好了，路也通了} wants both, and the first clause says so. */
  private static String ledOn(String sentence) {
    List<String> clauses = List.of(CLAUSES.split(sentence, -1));
    return clauses.subList(0, clauses.size() - 1).stream()
        .map(Context::leadingOnFar)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String leadingOnFar(String clause) {
    if (PLACE.matcher(clause).find() || isOfAFact(clause)) {
      return "";
    }
    String found =
        Stream.of(Turns.LEADS, Turns.TELLINGS, Turns.SUPPOSITIONS)
            .map(pattern -> Turns.find(pattern, clause))
            .filter(word -> !word.isEmpty())
            .findFirst()
            .orElse("");
    return found.isEmpty() ? Turns.VIEWS.findAtEnd(clause, 0) : found;
  }

  /** A colon where one ends what a sentence has so far, or a comma that does as much. */
  private static String colon(String sentence) {
    return ANNOUNCING.matcher(sentence).find() ? "：" : "";
  }

  /** {@code 他建议，} leads on to what follows; {@code 他的建议通过了，} does not. */
  private static String leadingOn(String sentence) {
    String clause = lastOf(sentence);
    String found = Turns.VIEWS.findAtEnd(clause, 1);
    return found.isEmpty() ? Turns.find(Turns.SUPPOSITIONS, clause) : found;
  }

  /** Turns what ends before a token of a text, by what follows it; empty where nothing does. */
  static String after(Tokens tokens, int end, String rest, String said) {
    String found = behindCut(tokens, end, rest, said);
    return found.isEmpty()
        ? toldBehind(tokens, end, Clauses.sentenceAfter(rest, 0), Clauses.nextSentence(rest, 0))
        : found;
  }

  /** What a question asks, or a cut takes from the clause that it goes through. */
  private static String behindCut(Tokens tokens, int end, String rest, String said) {
    if (Turns.QUESTION_MARK.matcher(Clauses.sentenceAfter(rest, 0)).find()
        && !Turns.QUESTION.matcher(said).find()) {
      return "？";
    }
    if (!tokens.clauseEnds(end)) {
      String failure =
          Turns.find(Turns.FAILURES, Clauses.firstClause(CLOSERS.matcher(rest).replaceFirst("")));
      if (!failure.isEmpty()) {
        return failure;
      }
    }
    return "";
  }

  /** What the rest of the sentence behind a stretch, or the next one, tells of it. */
  private static String toldBehind(Tokens tokens, int end, String rest, String next) {
    String sentence = SECOND_HALF.matcher(rest).replaceFirst("$1");
    if (tokens.clauseEnds(end) && Comments.confirm(sentence)) {
      return "";
    }
    boolean takesUp = VERDICT.matcher(next).matches() || Turns.TAKEN_UP.matcher(next).matches();
    for (Vocabulary vocabulary : List.of(Turns.RETRACTIONS, Turns.DOUBTS, Turns.SETBACKS)) {
      String found = vocabulary.find(sentence);
      if (found.isEmpty()
          && ((vocabulary == Turns.RETRACTIONS && next.length() <= MAX_RETRACTION) || takesUp)) {
        found = vocabulary.find(next);
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    if (!tokens.clauseEnds(end)) {
      return "";
    }
    String shown = Embedded.behind(sentence);
    if (!shown.isEmpty()) {
      return shown;
    }
    String contrast = Turns.find(Turns.CONTRAST, sentence);
    if (contrast.isEmpty()
        && Turns.NOT_SO.matcher(next).find()
        && Turns.CONTRAST.matcher(next).lookingAt()) {
      contrast = Turns.find(Turns.CONTRAST, next);
    }
    if (!contrast.isEmpty()) {
      return contrast.replaceAll("^[\\s\\p{P}]+", "");
    }
    return Comments.behind(sentence, next);
  }

  /**
   * Turns what follows some whole clauses; empty where those may be left out.
   *
   * @param betweenClauses whether nothing but clauses stands around them; else they part a subject
   *     from what is said of it, which they may deny
   */
  static String inside(String clauses, boolean betweenClauses) {
    String goesOn = Clauses.sentenceBefore(clauses, clauses.length());
    String found = Turns.FRAMES.find(goesOn);
    if (found.isEmpty()) {
      found = announced(previous(clauses, goesOn));
    }
    if (found.isEmpty()) {
      found =
          Turns.RETRACTIONS.find(
              Clauses.sentenceAfter(clauses, 0) + Clauses.nextSentence(clauses, 0));
    }
    if (found.isEmpty() && !betweenClauses) {
      found = Turns.DENIALS.find(clauses);
    }
    if (found.isEmpty() && Turns.TAKEN_UP.matcher(clauses).matches()) {
      found = Turns.firstFound(clauses, Turns.DOUBTS, Turns.SETBACKS);
    }
    return found.isEmpty() ? leadingOn(clauses) : found;
  }

  /** Turns what stands around some words in brackets; empty where those may be left out. */
  static String aside(String words) {
    String found =
        Turns.firstFound(
            words, Turns.FRAMES, Turns.VIEWS, Turns.RETRACTIONS, Turns.DOUBTS, Turns.SETBACKS);
    return found.isEmpty() ? Turns.find(Turns.UNDONE, words) : found;
  }
}
