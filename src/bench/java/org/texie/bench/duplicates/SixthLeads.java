package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.Draft.Stays;

/** Makes texts of {@link Part#HELD} that a newspaper's own setting begins or ends. */
final class SixthLeads {

  private static final List<String> NUMBERS = List.of("一、", "（二）", "①", "2．", "其一，");

  private final Story story;
  private final Draw draw;

  SixthLeads(Story story, Draw draw) {
    this.story = story;
    this.draw = draw;
  }

  /**
   * A text and the same with a beginning or an end of one of the sorts.
   *
   * @param at where a lead-in may stand
   */
  Optional<Draft> draft(Prose text, int at, String lead) {
    return switch (draw.between(0, 4)) {
      case 0 -> longer("behind a label", text, Prose.plain(label()).then(text));
      case 1 -> longer("behind the byline of two", text, Prose.plain(byline()).then(text));
      case 2 -> longer("before a credit", text, text.then(credit()));
      case 3 -> longer("behind a list's number", text, numbered(text, draw));
      default ->
          longer(
              "label and lead-in",
              text,
              Prose.plain(label()).then(text.insert(at, Prose.plain(lead))));
    };
  }

  /** A text behind its number in a list. */
  static Prose numbered(Prose text, Draw draw) {
    return Prose.plain(draw.of(NUMBERS)).then(text);
  }

  private String label() {
    return draw.of(List.of("核心提示：", "导读：", "记者手记｜", "【新闻现场】", "[见闻] "));
  }

  private String byline() {
    String reporter = story.person(draw);
    String other = story.person(draw);
    return draw.of(
        List.of(
            "本报记者 " + reporter + " 通讯员 " + other + "　",
            "本报讯（记者 " + reporter + " 通讯员 " + other + "）",
            "文/本报记者 " + reporter + " 图/" + other + "　"));
  }

  private String credit() {
    String name = story.person(draw);
    return draw.of(
        List.of("（受访者供图）", "（本报记者 " + name + " 摄）", "（" + name + "）", "　记者 " + name + " 文/图"));
  }

  private static Optional<Draft> longer(String change, Prose text, Prose with) {
    return Optional.of(
        Draft.repeat(change, Line.paragraph(with), Line.paragraph(text), Stays.FULL));
  }
}
