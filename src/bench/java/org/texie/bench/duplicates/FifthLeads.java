package org.texie.bench.duplicates;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.Draft.Stays;

/** Makes texts of {@link Part#FIFTH_HELD} that a newspaper's own setting begins or ends. */
final class FifthLeads {

  private static final List<String> HEADS =
      List.of("【现场见闻】", "【走基层】", "［延伸阅读］", "［记者观察］", "〖街谈巷议〗");

  private final Story story;
  private final Draw draw;

  FifthLeads(Story story, Draw draw) {
    this.story = story;
    this.draw = draw;
  }

  /**
   * A text and the same with a beginning or an end of one of the sorts.
   *
   * @param at where a lead-in may stand
   */
  Optional<Draft> draft(Prose text, int at, String lead) {
    return switch (draw.between(0, 5)) {
      case 0 -> Optional.of(longer("behind a column's head", headed(text, draw), text));
      case 1 -> Optional.of(longer("behind a byline", byline().then(text), text));
      case 2 -> Optional.of(longer("behind a wire's dateline", wire().then(text), text));
      case 3 -> Optional.of(longer("before a credit", text.then(credit()), text));
      case 4 -> Optional.of(longer("before an end note", text.then(end()), text));
      default -> Optional.of(longer("head and lead-in", headed(led(text, at, lead), draw), text));
    };
  }

  /** A text behind the name of the column that it stands in. */
  static Prose headed(Prose text, Draw draw) {
    return Prose.plain(draw.of(HEADS)).then(text);
  }

  private static Prose led(Prose text, int at, String lead) {
    return text.insert(at, Prose.plain(lead));
  }

  private Prose byline() {
    String name = story.person(draw);
    return Prose.plain(
        draw.of(List.of("□本报记者　" + name + "　", "本报记者 " + name + " 文/图　", "◎" + name + "　")));
  }

  private Prose wire() {
    String day = draw.between(1, 12) + "月" + draw.between(1, 28) + "日";
    return Prose.plain("本报" + story.place(draw) + day + "电　");
  }

  private Prose credit() {
    String name = story.person(draw);
    return Prose.plain(
        draw.of(List.of("（" + name + "　摄影报道）", "（本报记者　" + name + "）", "（责任编辑：" + name + "）")));
  }

  private String end() {
    return draw.of(List.of("（完）", "（未完待续）", "（全文完）"));
  }

  private static Draft longer(String change, Prose with, Prose text) {
    return Draft.repeat(change, Line.paragraph(with), Line.paragraph(text), Stays.FULL);
  }
}
