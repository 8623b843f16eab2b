package org.texie.dedupe;

import java.util.List;
import java.util.regex.Pattern;
import org.texie.dedupe.Words.Kind;
import org.texie.dedupe.Words.Word;

/** A person's name of which a cut leaves another one: 范朗 of 范朗生, 高峰 of 李高峰. */
final class TornName {

  /** Rare surnames, with which many given names begin. */
  private static final String GIVEN_NAMES_TOO = "单乐麻车文华成向明常平时连元春傅官楼兰师应管练查能归宿铁双";

  private static final Pattern TITLE_AND_NAME =
      Pattern.compile(
          "(?:老大|书记|支书|主任|主管|主席|秘书|助理|顾问|教授|会计|经理|老师|师傅|大夫|干事|[看收守护经牵卖][\\u4e00-\\u9fff]人|[师员长工手匠医生民兵贩主])["
              + Surnames.COMMON
              + "单丘][\\u4e00-\\u9fff]$");

  /** With these what somebody is ends, before his name. */
  static final String PEOPLE = "女译机农人师员工手长任记家傅生者医警兵匠民贩主客商翁妪妇婆嫂娘汉爷奶叔伯婶姨姑哥姐弟妹";

  /** 是华根|生, at the end of a clause: who somebody is, less one character. */
  private static final Pattern WHO_IT_IS =
      Pattern.compile(
          "(?:[是叫归给由的]|给了|在了|名叫|署名|写着|印着|["
              + PEOPLE
              + "])["
              + Surnames.COMMON
              + Surnames.RARE
              + GIVEN_NAMES_TOO
              + "](?<!师傅)[\\u4e00-\\u9fff]$");

  /** 开箱的是灯光师单志|远: whatever his surname. */
  private static final Pattern SOMEBODY_IS =
      Pattern.compile(
          "(?:的是|署名|落款|签名|[署写印签]着|名叫|出自|[交递送]给)[^，]{1,7}[" + PEOPLE + "][\\u4e00-\\u9fff]{2}$");

  /** 执教鞭的是上官福|来: nothing but a name goes on behind that. */
  private static final Pattern IT_IS = Pattern.compile("的是[^，]{2,10}$");

  /** 写着孙桂|兰的名字. */
  private static final Pattern A_NAMES_END =
      Pattern.compile(
          "^.(?:的(?:名字|签名|手里|名下|头上|胸前|手笔|祖父|祖母|父亲|母亲|爷爷|奶奶|儿子|女儿)|之[手口]|笔下|一手|胸前|手里|手上|名下|头上)");

  /** What may follow a whole name of two characters: 范朗说, not 范朗生. */
  private static final String AFTER_NAMES = "说道讲问答是有在的把将从和与等了被给对向到去来用拿也就都又还曾以则却带领走跑站坐看写画做没不便守发";

  /** The same with which a clause may end: 来的是范朗和 lacks half a name. */
  private static final String DEEDS_AFTER_NAMES = "说道讲问答有在了等走跑站坐看写画做来去没不到完好成起过着住";

  /** What a segmenter may take for the end of a name. */
  private static final String BETWEEN_NAMES = "和与及在说是的着了过自让得到把被给向从里也都就又不没有这那";

  /** Behind a verb: 楚云揉着. */
  private static final String ASPECTS = "着了过起住到";

  /** Behind a deed, and no given names: 盖上, 管好. */
  private static final String COMPLEMENTS = "上下了着过好成完到起来去在住满";

  /** Ends before whoever gets something: 传给了魏凤|仙. */
  private static final Pattern TO_WHOM = Pattern.compile("[给由是叫请让找向][了过]?$");

  /** Before whoever did something, or whose something is: 是吕志|刚, 归马丽|华. */
  private static final String WHO = "是由归给叫让请和与跟同被夸找问谢劝陪扶接替派聘";

  /** Before a name, in its clause. */
  private static final String BEFORE_NAMES = PEOPLE + WHO + "的";

  private TornName() {}

  /** Whether a clause ends with what somebody is, a surname and a character: 书记高伟. */
  static boolean mayEndWith(String clause) {
    return TITLE_AND_NAME.matcher(clause).find();
  }

  /**
   * Whether a cut leaves less of a name before it.
   *
   * @param left the clause up to the cut
   * @param words those of the whole clause
   * @param at which of them ends at the cut, or goes on across it
   */
  static boolean isLessItsEnd(String left, String right, List<Word> words, int at) {
    Word word = words.get(at);
    boolean within = word.end() > left.length();
    Word next = words.get(within ? at : at + 1);
    return isGiven(left, right, words, at)
        || isCompoundSurname(left, right)
        || (mayGoOn(right)
            && (saysWhoItIs(left, right)
                || (mayEndWith(left)
                    && (within
                        || next.kind() == Kind.NAME
                        || (next.length() == 1 && !next.kind().isCount())))))
        || (within ? isHalf(left, right, words, at) : mayHaveOneMore(left + right, word, next));
  }

  /** 署名会计李文|海, 写着孙桂|兰的名字: a name and the last character of it. */
  private static boolean saysWhoItIs(String left, String right) {
    boolean last = right.length() == 1;
    return (last && SOMEBODY_IS.matcher(left).find())
        || ((last || A_NAMES_END.matcher(right).lookingAt()) && WHO_IT_IS.matcher(left).find());
  }

