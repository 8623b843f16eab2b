package org.texie.bench.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.texie.bench.duplicates.Fact.Sort;
import org.texie.bench.duplicates.Prose.Atom;

/**
 * Tells one fact of a text wrong in the ways of {@link Part#FIRST_HELD} and later parts; numbers
 * are elsewhere.
 */
final class HeldFactChanges {

  private static final int TRIES = 200;

  /** Words in a date, each followed by what else may stand there. */
  private static final List<String> DATE_WORDS =
      List.of(
          "月初 月底",
          "上个 下个",
          "下旬 上旬",
          "二月 三月",
          "下午 上午",
          "三年前 五年前",
          "头一周 末一周",
          "一刻 三刻",
          "九十年代 八十年代",
          "年年初 年年末",
          "当晚 次日",
          "立冬 立秋",
          "中旬 上旬",
          "傍晚 清早",
          "去年 前年",
          "清明 谷雨",
          "前一天 后一天",
          "立夏 立秋",
          "七月初七 七月十七",
          "冬天 夏天",
          "本周 下周",
          "上半年 下半年",
          "退潮 涨潮",
          "岁末 岁初",
          "以后 以前");

  private static final List<String> NEVER = List.of("从未", "不曾", "没能", "无法", "不肯");
  private static final List<String> NEARLY = List.of("代理", "候任", "前任");

  private static final List<String> LATER_NEVER = List.of("并没有", "还没有", "未能", "不愿", "忘了");
  private static final List<String> LATER_NEARLY = List.of("荣誉", "见习", "原任", "拟任");

  private static final List<String> FRESH_DATE_WORDS =
      List.of(
          "深夜 凌晨",
          "中午 夜里",
          "前夕 翌日",
          "惊蛰 芒种",
          "中秋 重阳",
          "霜降 白露",
          "上月 本月",
          "入梅 出梅",
          "年春 年秋",
          "小年夜 除夕夜",
          "正月十五 正月初五",
          "三伏 三九",
          "汛期 枯水期",
          "这个月 上个月",
          "月末 月头",
          "年底 年中",
          "六十年代 五十年代",
          "伊始 岁尾",
          "夏秋之交 冬春之交",
          "下半夜 上半夜",
          "偏西 偏东",
          "头遍 三遍",
          "打烊以后 打烊以前",
          "零五分 五十分",
          "开饭前 开饭后",
          "之前 之后");

  private static final List<String> FRESH_NEVER =
      List.of("暂未", "来不及", "没顾上", "始终没", "压根没", "未曾", "不打算", "不敢", "无意");
  private static final List<String> FRESH_NEARLY =
      List.of("卸任", "离任", "暂代", "准", "挂名", "执行", "轮值", "挂职");

  private final Part part;
  private final Story story;
  private final Draw draw;
  private final HeldNumbers numbers;

  HeldFactChanges(Part part, Story story, Draw draw) {
    this.part = part;
    this.story = story;
    this.draw = draw;
    this.numbers = new HeldNumbers(part, draw);
  }

  /** A text and the same with one fact changed, or nothing if it has no such fact. */
  Optional<Changed> changed(Category category, Prose text) {
    return switch (category) {
      case NUMBER -> numbers.number(text);
      case DIGIT -> numbers.digit(text);
      case SIGN -> numbers.sign(text);
      case DATE -> draw.one(text, Sort.DATE).flatMap(atom -> date(text, atom));
      case UNIT ->
          draw.one(text, Sort.UNIT)
              .flatMap(atom -> Changed.of("unit", text, atom, unit(text.value(atom)), Sort.UNIT));
      case PLACE -> draw.one(text, Sort.PLACE).flatMap(atom -> place(text, atom));
      case NAME -> person(text, atom -> atom.sort() == Sort.NAME && !atom.speaks());
      case SPEAKER -> person(text, Atom::speaks);
      case OFFICE ->
          draw.one(text, Sort.OFFICE)
              .flatMap(
                  atom -> Changed.of("office", text, atom, office(text.value(atom)), Sort.OFFICE));
      case POLARITY -> polarity(text);
      case WORD -> word(text);
      default -> throw new IllegalArgumentException(category + " changes no fact");
    };
  }

  /** A negation of what was done. */
  String never() {
    return draw.of(
        part.heldOf(
            NEVER,
            LATER_NEVER,
            FRESH_NEVER,
            NewChanges.NEVER,
            FifthChanges.NEVER,
            SixthChanges.NEVER));
  }

  /** Somebody in an office, but for a word before it. */
  String nearly() {
    return draw.of(
        part.heldOf(
            NEARLY,
            LATER_NEARLY,
            FRESH_NEARLY,
            NewChanges.NEARLY,
            FifthChanges.NEARLY,
            SixthChanges.NEARLY));
  }

  private boolean isNew() {
    return part.isAfter(Part.THIRD_HELD);
  }

  private List<String> dateWords() {
    return part.heldOf(
        DATE_WORDS,
        DATE_WORDS,
        FRESH_DATE_WORDS,
        NewChanges.DATE_WORDS,
        FifthChanges.DATE_WORDS,
        SixthChanges.DATE_WORDS);
  }

