package org.texie.dedupe;

import java.util.List;
import java.util.regex.Pattern;
import org.texie.dedupe.Words.Kind;
import org.texie.dedupe.Words.Word;

/**
 * What a cut within a clause may take from what stands before it: the end of a {@link Quantity},
 * the side of a place, and more from the {@link TornWord} that it goes through.
 */
final class CutEnd {

  /** Enough tokens at either side of a cut to tell an amount or a place by. */
  static final int NEAR = 6;

  /** Enough tokens at either side of a cut to tell words by. */
  static final int FAR = 20;

  /** 闸|口 is one word, and in 古城|外在 a segmenter may see another one begin. */
  private static final Pattern PLACE =
      Pattern.compile(
          "[湾江河湖海港山村镇桥路街]\\|(?:[对两沿南北东西]岸|对面|[上下]游|附近|周边|旁边|外围)|桥\\|头|[苑里坊村庄镇屯岭山坡河溪桥]\\|[东西南北前后上下中新老][街路巷村庄苑里院]|[山溪河江湖海桥塘井岭坪坝湾门店头子家寺庙]\\|[庄村镇乡岭湾坊寨坪屯坡](?![里上中民人口长])|[闸坝江河山沟谷井桥村镇城巷港关渡峡弄]\\|口|[^，。的了到在向往从上]{2}["
              + CutStart.PLACE_ENDS
              + "]\\|[口脚尾头]|胡同\\|口|[^，。的了到在]{2}[山河溪]\\|[坳沟坡湾岭坪坝嘴口]|[坡山岭楼塔]\\|[顶脚腰]|[^，。的了在到][岭坡崖坎岙坪坳垭湾村庄镇屯圩埠寨塘坝堡桥港洲岛溪河江湖沟]\\|[东西南北上下前后底尾外]|[湾坳岭坡沟坪村庄镇乡寨屯岗垭坝浦洼塬]\\|[^，。的里上中下外边旁内到在有是和与去来就都把给让]?[塘岭坡坳湾沟坪角岔嘴村庄寨屯坝洼塬](?![里边上])|[城桥村镇街巷路门站寺庙塔场厂园湖河渠]\\|[东西南北](?![京方])|[铺堡沟梁湾坝台营窝寨圈屯坨甸店]\\|子|街\\|道|[^，。的了到在]{2}[村镇乡庄屯桥湾岛河湖沟坡岭坪坝寨圩埠渡塘堡岙坞岸洲沙滩坳垭井泉潭溪涧峡谷畈垸]\\|[村镇乡庄屯桥港岛河湖江滩坡铺堡营岙坞沟圩埠渡塘坝堤闸寨坪坳垸集洲塔寺庙祠场屿垭]|[里庄村镇湖山苑路街巷桥坊渡湾坝坪岭坡塘沟圩岗洲滩埠屯寨]\\|(?:社区|街道|小区|新村|新区|大院|片区|广场|公园|景区)|[城村镇桥门闸站寺庙塔校厂]\\|[外旁]|[县城镇市乡村]\\|郊|(?<![在到从进出住])[山坝湾镇村庄乡河江湖岭桥坡沟坪州城]\\|(?:农场|林场|渔场|牧场|茶场|果园|菜场|小学|中学|学校|医院|卫生[院所]|车站|码头|粮站|粮库|供销社|文化站|派出所|水库|水电站|大[桥坝]|煤矿|工业园|幼儿园|敬老院|养老院)|母\\|[校舅]|妻\\|[弟舅妹姐侄]");

