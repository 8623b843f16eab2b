package org.texie.dedupe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.texie.model.Block.Passage;
import org.texie.model.Html;
import org.texie.model.ParagraphId;

/**
 * Joins a paragraph that breaks off and the one that repeats its end and goes on, as a column's
 * break leaves them.
 */
final class Stitcher {

  /** The least number of characters of the match form that both halves have. */
  static final int MIN_SHARED = 12;

  /** The least number of characters of the first half's own, where these are no clause. */
  private static final int MIN_BEGINNING = 8;

  private final Names names;
  private final Set<String> ids = new HashSet<>();
  private final List<Joint> joints = new ArrayList<>();

  /**
   * Two halves made one.
   *
   * @param shared the words that both had
   */
  record Joint(Passage first, Passage second, Passage whole, String shared) {}

  /** The second half of a paragraph, and the character of the first half's form where it begins. */
  private record Continuation(Text text, int start) {}

  private Stitcher(Names names) {
    this.names = names;
  }

  /** Joins what belongs together; {@code joints} tells what was done. */
  static List<Text> stitch(List<Text> texts, Names names, List<Joint> joints) {
    Stitcher stitcher = new Stitcher(names);
    texts.forEach(text -> stitcher.ids.add(text.passage().id()));
    List<Text> stitched = stitcher.stitch(texts);
    joints.addAll(stitcher.joints);
    return stitched;
  }

  private List<Text> stitch(List<Text> texts) {
    Map<String, List<Text>> byOpening = new HashMap<>();
    for (Text text : texts) {
      if (isPlain(text) && text.length() > MIN_SHARED) {
        byOpening
            .computeIfAbsent(text.form().form().substring(0, MIN_SHARED), key -> new ArrayList<>())
            .add(text);
      }
    }
    Set<Text> used = new HashSet<>();
    List<Text> stitched = new ArrayList<>();
    for (Text text : texts) {
      if (used.contains(text)) {
        continue;
      }
      Text whole = text;
      while (isUnfinished(whole)) {
        Optional<Continuation> next = continuation(whole, byOpening, used);
        if (next.isEmpty()) {
          break;
        }
        used.add(text);
        used.add(next.get().text());
        whole = join(whole, next.get());
      }
      stitched.add(whole);
    }
    stitched.removeIf(used::contains);
    return stitched;
  }

  /** A column breaks a sentence off, with dots or without. */
  private static boolean isUnfinished(Text text) {
    String words = JumpLines.blankedIn(text.passage().text());
    return isPlain(text) && (!Clauses.isSentence(words) || Clauses.trailsOff(words));
  }

  /** Words alone, so that a part of the HTML can be told from its text. */
  private static boolean isPlain(Text text) {
    Passage passage = text.passage();
    return text.mayGo() && passage.html().equals(html(passage.id(), "", passage.text()));
  }

  private static String html(String id, String before, String text) {
    return "<p id=\"" + id + "\">" + before + Html.escape(text) + "</p>\n";
  }

  /** The half that goes on, of several the one with most in common. */
  private Optional<Continuation> continuation(
      Text text, Map<String, List<Text>> byOpening, Set<Text> used) {
    String form = text.form().form();
    for (int start = 1; start + MIN_SHARED <= form.length(); start++) {
      for (Text other :
          byOpening.getOrDefault(form.substring(start, start + MIN_SHARED), List.of())) {
        if (!used.contains(other) && goesOn(text, start, other)) {
          return Optional.of(new Continuation(other, start));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean goesOn(Text text, int start, Text other) {
    String form = text.form().form();
    int shared = form.length() - start;
    return !other.passage().equals(text.passage())
        && other.passage().role() == text.passage().role()
        && other.length() > shared
        && hasOwnBeginning(text, start)
        && other.form().form().startsWith(form.substring(start))
        && text.tokens().isCut(start)
        && other.tokens().isCut(shared)
        && isTorn(text, start, other);
  }

  /**
   * Whether the first half says something of its own: 副书记 before what begins with 书记 is another
   * text, torn at its end.
   */
  private static boolean hasOwnBeginning(Text text, int start) {
    return Clauses.firstClause(text.passage().text()).length() < text.form().offset(start)
        || (start >= MIN_BEGINNING
            && CutStart.before(text.tokens(), text.tokens().indexAt(start)).isEmpty());
  }

  /**
   * Whether the two part within a clause. Where both a whole clause ends the one and begins the
   * other, or the same words begin a sentence of both, two texts may simply have them in common.
   */
  private static boolean isTorn(Text text, int start, Text other) {
    String shown = JumpLines.blankedIn(text.passage().text());
    if (Clauses.sentenceBeginsBehindMarksAt(shown, text.form().offset(start))) {
      return false;
    }
    boolean goesOnAfterComma = !Clauses.trailsOff(shown);
    return goesOnAfterComma
        || !Clauses.beginsAt(shown, text.form().offset(start))
        || between(other, text.length() - start).isBlank();
  }

  private Text join(Text text, Continuation next) {
    Passage first = text.passage();
    Passage second = next.text().passage();
    int shared = text.length() - next.start();
    String shownShared = first.text().substring(text.form().offset(next.start()));
    String rest = second.text().substring(next.text().form().offset(shared));
    int end = end(text, text.length());
    String marks = between(next.text(), shared);
    String words =
        first.text().substring(0, end)
            + (marks.isBlank()
                ? Clauses.TRAILING_DOTS
                    .matcher(JumpLines.blankedIn(first.text()).substring(end))
                    .replaceAll("")
                    .stripTrailing()
                : marks)
            + rest;
    String id = ParagraphId.of(words);
    for (int copy = 2; !ids.add(id); copy++) {
      id = ParagraphId.of(words) + "-" + copy;
    }
    Passage whole =
        new Passage(
            first.number(),
            first.role(),
            first.line(),
            false,
            true,
            id,
            words,
            html(id, "", words));
    joints.add(new Joint(first, second, whole, shownShared));
    return Text.of(whole, names, true);
  }

  /** The marks that stand in the second half between the shared words and what follows. */
  private static String between(Text text, int shared) {
    return text.passage().text().substring(end(text, shared), text.form().offset(shared));
  }

  /** Where in the text as shown the first characters of the match form end. */
  private static int end(Text text, int length) {
    int last = text.form().offset(length - 1);
    return last + Character.charCount(text.passage().text().codePointAt(last));
  }
}
