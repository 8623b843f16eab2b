package org.texie.dedupe;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The phrase that tells how much, how many or when, of which a cut leaves another amount: 四里 of
 * 四里多, 两元 of 两元八角, 半月 of 一个半月, 六月以 of 六月以前.
 */
final class Quantity {

  /** A number, or its end where it is long. */
  private static final String NUMBER =
      "(?:[0-9][0-9.,:]{0,15}[%万亿千百]{0,4}|[零〇一二两三四五六七八九十百千万亿几数半]{1,15})";

  /** What is counted by, without a number. */
  static final String UNIT =
      "(?:[万亿]?美?元|块钱?|毛钱?|角|分钱?|公?斤|两|克|吨|亩地?|公顷|平方公?米|平方公里|立方米|平米|[公海华]?里路?|[厘毫分]?米|丈|尺|寸"
          + "|天|日|号|周|星期|礼拜|个?多?月|个?季度?|年|周?岁|点钟?|时|个?半?小时|个?钟头|分钟?|秒钟?|刻钟?"
          + "|人次?|户|家|口|名|位|个|只|头|条|件|张|本|册|台|辆|座|栋|幢|层楼?|间|次|回|趟|遍|场|届|期|批|倍|成|折|度|千?瓦时?"
          + "|桌|碗|杯|瓶|盒|箱|袋|筐|篮|棵|株|朵|根|支|枝|把|双|对|套|片|份|项|门|道|声|句|字|页|封|首|部|篇|步|级|代|辈|站|班|组|排|行|列|圈"
          + "|桶|车|船|垄|窝|匹|尾|艘|架|盏|顶|床|幅|枚|颗|粒|滴|堆|捆|担|斗|升|缸|罐|壶|锅|勺|盆|盘|串|处|股|笔|轮|级)";

  /** What goes on behind a unit, or behind a day or feast. */
  private static final String MORE =
      "(?:过后|刚过|半(?![夜路空])|多(?![次人数年家亏少了出收打跑走卖赚花])|有余|余(?=[^热波])|出头|左右|上下(?![一两班车楼])|[以之][上下内外前后]|前后|开外|封顶|不等"
          + "|[前后](?![往进来面去方排沿台途门院街山勤辈天者续期])|起(?![来床身诉点码草步])|[初末](?![步中心级一二三])|底(?![下部气层])"
          + "|零"
          + NUMBER
          + ")";

  private static final String AMOUNT = NUMBER + "[多余来几]?" + UNIT;

  /** A unit that a smaller one may follow; 一天50单 and 一斤3元 are rates. */
  private static final String LARGER = "(?:[元块毛角里米丈尺岁点时秒升]|公里|小时|分钟|(?<![一每])(?:年|个?月|吨|斤|度|天))";

  /** A day or feast that something may be before or after. */
  private static final String DAY = "(?:[节日夕至分暑寒明雨雪露种满谷]|春节|开春|入冬|入夏|入秋)";

  /** What makes another day of a day or feast. */
  private static final String LATER =
      "(?:第[二三四五0-9]天|[前后][一两三头几0-9]天|次日|翌日|前[夕夜]|[过刚]?过后|刚过|过[了完]|[以之][前后]|前后"
          + "|[前后](?![往进来面去方排沿台途门院街山勤辈天者续期])|左右|敲过|的?头天|那一?[周月年]|快要|临近|将近|将至|在即|未到|没到|不到)";

