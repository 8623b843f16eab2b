package org.texie.cli;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.texie.diagnostics.Messages;
import org.texie.model.Duplicates;
import org.texie.model.Duplicates.Spot;

/** A word on what the site does with a paragraph; nothing is wrong with it. */
record Notice(Spot at, String title, String message) {

  /**
   * A notice for every paragraph that was removed, linked or stitched, by file and line.
   *
   * @param shownPath how a path from the source folder is shown to the user
   */
  static List<Notice> of(
      Duplicates duplicates, Messages messages, UnaryOperator<String> shownPath) {
    Words words = new Words(messages, shownPath);
    return Stream.of(
            duplicates.removed().stream()
                .map(
                    repeat ->
                        words.notice("removed", repeat.kind().word(), repeat.at(), repeat.kept())),
            duplicates.linked().stream()
                .map(
                    repeat ->
                        words.notice("linked", repeat.kind().word(), repeat.at(), repeat.kept())),
            duplicates.stitched().stream()
                .map(stitch -> words.notice("stitched", "halves", stitch.at(), stitch.with())))
        .flatMap(notices -> notices)
        .sorted(Comparator.comparing(Notice::at))
        .toList();
  }

  private record Words(Messages messages, UnaryOperator<String> shownPath) {

    Notice notice(String fate, String kind, Spot at, Spot other) {
      String place = shownPath.apply(other.file()) + ":" + other.line();
      return new Notice(
          at,
          messages.say("notice.title", messages.say("notice." + kind + ".title")),
          messages.say("notice." + fate, messages.say("notice." + kind, place)));
    }
  }
}
