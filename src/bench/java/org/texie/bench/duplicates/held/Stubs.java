package org.texie.bench.duplicates.held;

import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft;
import org.texie.bench.duplicates.kinds.Draft.Proof;
import org.texie.bench.duplicates.kinds.Kind;
import org.texie.bench.duplicates.kinds.Source;
import org.texie.bench.duplicates.prose.Cuts;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Prose;

/** What is left of a sentence when a column's edge took the words that make it no fact. */
final class Stubs {

  private static final String[] FRONTS = {
    "{name}当众辟谣，否认",
    "{name}上了骗子的当，错信",
    "{name}画的漫画里，荒诞地画着",
    "{name}发过誓，这辈子决不帮着让",
    "{name}受了惊吓，总疑心迟早会有",
    "{name}写信请示上级，可不可以由",
    "找不到任何证据能说明",
    "{name}扬言，再不答应就要让",
    "{name}求大家千万拦住，别让"
  };

  private static final String[] BACKS = {
    "吗？{name}逐户问过，人人都答没有",
    "的谣言，{name}已经出面澄清",
    "，这不过是{name}开的玩笑",
    "的草案，{name}带头反对，草案没有通过",
    "，{name}事后承认是自己瞎编的",
    "的打算，{name}想想又作罢了",
    "，要不是{name}拦得及时，这件事就真的发生了"
  };

  /** A sentence of the list {@code lostHead} less what stands before its dots. */
  static final Kind<Draft> HEADLESS =
      source -> {
        Prose whole = source.story().filled(source.word("lostHead"), source.draw());
        int dots = whole.text().indexOf('…');
        Prose left = whole.slice(dots + 1, whole.text().length());
        return begun("head gone", source, whole.text().substring(0, dots), left);
      };

  /** A sentence of the list {@code lostTail} less what stands behind its dots. */
  static final Kind<Draft> TAILLESS =
      source -> {
        Prose whole = source.story().filled(source.word("lostTail"), source.draw());
        int dots = whole.text().indexOf('…');
        return ended("tail gone", source, whole.slice(0, dots), whole.text().substring(dots + 1));
      };

  /** A claim less the words before it by which the paper does not make it. */
  static final Kind<Draft> CLAIM_BEGUN =
      source -> begun("claim, head gone", source, source.filled(FRONTS), claim(source));

  /** A claim less the words behind it that ask it or take it back. */
  static final Kind<Draft> CLAIM_ENDED =
      source -> ended("claim, tail gone", source, claim(source), source.filled(BACKS));

  private Stubs() {}

  private static Prose claim(Source source) {
    return source.story().claimed(1, source.draw()).get(0).bare();
  }

  private static Optional<Draft> begun(String change, Source source, String gone, Prose left) {
    Prose rest = left.then("。");
    boolean closes = source.chance(0.6);
    Prose stub = closes ? rest : rest.then(source.text());
    Prose whole = Prose.plain(gone).then(stub);
    Prose full = closes ? source.text().then(whole) : whole;
    return draft(change, full, stub, gone + "…。", left);
  }

  private static Optional<Draft> ended(String change, Source source, Prose left, String gone) {
    boolean opens = source.chance(0.6);
    Prose stub = opens ? left : source.text().then(left);
    Prose whole = stub.then(gone).then("。");
    Prose full = opens ? whole.then(source.text()) : whole;
    return draft(change, full, stub, "…" + gone + "。", left);
  }

  private static Optional<Draft> draft(
      String change, Prose full, Prose stub, String evidence, Prose left) {
    if (left.letters() < Cuts.LEAST || full.text().length() > Prose.LONGEST) {
      return Optional.empty();
    }
    return Optional.of(
        Draft.different(
            change, Line.paragraph(full), Line.paragraph(stub), Proof.CONTEXT, evidence));
  }
}