  /** An amount that goes on behind the cut. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          AMOUNT
              + "\\|"
              + MORE
              + "|"
              + AMOUNT
              + "\\|(?:(?:外加|另加|再[加减]|还[差多]|或)[^，]{0,3}?[0-9一二两三四五六七八九十]|有[0-9一二三四五六七八九](?=[，。]|$)|的[0-9一二两三四五六七八九十]+倍|又"
              + NUMBER
              + "|[一每](?:[斤页亩吨里天年件张次个]|公里|小时)(?=[，。的]|$))|[吨人车]\\|公里|[点时]\\|(?:过|差|欠|缺|零|许|整)(?:[0-9一二三四五六七八九十]+分|一?刻)?|"
              + NUMBER
              + "\\|"
              + UNIT
              + "(?:左右|上下|以[上下]|多|出头)"
              + "|"
              + NUMBER
              + LARGER
              + "\\|"
              + NUMBER
              + "|"
              + NUMBER
              + "\\|(?:[成度][一二三四五六七八九半]|月)|月\\|[上中下]旬|分之.\\|[强弱多]|[一二三四五六七八九0-9]成\\|(?:不止|[一二三四五六七八九0-9])|半\\|(?:小时|天|年|月|里|亩)|一半\\|多|(?:[年月日号点时岁天周期底初末冬春夏秋节季]|周[一二三四五六])\\|[^，]{0,5}(?:[以之][前后]|前[一半]|之交|差[一十]|还多|[至到](?:周|星期|次))|"
              + "年\\|年[初中底末]|(?:[去今明前]年|月)\\|[初中底末](?![步期心])|初\\|[一二三四五六七八九十]|分之\\|[一二三四五六七八九十0-9]|几\\|[十百千万]|[一二三四五六七八九两0-9]\\|(?:成(?![为了立员年长人就本])|[只个里斤亩年天块元米]半)|[十百千万]\\|(?:有[一二三四五六七八九]|的[十百几两数]+倍)|成[0-9一二三四五六七八九]?\\|[一二三四五六七八九]$|"
              + DAY
              + "前\\|后|"
              + DAY
              + "\\|"
              + LATER);

  /** An amount whose beginning is cut off, so that what is left is one by itself. */
  private static final Pattern BEGINS_LATE =
      Pattern.compile(
          AMOUNT
              + "\\|半(?:天|年|个|月|里|斤|公里|小时|钟头|亩)|[前后]半\\|(?:小时|天|年|月|里|场|程|夜|生)|[小大多]\\|半(?:天|年|个|月|里|斤|辈)|"
              + NUMBER
              + "\\|(?:个|公里|小时|里|斤|亩|年|天)半|"
              + NUMBER
              + LARGER
              + "\\|"
              + NUMBER
              + "|"
              + NUMBER
              + "\\|(?:[块毛角元]|[里米丈尺斤点])"
              + NUMBER
              + "|[十百千万]\\|[几多余来]|[上成数几]\\|[十百千万]|第[0-9一二三四五六七八九十百]+\\|[天年月次个届名位期批]|(?:[今去明前后当头上来翌次隔昨同转]年|[0-9]年)\\|(?:第?[一二三四]季度|[上下]半年|腊月|正月|[春夏秋冬][天日季]|[0-9一二三四五六七八九十]+月|[^，的]{1,3}[节至夕分寒暑])|每\\|(?:周[一二三四五六日末]|[月年]|逢)|[上下]半\\|年|[上下前后]\\|半(?:年|月|天|场|夜|生)|(?:[上下这本当]个?|一个)\\|(?:月[初底末]?|星期|礼拜|季度)");

  /** A unit has at most as many characters, its number included. */
  private static final int UNIT_LENGTH = 3;

  /** With these a longer unit goes on where a shorter one could end. */
  private static final String UNIT_GOES_ON = "时每方米里克吨次级代度年岁百月钟斤顷贝升瓦元份倍";

  /** With these a number itself does: 二百 is not 二百多. */
  private static final String NUMBER_GOES_ON = "多余几来";

  /** 12点|前, 小满|后: not 8日|前往. */
  private static final Pattern TIME =
      Pattern.compile("[点时分日号月年周天早晚春夏秋冬节夕旬至雨蛰明谷满种暑露寒降雪期夜午汛八五一]\\|[前后](?![往进来面去方排沿台途门院街山勤辈])");

  private static final Pattern RANGE =
      Pattern.compile(
          "[0-9零〇一二两三四五六七八九十百千万亿](?:(?:"
              + UNIT
              + ")?[多半]?\\|[到至~～-]|\\|点)[0-9一二两三四五六七八九十]"
              + "|[元块日月年岁]\\|起(?![来床身诉点码])|(?:[0-9一二三四五六七八九两几][成倍]|[年月天时里斤尺亩度碗])\\|(?:半(?![天夜路])|有余)");

  private static final List<Pattern> LESS_THEIR_END = List.of(GOES_ON, TIME, RANGE);

  private Quantity() {}

  /** The phrase whose end a cut before a token takes away; empty where nothing seems to be torn. */
  static String lessItsEnd(Tokens tokens, int end) {
    if (isThroughUnit(tokens, end)) {
      return tokens.quoted(Math.max(0, end - 4), end);
    }
    String cut = tokens.aroundCut(end, CutEnd.NEAR);
    return LESS_THEIR_END.stream()
        .map(pattern -> Turns.findAcross(pattern, cut))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The phrase whose beginning a cut before a token takes away; empty if none. */
  static String lessItsBeginning(Tokens tokens, int start) {
    return Turns.findAcross(BEGINS_LATE, tokens.aroundCut(start, CutEnd.NEAR));
  }

  /** Whether a number or its unit goes on behind a cut: 千瓦 is not 千瓦时, nor 3个 3个月. */
  private static boolean isThroughUnit(Tokens tokens, int end) {
    char next = tokens.character(end);
    if (tokens.isNumber(end - 1) && NUMBER_GOES_ON.indexOf(next) >= 0) {
      return true;
    }
    for (int i = end - 2; i >= Math.max(0, end - UNIT_LENGTH) && !tokens.clauseBegins(i + 1); i--) {
      if (tokens.isNumber(i)) {
        return UNIT_GOES_ON.indexOf(next) >= 0;
      }
    }
    return false;
  }
}
