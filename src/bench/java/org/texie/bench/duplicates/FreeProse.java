package org.texie.bench.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.texie.bench.duplicates.prose.Draw;
import org.texie.bench.duplicates.prose.Story;

/**
 * Any amount of text without sense, whose words are as unevenly frequent as a language's.
 *
 * <p>Stories repeat a few templates, so that in a million of their sentences each resembles
 * thousands; no archive is like that.
 */
final class FreeProse {

  private static final int WORDS = 40_000;
  private static final List<String> SMALL =
      List.of("的", "在", "和", "把", "从", "到", "就", "都", "也", "向", "对", "与", "等", "由", "被", "让");
  private static final List<String> UNITS = List.of("户", "人", "元", "万元", "米", "天", "次", "件", "%");

  private final List<String> words = new ArrayList<>(WORDS);

  /** Words are pairs of the characters that the stories are written in. */
  FreeProse(List<Story> stories, long seed) {
    Draw draw = new Draw(seed);
    List<String> characters =
        stories.stream()
            .flatMap(story -> Stream.generate(() -> story.paragraph(draw).text()).limit(200))
            .flatMapToInt(String::codePoints)
            .filter(Character::isIdeographic)
            .distinct()
            .mapToObj(Character::toString)
            .collect(Collectors.toList());
    for (int i = 0; i < WORDS; i++) {
      words.add(draw.of(characters) + draw.of(characters));
    }
  }

  /** One to four clauses a sentence, one or two sentences. */
  String paragraph(Draw draw) {
    StringBuilder text = new StringBuilder();
    for (int sentences = draw.between(1, 2); sentences > 0; sentences--) {
      for (int clauses = draw.between(2, 4); clauses > 0; clauses--) {
        clause(draw, text);
        text.append(clauses > 1 ? '，' : '。');
      }
    }
    return text.toString();
  }

  private void clause(Draw draw, StringBuilder text) {
    for (int left = draw.between(3, 6); left > 0; left--) {
      text.append(words.get(draw.rank(WORDS)));
      if (draw.chance(0.35)) {
        text.append(draw.of(SMALL));
      }
    }
    if (draw.chance(0.3)) {
      text.append(draw.between(2, 5000)).append(draw.of(UNITS));
    }
  }
}
