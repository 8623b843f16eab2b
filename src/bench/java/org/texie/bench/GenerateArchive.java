package org.texie.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Writes an archive of any size, the same for the same size, to measure builds with.
 *
 * <p>Arguments: how many cases, and the folder to write. A case has 8 to 14 paragraphs of made-up
 * prose, one in three cases a pull quote, one in four a repeated box, one in eight a table.
 */
public final class GenerateArchive {

  private static final List<String> DISTRICTS =
      List.of(
          "dongchi", "nanshan", "xihe", "beigang", "zhongcheng", "linhai", "qiaotou", "shuixiang");

  private static final List<String> DISTRICT_TITLES =
      List.of("东池区", "南杉区", "西禾区", "北岗区", "中埕区", "邻海市", "桥头市", "水巷市");

  private static final List<String> THEMES =
      List.of("linli", "chuxing", "yanglao", "shangxue", "huanjing", "chanye");

  private static final List<String> THEME_TITLES =
      List.of("邻里议事", "出行便利", "养老助餐", "放学照看", "楼院环境", "产业增收");

  private static final List<String> PLACES =
      List.of("柳树院", "槐荫里", "石桥村", "渔灯巷", "晒盐场", "果园口", "钟楼街", "码头北", "竹篱村", "灯塔社区");

  private static final List<String> OPENINGS =
      List.of("清晨六点多，", "入冬以后，", "每逢周末，", "雨停了不久，", "集市散场后，", "放学铃一响，", "忙完农活，", "天还没黑，");

  private static final List<String> ACTORS =
      List.of("楼长们", "几位退休教师", "网格员小组", "合作社的社员", "物业维修队", "食堂师傅", "志愿车队", "村里的会计");

  private static final List<String> ACTS =
      List.of(
          "把各家报上来的难处记在一块黑板上",
          "逐户登记需要照应的老人",
          "把闲置的车棚改成了公用的书屋",
          "沿河清出一条可以散步的小路",
          "为放学早的孩子留出了两间教室",
          "把果品按大小分箱送到路口",
          "商量怎样让电梯早一天装好",
          "给每栋楼换上了亮一些的灯");

  private static final List<String> RESULTS =
      List.of(
          "一共用去%d天",
          "前后有%d户参加",
          "收到的意见有%d条",
          "花费比预想少了%d元",
          "排队的人少了%d个",
          "全村添了%d个座位",
          "登记的老人有%d位",
          "往返路程缩短了%d米");

  private static final List<String> CLOSINGS =
      List.of("大家约定下个月再碰一次头。", "账目贴在门口，谁都可以看。", "剩下的事留到开春再办。", "这份名单每个季度核对一遍。", "钥匙由两家轮流保管。");

  private final Random random;

  private GenerateArchive(Random random) {
    this.random = random;
  }

  /** Writes the archive. */
  public static void main(String[] arguments) throws IOException {
    int cases = Integer.parseInt(arguments[0]);
    Path content = Path.of(arguments[1], "content");
    writeTerms(content.resolve("districts"), DISTRICTS, DISTRICT_TITLES);
    writeTerms(content.resolve("themes"), THEMES, THEME_TITLES);
    for (int i = 0; i < cases; i++) {
      Path folder = Files.createDirectories(content.resolve("cases/%03d".formatted(i / 100)));
      String text = new GenerateArchive(new Random(i)).caseText(i);
      Files.writeString(folder.resolve("case-%06d.md".formatted(i)), text);
    }
  }

  private static void writeTerms(Path folder, List<String> ids, List<String> titles)
      throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < ids.size(); i++) {
      String text = "---\ntitle: %s\norder: %d\n---\n\n%s的案例收在这里。\n";
      Files.writeString(
          folder.resolve(ids.get(i) + ".md"), text.formatted(titles.get(i), i + 1, titles.get(i)));
    }
  }

  private String caseText(int number) {
    List<String> themes = new ArrayList<>(THEMES);
    Collections.shuffle(themes, random);
    String place = pick(PLACES);
    StringBuilder text = new StringBuilder("---\n");
    text.append("title: ").append(place).append("的第").append(number).append("份记录\n");
    text.append(
        "date: %d-%02d-%02d\n"
            .formatted(2005 + random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28)));
    text.append("district: ").append(pick(DISTRICTS)).append('\n');
    text.append("themes: [").append(String.join(", ", themes.subList(0, 1 + random.nextInt(3))));
    text.append("]\ncommunity: ").append(place).append("\n---\n\n");
    List<String> paragraphs = new ArrayList<>();
    for (int i = 8 + random.nextInt(7); i > 0; i--) {
      paragraphs.add(paragraph(place));
    }
    if (number % 3 == 0) {
      String quoted = paragraphs.get(1);
      paragraphs.add(4, "> " + quoted.substring(quoted.indexOf('。') + 1));
    }
    if (number % 4 == 0) {
      paragraphs.add(paragraphs.get(2));
    }
    if (number % 8 == 0) {
      paragraphs.add(
          "| 项目 | 数目 |\n|---|---:|\n| 户 | %d |\n| 条 | %d |"
              .formatted(random.nextInt(900), random.nextInt(90)));
    }
    paragraphs.add(5, "## " + pick(ACTORS) + "做了什么");
    return text.append(String.join("\n\n", paragraphs)).append('\n').toString();
  }

  private String paragraph(String place) {
    StringBuilder text = new StringBuilder();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      text.append(pick(OPENINGS)).append(place).append("的").append(pick(ACTORS)).append(pick(ACTS));
      text.append("，").append(pick(RESULTS).formatted(2 + random.nextInt(998))).append("。");
    }
    return text.append("**").append(pick(CLOSINGS)).append("**其余照旧。").toString();
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
