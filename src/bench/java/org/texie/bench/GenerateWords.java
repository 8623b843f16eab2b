package org.texie.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Writes an archive whose words are as unequally frequent as those of a language (Zipf). They mean
 * nothing, but pairs of characters are as many and as rare as in real prose, of which {@link
 * GenerateArchive} has too few.
 *
 * <p>Arguments: how many cases, and the folder to write.
 */
public final class GenerateWords {

  private static final int CHARACTERS = 3500;
  private static final int WORDS = 40_000;
  private static final int DISTRICTS = 10;
  private static final int THEMES = 6;

  private final String[] words = new String[WORDS];
  private final double[] chances = new double[WORDS];

  private GenerateWords() {
    Random random = new Random(1);
    double sum = 0;
    for (int i = 0; i < WORDS; i++) {
      int length = i < 60 ? 1 : i % 10 < 7 ? 2 : i % 10 < 9 ? 3 : 4;
      words[i] =
          random
              .ints(length, 0, 1 << 20)
              .collect(
                  StringBuilder::new,
                  (word, number) -> word.append(character(number)),
                  StringBuilder::append)
              .toString();
      // Zipf's law, flattened at the top as Mandelbrot does.
      sum += 1 / (i + 2.7);
      chances[i] = sum;
    }
    for (int i = 0; i < WORDS; i++) {
      chances[i] /= sum;
    }
  }

  /** Characters, too, are of unequal frequency: half of a text are the first 140 or fewer. */
  private static char character(int number) {
    double share = number / (double) (1 << 20);
    return (char) (0x4DFF + (int) StrictMath.pow(CHARACTERS, share));
  }

  /** Writes the archive. */
  public static void main(String[] arguments) throws IOException {
    int cases = Integer.parseInt(arguments[0]);
    Path content = Path.of(arguments[1], "content");
    GenerateWords generator = new GenerateWords();
    for (int i = 0; i < DISTRICTS; i++) {
      write(content.resolve("districts/d" + i + ".md"), "---\ntitle: 第" + i + "区\n---\n");
    }
    for (int i = 0; i < THEMES; i++) {
      write(content.resolve("themes/t" + i + ".md"), "---\ntitle: 第" + i + "题\n---\n");
    }
    for (int i = 0; i < cases; i++) {
      String path = "cases/%03d/case-%06d.md".formatted(i / 100, i);
      write(content.resolve(path), generator.story(i));
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String story(int number) {
    SplittableRandom random = new SplittableRandom(number);
    StringBuilder text = new StringBuilder("---\ntitle: ").append(sentence(random, 6));
    text.append("\ndate: %d-%02d".formatted(2005 + number % 20, 1 + number % 12));
    text.append("\ndistrict: d").append(random.nextInt(DISTRICTS));
    text.append("\nthemes: [t").append(random.nextInt(THEMES)).append("]\n---\n");
    for (int paragraphs = 8 + random.nextInt(7); paragraphs > 0; paragraphs--) {
      text.append('\n');
      for (int sentences = 2 + random.nextInt(3); sentences > 0; sentences--) {
        text.append(sentence(random, 12)).append('，').append(random.nextInt(1000));
        text.append(sentence(random, 10)).append('。');
      }
      text.append('\n');
    }
    return text.toString();
  }

  private String sentence(SplittableRandom random, int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> words[place(random.nextDouble())])
        .reduce("", String::concat);
  }

  private int place(double chance) {
    int found = Arrays.binarySearch(chances, chance);
    return Math.min(WORDS - 1, found >= 0 ? found : -found - 1);
  }
}
