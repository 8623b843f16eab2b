package org.texie.dedupe;

import java.util.List;
import java.util.regex.Pattern;
import org.texie.dedupe.Words.Kind;
import org.texie.dedupe.Words.Word;

/**
 * What a cut within a clause may take from what is told behind it: a deputy loses what makes him
 * one, a number its bound, a deed whom it is done to.
 *
 * <p>A name or a word that is cut in two makes nothing else of the text: all of it stands in the
 * one that stays.
 */
final class CutStart {

  /** Just before it where it begins with a number. */
  private static final Pattern MEASURES = Vocabulary.atTheEnd("cut-off-before-numbers.txt");

  /** What tells one person or thing from others of its kind, just before it. */
  private static final Pattern RANKS = Vocabulary.atTheEnd("cut-off-before-anything.txt");

  private static final Pattern NUMERALS = Pattern.compile("[二三四五六七八九]?十[一二三四五六七八九]");

  private static final Pattern OF = Pattern.compile("的$");

  /** What a cut takes where it leaves out no more than what else somebody is. */
  static final String WHOSE = "的";

  /** 卸下职务的|车长, a clause that has nothing else yet: what he is or was besides. */
  private static final Pattern OF_SOMEBODY = Pattern.compile("[^，]{1,8}的");

  /** 向|县医院借款, 超过|邻村: to whom it is done, or what it is compared with. */
  private static final Pattern TO_OTHERS = Vocabulary.atTheEnd("cut-off-before-things.txt");

  /** Which two o'clock it is. */
  private static final Pattern HALF_OF_THE_DAY =
      Pattern.compile("(?:[上中下]午|凌晨|清[早晨]|早[上晨]|晚上?|傍晚|[半午深夜]夜|夜[里间])$");

  /** A word before these makes another person of them. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:副|候[补任]|代理|名誉|荣誉|执行|见习|首席|轮值|特聘|客座|实习|常务|高级|教务|教导|政教|总务|生产|班|村|镇|总){0,2}(?:书记|支书|主任|监事|理事|会长|秘书长"
              + "|[局处科院校所站队组班会厂社馆部台庭店园市县区镇乡村部司厅行团营连排机船屯庄段]长"
              + "|[馆堂社坊店铺帮寨]主|掌柜|董事|经理|总监|总裁|干事|助理|秘书|代表|委员|教授|会计|出纳|领班|总?设计师|副[局处科院校所站队组班会厂社馆部台园市县区镇乡]?长"
              + "|研究员|建筑师|编辑|会计师|农艺师|工程师|技师|医师|药师|护师|讲师|教师|主席|院士|专员|调研员|指导员|教导员"
              + "|(?:(?:[\\u4e00-\\u9fff]{2})?代表|副?[\\u4e00-\\u9fff]{0,3}(?:主席|书记|主任|会长|指挥|助理|秘书)"
              + "|副?[\\u4e00-\\u9fff]{1,2}(?<![成生增擅特专漫细修狭延拉伸身全周波很太最家年兄])长)(?=["
              + Surnames.FIRST
              + "])"
              + "|顾问|馆员|法官|检察官|律师|裁判|教练"
              + "|主管|主编|总编|总管|总指挥|总工|负责人|带头人|发言人|传承人|继承人|联络员|督导员"
              + "|评议员|网格长|楼长|街长|河长|林长|路长|田长)(?![0-9])");

  /** Of these a word may end before an office, which is whole then. */
  private static final String BEFORE_OFFICES = "是由叫和与给向对让请把被同跟为找问及、";

  /** Before an office whose it is: who is named without it still has that office. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?:委员会|[协学商工]会|[居村业管]委会?|[局处所院队厂村镇乡县市区站科部组社馆团台店]|公司|合作社|联合社|街道|社区|中心|办事处"
              + "|小学|中学|学校|理事会|基金会|保洁|物业|安保)$");

  /** 上|上周, 大|前天, 上|周三; 倒|数第二; 二|掌柜. */
  private static final Pattern PARTS =
      Pattern.compile(
          "倒\\|数第|[廿卅]\\|[一二三四五六七八九]|[一二三四五六七八九两]\\|成|月\\|初[一二三四五六七八九十]|[前后]\\|第[一二三四五六七八九十0-9]+[天年周日]|世纪\\|[0-9一二三四五六七八九]+0?年代|[大二三小]\\|(?:掌柜|当家|把手|东家)|[次翌隔当]日\\|[凌清早上中下傍晚深半午夜]|[上下本这那]周\\|(?:星期|礼拜)|上\\|上周|下\\|下周|年\\|年[初中底末]|上\\|上(?:[周个月旬季]|星期|礼拜)|下\\|下[周个]|大\\|(?:[前后][天年]|上[周个])|大上\\|上|[上下本当次前后隔]\\|(?:周[一二三四五六日末0-9]|个?月[初中底末]|年[初中底末])");

