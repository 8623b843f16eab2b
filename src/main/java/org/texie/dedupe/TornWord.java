package org.texie.dedupe;

import java.util.List;
import java.util.regex.Pattern;
import org.texie.dedupe.Words.Kind;
import org.texie.dedupe.Words.Word;

/**
 * The word through which a cut goes, or the two between which it is, where what is left of them
 * would stand for something else: from a body the part of it that is meant, from a place its side.
 */
final class TornWord {

  /** 里, 上 and the like tell no other place, nor does 之后 tell one. */
  private static final String WITHIN = "里上中下内间之";

  /** Nor do these of a thing: 枕头|底, 灶台|旁边. */
  private static final String BESIDE = "前底旁边侧头面";

  /** 收摊|前, 换班|后: not 收摊|前往. */
  private static final Pattern BEFORE_OR_AFTER = Pattern.compile("[前后](?![往进来面去方排沿台途门院街山勤辈])");

  /** With these a word names another plant, beast or dish: 葡萄|柚, 花生|油, 眼镜|蛇. */
  private static final String OTHER_KIND = "柚油灶钳蛇莲草虫瓜果花菜豆鱼虾蟹鸟鸡鸭鹅牛羊马树木竹叶茶酒酱醋糖糕饼面粉肉汤粥饭药膏浆汁石土布边婿";

  /** A likeness or part of a thing, or a claim to one: 寄来球衣|图样, 捧回金奖|提名. */
  private static final Pattern LIKENESS =
      Pattern.compile(
          "图[样纸案册解集例]|[纸小]样|圆子|模型|样品|样本|样机|标本|照片|相片|画像|雕像|塑像|挂图|海报|押金|定金|订金|订单|订货单|礼盒|礼券|代金券|提货[单券]|购物券|兑换券|门票|入场券|复印件|复制件|复制品|替代品|仿品|空盒|空瓶|包装|外壳|零件|配件|玩偶|贴纸|徽章|种子|[幼秧种树]?苗(?![族岭寨])|里衬|衬里|面料|提名|候选|名额|申请|资格|风格|崽子?|幼崽");

  /** What is of a thing, and not the thing: 立了一块石碑|的底座, 借走了梯子|的主人. */
  private static final Pattern OF_IT =
      Pattern.compile(
          "$|是|[^，]{0,6}?(?:"
              + LIKENESS.pattern()
              + "|任务|倡议|日子|光景|时候|情形|情景|场面|画面|说辞|内容|文字|[红白字纸]条|红纸|标语|横幅|帖子|新闻|[表堂][兄弟哥姐妹]|远房|轮胎|钥匙|底座|盒子?|套子?|架子|[初草头底]?稿|拓片|[优惠折扣抵用]{2,3}券|主人|邻[居县村]|朋友|同[学事乡伴]|[姊兄]妹|兄弟|家[人属]|亲[戚友]|安排|事[^，]{0,3}[没未]|计划|打算|设想|方案|消息|说法|传闻|愿望|条件|一?[半部角]分?$|一半|[一二三四五六七八九十百]+分之|大半|少数|多数|大部分|名义|资格|牌子|招牌|旧址|遗址|原址|后人|子女|学徒|徒弟|助手|秘书)");

  private TornWord() {}

  /**
   * What is torn at a cut; empty where nothing seems to be.
   *
   * @param left the clause up to the cut, in the match form, or as much of it as matters
   * @param right the same behind the cut; neither is empty
   */
  static String at(String left, String right) {
    String clause = left + right;
    int cut = left.length();
    List<Word> words = Words.of(clause);
    int at = Words.indexUpTo(words, cut);
    Word word = words.get(at);
    boolean within = word.end() > cut;
    Word next = words.get(within ? at : at + 1);
    boolean torn =
        TornName.isLessItsEnd(left, right, words, at)
            || (within ? isThingToo(left, right, word) : goesOn(clause, words, word, next));
    return torn ? clause.substring(word.from(), next.end()) : "";
  }

