package org.texie;

import java.nio.file.Path;

/** Archives of any size, each text different from all others. */
final class GeneratedArchive {

  private static final int DISTRICTS = 7;
  private static final int THEMES = 5;
  private static final String[] WHO = {"修鞋的师傅", "值夜班的护士", "种菜的两口子", "楼里的中学生", "看门的老人"};
  private static final String[] WHERE = {"巷子口", "河堤上", "菜场里", "车站旁", "井台边", "院墙下", "桥洞里"};
  private static final String[] WHAT = {"搭了一个棚子", "换了一盏灯", "种了一排树", "修了一段路", "摆了几张凳子", "画了一面墙"};

  private GeneratedArchive() {}

  /** Writes an archive whose every page shows the title. */
  static Path write(Path folder, String title, int cases) {
    Trees.write(folder.resolve("jbake.properties"), "site.title=" + title + "\n");
    for (int i = 0; i < DISTRICTS; i++) {
      term(folder, "districts/d" + i, "第" + i + "区");
    }
    for (int i = 0; i < THEMES; i++) {
      term(folder, "themes/t" + i, "第" + i + "题");
    }
    for (int i = 0; i < cases; i++) {
      Trees.write(folder.resolve("content/cases/c%03d.md".formatted(i)), text(i));
    }
    return folder;
  }

  private static void term(Path folder, String path, String title) {
    Trees.write(
        folder.resolve("content/" + path + ".md"),
        "---\ntitle: " + title + "\n---\n\n" + title + "的事都在这里。\n");
  }

  private static String text(int number) {
    StringBuilder text =
        new StringBuilder(
            "---\ntitle: 第%d件事\ndate: %d-%02d\n"
                .formatted(number, 2000 + number % 20, 1 + number % 12));
    text.append("district: d").append(number % DISTRICTS);
    text.append("\nthemes: [t").append(number % THEMES).append("]\n---\n");
    for (int i = 0; i < 8; i++) {
      int n = number * 8 + i;
      text.append(
          "\n第%d年，%s在%s%s，街坊们说这是第%d回了。\n"
              .formatted(
                  n,
                  WHO[n % WHO.length],
                  WHERE[n % WHERE.length],
                  WHAT[n % WHAT.length],
                  n * 3 + 1));
    }
    return text.toString();
  }
}
