package org.texie.bench.duplicates.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.prose.Fact.Sort;
import org.texie.bench.duplicates.prose.Prose.Atom;

/** A sentence with places for facts in braces; {@link Story} says what may stand in them. */
record Template(String text) {

  private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)\\}");

  /** A sentence that a draw makes of it, with words of the story. */
  Prose fill(Story story, Draw draw) {
    Filling filling = new Filling(story, draw, new StringBuilder(), new ArrayList<>());
    filling.fill(this);
    return new Prose(filling.text().toString(), filling.atoms());
  }

  /** Units and words of yes and no that it may state. */
  void facts(Consumer<Fact> to) {
    slots(
        slot -> {
          if (slot.startsWith("pol:")) {
            Words.alternatives(slot.substring(4))
                .forEach(word -> to.accept(new Fact(Sort.POLARITY, word)));
          } else if (slot.matches("[" + Figures.FORMS + "]:.*")) {
            to.accept(new Fact(Sort.UNIT, slot.replaceAll(".*:", "")));
          }
        });
  }

  /** The pairs of yes and no that it offers. */
  void polarities(Consumer<List<String>> to) {
    slots(
        slot -> {
          if (slot.startsWith("pol:")) {
            to.accept(Words.alternatives(slot.substring(4)));
          }
        });
  }

  private void slots(Consumer<String> to) {
    Matcher slot = SLOT.matcher(text);
    while (slot.find()) {
      to.accept(slot.group(1));
    }
  }

  /** A text on its way. */
  private record Filling(Story story, Draw draw, StringBuilder text, List<Atom> atoms) {

    void fill(Template template) {
      Matcher slot = SLOT.matcher(template.text());
      int done = 0;
      while (slot.find()) {
        text.append(template.text(), done, slot.start());
        done = slot.end();
        fillSlot(slot.group(1));
      }
      text.append(template.text().substring(done));
    }

    private void fillSlot(String slot) {
      int colon = slot.indexOf(':');
      String name = colon < 0 ? slot : slot.substring(0, colon);
      String rest = slot.substring(colon + 1);
      if (name.length() == 1 && Figures.FORMS.contains(name)) {
        int second = rest.indexOf(':');
        int dash = rest.indexOf('-');
        int low = Integer.parseInt(rest.substring(0, dash));
        int high = Integer.parseInt(rest.substring(dash + 1, second));
        add(Sort.NUMBER, false, Figures.number(name, low, high, story.shared(), draw));
        add(Sort.UNIT, false, rest.substring(second + 1));
      } else if (name.equals("pol")) {
        add(Sort.POLARITY, false, draw.of(Words.alternatives(rest)));
      } else if (name.endsWith("+")) {
        String bare = name.substring(0, name.length() - 1);
        String word = story.word(bare, draw);
        while (text.indexOf(word) >= 0) {
          word = story.word(bare, draw);
        }
        add(sort(bare), false, word);
      } else {
        String word = story.word(name, draw);
        if (word.contains("{")) {
          fill(new Template(word));
        } else {
          add(sort(name), name.equals("speaker"), word);
        }
      }
    }

    private static Sort sort(String name) {
      return switch (name) {
        case "p", "f" -> Sort.NUMBER;
        case "date", "year", "time" -> Sort.DATE;
        case "name", "speaker" -> Sort.NAME;
        case "place" -> Sort.PLACE;
        case "body" -> Sort.BODY;
        case "office" -> Sort.OFFICE;
        default -> Sort.WORD;
      };
    }

    private void add(Sort sort, boolean speaks, String value) {
      atoms.add(new Atom(sort, text.length(), text.length() + value.length(), speaks));
      text.append(value);
    }
  }
}