  /** 消防大队|宣教科. */
  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "(?:[局处院校馆站所会部委团社行队台场厂店园库矿办]|公司|中心|街道|社区)\\|[\\u4e00-\\u9fff]{2}(?:[科股室组队部处办站所](?![长员])|中心|分[局校院])|(?:[局处院校馆站所会部委团社行队厂场办]|公司|集团|中心|街道|社区)\\|(?:食堂|宿舍|车队|仓库|门市部|幼儿园|医院|疗养院|招待所|子弟|家属院|中学|小学|学校|大学|技校)|(?:[局处院校馆站所会部社厂]|公司|中心|街道|社区|[队厅坊场院社站台库园店行铺棚堂])\\|[\\u4e00-\\u9fff]{1,2}[室堂库房厅棚圃间塔台](?![一二三四五六七八九十])|(?:小学|中学|大学|[医法影戏剧]院|公园|银行|邮局|供销社|百货|商场|码头|[站馆厂园])\\|(?:食堂|仓库|宿舍|[前后]街|小区|社区|新村|[东西南北]?[路街巷]|家属[院楼区]|分[校院店行]|附属|门诊|急诊)|[校学社村院厂司局会]\\|(?:家委会|业委会|居委会|工会|妇联|团委|[党团总]?支部|分会|理事会|监事会|校友会)");

  /** What a clause has at most, in characters, that tells nothing. */
  private static final int SCRAP = 6;

  /** What stands behind such a mark tells something even without a verb. */
  private static final Pattern EXPLAINING = Pattern.compile("[：:—–][“‘「『]?[^，。；：:—–]*$");

  private static final Pattern AMOUNT = Pattern.compile("[0-9零〇一二两三四五六七八九十百千万半几]");

  /** 堤长|助理. */
  private static final Pattern ASSISTANT =
      Pattern.compile(
          "[长员任事记管授师首总]\\|(?:助理|随员|随从|副手|帮办|秘书|代表|候[选补]人|候补|替补|后备|推荐|顾问|夫人|司机|助手|家属|联络员|专职|兼职|级|接待|办公)");

  /** 设在查干|井, 搬到青岩|沟口: where something is or goes, less what such a place's name ends with. */
  private static final Pattern WHERE =
      Pattern.compile(
          "(?:[在到往从去回赴经至抵由于入进住驻离过自]|[运送寄发][给向]|来自|[里外侧边旁岸]的)[了过着]?[^，。的了过着0-9个]{2,5}(?<![手这那哪])\\|(?!里|铺[了着上满]|(?<=门\\|)口)[东西南北上下前后]?["
              + CutStart.PLACE_ENDS
              + "]");

  /** 孙|女, 二姨|夫, 母亲|的养母. */
  private static final Pattern KIN =
      Pattern.compile(
          "(?:"
              + Turns.KIN
              + "|[孙女姨姑舅叔伯弟哥兄姐妹侄甥爷奶婶婆娘]|[侄孙]子)\\|(?:[女婿夫媳嫂](?![子人])|家的?|的[^，]{0,4}?(?:"
              + Turns.RELATIVES
              + "|[父母爹妈儿女叔伯姨姑舅]|[长短]工))");

  /** 九号隧道|出口, 公路|辅道, 折向西|北. */
  private static final Pattern PART =
      Pattern.compile(
          "[道街路线站场馆园桥区厂架]\\|(?:[东西南北中前后上下]段|辅道|应急车道|[一二三四五六七八九0-9]+号|延长线|围墙|门[前厅后]|[出入]口|[后前]门|匝道)|岩\\|半?腰|[向往朝折正偏直][东西南北左右]\\|[东西南北前后左右偏]|往[上下]\\|游|第[一二三四五六七八九十0-9]+\\|(?:方阵|梯队|轮|集团|候补)|等\\|的[下上]一等|[0-9十百千万]\\|(?:有[一二三四五六七八九]|的[十百几两数]+倍)|[成][0-9一二三四五六七八九]?\\|[一二三四五六七八九]$|[奖冠杯赛录]\\|(?:评审|评委|入围|申报|得主|保持者|签名|资格)");

  /** 是音乐老师黎英的外公|的大哥. */
  private static final Pattern WHO_IT_IS = Pattern.compile("[是归叫][^，]{2,}\\|的[^，]{1,8}$");

  /** 出任镇长|助手, 做了船长|的学徒: what somebody became. */
  private static final Pattern BECAME =
      Pattern.compile("(?:做[了过]?|当[了上过]?|升[任为]?了?|出任|接任|担任|就任|身份是|成[为了])[^，]{0,12}$");

  /** 去南京|西路, 分到水文站|食堂: where somebody goes or works. */
  private static final Pattern AT =
      Pattern.compile("(?:[在到往去来回赴于进入住卖]|加入|投奔|定居|分配|考取)[了过]?[^，的了到在0-9一二三四五六七八九十两]{2,10}$");

  /** 落款林业局, 寄到马圈堡: where it is told of, even without a verb that a segmenter sees. */
  private static final Pattern LABELLED =
      Pattern.compile("(?:落款|署名|祖籍|籍贯|地址|地点|产地|户口|[到往自于])[^，]{2,}$");

  /** Enough of a clause's end for a reason to quote. */
  private static final Pattern LAST_WORDS = Pattern.compile(".{1,4}$");

  private static final Pattern BEHIND = Vocabulary.atTheBeginning("cut-off-behind.txt");

  private static final List<Pattern> TEARS =
      List.of(PLACE, WHERE, DEPARTMENT, ASSISTANT, KIN, PART);

  private CutEnd() {}

  /** Whether all that is left of a clause names something and tells nothing of it: 小作坊|关了. */
  private static boolean isNominal(Tokens tokens, int end) {
    String left = tokens.clauseBefore(end, FAR);
    return left.length() <= SCRAP
        && !AMOUNT.matcher(left).find()
        && !TornName.mayEndWith(left)
        && !LABELLED.matcher(left).find()
        && !EXPLAINING.matcher(tokens.shownBefore(end)).find()
        && names(Words.of(left));
  }

  /** Whether words are those for a time, or for other things without a name. */
  private static boolean names(List<Word> words) {
    return words.stream().allMatch(word -> word.kind() == Kind.TIME)
        || words.stream()
            .map(Word::kind)
            .allMatch(kind -> kind.isThing() && kind != Kind.NAME && kind != Kind.TIME);
  }

  /** What is not whole before a token within a clause; empty where nothing seems to be torn. */
  static String torn(Tokens tokens, int end) {
    String cut = tokens.aroundCut(end, NEAR);
    if (isNominal(tokens, end)) {
      return Turns.find(PLACE, cut).replace("|", "");
    }
    String quantity = Quantity.lessItsEnd(tokens, end);
    if (!quantity.isEmpty()) {
      return quantity;
    }
    for (Pattern pattern : TEARS) {
      String found = Turns.find(pattern, cut);
      if (!found.isEmpty()) {
        return found.replace("|", "");
      }
    }
    String left = tokens.clauseBefore(end, FAR);
    String right = tokens.clauseAfter(end, FAR);
    String found = TornWord.at(left, right);
    if (found.isEmpty()) {
      found = Turns.find(BEHIND, right);
    }
    if (found.isEmpty() && isAnothers(left, right)) {
      found = Turns.find(LAST_WORDS, left);
    }
    return found.isEmpty() ? whoItIs(left, right) : found;
  }

  /**
   * Whether an office, a place or a body ends before a cut that is told of something of its own.
   */
  private static boolean isAnothers(String left, String right) {
    boolean became = BECAME.matcher(left).find();
    boolean at = AT.matcher(left).find();
    if (!became && !at) {
      return false;
    }
    Kind last = Words.last(left).kind();
    Kind next = Words.of(right).get(0).kind();
    boolean thing = next == Kind.THING || next == Kind.BODY || next == Kind.PLACE;
    return (became && last == Kind.OFFICE && (thing || next == Kind.OF))
        || (at && (last == Kind.PLACE || last == Kind.BODY) && thing);
  }

  /** Who somebody is, where a cut leaves another one of it; empty where it does not. */
  private static String whoItIs(String left, String right) {
    String found = Turns.find(WHO_IT_IS, left + Tokens.CUT + right).replace("|", "");
    return found.isEmpty() || Words.last(left).kind().isThing() ? found : "";
  }
}
