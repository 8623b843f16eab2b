package org.texie.dedupe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.texie.dedupe.Stitcher.Joint;
import org.texie.model.Block.Passage;
import org.texie.model.Block.Role;
import org.texie.model.Duplicates.NearMiss;
import org.texie.model.Duplicates.Spot;
import org.texie.model.Keep;

/**
 * Finds the repeats within one file: halves of a torn paragraph are joined, then each text is held
 * against those that stay, the fullest first, so that only what stays can make another one go.
 */
final class FileDeduplicator {

  /** From this containment up a pair that stays is reported. */
  private static final double NEAR = .75;

  private static final Comparator<Text> FULLEST_FIRST =
      Comparator.comparingInt((Text text) -> -text.length())
          .thenComparing(text -> Clauses.isUnfinished(text.passage().text()))
          .thenComparing(text -> text.passage().role())
          .thenComparingInt(text -> text.passage().number());

  private final String file;
  private final Guard guard = new Guard();
  private final Map<String, Text> byForm = new HashMap<>();
  private final List<Removal> removals = new ArrayList<>();
  private final List<Text> stay = new ArrayList<>();
  private final List<NearMiss> nearMisses = new ArrayList<>();

  /** A passage that goes, and the one that stays. */
  record Removal(Passage gone, Passage kept, Verdict.Repeat verdict) {}

  /**
   * A passage that stays, as other files are held against it. What it is compared by within its
   * file takes many times its own room, so only the fingerprints are kept.
   *
   * @param mayGo whether a link may take its place
   */
  record Stay(Passage passage, boolean mayGo, Fingerprints fingerprints) {
    static Stay of(Text text) {
      return new Stay(text.passage(), text.mayGo(), Fingerprints.of(text.form().form()));
    }
  }

  /**
   * What was found in one file.
   *
   * @param compared how many passages were looked at
   * @param stay those that stay and are long enough to be told from others, the fullest first
   */
  record Findings(
      int compared,
      List<Joint> joints,
      List<Removal> removals,
      List<Stay> stay,
      List<NearMiss> nearMisses) {}

  private FileDeduplicator(String file) {
    this.file = file;
  }

  /** Finds the repeats among a file's passages. */
  static Findings find(String file, List<Passage> passages, Keep keep) {
    Names names = new Names();
    List<Text> texts =
        passages.stream()
            .filter(passage -> isComparable(passage.role()))
            .map(passage -> Text.of(passage, names, mayGo(passage, keep)))
            .filter(text -> text.length() > 0)
            .toList();
    List<Joint> joints = new ArrayList<>();
    List<Text> stitched = Stitcher.stitch(texts, names, joints);
    FileDeduplicator deduplicator = new FileDeduplicator(file);
    deduplicator.decide(stitched.stream().sorted(FULLEST_FIRST).toList());
    List<Stay> stay =
        deduplicator.stay.stream()
            .filter(text -> text.length() >= Guard.MIN_LENGTH)
            .map(Stay::of)
            .toList();
    return new Findings(texts.size(), joints, deduplicator.removals, stay, deduplicator.nearMisses);
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

  private void decide(List<Text> texts) {
    Candidates candidates = Candidates.among(texts);
    boolean[] stays = new boolean[texts.size()];
    for (int i = 0; i < texts.size(); i++) {
      List<Text> fuller =
          candidates.of(i).stream().filter(other -> stays[other]).map(texts::get).toList();
      stays[i] = !isRepeat(texts.get(i), fuller, candidates.isCrowded(i));
      if (stays[i]) {
        stay.add(texts.get(i));
        byForm.putIfAbsent(texts.get(i).form().form(), texts.get(i));
      }
    }
  }

  private boolean isRepeat(Text text, List<Text> fuller, boolean crowded) {
    if (!text.mayGo()) {
      return false;
    }
    Optional<Text> same = Optional.ofNullable(byForm.get(text.form().form()));
    if (same.isPresent()) {
      return remove(text, same.get(), guard.judge(text, same.get()));
    }
    Optional<NearMiss> nearest = Optional.empty();
    for (Text other : fuller) {
      Verdict verdict = guard.judge(text, other);
      if (remove(text, other, verdict)) {
        return true;
      }
      Verdict.Different different = (Verdict.Different) verdict;
      if (different.containment() >= NEAR
          && nearest.stream().allMatch(miss -> miss.containment() < different.containment())) {
        nearest = Optional.of(nearMiss(text, other, different.containment(), different.reason()));
      }
    }
    if (crowded && nearest.isEmpty() && !fuller.isEmpty()) {
      nearest = Optional.of(nearMiss(text, fuller.get(0), NEAR, "相近的段落太多，没有逐一比较"));
    }
    nearest.ifPresent(nearMisses::add);
    return false;
  }

  private NearMiss nearMiss(Text text, Text other, double containment, String reason) {
    return new NearMiss(
        spot(file, text.passage()), spot(file, other.passage()), containment, reason);
  }

  private boolean remove(Text text, Text kept, Verdict verdict) {
    if (verdict instanceof Verdict.Repeat repeat) {
      removals.add(new Removal(text.passage(), kept.passage(), repeat));
      return true;
    }
    return false;
  }

  static Spot spot(String file, Passage passage) {
    return new Spot(file, passage.line(), passage.text());
  }
}