  /** 将|建桥 is to come; 将|桥建好 says no more than 把. */
  private static final String TAKING = "将";

  /** What is not done before a time is done after it. */
  private static final Pattern LIMIT = Pattern.compile("(?:[以之][前后内外]|期间|[点日天]前)$");

  /** Of the single characters that turn what follows those that end a noun, too: 运动会, 武将. */
  private static final String ENDS_NOUNS = "会将前想能应需准野双";

  private static final String NO = "不没未免禁无";

  /** Of {@link #TO_OTHERS}, those of one character behind which any thing plays that role. */
  private static final String ANYTHING = "比被遭";

  /** A word for somebody, within a few characters. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?!的)[^，]{0,6}?(?:[人民员者们师友工户爷奶婆妈爸爹娘叔嫂伯姨姑哥姐弟妹侄孙客贩匠妇商农兵医夫]|老[赵钱孙李周吴郑王冯陈韩杨朱秦何吕张孔曹金魏陶姜谢章苏潘葛范彭马方任袁唐薛罗郝安于顾孟黄尹姚汪毛戴宋熊董梁杜贾江郭林徐蔡田胡卢丁邓洪石龚程刘叶白牛温高]|父亲|母亲|儿子|女儿|孩子|妻子|丈夫|会计|街坊|邻居|老板|乡亲|学生|医生|小偷|书记|主任|[村镇校局队]长|[省市县区乡镇村厂]里|学校|公司|银行|法院|医院|政府)");

  /** With these a place is told from its neighbour: 小石桥镇 is not 石桥镇. */
  private static final String DISTINCTIONS = "东西南北中上下前后大小新老旧内外里白黑红青黄";

  /** What a place's name ends with. */
  private static final String PLACE_ENDS =
      "路街巷村区市县镇乡里庄屯桥站港湾岛山河湖店楼苑园弄坊城滩厂社堂馆校队"
          + "院园铺坡堡营畈垄岙坞岸岭沟崖洞墩圩埠渡塘坝堤堰闸寨坪坳峪垸井原洲沙关塔寺庙祠旗集场滩屿垭矿隘峒垱墘墉坵圳埗寮畲漕涌淖砦碶礁湾浦浜荡泾泽池泉潭溪涧峡谷坎墟塬峁梁岗峰顶畔口";

  /** No word goes on across these. */
  private static final Pattern PARTED = Pattern.compile("[\u3000\n、［【〔（(］】〕）)—]$");

  /** The most tokens of an office that tell it from other words. */
  private static final int MAX_OFFICE = 6;

  private CutStart() {}

  /** Turns what begins at a token within a clause, just before it; empty where nothing does. */
  static String before(Tokens tokens, int start) {
    String shown = tokens.shownBefore(start);
    if (shown.endsWith(Tokens.WIDE_BLANK)) {
      return "";
    }
    Cut cut = Cut.of(tokens, start);
    String found = qualified(cut);
    if (!found.isEmpty() || PARTED.matcher(shown).find()) {
      return found;
    }
    return cut.isThroughAWord() && isCommon(cut.last()) ? "" : torn(cut);
  }

  /** What just before a cut makes another one of whom or what the text behind it tells. */
  private static String qualified(Cut cut) {
    String clause = cut.clause();
    String found = modifier(cut, clause);
    if (found.isEmpty()) {
      found = Turns.findAcross(PARTS, cut.tokens().aroundCut(cut.start(), CutEnd.NEAR));
    }
    if (found.isEmpty()) {
      found = Turns.find(RANKS, clause);
    }
    if (found.isEmpty()) {
      found = Turns.find(RANKS, OF.matcher(clause).replaceFirst(""));
    }
    if (found.isEmpty() && isLessItsFirst(cut)) {
      found = cut.left();
    }
    if (found.isEmpty() && OF_SOMEBODY.matcher(cut.left()).matches()) {
      found = somebody(cut);
    }
    return found.isEmpty() && !BODY.matcher(clause).find() ? office(cut) : found;
  }

  /**
   * The office behind a cut, or {@link #WHOSE} before what else somebody is, and his name: 船老大王守海.
   */
  private static String somebody(Cut cut) {
    String office = Turns.find(OFFICE, cut.right());
    if (!office.isEmpty()) {
      return office;
    }
    List<Word> words = cut.rest();
    int things =
        (int)
            words.stream()
                .takeWhile(word -> word.kind().isThing() && word.kind() != Kind.NAME)
                .count();
    boolean named = things > 0 && things < words.size() && words.get(things).kind() == Kind.NAME;
    return named ? WHOSE : "";
  }

  private static String modifier(Cut cut, String clause) {
    boolean endsANoun =
        !clause.isEmpty()
            && !cut.isThroughAWord()
            && cut.last().kind().isThing()
            && cut.last().length() > 1
            && isOneOf(clause.charAt(clause.length() - 1), ENDS_NOUNS);
    String found =
        endsANoun
            ? ""
            : Modifiers.at(clause, cut.tokens().shown(cut.start(), cut.start() + 1).charAt(0));
    return found.equals(TAKING) && isThing(cut.rest().get(0)) ? "" : found;
  }

