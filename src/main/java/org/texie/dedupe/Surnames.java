package org.texie.dedupe;

import java.util.Set;

/**
 * The surnames with which names of people begin, as far as a character by itself tells.
 *
 * <p>都, 那 and the like are surnames, too, but hardly ever meant as such, and not here.
 */
final class Surnames {

  /** Those that a name may well begin with. */
  static final String COMMON =
      "裘邰阙莘濮雍桓宓戎赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗方俞任袁柳鲍史唐费岑薛雷贺倪汤罗毕郝安于齐康伍余顾孟黄穆萧尹姚邵汪毛"
          + "戴宋庞熊纪舒项祝董梁杜阮蓝闵季贾江童郭梅林钟徐邱骆夏蔡田樊胡凌霍虞柯卢莫缪宗丁邓洪包左石崔吉龚程邢裴陆荣翁曲靳段焦巴侯宁甘武刘景詹龙叶黎薄白蒲卓蔺池乔党翟谭申冉"
          + "桑牛温庄晏柴瞿阎艾容易廖耿满匡寇聂敖冷辛简饶曾沙丰游岳娄佟施皮谷宫尤云奚滕殷卞狄米贝臧谈茅屈盛刁高万房宣郁杭钮嵇荀甄封储井巫仲伊仇栾厉祖符束索赖屠蒙闻姬"
          + "颜涂祁隋席丛冀胥栗谌廉禹宰桂寿燕尚茹古戈欧巩晁查荆竺权盖苟肖付代闫关路水卜诸公"
          + "芮官鄢邬苑佘蹇冼仵綦覃芦楚鞠巢蒯訾阚湛糜隗郗扈郏逄郦璩庾暨厍郜揭邝邸仝牟亓缑亢况逯郝阳";

  /**
   * Those that are more often words of their own: a name begins with one where another sign tells.
   */
  private static final String RARE = "丘傅常文兰向管练花降原步弘广师相强矫迟麦楼宗铁印宿门应帅归海晋乌查能双";

  /** Those that are hardly ever meant as such, but where a name and nothing else signs. */
  private static final String UNUSUAL =
      "昌过敬原国占官来羊门蓬暴仰覃后有危元隆经东竺米单干解雍璩濮寿通边浦农双党贡劳逄申堵郤咸籍空须充终居衡弘殳沃利蔚越师那沙养相查红游权逯益亢琴商牟伯赏墨哈笪年爱阳言福库向苍由生鲜战矫山仝才力幸植检贵旷朝银铁粟鹿火天巫晋蒲门迟展芦信税海苗回多";

  private static final Set<String> COMPOUND =
      Set.of(
          "欧阳", "司马", "司徒", "司空", "上官", "夏侯", "诸葛", "尉迟", "皇甫", "令狐", "慕容", "东方", "南宫", "公孙", "长孙",
          "仲孙", "宇文", "钟离", "申屠", "端木", "太史", "独孤", "呼延", "赫连", "澹台", "公冶", "宗政", "濮阳", "鲜于", "闾丘",
          "万俟", "左丘", "完颜", "闻人", "百里", "公羊", "轩辕", "淳于", "单于", "西门", "第五", "梁丘", "东郭", "南门");

  /** With these a name may begin, be the surname of one character or of two. */
  static final String FIRST = COMMON + RARE + "欧司上夏诸尉皇令慕东南长仲宇钟申端太独呼赫澹濮鲜闾万左完闻百轩淳西梁";

  /** With these people who know each other are called: 老王, 小芳, 阿福. */
  private static final String FAMILIAR = "老小阿大";

  /** The most characters of a given name. */
  private static final int GIVEN = 2;

  private Surnames() {}

  /** Whether a name may well begin with a character. */
  static boolean isCommon(char surname) {
    return COMMON.indexOf(surname) >= 0;
  }

  /** How long the surname is that a name begins with; 0 where it begins with none. */
  static int length(String name) {
    if (name.length() > 1 && COMPOUND.contains(name.substring(0, 2))) {
      return 2;
    }
    return !name.isEmpty() && (COMMON + RARE).indexOf(name.charAt(0)) >= 0 ? 1 : 0;
  }

  /** Whether characters may be a name where nothing else signs. */
  static boolean maySign(String characters) {
    int unusual = UNUSUAL.indexOf(characters.charAt(0)) < 0 ? 0 : 1;
    int surname = Math.max(length(characters), unusual);
    int given = characters.length() - surname;
    return surname > 0 && given > 0 && given <= GIVEN;
  }

  /** Whether characters may be a name, by how they begin and how many they are. */
  static boolean mayBeName(String characters) {
    int surname = length(characters);
    int given = characters.length() - surname;
    return surname > 0 ? given > 0 && given <= GIVEN : FAMILIAR.indexOf(characters.charAt(0)) >= 0;
  }
}
