package org.texie.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.texie.Trees;

/** An archive of random words, and a plain scan of it to hold the search against. */
public final class RandomArchive {

  /** Few characters, so that phrases come again; most kinds of them, in both scripts and widths. */
  private static final String[] CHARACTERS = {
    "新", "能", "源", "汽", "车", "車", "社", "区", "區", "桥", "橋", "的", "一", "人", "民", "𠮷", "０", "2", "２",
    "0", "万", "a", "p", "P", "Ａ", "i", "W", "ß", "é", "，", "。", "“", "”", "、", " ", "·", "%", "ｶﾞ",
    "ガ", "々", "○"
  };

  private static final int DISTRICTS = 3;
  private static final int THEMES = 4;

  private final Random random;
  private final SortedMap<String, List<String>> texts = new TreeMap<>();

  private RandomArchive(long seed) {
    this.random = new Random(seed);
  }

  /** Writes an archive. */
  public static RandomArchive write(Path folder, int cases, long seed) {
    RandomArchive archive = new RandomArchive(seed);
    for (int i = 0; i < DISTRICTS; i++) {
      archive.writeTerm(folder, "districts/d" + i);
    }
    for (int i = 0; i < THEMES; i++) {
      archive.writeTerm(folder, "themes/t" + i);
    }
    for (int i = 0; i < cases; i++) {
      archive.writeCase(folder, i);
    }
    return archive;
  }

  private void writeTerm(Path folder, String path) {
    List<String> own = List.of(words(6), words(40));
    texts.put("/" + path + "/", own);
    Trees.write(
        folder.resolve("content/" + path + ".md"),
        "---\ntitle: '%s'\n---\n\n%s\n".formatted(own.get(0), own.get(1)));
  }

  private void writeCase(Path folder, int number) {
    int district = random.nextInt(DISTRICTS);
    int theme = random.nextInt(THEMES);
    int year = 2000 + number % 20;
    String title = words(8);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      paragraphs.add(words(3 + random.nextInt(60)));
    }
    List<String> own = new ArrayList<>(paragraphs);
    own.add(title);
    own.add(year + "年 " + texts.get("/districts/d" + district + "/").get(0));
    own.add(texts.get("/themes/t" + theme + "/").get(0));
    texts.put("/cases/c%04d/".formatted(number), own);
    Trees.write(
        folder.resolve("content/cases/c%04d.md".formatted(number)),
        "---\ntitle: '%s'\ndate: %d\ndistrict: d%d\nthemes: t%d\n---\n\n%s\n"
            .formatted(title, year, district, theme, String.join("\n\n", paragraphs)));
  }

  /** Some characters, neither the first nor the last of them a space. */
  private String words(int length) {
    StringBuilder words = new StringBuilder("民");
    for (int i = 0; i < length; i++) {
      words.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    }
    return words.append("。").toString().replaceAll(" +", " ");
  }

  /** A phrase of 1 to 8 characters: most stand somewhere, some nowhere. */
  public String phrase() {
    String text = words(8);
    if (random.nextInt(4) > 0) {
      List<List<String>> all = List.copyOf(texts.values());
      List<String> own = all.get(random.nextInt(all.size()));
      text = own.get(random.nextInt(own.size()));
    }
    int[] characters = text.codePoints().toArray();
    int start = random.nextInt(characters.length);
    int length = Math.min(1 + random.nextInt(8), characters.length - start);
    return new String(characters, start, length);
  }

  /** The addresses of all pages that hold a phrase, its punctuation at the ends aside. */
  public SortedSet<String> holding(String phrase) {
    String form = inner(phrase);
    SortedSet<String> holding = new TreeSet<>();
    for (Map.Entry<String, List<String>> page : texts.entrySet()) {
      if (page.getValue().stream().anyMatch(text -> NormalForm.of(text).contains(form))) {
        holding.add(page.getKey());
      }
    }
    return holding;
  }

  /** A phrase's normal form without the punctuation at its ends; empty where there is no more. */
  public static String inner(String phrase) {
    String form = NormalForm.of(phrase);
    int start = 0;
    int end = form.length();
    while (start < end && !NormalForm.isContent(form.charAt(start))) {
      start++;
    }
    while (end > start && !NormalForm.isContent(form.charAt(end - 1))) {
      end--;
    }
    return form.substring(start, end);
  }
}
