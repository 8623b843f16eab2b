package org.texie.dedupe;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.dedupe.Words.Kind;
import org.texie.dedupe.Words.Word;

/**
 * What a cut within a clause may take from the word behind it: a deputy loses what makes him one, a
 * road half its name, a number its bound.
 */
final class CutStart {

  /** Just before it where it begins with a number. */
  private static final Pattern MEASURES = Vocabulary.atTheEnd("cut-off-before-numbers.txt");

  /** What tells one person or thing from others of its kind, just before it. */
  private static final Pattern RANKS = Vocabulary.atTheEnd("cut-off-before-anything.txt");

  private static final Pattern NUMERALS = Pattern.compile("[二三四五六七八九]?十[一二三四五六七八九]");

  private static final Pattern OF = Pattern.compile("的$");

  /** 下江, 童声: which of several bodies one is, as far as it is not where or who. */
  private static final Pattern AREA = Pattern.compile("[\\u4e00-\\u9fff]{2,3}(?<![里上中下内外们])");

  /** What a body that has no name of its own is called by. */
  static final String BODY_ENDS = "室团队站社所院厅坊班会厂馆局校店组库部处";

  /** What a cut takes where it leaves out no more than what else somebody is. */
  static final String WHOSE = "的";

  /** 卸下职务的|车长, a clause that has nothing else yet: what he is or was besides. */
  private static final Pattern OF_SOMEBODY = Pattern.compile("[^，]{1,8}的");

  /** 向|县医院借款, 超过|邻村: to whom it is done, or what it is compared with. */
  private static final Pattern TO_OTHERS = Vocabulary.atTheEnd("cut-off-before-things.txt");

  /** Which two o'clock it is. */
  private static final Pattern HALF_OF_THE_DAY =
      Pattern.compile("(?:[上中下]午|凌晨|清[早晨]|早[上晨]|晚上?|傍晚|[半午深夜]夜|夜[里间])$");

  /** How far a rank or prize reaches. */
  private static final Pattern REACHES =
      Pattern.compile(
          "(?:国家|国际|[全本][国省市县区镇乡村校班]|亚洲|欧洲|世界|全球|国内|同龄人[里中]?|选手[里中]|仅次于|[男女]子组|[少青中老壮]年组|并列|小组|分组|组内|单项|年级|班级)$");

  /** What has such a reach. */
  private static final Pattern RANKED =
      Pattern.compile(
          "[一二三四特甲]?级|最|.{0,3}排名|跑得最|先进|优秀|模范|劳模|劳动模范|[冠亚季]军|第[一二三]|[金银铜][奖牌]|十[佳大]|最美|重点|示范|非遗|象棋|跳棋|非物质"
              + "|文物|名[镇村城]|代表|委员|政协|人大|.{0,6}(?:奖|赛|称号|名录|单位|基地|协会|学会|学院|委)");

  /** 邻居的婆婆 is not a 婆婆 of whoever is spoken of, nor a 表妹夫 a 妹夫. */
  private static final Pattern KIN_OF =
      Pattern.compile(
          "(?:[的干继表外堂义养岳伯叔姑姨舅祖曾重玄孙侄甥]|(?<![之以然最先今背身前午])后|(?<![老强高广伟重])大|(?<!太)太|师|老板)$");

  /** Of these a word begins that is nobody's kin: 女职工, 儿歌, 奶粉. */
  private static final String THINGS = "女儿奶姑";

  private static final Pattern KIN =
      Pattern.compile("(?:" + Turns.KIN + "|[儿女父母兄弟姐妹哥嫂叔伯姨姑舅孙爹妈娘媳婿夫爷奶祖])");

  /** Of these the same word with a thing behind it may be that thing's: 司机|食堂. */
  private static final Pattern AT_WORK = Pattern.compile(".|司机|秘书|师傅|助[手理]|同事|工友|房东|东家");

