package org.texie.dedupe;

import java.util.regex.Pattern;

/**
 * What a cut within a clause may take from the word before it: a measure from a number, the day
 * before from a day, a child from a name, and from a body the part of it that is meant.
 */
final class CutEnd {

  /** Enough characters at either side of a cut to tell a name by. */
  private static final int NEAR = 6;

  /** A unit has at most as many characters, its number included. */
  private static final int UNIT = 3;

  /** With these a longer unit goes on where a shorter one could end. */
  private static final String UNIT_GOES_ON = "时每方米里克吨次级代度年岁百月钟斤顷贝升瓦元份倍";

  /** With these a number itself does: 二百 is not 二百多. */
  private static final String NUMBER_GOES_ON = "多余几来";

  /** 12点|前, 小满|后: not 8日|前往. */
  private static final Pattern TIME =
      Pattern.compile("[点时分日号月年周天早晚春夏秋冬节夕旬至雨蛰明谷满种暑露寒降雪期夜午汛八五一]\\|[前后](?![往进来面去方排沿台途门院街山勤辈])");

  private static final Pattern RANGE =
      Pattern.compile("[0-9零〇一二两三四五六七八九十百千万亿]\\|[到至点~～-][0-9一二两三四五六七八九十]");

  /** 大桥|北, 古城|外. */
  private static final Pattern PLACE =
      Pattern.compile(
          "[城桥闸村镇街巷路门楼站港湾岛山河湖寺庙塔关厂场院园江坝堤坡岭渡渠井]\\|(?:[东西南北](?![京方])|[外内旁侧](?![地来出进部行科]))|[闸坝江河山沟谷井桥村镇城]\\|口"
              + "|[\\u4e00-\\u9fff&&[^在到的个各全本该]]\\|[村镇县乡庄沟洼寨屯坪坳峪墩圩](?![里上中长民委内外])");

  /** 县文化馆|志愿队, unless what follows is a deed of the body. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?:[馆司处校局院厂站所会部委团店行社队]|社区|街道|中心)\\|(?:的)?"
              + "(?![派给到在把将对向从为与和跟请让使拿送找来去用以出开有是的说发做建提供负组牵联补垫付设也都还又已曾就则由])"
              + "[\\u4e00-\\u9fff&&[^一二两三四五六七八九十被减增降升涨到教病]]{1,3}?(?:[队会组部所站室处科院办团班店社]|公司|中心)");

  private static final String SURNAMES =
      "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗方俞任袁柳鲍史唐费岑薛雷贺倪汤罗毕郝安于齐康伍余顾孟黄穆萧尹姚邵汪毛戴宋庞熊纪舒项祝董梁杜阮蓝闵季贾江童郭梅林钟徐邱骆夏蔡田樊胡凌霍虞柯卢莫缪宗丁邓洪包左石崔吉龚程邢裴陆荣翁曲靳段焦巴侯宁甘武刘景詹龙叶黎薄白蒲卓蔺池乔党翟谭申冉桑牛温庄晏柴瞿阎艾容易廖耿满匡寇聂敖冷辛简饶曾沙丰游岳娄佟";

  /** 支书夏侯朗|生: a child may have one character or two. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:^|[员工长师手匠者任记嫂民妇娘婆户人医警兵客贩童属徒班主理生表书友叫名])(?:["
              + SURNAMES
              + "]|欧阳|司马|上官|夏侯|诸葛|尉迟|皇甫|令狐|慕容|东方|公孙)[\\u4e00-\\u9fff&&[^和与及的在了着用把由]]\\|[\\u4e00-\\u9fff&&[^说道讲问答是在的把将从和与等了被给对向到去来用拿也就都又还曾以为于并则便却及带领介告走跑站坐蹲看守写画做有没不先老师书主家]]");

  private CutEnd() {}

  /** What is not whole before a token within a clause; empty where nothing seems to be torn. */
  static String torn(Tokens tokens, int end) {
    if (isThroughUnit(tokens, end)) {
      return tokens.quoted(Math.max(0, end - 4), end);
    }
    String left = tokens.form(clauseBegin(tokens, end), end);
    String cut = left + "|" + tokens.form(end, clauseEnd(tokens, end));
    for (Pattern pattern : new Pattern[] {TIME, RANGE, PLACE, BODY, NAME}) {
      String found = Turns.find(pattern, cut);
      if (!found.isEmpty()) {
        return found.replace("|", "");
      }
    }
    return "";
  }

  private static int clauseBegin(Tokens tokens, int end) {
    int from = end - 1;
    while (from > Math.max(0, end - NEAR) && !tokens.clauseBegins(from)) {
      from--;
    }
    return from;
  }

  private static int clauseEnd(Tokens tokens, int from) {
    int end = from;
    while (end < Math.min(tokens.length(), from + NEAR)
        && (end == from || !tokens.clauseBegins(end))) {
      end++;
    }
    return end;
  }

  /** Whether a number or its unit goes on behind a cut: 千瓦 is not 千瓦时, nor 3个 3个月. */
  private static boolean isThroughUnit(Tokens tokens, int end) {
    if (end == tokens.length()) {
      return false;
    }
    char next = tokens.character(end);
    if (tokens.isNumber(end - 1) && NUMBER_GOES_ON.indexOf(next) >= 0) {
      return true;
    }
    for (int i = end - 2; i >= Math.max(0, end - UNIT) && !tokens.clauseBegins(i + 1); i--) {
      if (tokens.isNumber(i)) {
        return UNIT_GOES_ON.indexOf(next) >= 0;
      }
    }
    return false;
  }
}