  /** Whether what is left of a body, a place or a title would be one: 县文化馆|志愿队. */
  private static boolean isThingToo(String left, String right, Word word) {
    Word last = Words.last(left);
    boolean named =
        word.kind().isNamed()
            && word.kind() != Kind.NAME
            && last.kind().isNamed()
            && (word.kind() != Kind.OFFICE || last.from() == word.from());
    boolean thing =
        word.kind() == Kind.THING
            && last.kind() == Kind.THING
            && last.from() == word.from()
            && OTHER_KIND.indexOf(right.charAt(word.end() - left.length() - 1)) >= 0;
    boolean body = word.kind() == Kind.BODY && left.length() - word.from() > 2;
    return last.length() > 1 && (named || thing || body);
  }

  /** Whether a word tells with the next one something else than by itself: 古城|外, 团长|助理. */
  private static boolean goesOn(String clause, List<Word> words, Word word, Word next) {
    Kind kind = word.kind();
    boolean isDeed = kind == Kind.OTHER && word.length() > 1;
    boolean isLikeness =
        (kind.isThing() || kind == Kind.MEASURE)
            && LIKENESS.matcher(clause.substring(next.from())).lookingAt();
    if (isLikeness || isLocated(clause, words, word, next)) {
      return true;
    }
    if (isDeed && BEFORE_OR_AFTER.matcher(clause.substring(next.from())).lookingAt()) {
      return true;
    }
    return switch (next.kind()) {
      case SIDE ->
          kind == Kind.TIME
              || (kind.isThing()
                  && WITHIN.indexOf(clause.charAt(next.from())) < 0
                  && (kind != Kind.THING
                      || BESIDE.indexOf(clause.charAt(next.from())) < 0
                      || (CutStart.BODY_ENDS + CutStart.PLACE_ENDS)
                              .indexOf(clause.charAt(word.end() - 1))
                          >= 0));
      case OF ->
          kind == Kind.NAME
              || kind == Kind.OFFICE
              || (kind.isThing()
                  && OF_IT.matcher(clause.substring(next.end())).lookingAt()
                  && isToldOf(clause, words, word));
      case BODY, OFFICE -> kind == Kind.BODY;
      case THING -> kind == Kind.PLACE && next.length() == 1;
      default -> false;
    };
  }

  /**
   * Whether what stands for whom or where something is would be another one: 是县总工会|退休的职工, 在大王庄|小学.
   */
  private static boolean isLocated(String clause, List<Word> words, Word last, Word next) {
    int at = words.indexOf(last);
    if (!last.kind().isThing() || last.length() < 2) {
      return false;
    }
    while (at > 0 && words.get(at).kind().isThing()) {
      at--;
    }
    String link = clause.substring(words.get(at).from(), words.get(at).end());
    return (link.equals("是") && last.kind().isNamed())
        || ((link.equals("是") || link.equals("归")) && next.kind() == Kind.OF)
        || ((link.equals("在") || link.equals("于"))
            && last.kind() == Kind.PLACE
            && (next.kind().isThing() || next.kind() == Kind.SIDE));
  }

  /**
   * Whether something is said before of a thing: 寄往山区|的只有一成, not 山区|的孩子, nor 贴着标签|的袋子, which is a
   * bag of that sort, nor 手里|的活, which is where.
   */
  private static boolean isToldOf(String clause, List<Word> words, Word thing) {
    int at = words.indexOf(thing);
    while (at > 0 && words.get(at - 1).kind().isThing()) {
      at--;
    }
    boolean sort = at > 0 && clause.charAt(words.get(at).from() - 1) == '着';
    boolean where =
        thing.kind() == Kind.THING && WITHIN.indexOf(clause.charAt(thing.end() - 1)) >= 0;
    return !sort
        && !where
        && words.subList(0, at).stream().anyMatch(word -> word.kind() == Kind.OTHER);
  }
}