  /** The office behind a cut, of which it may have left out what makes it another one. */
  private static String office(Cut cut) {
    Tokens tokens = cut.tokens();
    int end = Math.min(cut.start() + MAX_OFFICE, tokens.length());
    String office = Turns.find(OFFICE, tokens.shown(cut.start(), end));
    if (isOneOf(cut.before(), BEFORE_OFFICES) && !cut.isThroughAWord()) {
      return "";
    }
    boolean misread =
        cut.isThroughAWord()
            && cut.restOfWord().length() < office.length()
            && cut.last().kind() != Kind.OFFICE;
    return misread || (cut.last().kind() == Kind.NAME && !cut.isThroughAWord()) ? "" : office;
  }

  /** The amount, date or role from which a cut takes the beginning. */
  private static String torn(Cut cut) {
    Tokens tokens = cut.tokens();
    int start = cut.start();
    String found = Quantity.lessItsBeginning(tokens, start);
    if (found.isEmpty()) {
      found = role(cut);
    }
    if (found.isEmpty() && isOneOf(tokens.character(start), NO)) {
      found = Turns.find(LIMIT, cut.clause());
    }
    return found.isEmpty() && tokens.isNumber(start) ? measure(tokens, start, cut.clause()) : found;
  }

  /** 东|山路, with which a clause begins: without it the clause is whole and told of another place. */
  private static boolean isLessItsFirst(Cut cut) {
    return cut.left().length() == 1 && isOneOf(cut.before(), DISTINCTIONS) && isPlace(cut);
  }

  /** 十|一: two characters which even of a scrap make another number. */
  static boolean isThroughNumber(String pair) {
    return NUMERALS.matcher(pair).matches();
  }

  /** Whether some words are what an office is called. */
  static boolean isOffice(String words) {
    return OFFICE.matcher(words).matches();
  }

  private static boolean isCommon(Word word) {
    return word.kind() == Kind.THING || word.kind() == Kind.OTHER || word.kind() == Kind.SIDE;
  }

  /** Whose role another word's end would take: 被|小偷砸伤, 向|居民道歉, 比|牌坊还高. */
  private static String role(Cut cut) {
    Word next = cut.rest().get(0);
    boolean misread = cut.last().kind().isNamed() || next.kind() == Kind.NAME;
    String role = cut.isThroughAWord() && !misread ? "" : Turns.find(TO_OTHERS, cut.clause());
    if (role.length() == 1 && cut.last().length() > 1 && !misread) {
      return "";
    }
    boolean somebody =
        SOMEBODY.matcher(cut.right()).lookingAt() || Surnames.length(cut.right()) == 2;
    boolean named =
        next.kind().isNamed()
            || (role.length() == 1 && Surnames.FIRST.indexOf(cut.right().charAt(0)) >= 0);
    boolean anything =
        (role.length() > 1 || (!role.isEmpty() && isOneOf(role.charAt(0), ANYTHING)))
            && (isThing(next) || (next.kind().isCount() && !role.equals("比")));
    boolean compared =
        !role.isEmpty() && isOneOf(role.charAt(0), "比较") && !cut.tokens().isNumber(cut.start());
    return anything || somebody || named || compared ? role : "";
  }

  /** Whether a place stands behind a cut, or words that make one up: 赵家产业园, 白桦林|场. */
  private static boolean isPlace(Cut cut) {
    return cut.rest().stream()
        .takeWhile(word -> word.kind().isThing() || word.kind() == Kind.MEASURE)
        .anyMatch(
            word ->
                word.end() > 1
                    && (word.kind() == Kind.PLACE
                        || word.kind() == Kind.BODY
                        || isOneOf(cut.right().charAt(word.end() - 1), PLACE_ENDS + "家场")));
  }

  private static boolean isThing(Word word) {
    return word.kind().isThing() && word.kind() != Kind.TIME;
  }

  /** {@code 比2017年} less its first character still names that year; {@code 比20个} tells another. */
  private static String measure(Tokens tokens, int start, String clause) {
    char unit = start + 1 < tokens.length() ? tokens.character(start + 1) : ' ';
    if (clause.endsWith("月") && isOneOf(unit, "日号")) {
      return clause.substring(clause.length() - 1) + tokens.shown(start, start + 2);
    }
    if (unit == '点' || unit == '时') {
      String half = Turns.find(HALF_OF_THE_DAY, clause);
      if (!half.isEmpty()) {
        return half;
      }
    }
    boolean year = unit == '年';
    return year && clause.endsWith("比") ? "" : Turns.find(MEASURES, clause);
  }

  private static boolean isOneOf(char c, String any) {
    return any.indexOf(c) >= 0;
  }
}