  /** Such a word before these makes another person of them. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:副|候[补任]|代理|名誉|荣誉|执行|见习|首席|轮值|特聘|客座|实习|常务|高级|教务|教导|政教|总务|生产|班|村|镇|总){0,2}(?:书记|支书|主任|监事|理事|会长|秘书长"
              + "|[局处科院校所站队组班会厂社馆部台庭店园市县区镇乡村部司厅行团营连排机船屯庄段]长"
              + "|董事|经理|总监|总裁|干事|助理|秘书|代表|委员|教授|会计|出纳|领班|总?设计师|副[局处科院校所站队组班会厂社馆部台园市县区镇乡]?长"
              + "|研究员|建筑师|编辑|会计师|农艺师|工程师|技师|医师|药师|护师|讲师|教师|主席|院士|专员|调研员|指导员|教导员"
              + "|(?:(?:[\\u4e00-\\u9fff]{2})?代表|副?[\\u4e00-\\u9fff]{0,3}(?:主席|书记|主任|会长|指挥|助理|秘书)"
              + "|副?[\\u4e00-\\u9fff]{1,2}(?<![成生增擅特专漫细修狭延拉伸身全周波很太最家年兄])长)(?=["
              + Surnames.FIRST
              + "])"
              + "|顾问|馆员|法官|检察官|律师|裁判|教练"
              + "|主管|主编|总编|总管|总指挥|总工|负责人|带头人|发言人|传承人|继承人|联络员|督导员"
              + "|评议员|网格长|楼长|街长|河长|林长|路长|田长)(?![0-9])");

  /** What a body is called by what it is: 开放大学, 家政协会. */
  private static final Pattern BODY_NAME =
      Pattern.compile(
          "[\\u4e00-\\u9fff]{2,7}?(?:大学|学院|协会|学会|商会|公司|集团|局|研究[院所]|医院|法院|检察院|博物馆|图书馆|文化馆|体育馆"
              + "|中心|委员会|办公室|联合会|基金会|银行|电视台|剧团|工会|妇联)");

  /** Whose body it is: 老年|大学, 青年|志愿者协会; after a year, too, which keeps more than it need. */
  private static final Pattern OF_WHOM =
      Pattern.compile("(?:年|少儿|儿童|妇女|女子|兽|牙科?|业余|民办|职业|农民|工人|残疾人|盲人|聋人|外来|退役军人|大学生)$");

  /** Which school or hospital: 夜|大学, 职业|中学. */
  private static final Pattern OF_WHAT =
      Pattern.compile(
          "(?:夜|职业|函授|广播|电视|老年|聋哑|盲人|民族|附属|体育|艺术|技工|师范|农业|卫生|希望|实验|中心|技术|专科|妇幼|中医|儿童|[一二三四五六七八九])$");

  private static final Pattern SCHOOL = Pattern.compile("大学|中学|小学|学校|高中|初中|学院|幼儿园|医院");

  /** Of these a word may end before an office, which is whole then. */
  private static final String BEFORE_OFFICES = "是由叫和与给向对让请把被同跟为找问及、";

  /** Before an office whose it is: who is named without it still has that office. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?:委员会|[协学商工]会|[居村业管]委会?|[局处所院队厂村镇乡县市区站科部组社馆团台店]|公司|合作社|联合社|街道|社区|中心|办事处"
              + "|小学|中学|学校|理事会|基金会|保洁|物业|安保)$");

  /** 上|上周, 大|前天, 上|周三. */
  private static final Pattern DATES =
      Pattern.compile(
          "[次翌隔当]日\\|[凌清早上中下傍晚深半午夜]|[上下本这那]周\\|(?:星期|礼拜)|上\\|上周|下\\|下周|年\\|年[初中底末]|上\\|上(?:[周个月旬季]|星期|礼拜)|下\\|下[周个]|大\\|(?:[前后][天年]|上[周个])|大上\\|上|[上下本当次前后隔]\\|(?:周[一二三四五六日末0-9]|个?月[初中底末]|年[初中底末])");

  /** 北|小街, 老|校区: which of several; and words that are others without their beginning. */
  private static final Pattern PARTS =
      Pattern.compile(
          "长\\|孙|[总分]\\|(?:公司|店|校|院|行|局|社|馆|厂|站)|[外邻跨]\\|[省市县区州镇乡村]|郊\\|区|[省市县区州镇乡村校厂]\\|运动会|倒\\|数第|[大二三小]\\|(?:掌柜|当家|把手|师傅)|旧\\|[\\u4e00-\\u9fff]{1,6}(?:街道?|路|巷|村|镇|桥|厂|站|社|馆)|[东西南北中内外前后新老]\\|(?:[小大老新马]?[街路巷桥门庄村屯]|[区城校馆楼])|[东西南北中内外新老]\\|院|师\\|父|半\\|决赛|黑\\|龙[江潭河山]|[溪河江湖海港湾洲岛坪村镇桥渠塘]\\|[东西南北][岸坡街路门头口]");