  private Optional<Changed> date(Prose text, Atom atom) {
    String value = text.value(atom);
    if (part.isAfter(Part.FOURTH_HELD) && draw.chance(0.3)) {
      Optional<Changed> turned = FifthChanges.turnedYear(text, atom);
      if (turned.isPresent()) {
        return turned;
      }
    }
    if (isNew() && draw.chance(0.5)) {
      Optional<Changed> turned = NewChanges.monthForDay(text, atom);
      if (turned.isPresent()) {
        return turned;
      }
    }
    if (part.isAfter(Part.SECOND_HELD) && value.matches("\\d{4}年.*") && draw.chance(0.2)) {
      return Changed.of("in Chinese and wrong", text, atom, otherYear(value), Sort.DATE);
    }
    for (String words : dateWords()) {
      int gap = words.indexOf(' ');
      if (value.contains(words.substring(0, gap)) && draw.chance(0.5)) {
        String other = value.replace(words.substring(0, gap), words.substring(gap + 1));
        return Changed.of("a word of it", text, atom, other, Sort.DATE);
      }
    }
    for (String list : List.of("date", "year", "time")) {
      for (String form : story.shared().list(list)) {
        if (Dates.isForm(form) && value.matches(Dates.regex(form))) {
          return Changed.of("a number of it", text, atom, redrawn(form, value), Sort.DATE);
        }
      }
    }
    String other = story.date(draw.of(List.of("date", "time")), draw);
    return Changed.of("another occasion", text, atom, other, Sort.DATE);
  }

  /** With the year before or after, in Chinese characters. */
  private String otherYear(String date) {
    int year = Integer.parseInt(date.substring(0, 4));
    return Numerals.hanDigits(year + draw.of(List.of(-1, 1))) + date.substring(4);
  }

  /** A date of the form from which one character run at most differs. */
  private String redrawn(String form, String value) {
    for (int i = 0; i < TRIES; i++) {
      String other = Dates.written(form, draw);
      if (other.length() == value.length() && distance(other, value) == 1) {
        return other;
      }
    }
    return Dates.written(form, draw);
  }

  private String unit(String unit) {
    List<String> rivals = new ArrayList<>();
    for (String group : story.shared().list("unit")) {
      List<String> units = List.of(group.split(" ", -1));
      if (units.contains(unit)) {
        rivals.addAll(units);
      }
    }
    return rivals.isEmpty() ? unit : draw.of(rivals);
  }

  private Optional<Changed> place(Prose text, Atom atom) {
    if (draw.chance(0.2)) {
      return numbers.recurring(text, atom);
    }
    List<String> all = new ArrayList<>();
    for (String head : story.shared().list("placeHead")) {
      story.shared().list("placeTail").forEach(tail -> all.add(head + tail));
    }
    return nearest("place", text, atom, all);
  }

  private Optional<Changed> person(Prose text, Predicate<Atom> wanted) {
    Optional<Atom> chosen = draw.one(text, wanted);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    if (draw.chance(0.2)) {
      return numbers.recurring(text, chosen.get());
    }
    List<String> all = new ArrayList<>();
    for (String surname : story.shared().list("surname")) {
      story.shared().list("given").forEach(given -> all.add(surname + given));
    }
    return nearest("person", text, chosen.get(), all);
  }

  /** One of those that differ in one character, if there are any. */
  private Optional<Changed> nearest(String sort, Prose text, Atom atom, List<String> all) {
    String value = text.value(atom);
    List<String> near =
        all.stream()
            .filter(other -> other.length() == value.length() && distance(other, value) == 1)
            .toList();
    return near.isEmpty() || draw.chance(0.2)
        ? Changed.of("another " + sort, text, atom, draw.of(all), atom.sort())
        : Changed.of(sort + ", one character", text, atom, draw.of(near), atom.sort());
  }

  private static int distance(String one, String other) {
    int differ = 0;
    for (int i = 0; i < one.length(); i++) {
      differ += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return differ;
  }

  private String office(String office) {
    List<String> offices = story.shared().list("office");
    List<String> related =
        offices.stream()
            .filter(
                other -> other.endsWith(office) || office.endsWith(other) || helps(office, other))
            .filter(other -> !other.equals(office))
            .toList();
    if (!related.isEmpty() && draw.chance(0.5)) {
      return draw.of(related);
    }
    return draw.chance(0.5) ? nearly() + office : draw.of(offices);
  }

  /** Whether one of two is the other's assistant, or the like. */
  private boolean helps(String one, String other) {
    return isNew() && (one.startsWith(other) || other.startsWith(one));
  }

  private Optional<Changed> polarity(Prose text) {
    Optional<Atom> chosen =
        draw.one(
            text,
            atom ->
                atom.sort() == Sort.POLARITY
                    || (atom.sort() == Sort.WORD && story.isDeed(text.value(atom))));
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Atom atom = chosen.get();
    String value = text.value(atom);
    if (atom.sort() == Sort.WORD) {
      String never = never();
      return Changed.of(never, text, atom, never + value, Sort.POLARITY);
    }
    return story.polarities().stream()
        .filter(pair -> pair.contains(value))
        .findFirst()
        .flatMap(
            pair ->
                Changed.of(
                    "yes or no", text, atom, pair.get(1 - pair.indexOf(value)), Sort.POLARITY));
  }

  private Optional<Changed> word(Prose text) {
    boolean listed = draw.chance(0.5);
    return draw.one(
            text,
            atom ->
                (atom.sort() == Sort.WORD || atom.sort() == Sort.BODY)
                    && (!listed || isListed(text, atom)))
        .flatMap(
            atom -> {
              List<String> rivals =
                  atom.sort() == Sort.BODY
                      ? story.shared().list("body")
                      : story.rivals(text.value(atom));
              String change = listed ? "word of a list" : "word";
              return Changed.of(change, text, atom, draw.of(rivals), atom.sort());
            });
  }

  private static boolean isListed(Prose text, Atom atom) {
    return text.text().startsWith("、", atom.end())
        || (atom.start() > 0 && text.text().charAt(atom.start() - 1) == '、');
  }
}
