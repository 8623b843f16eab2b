package org.texie.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinKeyTest {

  private static List<String> sorted(Function<String, PinyinKey> key, List<String> names) {
    List<String> sorted = new ArrayList<>(names);
    Collections.shuffle(sorted, new Random(7));
    sorted.sort(Comparator.comparing(key));
    return sorted;
  }

  @Test
  void districtsStandInTheOrderOfTheirPinyin() {
    List<String> expected =
        List.of("城阳区", "黄岛区", "即墨区", "胶州市", "莱西市", "崂山区", "李沧区", "平度市", "市北区", "市南区", "西海岸新区");
    assertEquals(expected, sorted(PinyinKey::ofPlace, expected));
  }

  @Test
  void namesGoCharacterByCharacterByTone() {
    List<String> expected = List.of("妈祖庙", "麻湾", "马店", "马街", "骂阵坡", "买家庄", "曼谷路");
    assertEquals(expected, sorted(PinyinKey::ofPlace, expected));
  }

  @Test
  void latinNamesStandFirstUnderTheirLetterAndDigitsLast() {
    List<String> expected = List.of("ABC 广场", "Élan 公寓", "阿里路", "Block 8", "百福村", "21世纪社区", "9号院");
    List<String> sorted = sorted(PinyinKey::ofPlace, expected);
    assertEquals(List.of("ABC 广场", "阿里路", "Block 8", "百福村", "Élan 公寓", "21世纪社区", "9号院"), sorted);
  }

  @ParameterizedTest
  @CsvSource({
    "曾晓, Z", "单丽, S", "解放, X", "仇明, Q", "区红, O", "查理, Z", "朴光, P", "万俟远, M", "尉迟海, Y", "单于飞, C",
    "覃芳, Q", "逄军, P", "綦华, Q", "翟敏, Z", "張三, Z", "李四, L", "𬱖青, D", "Anna, A", "ａｎｎａ, A", "〇九, L"
  })
  void personsStandUnderTheirSurname(String name, char letter) {
    assertEquals(letter, PinyinKey.ofPerson(name).letter());
  }

  @ParameterizedTest
  @CsvSource({
    "重庆路街道, C",
    "厦门路社区, X",
    "乐陵社区, L",
    "乐清路, Y",
    "长江路街道, C",
    "都市花园, D",
    "夼里村, K",
    "疃上村, T",
    "莱阳路, L",
    "泊里镇, P",
    "即墨古城, J",
    "单县路, S",
    "解家庄, J",
    "曾家埠, C",
    "㙟里村, L",
    "1919小区, #",
    "“邻里”中心, #"
  })
  void placesStandUnderTheirReading(String name, char letter) {
    assertEquals(letter, PinyinKey.ofPlace(name).letter());
  }

  @Test
  void aSurnameIsOneOnlyAtTheBeginning() {
    // 单 is Shàn as a surname and dān within a name.
    List<String> expected = List.of("李单", "李三", "单三");
    assertEquals(expected, sorted(PinyinKey::ofPerson, expected));
  }

  @Test
  void nothingHasNoLetterAndIsNoTrouble() {
    assertEquals('#', PinyinKey.ofPlace("").letter());
    assertEquals('#', PinyinKey.ofPerson(" ").letter());
    assertTrue(PinyinKey.ofPlace("").compareTo(PinyinKey.ofPlace("甲")) > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"surnames.txt", "places.txt"})
  void everySpecialReadingIsOne(String table) {
    for (String line : PinyinTable.lines(table)) {
      String[] parts = line.split(" ", -1);
      int[] characters = parts[0].codePoints().toArray();
      assertEquals(characters.length, parts.length - 1, line);
      boolean differs = false;
      for (int i = 0; i < characters.length; i++) {
        int usual = PinyinTable.TABLE.rank(characters[i]);
        int here = PinyinTable.TABLE.rankAs(parts[i + 1]);
        differs |= usual >> 10 != here >> 10;
      }
      // A longer word may also undo what a shorter one says: 长大 within 长.
      assertTrue(differs || line.startsWith("长大"), line);
    }
  }

  /** Everything that the table has, but for extension A, which CLDR leaves out. */
  private static List<String> characters() {
    List<String> characters = new ArrayList<>();
    for (String line : PinyinTable.lines("pinyin.txt")) {
      line.substring(line.indexOf(' ') + 1)
          .codePoints()
          .filter(c -> c >= 0x4E00 && c <= 0x9FFF)
          .forEach(c -> characters.add(Character.toString(c)));
    }
    return characters;
  }

  @Test
  void theTableKnowsTheBasicBlock() {
    assertTrue(characters().size() > 20_800, () -> characters().size() + " characters");
    assertFalse(characters().contains("㐀"));
  }

  @Test
  void randomNamesStandAsIcuPutsThem() {
    long seed = 20221201;
    Random random = new Random(seed);
    Collator icu = Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin"));
    AlphabeticIndex.ImmutableIndex<String> letters =
        new AlphabeticIndex<String>(ULocale.CHINA).buildImmutableIndex();
    List<String> characters = characters();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int length = 1 + random.nextInt(3); length > 0; length--) {
        name.append(characters.get(random.nextInt(characters.size())));
      }
      // By the characters alone: special readings are ours.
      if (SpecialReadings.SURNAMES.at(name.toString(), 0).isEmpty()) {
        names.add(name.toString());
      }
    }
    List<String> ours = sorted(PinyinKey::ofPerson, names);
    List<String> theirs = new ArrayList<>(ours);
    theirs.sort(icu);
    for (int i = 0; i < ours.size(); i++) {
      assertEquals(theirs.get(i), ours.get(i), "number " + i + ", seed " + seed);
    }
    for (String name : names) {
      String letter = letters.getBucket(letters.getBucketIndex(name)).getLabel();
      assertEquals(
          letter, String.valueOf(PinyinKey.ofPerson(name).letter()), name + ", seed " + seed);
    }
  }
}
