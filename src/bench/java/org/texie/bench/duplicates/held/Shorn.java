package org.texie.bench.duplicates.held;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Draft.Proof;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Cuts;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Prose;

/** Claims that a box or column shows without the words that kept them from being stated. */
final class Shorn {

  private static final String[] OPENINGS = {
    "{name}再三哀求，千万别让",
    "{name}吹牛说",
    "{name}跟人打赌，输赢就看会不会有一天",
    "{name}担心迟早",
    "{name}写的童话里，",
    "{name}看错了告示，以为",
    "{name}带头抵制，绝不答应让",
    "{name}盘算过，等攒够了钱就让"
  };

  private static final String[] CLOSINGS = {
    "，这纯粹是{name}吓唬人的话",
    "，这条传言已被证伪",
    "，此说纯属讹传",
    "，{name}说完就承认是在撒谎",
    "，这些都是小说里的情节",
    "——{name}讲完才说这是编的",
    "，上述说法经调查并不属实",
    "，这样的事从来没有发生过"
  };

  private Shorn() {}

  /** A claim less who begs, boasts or errs. */
  static Optional<Draft> openings(Source source) {
    return draft("who begs or errs", source, source.filled(OPENINGS), claim(source), "");
  }

  /** A claim less what says that it is none. */
  static Optional<Draft> closings(Source source) {
    return draft("that it is not so", source, "", claim(source), source.filled(CLOSINGS));
  }

  /** A sentence of the list {@code shorn}, less what stands before the dots. */
  static Optional<Draft> listed(Source source) {
    String[] parts = source.word("shorn").split("…", -1);
    Prose rest = source.story().filled(parts[1], source.draw());
    return draft("what stood before it", source, source.filled(parts[0]), rest, "");
  }

  private static Prose claim(Source source) {
    List<Prose> sentences = source.story().claimed(1, source.draw());
    return sentences.get(0).bare();
  }

  private static Optional<Draft> draft(
      String change, Source source, String lost, Prose left, String after) {
    Prose text = source.text().then(lost).then(left).then(after + "。");
    Prose fragment = after.isEmpty() ? left.then("。") : left;
    if (left.letters() < Cuts.LEAST || text.text().length() > Prose.LONGEST) {
      return Optional.empty();
    }
    return Optional.of(
        Draft.different(
            change,
            Line.paragraph(text),
            Line.paragraph(fragment),
            Proof.CONTEXT,
            lost + "…" + after + "。"));
  }
}
