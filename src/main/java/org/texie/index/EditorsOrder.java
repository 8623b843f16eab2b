package org.texie.index;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.texie.model.Term;

/** The order of districts, themes and pages: the editors' numbers first, then by pinyin. */
final class EditorsOrder {

  private record Keyed(Term term, PinyinKey key) {}

  private static final Comparator<Keyed> COMPARATOR =
      Comparator.comparingInt((Keyed k) -> k.term().matter().order().orElse(Integer.MAX_VALUE))
          .thenComparing(Keyed::key)
          .thenComparing(k -> k.term().title())
          .thenComparing(k -> k.term().id());

  private EditorsOrder() {}

  static List<Term> sort(Stream<Term> terms) {
    return terms
        .map(term -> new Keyed(term, PinyinKey.ofPlace(term.title())))
        .sorted(COMPARATOR)
        .map(Keyed::term)
        .toList();
  }
}