  /**
   * Whether a cut has taken the surname from a name of which the rest is one, too: 铁匠赵|金山, at the
   * beginning of a clause or where words say so.
   */
  static boolean isLessItsSurname(Cut cut) {
    String left = cut.left();
    int surname = left.length() - 1;
    if (endsWithCompoundSurname(left) || isThroughASurname(cut)) {
      return true;
    }
    if (surname < 0
        || !Surnames.isCommon(left.charAt(surname))
        || cut.right().length() < 2
        || !mayBeASurname(cut.right())
        || AFTER_NAMES.indexOf(cut.right().charAt(1)) >= 0) {
      return false;
    }
    boolean named =
        cut.words().stream()
            .anyMatch(
                word ->
                    word.kind() == Kind.NAME && word.from() == surname && word.end() > surname + 1);
    boolean alone =
        cut.last().from() == surname
            && (surname > 0 || !cut.isThroughAWord() || cut.last().kind() == Kind.NAME);
    return named
        || (alone && (surname == 0 || BEFORE_NAMES.indexOf(left.charAt(surname - 1)) >= 0));
  }

  /** Whether a name may begin at a cut, behind what somebody is: 赶马人|南宫福. */
  static boolean mayBeginAt(Cut cut) {
    return PEOPLE.indexOf(cut.before()) >= 0
        && !Surnames.isCompound(cut.pair())
        && Surnames.length(cut.right()) > 0;
  }

  /** 通信兵长|孙小满, where a segmenter sees 长孙, and 兽医东|方志强, where a name may stand. */
  private static boolean isThroughASurname(Cut cut) {
    String left = cut.left();
    int surname = left.length() - 1;
    return Surnames.isCompound(cut.pair())
        && ((cut.last().kind() == Kind.NAME && cut.last().from() == surname)
            || (cut.right().length() > 1
                && (surname == 0 || BEFORE_NAMES.indexOf(left.charAt(surname - 1)) >= 0)));
  }

  private static boolean mayBeASurname(String right) {
    return Surnames.length(right) > 0 || GIVEN_NAMES_TOO.indexOf(right.charAt(0)) >= 0;
  }

  private static boolean mayGoOn(String right) {
    String after = right.length() == 1 ? DEEDS_AFTER_NAMES : AFTER_NAMES;
    return after.indexOf(right.charAt(0)) < 0;
  }

  /** Whether the cut takes the given name, or half of it, from a surname of two characters. */
  private static boolean isCompoundSurname(String left, String right) {
    return (mayGoOn(right) || (right.length() == 1 && IT_IS.matcher(left).find()))
        && (endsWithCompoundSurname(left)
            || endsWithCompoundSurname(left.substring(0, left.length() - 1)));
  }

  private static boolean endsWithCompoundSurname(String left) {
    return left.length() > 1 && Surnames.isCompound(left.substring(left.length() - 2));
  }

  /** Whether the cut goes through a name, and what is left of it would be one. */
  private static boolean isHalf(String left, String right, List<Word> words, int at) {
    Word name = words.get(at);
    boolean stands =
        at == 0
            || words.get(at - 1).kind().isThing()
            || BEFORE_NAMES.indexOf(left.charAt(name.from() - 1)) >= 0
            || TO_WHOM.matcher(left.substring(0, name.from())).find();
    return name.kind() == Kind.NAME && stands && isNameToo(left, right, name);
  }

  private static boolean isNameToo(String left, String right, Word name) {
    Word last = Words.last(left);
    return BETWEEN_NAMES.indexOf(right.charAt(0)) < 0
        && !(right.length() > 1 && ASPECTS.indexOf(right.charAt(1)) >= 0)
        && Surnames.mayBeName(left.substring(name.from()))
        && last.kind() == Kind.NAME
        && last.from() == name.from()
        && last.length() > 1;
  }

  /** Whether a name may have one character more than a segmenter has seen: 范朗|生. */
  private static boolean mayHaveOneMore(String clause, Word name, Word next) {
    String surname = clause.substring(name.from(), Math.min(name.from() + 2, name.end()));
    int given = name.length() - (Surnames.isCompound(surname) ? 2 : 1);
    return name.kind() == Kind.NAME
        && Surnames.length(surname) > 0
        && given == 1
        && !next.kind().isCount()
        && next.kind() != Kind.SIDE
        && next.kind() != Kind.OF
        && (next.length() == 1 || next.kind() == Kind.NAME)
        && AFTER_NAMES.indexOf(clause.charAt(next.from())) < 0;
  }

  /**
   * Whether a surname that is a word of its own has lost the second of two characters behind it.
   */
  private static boolean isGiven(String left, String right, List<Word> words, int at) {
    int cut = left.length();
    Word given = words.get(at);
    char first = left.charAt(cut - 1);
    if (at == 0
        || given.from() != cut - 1
        || given.kind().isCount()
        || COMPLEMENTS.indexOf(first) >= 0
        || AFTER_NAMES.indexOf(first) >= 0) {
      return false;
    }
    Word surname = words.get(at - 1);
    Word next = words.get(given.end() > cut ? at : at + 1);
    return surname.length() == 1
        && Surnames.isCommon(left.charAt(surname.from()))
        && (at == 1
            || words.get(at - 2).kind().isThing()
            || TO_WHOM.matcher(left.substring(0, surname.from())).find())
        && next.end() == cut + 1
        && !next.kind().isCount()
        && mayGoOn(right);
  }
}
