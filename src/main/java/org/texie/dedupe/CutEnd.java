package org.texie.dedupe;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a cut within a clause may take from what stands before it: a measure from a number, the day
 * before from a day, and more from the {@link TornWord} that it goes through.
 */
final class CutEnd {

  /** Enough tokens at either side of a cut to tell a range by. */
  static final int NEAR = 6;

  /** Enough tokens at either side of a cut to tell words by. */
  static final int FAR = 20;

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
      Pattern.compile(
          "[0-9零〇一二两三四五六七八九十百千万亿](?:[^，]{0,3}(?<![降减升增加缩涨提跌达退调改扩延])\\|[到至~～-]|\\|点)[0-9一二两三四五六七八九十]"
              + "|[元块日月年岁]\\|起(?![来床身诉点码])|(?:[0-9一二三四五六七八九两几][成倍]|[年月天时里斤尺亩度碗])\\|(?:半(?![天夜路])|有余)");

  /** 闸|口 is one word, and in 古城|外在 a segmenter may see another one begin. */
  private static final Pattern PLACE =
      Pattern.compile(
          "[闸坝江河山沟谷井桥村镇城巷港关渡峡弄]\\|口|胡同\\|口|[坡山岭楼塔]\\|[顶脚腰]|[城桥村镇街巷路门站寺庙塔场厂园湖河渠]\\|[东西南北](?![京方])|铺\\|子|街\\|道|[里庄村镇湖山苑路街巷桥坊]\\|(?:社区|街道|小区|新村|新区|大院|片区|广场|公园|景区)|[城村镇桥门闸站寺庙塔校厂]\\|[外旁]");

  /** 消防大队|宣教科. */
  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "(?:[局处院校馆站所会部委团社行队]|公司|中心|街道|社区)\\|[\\u4e00-\\u9fff]{2}(?:[科股室组队部处办站所](?![长员])|中心|分[局校院])");

  private static final List<Pattern> TEARS = List.of(TIME, RANGE, PLACE, DEPARTMENT);

  private CutEnd() {}

  /** What is not whole before a token within a clause; empty where nothing seems to be torn. */
  static String torn(Tokens tokens, int end) {
    if (isThroughUnit(tokens, end)) {
      return tokens.quoted(Math.max(0, end - 4), end);
    }
    String quantity =
        Quantity.lessItsEnd(tokens.clauseBefore(end, NEAR), tokens.clauseAfter(end, NEAR));
    if (!quantity.isEmpty()) {
      return quantity;
    }
    String cut = tokens.clauseBefore(end, NEAR) + "|" + tokens.clauseAfter(end, NEAR);
    for (Pattern pattern : TEARS) {
      String found = Turns.find(pattern, cut);
      if (!found.isEmpty()) {
        return found.replace("|", "");
      }
    }
    return TornWord.at(tokens.clauseBefore(end, FAR), tokens.clauseAfter(end, FAR));
  }

  /** Whether a number or its unit goes on behind a cut: 千瓦 is not 千瓦时, nor 3个 3个月. */
  private static boolean isThroughUnit(Tokens tokens, int end) {
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
