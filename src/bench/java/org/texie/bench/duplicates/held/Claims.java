package org.texie.bench.duplicates.held;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Draft.Proof;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Cuts;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Prose;

/** Sentences that lost, at an edge, the words that made them a wish, a fear or a rumour. */
final class Claims {

  private static final String[] OPENINGS = {
    "{name}盼着总有一天",
    "{name}在梦里看见",
    "{name}写信恳求不要让",
    "{name}一口咬定绝不会让",
    "{name}误听成了",
    "{name}整夜发愁，生怕",
    "{name}开玩笑说",
    "{name}设想十年以后"
  };

  private static final String[] CLOSINGS = {
    "，这个提案被一票否决",
    "，这条流言不攻自破",
    "，这话是{name}编出来哄人的",
    "——这套方案胎死腹中",
    "，消息经查是假的",
    "，以上情节是话剧里演的",
    "，这个念头早就打消了",
    "，说这话的{name}已经认错"
  };

  private Claims() {}

  /** A claim less who wishes, fears or jests. */
  static Optional<Draft> begun(Source source) {
    return draft("whose wish or fear", source, source.filled(OPENINGS), claim(source), "");
  }

  /** A claim less what takes it back. */
  static Optional<Draft> ended(Source source) {
    return draft("what takes it back", source, "", claim(source), source.filled(CLOSINGS));
  }

  /** A sentence of the list {@code lost}, whose part before the dots is lost. */
  static Optional<Draft> frayed(Source source) {
    List<String> parts = List.of(source.word("lost").split("…", -1));
    Prose rest = source.story().filled(parts.get(1), source.draw());
    return draft("what it hangs on", source, source.filled(parts.get(0)), rest, "");
  }

  private static Prose claim(Source source) {
    return source.story().claimed(1, source.draw()).get(0).bare();
  }

  private static Optional<Draft> draft(
      String change, Source source, String first, Prose left, String last) {
    Prose text = source.text().then(first).then(left).then(last + "。");
    Prose fragment = last.isEmpty() ? left.then("。") : left;
    return left.letters() < Cuts.LEAST || text.text().length() > Prose.LONGEST
        ? Optional.empty()
        : Optional.of(
            Draft.different(
                change,
                Line.paragraph(text),
                Line.paragraph(fragment),
                Proof.CONTEXT,
                first + "…" + last + "。"));
  }
}
