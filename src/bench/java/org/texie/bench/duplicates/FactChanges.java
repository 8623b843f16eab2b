package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.Fact.Sort;
import org.texie.bench.duplicates.Prose.Atom;

/** Tells one fact of a text wrong. */
final class FactChanges {

  private static final int TRIES = 100;

  private final Part part;
  private final Story story;
  private final Draw draw;

  FactChanges(Part part, Story story, Draw draw) {
    this.part = part;
    this.story = story;
    this.draw = draw;
  }

  /** A text and the same with one fact changed, or nothing if it has no such fact. */
  Optional<Changed> changed(Category category, Prose text) {
    return switch (category) {
      case NUMBER -> number(text);
      case DIGIT -> digit(text);
      case SIGN -> sign(text);
      case DATE ->
          draw.one(text, Sort.DATE)
              .flatMap(
                  atom ->
                      Changed.of(
                          part == Part.TUNE ? "drawn again" : "of the same form",
                          text,
                          atom,
                          date(text.value(atom)),
                          Sort.DATE));
      case UNIT ->
          draw.one(text, Sort.UNIT)
              .flatMap(atom -> Changed.of("unit", text, atom, unit(text.value(atom)), Sort.UNIT));
      case PLACE -> place(text);
      case NAME -> name(text, false);
      case SPEAKER -> name(text, true);
      case OFFICE ->
          draw.one(text, Sort.OFFICE)
              .flatMap(
                  atom -> Changed.of("office", text, atom, office(text.value(atom)), Sort.OFFICE));
      case POLARITY -> polarity(text);
      case WORD ->
          draw.one(text, atom -> atom.sort() == Sort.WORD || atom.sort() == Sort.BODY)
              .flatMap(atom -> Changed.of("word", text, atom, word(text, atom), atom.sort()));
      default -> throw new IllegalArgumentException(category + " changes no fact");
    };
  }

  private Optional<Changed> number(Prose text) {
    Optional<Atom> chosen = draw.one(text, Sort.NUMBER);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    String value = text.value(chosen.get());
    if (draw.chance(0.25)) {
      return recurring(text, chosen.get());
    }
    boolean arabic = Numerals.isArabic(value);
    return Changed.of(
        arabic ? "Arabic" : "Chinese",
        text,
        chosen.get(),
        Numerals.other(value, draw),
        Sort.NUMBER);
  }

  /** The value of another fact of the sort in the same text, so that the word itself recurs. */
  private Optional<Changed> recurring(Prose text, Atom atom) {
    return draw.one(text, other -> other.sort() == atom.sort() && !other.equals(atom))
        .flatMap(other -> Changed.of(Changed.RECURS, text, atom, text.value(other), atom.sort()));
  }

  private Optional<Changed> digit(Prose text) {
    Optional<Atom> chosen = draw.one(text, Sort.NUMBER);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Atom atom = chosen.get();
    String value = text.value(atom);
    if (!Numerals.isArabic(value)) {
      return part == Part.SEEN && value.startsWith("十")
          ? Changed.of("in front, Chinese", text, atom, "二" + value, Sort.NUMBER)
          : Optional.empty();
    }
    String digit = Integer.toString(draw.between(1, 9));
    if (!Character.isDigit(value.charAt(0))) {
      return Optional.empty();
    }
    boolean behind = part == Part.SEEN && draw.chance(0.4) && value.matches("\\d+");
    return Changed.of(
        behind ? "behind" : "in front",
        text,
        atom,
        behind ? value + digit : digit + value,
        Sort.NUMBER);
  }