  /** A body of the county is not the one of the province: 省|陶瓷研究所. */
  private static final String LEVELS = "省市县区州旗镇乡邻";

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

  /** After these a place's name begins, or none goes on. */
  private static final String TO_A_PLACE = "籍承赠送运寄遍住写讲说画在到从往去来走至与向由自及经离于给对为的了着过把被造建修访问看进出逛游穿绕守护是掉叫";

  /** Of these one goes on with where something is. */
  private static final String WHERE = "在从到往去至离向进出经";

  /** With these a place is told from its neighbour: 山东路, 东路. */
  private static final String COMPASS = "东西南北";

  /** With these a province's name begins that a compass point ends: 江西 is cut in 西安. */
  private static final String OF_PROVINCES = "江湖云山陕广海河";

  /** With these, too, where they begin what is left. */
  private static final String DIRECTIONS = "中上下前后";

  /** What tells a part of a place from another one, behind these: 东门, 北口. */
  private static final String SIDES = "口门头坡边院侧";

  /** And with these, where they are what was cut off: 小石桥镇 is not 石桥镇. */
  private static final String DISTINCTIONS = COMPASS + DIRECTIONS + "大小新老旧内外里白黑红青黄";

  /** What a place's name ends with. */
  static final String PLACE_ENDS =
      "路街巷村区市县镇乡里庄屯桥站港湾岛山河湖店楼苑园弄坊城滩厂社堂馆校队"
          + "院园铺坡堡营畈垄岙坞岸岭沟崖洞墩圩埠渡塘坝堤堰闸寨坪坳峪垸井原洲沙关塔寺庙祠旗集场滩屿垭矿隘峒垱墘墉坵圳埗寮畲漕涌淖砦碶礁湾浦浜荡泾泽池泉潭溪涧峡谷坎墟塬峁梁岗峰顶畔口";

  /** These end like a place's name and are none. */
  private static final Pattern ORDINARY =
      Pattern.compile(
          "^条[路街巷]|^上[市山岗坡船岸]|^下[塘井水田地乡海]|^.?(?:[马道公铁修走引带铺让一思出半老新小大]路|[上下]楼|[上沿逛过老大小]街|[小老里深陋]巷|[转拐港海河水]湾)");

  /** The most characters of what a column is called before a dot: 慢新闻·. */
  private static final int RUBRIC = 8;

  /** No word goes on across these. */
  private static final Pattern PARTED = Pattern.compile("[\u3000\n、［【〔（(］】〕）)—]$");

  private CutStart() {}

  /** Turns what begins at a token within a clause, just before it; empty where nothing does. */
  static String before(Tokens tokens, int start) {
    String shown = tokens.shownBefore(start);
    if (shown.endsWith(Tokens.WIDE_BLANK)) {
      return "";
    }
    Cut cut = Cut.of(tokens, start);
    boolean foreign =
        shown.length() > RUBRIC
            || cut.last().kind() == Kind.NAME
            || cut.rest().get(0).kind() == Kind.NAME;
    if (shown.endsWith("·") && foreign) {
      return shown.substring(shown.length() - 1);
    }
    String found = qualified(cut);
    if (!found.isEmpty() || PARTED.matcher(shown).find()) {
      return found;
    }
    return cut.isThroughAWord() && isOrdinary(cut) ? "" : torn(cut);
  }

