package org.texie.dedupe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.texie.model.Block.Passage;
import org.texie.model.Block.Role;
import org.texie.model.Duplicates.NearMiss;
import org.texie.model.Duplicates.Repeat;
import org.texie.model.Duplicates.Spot;
import org.texie.model.Keep;
import org.texie.model.LeftOut;
import org.texie.model.RepeatKind;

/**
 * Finds the repeats within one file.
 *
 * <p>Two kinds: paragraphs whose match forms are equal, and paragraphs that stand whole in another
 * one from the beginning of a clause. Longest first, so that only what stays can make another one
 * go. Time grows with the length of the text: candidates come from an index of the first characters
 * of every clause.
 */
final class FileDeduplicator {

  /** The least length, in characters of the match form, of a text that may go as contained. */
  static final int MIN_CONTAINED = 16;

  /** The least length of a text that breaks off and may go as a fragment. */
  static final int MIN_FRAGMENT = 8;

  /** A clause by the characters it begins with, so that looking it up takes one step. */
  private static final int KEY_LENGTH = MIN_FRAGMENT;

  private final String file;
  private final Map<String, Text> byForm = new HashMap<>();
  private final Map<String, List<Clause>> byOpening = new HashMap<>();
  private final List<Repeat> removed = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<NearMiss> nearMisses = new ArrayList<>();
  private final Set<Integer> removedNumbers = new HashSet<>();

  private record Text(Passage passage, MatchForm form, boolean mayGo) {}

  private record Clause(Text text, int start) {}

  /** What was found in one file. */
  record Findings(
      int compared,
      Set<Integer> removedNumbers,
      List<LeftOut> leftOut,
      List<Repeat> removed,
      List<NearMiss> nearMisses) {}

  private FileDeduplicator(String file) {
    this.file = file;
  }

  /** Finds the repeats among a file's passages. */
  static Findings find(String file, List<Passage> passages, Keep keep) {
    List<Text> texts =
        passages.stream()
            .filter(passage -> isComparable(passage.role()))
            .map(passage -> new Text(passage, MatchForm.of(passage.text()), mayGo(passage, keep)))
            .filter(text -> text.form().length() > 0)
            .sorted(
                Comparator.comparingInt((Text text) -> -text.form().length())
                    .thenComparing(text -> text.passage().role())
                    .thenComparingInt(text -> text.passage().number()))
            .toList();
    FileDeduplicator deduplicator = new FileDeduplicator(file);
    texts.forEach(deduplicator::decide);
    return new Findings(
        texts.size(),
        deduplicator.removedNumbers,
        deduplicator.leftOut,
        deduplicator.removed,
        deduplicator.nearMisses);
  }

  /** Headings, items, tables and notes say their part in their own place; they never go. */
  private static boolean isComparable(Role role) {
    return role == Role.PARAGRAPH || role == Role.QUOTE;
  }

  private static boolean mayGo(Passage passage, Keep keep) {
    if (passage.keep() || !passage.wordsOnly()) {
      return false;
    }
    if (keep instanceof Keep.Openings openings) {
      return openings.words().stream()
          .noneMatch(word -> KeptOpenings.opens(passage.text(), word.value()));
    }
    return false;
  }

  private void decide(Text text) {
    if (!text.mayGo() || !isRepeat(text)) {
      stay(text);
    }
  }

  private void stay(Text text) {
    byForm.putIfAbsent(text.form().form(), text);
    String shown = text.passage().text();
    MatchForm form = text.form();
    for (int i = 0; i + KEY_LENGTH <= form.length(); i++) {
      boolean newClause = i == 0 || Clauses.beginsAt(shown, form.offset(i));
      if (newClause
          && !form.isInsideNumber(i)
          && (i == 0 || form.offset(i) > form.offset(i - 1) + 1)) {
        byOpening
            .computeIfAbsent(form.form().substring(i, i + KEY_LENGTH), key -> new ArrayList<>())
            .add(new Clause(text, i));
      }
    }
  }

  private boolean isRepeat(Text text) {
    Text same = byForm.get(text.form().form());
    if (same != null) {
      boolean exact = same.passage().text().equals(text.passage().text());
      remove(text, same, exact ? RepeatKind.EXACT : RepeatKind.VARIANT);
      return true;
    }
    if (text.form().length() < MIN_FRAGMENT) {
      return false;
    }
    String opening = text.form().form().substring(0, KEY_LENGTH);
    Map<Text, NearMiss> turned = new LinkedHashMap<>();
    for (Clause clause : byOpening.getOrDefault(opening, List.of())) {
      if (clause.text().form().form().startsWith(text.form().form(), clause.start())
          && isWhole(text, clause, turned)) {
        return true;
      }
    }
    nearMisses.addAll(turned.values());
    return false;
  }

  /** Removes a text that stands in another from a clause on, unless a cut would lose something. */
  private boolean isWhole(Text text, Clause clause, Map<Text, NearMiss> turned) {
    String shown = clause.text().passage().text();
    MatchForm form = clause.text().form();
    int end = clause.start() + text.form().length();
    int shownEnd =
        end == form.length() ? shown.length() : shown.offsetByCodePoints(form.offset(end - 1), 1);
    if (form.isInsideWord(end)) {
      return false;
    }
    boolean fragment = !Clauses.endsAt(shown, shownEnd);
    if (fragment && !Clauses.isUnfinished(text.passage().text())) {
      return false;
    }
    if (!fragment && text.form().length() < MIN_CONTAINED) {
      return false;
    }
    String turn = Clauses.turn(shown, form.offset(clause.start()), shownEnd);
    if (!turn.isEmpty()) {
      turned.putIfAbsent(
          clause.text(), new NearMiss(spot(text), spot(clause.text()), 1, "上下文可能改变意思：" + turn));
      return false;
    }
    remove(text, clause.text(), fragment ? RepeatKind.FRAGMENT : RepeatKind.CONTAINED);
    return true;
  }

  private void remove(Text text, Text kept, RepeatKind kind) {
    removedNumbers.add(text.passage().number());
    leftOut.add(new LeftOut(text.passage().id(), text.passage().text(), kept.passage().id()));
    removed.add(new Repeat(spot(text), kind, spot(kept), 1, ""));
  }

  private Spot spot(Text text) {
    return new Spot(file, text.passage().line(), text.passage().text());
  }
}
