package org.texie.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.texie.model.Case;
import org.texie.model.Initial;
import org.texie.model.Name;

/** The index of the places and people that cases name, from A to Z. */
final class NameIndexer {

  /**
   * A name as it stands in a case.
   *
   * @param district the ID of the place's district; empty for a person
   */
  private record Mention(String text, String district) {
    boolean isPerson() {
      return district.isEmpty();
    }
  }

  private record Keyed(PinyinKey key, Mention mention, List<Case> cases) {
    String letter() {
      return String.valueOf(key.letter());
    }

    Name name() {
      return new Name(
          mention.text(),
          mention.isPerson() ? Optional.empty() : Optional.of(cases.get(0).district()),
          cases);
    }
  }

  private static final Comparator<Keyed> ORDER =
      Comparator.comparing(Keyed::key)
          .thenComparing(k -> k.mention().text())
          .thenComparing(k -> k.mention().district());

  private NameIndexer() {}

  /** Indexes the names of cases, which come newest first. */
  static List<Initial> index(List<Case> cases) {
    Map<Mention, List<Case>> byMention = new LinkedHashMap<>();
    for (Case item : cases) {
      for (Mention mention : mentions(item)) {
        byMention.computeIfAbsent(mention, m -> new ArrayList<>()).add(item);
      }
    }
    Map<String, List<Name>> byLetter = new LinkedHashMap<>();
    byMention.entrySet().stream()
        .map(entry -> new Keyed(key(entry.getKey()), entry.getKey(), entry.getValue()))
        .sorted(ORDER)
        .forEach(k -> byLetter.computeIfAbsent(k.letter(), l -> new ArrayList<>()).add(k.name()));
    return byLetter.entrySet().stream()
        .map(entry -> new Initial(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static PinyinKey key(Mention mention) {
    return mention.isPerson()
        ? PinyinKey.ofPerson(mention.text())
        : PinyinKey.ofPlace(mention.text());
  }

  /** What a case names, each once. */
  private static Set<Mention> mentions(Case item) {
    Set<Mention> mentions = new LinkedHashSet<>();
    String district = item.district().id();
    item.subdistrict().ifPresent(place -> mentions.add(new Mention(place, district)));
    item.community().ifPresent(place -> mentions.add(new Mention(place, district)));
    item.byline().forEach(person -> mentions.add(new Mention(person, "")));
    return mentions;
  }
}