  /** What just before a cut makes another one of whom or what the text behind it tells. */
  private static String qualified(Cut cut) {
    String clause = cut.clause();
    if (TornName.isLessItsSurname(cut)) {
      return cut.pair();
    }
    String found = modifier(cut, clause);
    if (found.isEmpty()) {
      found = Turns.find(RANKS, clause);
    }
    if (found.isEmpty()) {
      found = Turns.find(RANKS, OF.matcher(clause).replaceFirst(""));
    }
    if (found.isEmpty() && RANKED.matcher(cut.right()).lookingAt()) {
      found = Turns.find(REACHES, clause);
    }
    if (found.isEmpty() && SCHOOL.matcher(cut.right()).lookingAt()) {
      found = Turns.find(OF_WHAT, clause);
    }
    if (found.isEmpty() && KIN_OF.matcher(clause).find() && !isDoubled(cut)) {
      String kin = kin(cut);
      found = kin.isEmpty() ? "" : clause.charAt(clause.length() - 1) + kin;
    }
    if (found.isEmpty() && (isLessItsArea(cut) || isLessACompassPoint(cut))) {
      found = cut.left();
    }
    if (found.isEmpty() && OF_SOMEBODY.matcher(cut.left()).matches()) {
      found = somebody(cut);
    }
    return found.isEmpty() && !BODY.matcher(clause).find() ? office(cut) : found;
  }

  /** 下江|水上医院, with which a sentence begins: which of several bodies it is. */
  private static boolean isLessItsArea(Cut cut) {
    return AREA.matcher(cut.left()).matches()
        && !cut.isThroughAWord()
        && cut.last().kind().isThing()
        && cut.last().kind() != Kind.TIME
        && beginsWithABody(cut);
  }

  /** 水上医院, 供水所: things that a body is called by. */
  private static boolean beginsWithABody(Cut cut) {
    String right = cut.right();
    int end =
        cut.rest().stream()
            .takeWhile(word -> word.kind().isThing() && word.kind() != Kind.TIME)
            .mapToInt(Word::end)
            .reduce(0, Math::max);
    return end > 1
        && right
            .substring(2, Math.min(end + 1, right.length()))
            .chars()
            .anyMatch(c -> isOneOf((char) c, BODY_ENDS));
  }

  /** 北|面业公会. */
  private static boolean isLessACompassPoint(Cut cut) {
    return cut.left().length() == 1 && isOneOf(cut.before(), COMPASS);
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
    int end = Math.min(cut.start() + Cut.NAME + 2, tokens.length());
    String office = Turns.find(OFFICE, tokens.shown(cut.start(), end));
    if (isOneOf(cut.before(), BEFORE_OFFICES) && !cut.isThroughAWord()) {
      return "";
    }
    boolean misread =
        cut.isThroughAWord() && cut.restOfWord().length() < office.length() && isCommon(cut.last());
    return misread || (cut.last().kind() == Kind.NAME && !cut.isThroughAWord()) ? "" : office;
  }

  /** The word, name, amount or role from which a cut takes the beginning. */
  private static String torn(Cut cut) {
    Tokens tokens = cut.tokens();
    int start = cut.start();
    boolean behindASide = isPostposition(cut);
    String found = Quantity.lessItsBeginning(tokens, start);
    if (found.isEmpty()) {
      found = cutDate(cut);
    }
    boolean whole = TornName.mayBeginAt(cut);
    if (found.isEmpty() && !behindASide && !whole) {
      found = cutWord(cut);
    }
    if (found.isEmpty()) {
      found = role(cut);
    }
    if (found.isEmpty() && isOneOf(tokens.character(start), NO)) {
      found = Turns.find(LIMIT, cut.clause());
    }
    if (found.isEmpty() && tokens.isNumber(start)) {
      found = measure(tokens, start, cut.clause());
    }
    return found.isEmpty() && !behindASide && !whole ? place(cut) : found;
  }

  /** 欧|阳, 十|一: two characters which even of a scrap make another name or number. */
  static boolean isThroughNameOrNumber(String pair) {
    return Surnames.isCompound(pair) || NUMERALS.matcher(pair).matches();
  }

  /** Whether some words are what an office is called. */
  static boolean isOffice(String words) {
    return OFFICE.matcher(words).matches();
  }

  /** The place behind a cut, if its name may have begun before that. */
  private static String place(Cut cut) {
    Tokens tokens = cut.tokens();
    int start = cut.start();
    boolean isDeed =
        cut.words().stream()
            .anyMatch(
                word ->
                    word.from() == cut.left().length()
                        && word.kind() == Kind.OTHER
                        && word.length() > 1);
    String found =
        isDeed || tokens.isNumber(start) || isTimeBefore(cut) || isDoubled(cut) ? "" : cutName(cut);
    return found.isEmpty()
            && !tokens.isNumber(start)
            && ((isOneOf(cut.before(), DISTINCTIONS) && (isPlace(cut) || standsForItself(cut)))
                || (isPlace(cut) && isWhereItBegins(cut)))
        ? cut.pair()
        : found;
  }

