package org.texie.report;

import java.util.List;
import org.texie.model.Duplicates;
import org.texie.model.Duplicates.NearMiss;
import org.texie.model.Duplicates.Repeat;
import org.texie.model.Duplicates.Spot;
import org.texie.model.Duplicates.Stitch;
import org.texie.model.RepeatKind;

/** Findings of every category, as an engine might report them. */
public final class SampleDuplicates {

  public static final String CANAL = "content/cases/yunhe.md";
  public static final String MARKET = "content/cases/zaoshi.md";
  public static final String THEME = "content/themes/shuili.md";

  private SampleDuplicates() {}

  /** Two files with removals, a link, a stitch and two near misses. */
  public static Duplicates all() {
    return new Duplicates(
        64,
        List.of(
            removed(
                RepeatKind.EXACT,
                spot(CANAL, 31, "闸口每天清早五点开，守闸的老陈总是提前半小时到。"),
                spot(CANAL, 12, "闸口每天清早五点开，守闸的老陈总是提前半小时到。"),
                1,
                ""),
            removed(
                RepeatKind.VARIANT,
                spot(CANAL, 35, "“水位３米以上，”老陈说,“船才过得去。”"),
                spot(CANAL, 14, "“水位3米以上，”老陈说，“船才过得去。”"),
                1,
                ""),
            removed(
                RepeatKind.LEAD_IN,
                spot(CANAL, 39, "据了解，去年冬天清淤用了四十天，挖出的泥填了两口废塘。"),
                spot(CANAL, 18, "记者在闸口看到，去年冬天清淤用了四十天，挖出的泥填了两口废塘。"),
                0.9,
                "据了解"),
            removed(
                RepeatKind.CONTAINED,
                spot(MARKET, 9, "菜是附近三个村的，天不亮就上路。"),
                spot(
                    MARKET,
                    21,
                    "早市四点半开秤，头一个到的多半是卖豆腐的老周。菜是附近三个村的，用三轮车拉来，"
                        + "天不亮就上路。到七点钟，挑担的散了，街面冲洗干净，又是一条过车的路。"),
                0.94,
                ""),
            removed(
                RepeatKind.FRAGMENT,
                spot(MARKET, 33, "管早市的不是城管，是摆摊的人自己推出来的七个人，每人轮一天，戴"),
                spot(MARKET, 37, "管早市的不是城管，是摆摊的人自己推出来的七个人，每人轮一天，戴一只红袖标，吵架也归他们劝。"),
                1,
                "")),
        List.of(
            removed(
                RepeatKind.CONTAINED,
                spot(THEME, 8, "去年冬天清淤用了四十天，挖出的泥填了两口废塘。"),
                spot(CANAL, 18, "记者在闸口看到，去年冬天清淤用了四十天，挖出的泥填了两口废塘。"),
                1,
                "")),
        List.of(
            new Stitch(
                spot(CANAL, 44, "船过了闸，水面就宽了，两岸的柳树一直排到看不见的"),
                spot(CANAL, 46, "两岸的柳树一直排到看不见的地方，树下是新修的步道。"),
                "两岸的柳树一直排到看不见的")),
        List.of(
            new NearMiss(
                spot(MARKET, 40, "春秋两季，早市在6点半收摊，逢雨顺延半小时。"),
                spot(MARKET, 22, "冬夏两季，早市在7点收摊，逢雨顺延半小时。"),
                0.81,
                "6点半 ≠ 7点"),
            new NearMiss(
                spot(THEME, 14, "<b onclick=\"x()\">村里</b>不同意填塘 & 修路。"),
                spot(CANAL, 20, "村里同意填塘 & 修路。"),
                0.78,
                "不同意 ≠ 同意")));
  }

  /** A number of equal removals, so many to a file. */
  public static Duplicates many(int count, int toAFile) {
    List<Repeat> removed =
        java.util.stream.IntStream.range(0, count)
            .mapToObj(
                i -> {
                  String file = "content/cases/case-%05d.md".formatted(i / toAFile);
                  String text = "第 %d 户人家在门口种了一棵石榴树，秋天分给全楼的人吃。".formatted(i);
                  int line = 10 + 4 * (i % toAFile);
                  return removed(
                      RepeatKind.EXACT, spot(file, line + 2, text), spot(file, line, text), 1, "");
                })
            .toList();
    return new Duplicates(10 * count, removed, List.of(), List.of(), List.of());
  }

  public static Spot spot(String file, int line, String text) {
    return new Spot(file, line, text);
  }

  public static Repeat removed(
      RepeatKind kind, Spot at, Spot kept, double containment, String difference) {
    return new Repeat(at, kind, kept, containment, difference);
  }
}
