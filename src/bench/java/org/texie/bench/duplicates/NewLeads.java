package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.texie.bench.duplicates.Draft.Stays;

/**
 * Makes texts of {@link Part#FOURTH_HELD} that begin as only a newspaper's own setting makes them.
 */
final class NewLeads {

  private static final Pattern VERB = Pattern.compile(".*(看到|留意到|发现|获悉|了解到|得知|观察)，");

  private final Story story;
  private final Draw draw;

  NewLeads(Story story, Draw draw) {
    this.story = story;
    this.draw = draw;
  }

  /**
   * A text and the same with a beginning of one of the sorts.
   *
   * @param at where a lead-in may stand
   */
  Optional<Draft> draft(Prose text, int at, String lead) {
    return switch (draw.between(0, 3)) {
      case 0 -> Optional.of(longer("behind a dateline", dateline().then(text), text));
      case 1 -> Optional.of(longer("behind a jump line", continued(text, draw), text));
      case 2 -> Optional.of(longer("before a jump line", text.then(jump("下转")), text));
      default ->
          VERB.matcher(lead).matches() && lead.startsWith("记者")
              ? Optional.of(longer("without a comma", text.insert(at, verb(lead)), text))
              : Optional.empty();
    };
  }

  /** A text that goes on from another page. */
  static Prose continued(Prose text, Draw draw) {
    String page = draw.of(List.of("一版", "A1版", "头版"));
    return Prose.plain("（上接" + page + "）").then(text);
  }

  private Prose jump(String where) {
    return Prose.plain("（" + where + draw.of(List.of("三版", "A4版", "末版")) + "）");
  }

  private Prose dateline() {
    return Prose.plain(draw.chance(0.5) ? "本报讯　" : "本报讯（记者　" + story.person(draw) + "）");
  }

  private static Prose verb(String lead) {
    return Prose.plain(lead.substring(0, lead.length() - 1));
  }

  private static Draft longer(String change, Prose with, Prose text) {
    return Draft.repeat(change, Line.paragraph(with), Line.paragraph(text), Stays.FULL);
  }
}