  /** 小|月牙垭: a character of no word, with which a clause begins or which tells where. */
  private static boolean standsForItself(Cut cut) {
    String left = cut.left();
    return !cut.isThroughAWord()
        && cut.last().length() == 1
        && (left.length() == 1
            || (isOneOf(left.charAt(left.length() - 2), WHERE)
                && cut.rest().get(0).kind().isThing()));
  }

  /** 从金|沙洲镇: the first character behind a word that tells where. */
  private static boolean isWhereItBegins(Cut cut) {
    String left = cut.left();
    return cut.last().length() == 1
        && left.length() > 1
        && isOneOf(left.charAt(left.length() - 2), WHERE)
        && !isOneOf(cut.before(), "那这哪各本该某一两几");
  }

  /** Whether 东, 中 or the like begins a word, which may be the end of a place's name: 榆树|东坡. */
  static boolean mayEndAPlace(char first) {
    return isOneOf(first, COMPASS + DIRECTIONS);
  }

  /**
   * Whether the word that a cut goes through names nothing whose end would be another one's name.
   */
  private static boolean isOrdinary(Cut cut) {
    return isCommon(cut.last()) && (cut.last().kind() == Kind.SIDE || !mayNameAnother(cut));
  }

  private static boolean isCommon(Word word) {
    return word.kind() == Kind.THING || word.kind() == Kind.OTHER || word.kind() == Kind.SIDE;
  }

  /** 叔|叔, 奶|奶. */
  private static boolean isDoubled(Cut cut) {
    return cut.before() == cut.right().charAt(0);
  }

  /** The kin or mate with which a clause begins; empty if none: 司机说, not 司机食堂. */
  private static String kin(Cut cut) {
    Matcher kin = KIN.matcher(cut.right());
    return kin.lookingAt()
            && (THINGS.indexOf(cut.right().charAt(0)) < 0
                || kin.end() > 1
                || cut.rest().get(0).length() == 1)
            && (!AT_WORK.matcher(kin.group()).matches()
                || cut.rest().stream()
                    .noneMatch(word -> word.from() == kin.end() && word.kind() == Kind.THING))
        ? kin.group()
        : "";
  }

  /** 雪后, 食堂里: a side of what stands before it, and no part of what comes after it. */
  private static boolean isPostposition(Cut cut) {
    Word word = cut.last();
    return !cut.isThroughAWord()
        && word.kind() == Kind.SIDE
        && word.from() > 0
        && cut.words().get(cut.at() - 1).kind().isThing()
        && !(isOneOf(cut.before(), COMPASS)
            && (cut.rest().get(0).kind() == Kind.PLACE || cut.rest().get(0).kind() == Kind.BODY))
        && cut.tokens().isAdjacent(cut.start() - word.length())
        && !isOneOf(cut.left().charAt(word.from() - 1), TO_A_PLACE);
  }

  /** Whether a time ends before a cut, so that a name begins behind it: 中旬|上清溪. */
  private static boolean isTimeBefore(Cut cut) {
    return !cut.isThroughAWord()
        && cut.last().kind() == Kind.TIME
        && isOneOf(cut.tokens().character(cut.start()), DIRECTIONS);
  }

  /** Whether what is left behind a character may be another one's name: 大|青山, 诸|葛青山, 师|父. */
  private static boolean mayNameAnother(Cut cut) {
    return isOneOf(cut.before(), DISTINCTIONS) || isThroughAPair(cut);
  }

  /** 诸|葛青山, 师|父, 老|校区: two characters that make one name. */
  private static boolean isThroughAPair(Cut cut) {
    boolean aWordEnds = cut.before() == '长' && cut.last().length() > 1;
    return (Surnames.isCompound(cut.pair()) && !aWordEnds)
        || PARTS.matcher(cut.throughAName()).lookingAt();
  }

  private static String cutDate(Cut cut) {
    return DATES.matcher(cut.throughAName()).lookingAt() ? cut.pair() : "";
  }

