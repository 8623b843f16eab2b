package org.texie.bench.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.texie.bench.duplicates.Fact.Sort;

/**
 * Reads facts out of a plain text, knowing the words of its stories but not how the text was made.
 *
 * <p>The longest word wins. A negation and what it denies are one fact, and so are an office and
 * the syllable that says whose it was, so that 主任 is not found in 副主任.
 */
final class FactReader {

  private static final String HAN = "零一二三四五六七八九十百千两";
  private static final String BOUNDS = "近|逾|不足|将近|超|至少|最多|不下|不到|零下|零上";
  private static final String NUMBER =
      ")?第?[-+]?\\d+(,\\d{3})*([至—到]\\d+)?(\\.\\d+)?[余多来]?(%|‰|成|个百分点)?"
          + "|数[十百千]|上[百千]"
          + "|[百千]分之["
          + HAN
          + "]+|["
          + HAN
          + "](分之["
          + HAN
          + "]+|成半?)|第?["
          + HAN
          + "]+";
  private static final List<String> DENIALS =
      List.of(
          "没有", "不再", "并未", "拒绝", "尚未", "从未", "不曾", "没能", "无法", "不肯", "未能", "不愿", "忘了", "暂未", "来不及",
          "没顾上", "始终没", "压根没", "未曾", "不打算", "不敢", "无意", "一直没", "从来没", "至今没", "没法", "不想", "不便", "懒得",
          "停止", "险些", "舍不得", "从不", "还没", "没再", "没敢", "没舍得", "不准备", "假装", "忘记", "差点", "拒不", "还未",
          "仍未", "迟迟没有", "没来得及", "不能", "难以", "不得", "禁止");
  private static final List<String> PREFIXES =
      List.of(
          "副", "原", "前", "代", "代理", "候任", "前任", "荣誉", "见习", "原任", "拟任", "卸任", "离任", "暂代", "准", "挂名",
          "执行", "轮值", "挂职", "退休", "停职", "时任", "临时", "助理", "候补", "拟聘", "挂衔", "离休", "已故", "冒牌", "内定",
          "辞任", "上届", "下届", "预备", "名誉");
  private static final int LONGEST = 20;

  private final Map<String, Sort> words = new HashMap<>();
  private final List<String> units = new ArrayList<>();
  private final Pattern date;
  private final Pattern number;

  FactReader(List<Story> stories) {
    SortedSet<String> forms =
        new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(form -> form));
    Set<String> bounds = new LinkedHashSet<>();
    for (Story story : stories) {
      story.facts(this::learn);
      Words shared = story.shared();
      if (shared.has("bound")) {
        bounds.addAll(shared.list("bound"));
      }
      for (String head : shared.list("placeHead")) {
        shared.list("placeTail").forEach(tail -> words.put(head + tail, Sort.PLACE));
      }
      shared.list("placeTail").stream()
          .filter(tail -> tail.matches("[东西南北中].+"))
          .forEach(tail -> words.put(tail, Sort.PLACE));
      for (String surname : shared.list("surname")) {
        shared.list("given").forEach(given -> words.put(surname + given, Sort.NAME));
      }
      shared.list("body").forEach(body -> words.put(body, Sort.BODY));
      shared.list("office").forEach(office -> words.put(office, Sort.OFFICE));
      for (String list : List.of("date", "year", "time", "dateLike")) {
        for (String form : shared.has(list) ? shared.list(list) : List.<String>of()) {
          if (Dates.isForm(form)) {
            forms.add(form);
          } else {
            words.put(form, Sort.DATE);
          }
        }
      }
      for (String group : shared.list("unit")) {
        units.addAll(List.of(group.split(" ", -1)));
      }
    }
    bounds.add(BOUNDS);
    number = Pattern.compile("(" + String.join("|", bounds) + NUMBER);
    units.sort((one, other) -> other.length() - one.length());
    date = Pattern.compile(forms.stream().map(Dates::regex).collect(Collectors.joining("|")));
  }

  private void learn(Fact fact) {
    if (fact.sort() == Sort.UNIT) {
      units.add(fact.value());
    } else {
      words.put(fact.value(), fact.sort());
    }
  }

  /** The facts in the order in which the text states them. */
  List<Fact> read(String text) {
    List<Fact> found = new ArrayList<>();
    Matcher dated = date.matcher(text);
    Matcher number = this.number.matcher(text);
    int at = 0;
    while (at < text.length()) {
      Optional<String> word = word(text, at);
      if (word.isPresent()) {
        add(word.get(), words.getOrDefault(word.get(), Sort.POLARITY), found);
        at += word.get().length();
      } else if (dated.region(at, text.length()).lookingAt()) {
        add(dated.group(), Sort.DATE, found);
        at = dated.end();
      } else if (number.region(at, text.length()).lookingAt()) {
        int end = number.end();
        Optional<String> unit = unit(text, end);
        if (unit.isPresent()
            || HAN.indexOf(text.charAt(at)) < 0
            || number.group().contains("分之")
            || number.group().contains("成")) {
          add(number.group(), Sort.NUMBER, found);
          unit.ifPresent(name -> add(name, Sort.UNIT, found));
        }
        at = end + unit.map(String::length).orElse(0);
      } else {
        at++;
      }
    }
    return found;
  }

  private static void add(String value, Sort sort, List<Fact> found) {
    found.add(new Fact(sort, value));
  }

  private Optional<String> unit(String text, int at) {
    return units.stream().filter(unit -> text.startsWith(unit, at)).findFirst();
  }

  private Optional<String> word(String text, int at) {
    for (String denial : DENIALS) {
      if (text.startsWith(denial, at)) {
        return known(text, at + denial.length())
            .map(word -> denial + word)
            .or(() -> known(text, at));
      }
    }
    for (String prefix : PREFIXES) {
      if (text.startsWith(prefix, at)) {
        Optional<String> office =
            known(text, at + prefix.length()).filter(word -> words.get(word) == Sort.OFFICE);
        if (office.isPresent()) {
          return office.map(word -> prefix + word);
        }
      }
    }
    return known(text, at);
  }

  private Optional<String> known(String text, int at) {
    for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
      String word = text.substring(at, at + length);
      if (words.containsKey(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
