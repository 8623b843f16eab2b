package org.texie.bench;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Writes {@code index/pinyin.txt}, from which Texie knows how characters are read and ordered.
 *
 * <p>The order is that of Unicode's CLDR for {@code zh-u-co-pinyin}, the readings are those of its
 * {@code Han-Latin}, both as ICU has them. Argument: the file to write.
 */
public final class PinyinTable {

  private static final char DIAERESIS = '\u0308';

  private static final Comparator<String> BY_SYLLABLE =
      Comparator.comparing(PinyinTable::letters)
          .thenComparing(syllable -> apart(syllable).indexOf(DIAERESIS) >= 0)
          .thenComparing(PinyinTable::tone);

  private static final String TONES = "\u0304\u0301\u030C\u0300";

  private final Collator order = Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin"));
  private final Transliterator reading = Transliterator.getInstance("Han-Latin");

  private PinyinTable() {}

  /** Writes the table. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), new PinyinTable().text(), StandardCharsets.UTF_8);
  }

  private String text() {
    Map<String, List<String>> bySyllable = new TreeMap<>(BY_SYLLABLE);
    for (String character : characters()) {
      String syllable = reading.transliterate(character).strip();
      if (!syllable.equals(character)) {
        bySyllable.computeIfAbsent(syllable, s -> new ArrayList<>()).add(character);
      }
    }
    StringBuilder text = new StringBuilder();
    text.append(
        "# Characters in the order of their pinyin, a syllable a line: Unicode CLDR (pinyin,\n");
    text.append("# Han-Latin), as ICU ").append(com.ibm.icu.util.VersionInfo.ICU_VERSION);
    text.append(" has it; made by org.texie.bench.PinyinTable.\n");
    bySyllable.forEach(
        (syllable, characters) ->
            text.append(syllable).append(' ').append(String.join("", characters)).append('\n'));
    return text.toString();
  }

  /** All that CLDR puts in order, and the rest of extension A, which goes after them. */
  private List<String> characters() {
    UnicodeSet set = new UnicodeSet(order.getTailoredSet()).addAll(0x3400, 0x4DBF);
    List<String> characters = new ArrayList<>();
    for (String text : set) {
      int first = text.codePointAt(0);
      boolean one = text.length() == Character.charCount(first);
      if (one
          && UCharacter.hasBinaryProperty(first, UProperty.IDEOGRAPHIC)
          && Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
        characters.add(text);
      }
    }
    characters.sort(order);
    return characters;
  }

  private static String letters(String syllable) {
    return apart(syllable).replaceAll("\\p{M}", "");
  }

  /** 1 to 4, and 5 for none. */
  private static int tone(String syllable) {
    IntStream tones = apart(syllable).chars().map(TONES::indexOf);
    return tones.filter(tone -> tone >= 0).findFirst().orElse(TONES.length()) + 1;
  }

  private static String apart(String syllable) {
    return Normalizer.normalize(syllable, Normalizer.Form.NFD);
  }
}
