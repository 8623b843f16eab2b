package org.texie.dedupe;

import java.util.List;

/**
 * Single characters that turn what follows them, such as 副, 将 or 要, told from the same characters
 * within a word that does not: 红十字会, 标准, 可以.
 */
final class Modifiers {

  /** 可 means this where a clause begins with it. */
  private static final char BUT = '可';

  /** Each with the characters before and after it that make another word of it. */
  private static final List<Modifier> ALL =
      """
      副 一全两几       业刊产题标词
      半 一多两各大小过前后上下夜几数点分成倍年月天里米斤元块度岁个三四五六七八九十0123456789 天年个月日夜路空里斤小公山腰边截生途圆圈
      素 朴因质要元色毒平吃嗦 质材菜描食净颜雅日来有不
      仿 模相           品佛宋照效
      原 草高平还复中病 来因则料先本
      前 以之目提从眼当日年月天午面跟生身台门 往来后面进景
      代 时现古年近当后世几取替交朝历每 表码价谢替言销购
      准 标批精水校对瞄基 时确备则许予绳点
      假 放暑寒节长休请度病 期日设装山
      伪 - -
      反 违相正造 对映应馈复而抗击思光弹过
      再 一不 次度三也说
      亚 东南欧 洲军运
      负 自肩抱胜欺辜 责担面荷伤债
      洋 海大西东南北远放太 务葱楼人相
      糯 软香 -
      野 田山视分原荒狂粗郊旷四 外生味心蛮性营炊餐猫狗兔鸭花草菜猪
      双 一两几 方手眼脚腿层边面向人休
      拟 模虚草 -
      欲 食物 望
      想 思理梦联畅回 法象像家念
      将 麻小干名老主 军来近士领
      会 善金员社大开议卖灯赛歌诗协字商工妇学理委合晚庙年例展博集聚 议员场计见谈话面长客商费诊战
      要 主重首简纪概摘提却总 求点素闻道件领紧害塞
      能 失功智技性节职产动潜全储阳热电 够力源量干手
      应 供反响效感适顺对相照 急有对用邀聘届
      该 - -
      免 避难赦罢减豁全以未幸不难 疫税费检得于职
      可 许认宁 以能谓见靠爱持
      需 所必供内军按急 求
      """
          .lines()
          .map(Modifier::of)
          .toList();

  private record Modifier(char character, String wordsBefore, String wordsAfter) {
    static Modifier of(String line) {
      String[] columns = line.split(" +", 3);
      return new Modifier(columns[0].charAt(0), columns[1], columns[2]);
    }

    boolean turns(String before, char after) {
      int at = before.length() - 1;
      return before.charAt(at) == character
          && !(at == 0 && character == BUT)
          && (at == 0 || wordsBefore.indexOf(before.charAt(at - 1)) < 0)
          && wordsAfter.indexOf(after) < 0;
    }
  }

  private Modifiers() {}

  /** The one at the end of some text that turns what begins with a character; empty if none. */
  static String at(String before, char after) {
    if (before.isEmpty()) {
      return "";
    }
    return ALL.stream()
        .filter(modifier -> modifier.turns(before, after))
        .findFirst()
        .map(modifier -> String.valueOf(modifier.character()))
        .orElse("");
  }
}