  /** A surname or a body whose beginning was cut off. */
  private static String cutWord(Cut cut) {
    if (isThroughAPair(cut)) {
      return cut.pair();
    }
    boolean level = isOneOf(cut.before(), LEVELS);
    boolean body = BODY_NAME.matcher(cut.right()).lookingAt();
    boolean torn =
        (isBody(cut.rest()) && (level || isThroughABody(cut)))
            || (cut.rest().get(0).kind().isNamed() && isThroughAPlace(cut))
            || (body && level)
            || isBeforeALevel(cut)
            || (body && OF_WHOM.matcher(cut.left()).find());
    return torn ? cut.pair() : "";
  }

  /** Whose role another word's end would take: 被|小偷砸伤, 向|居民道歉, 比|牌坊还高. */
  private static String role(Cut cut) {
    String role = cut.isThroughAWord() ? "" : Turns.find(TO_OTHERS, cut.clause());
    if (role.length() == 1 && cut.last().length() > 1) {
      return "";
    }
    boolean somebody = SOMEBODY.matcher(cut.right()).lookingAt();
    boolean named = cut.rest().get(0).kind().isNamed();
    boolean anything =
        (role.length() > 1 || (!role.isEmpty() && isOneOf(role.charAt(0), ANYTHING)))
            && (isThing(cut.rest().get(0))
                || (cut.rest().get(0).kind().isCount() && !role.equals("比")));
    boolean compared =
        !role.isEmpty() && isOneOf(role.charAt(0), "比较") && !cut.tokens().isNumber(cut.start());
    return anything || somebody || named || compared ? role : "";
  }

  /** 夜|市商会: the end of a word would be the level of the body behind it. */
  private static boolean isBeforeALevel(Cut cut) {
    return cut.isThroughAWord()
        && cut.restOfWord().length() == 1
        && isOneOf(cut.right().charAt(0), LEVELS)
        && cut.at() + 1 < cut.words().size()
        && cut.words().get(cut.at() + 1).kind() == Kind.BODY;
  }

  /** 水库|移民局 is one body. */
  private static boolean isThroughABody(Cut cut) {
    int at = cut.left().length();
    return cut.words().stream()
        .anyMatch(word -> word.kind() == Kind.BODY && word.crosses(at) && word.from() + 1 < at);
  }

  /** 黑|龙潭, 黑龙|江宁安: what is left of a place is another one, by itself or with what follows. */
  private static boolean isThroughAPlace(Cut cut) {
    int at = cut.left().length();
    return cut.words().stream()
        .anyMatch(
            word ->
                word.kind() == Kind.PLACE
                    && word.crosses(at)
                    && (word.end() > at + 1 || cut.rest().get(0).length() > word.end() - at));
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

  private static boolean isBody(List<Word> words) {
    return words.stream()
        .dropWhile(word -> word.kind() == Kind.THING)
        .limit(1)
        .anyMatch(word -> word.kind() == Kind.BODY);
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

  /** {@code 东山路} and {@code 山东路} less their first character name other roads. */
  private static String cutName(Cut cut) {
    Tokens tokens = cut.tokens();
    int start = cut.start();
    char before = cut.before();
    char first = tokens.character(start);
    boolean compass = isOneOf(first, COMPASS);
    boolean thing = before == '东' && first == '西';
    if (compass && !thing && isOneOf(before, COMPASS + OF_PROVINCES)) {
      return tokens.shown(start - 1, Math.min(start + 2, tokens.length()));
    }
    boolean part =
        isOneOf(before, DISTINCTIONS)
            || (isOneOf(first, COMPASS + DIRECTIONS) && !isOneOf(before, TO_A_PLACE));
    int end = cut.nameEnd();
    if (!part || isOneOf(first, TO_A_PLACE) || ORDINARY.matcher(tokens.form(start, end)).find()) {
      return "";
    }
    String ends = compass ? PLACE_ENDS + SIDES : PLACE_ENDS;
    for (int i = start + 1; i < end; i++) {
      if (isOneOf(tokens.character(i), ends)) {
        return tokens.shown(start - 1, i + 1);
      }
    }
    return "";
  }

  private static boolean isOneOf(char c, String any) {
    return any.indexOf(c) >= 0;
  }
}