  private Optional<Changed> sign(Prose text) {
    Optional<Atom> chosen =
        draw.one(
            text,
            atom ->
                atom.sort() == Sort.NUMBER
                    && (text.value(atom).matches(".*[.%分-].*")
                        || text.text().startsWith("摄氏度", atom.end())));
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Atom atom = chosen.get();
    String value = text.value(atom);
    boolean tune = part == Part.TUNE;
    if (text.text().startsWith("摄氏度", atom.end()) && !value.contains(".")) {
      return Changed.of(
          "sign",
          text,
          atom,
          value.startsWith("-") ? value.substring(1) : "-" + value,
          Sort.NUMBER);
    }
    if (value.startsWith("百分之")) {
      return Changed.of("share", text, atom, (tune ? "" : "千分之") + value.substring(3), Sort.NUMBER);
    }
    if (value.contains(".") && !value.startsWith("0.") && draw.chance(0.5)) {
      int point = value.indexOf('.');
      String end = value.endsWith("%") ? "%" : "";
      String digits = value.substring(0, value.length() - end.length());
      return tune
          ? Changed.of("point gone", text, atom, value.replace(".", ""), Sort.NUMBER)
          : Changed.of(
              "point moved",
              text,
              atom,
              "0." + digits.substring(0, point) + digits.substring(point + 1) + end,
              Sort.NUMBER);
    }
    if (value.endsWith("%")) {
      String without = value.substring(0, value.length() - 1);
      return Changed.of(
          "percent",
          text,
          atom,
          without + (tune ? "" : draw.of(List.of("‰", "个百分点"))),
          Sort.NUMBER);
    }
    return Optional.empty();
  }

  /** Another date; in one part of the same form, so that only its numbers differ. */
  private String date(String value) {
    for (int i = 0; i < TRIES; i++) {
      String date = story.date(draw.of(List.of("date", "year", "time")), draw);
      if (part == Part.TUNE || form(date).equals(form(value))) {
        return date;
      }
    }
    return value;
  }

  private static String form(String date) {
    return date.replaceAll("[\\d〇一二三四五六七八九]+", "0");
  }

  private String unit(String unit) {
    return story.shared().list("unit").stream()
        .map(group -> List.of(group.split(" ", -1)))
        .filter(group -> group.contains(unit))
        .findFirst()
        .map(draw::of)
        .orElse(unit);
  }

  private Optional<Changed> place(Prose text) {
    Optional<Atom> chosen = draw.one(text, Sort.PLACE);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Atom atom = chosen.get();
    if (draw.chance(0.2)) {
      return recurring(text, atom);
    }
    String value = text.value(atom);
    if (part == Part.TUNE) {
      return Changed.of("another place", text, atom, story.place(draw), Sort.PLACE);
    }
    String head = value.substring(0, 2);
    return Changed.of(
        "another kind of place",
        text,
        atom,
        head + draw.of(story.shared().list("placeTail")),
        Sort.PLACE);
  }

  private Optional<Changed> name(Prose text, boolean speaks) {
    Optional<Atom> chosen =
        draw.one(text, atom -> atom.sort() == Sort.NAME && atom.speaks() == speaks);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Atom atom = chosen.get();
    if (draw.chance(0.25)) {
      return recurring(text, atom);
    }
    String value = text.value(atom);
    if (part == Part.TUNE) {
      return Changed.of("another person", text, atom, story.person(draw), Sort.NAME);
    }
    String surname =
        story.shared().list("surname").stream().filter(value::startsWith).findFirst().orElse("");
    return draw.chance(0.5)
        ? Changed.of(
            "another surname",
            text,
            atom,
            draw.of(story.shared().list("surname")) + value.substring(surname.length()),
            Sort.NAME)
        : Changed.of(
            "another given name",
            text,
            atom,
            surname + draw.of(story.shared().list("given")),
            Sort.NAME);
  }

  private String office(String office) {
    if (draw.chance(0.5)) {
      return office.startsWith("副")
          ? office.substring(1)
          : (part == Part.TUNE ? "副" : draw.of(List.of("副", "原", "代", "前"))) + office;
    }
    return draw.of(story.shared().list("office"));
  }

  private String word(Prose text, Atom atom) {
    return draw.of(
        atom.sort() == Sort.BODY ? story.shared().list("body") : story.rivals(text.value(atom)));
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
    if (atom.sort() == Sort.POLARITY) {
      String rival =
          story.polarities().stream()
              .filter(pair -> pair.contains(value))
              .findFirst()
              .map(pair -> pair.get(1 - pair.indexOf(value)))
              .orElse(value);
      return Changed.of("yes or no", text, atom, rival, Sort.POLARITY);
    }
    String no = draw.of(part == Part.TUNE ? List.of("没有", "不再") : List.of("并未", "拒绝", "尚未"));
    return Changed.of(no, text, atom, no + value, Sort.POLARITY);
  }
}
