package org.texie.bench.duplicates;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A usual way of finding repeats: how alike two texts are, without a look at what differs.
 *
 * <p>All of them see a text in compatibility form, lower case, without spaces and punctuation, so
 * that none fails for the writing alone.
 */
enum Baseline {
  /** Lucene's MinHash: how many of 128 hashes of 5-character runs agree. */
  MINHASH("MinHash (Lucene, 128 hashes, 5-character runs)", 128) {
    @Override
    int score(String longer, String shorter) {
      List<String> one = hashes(longer);
      List<String> other = hashes(shorter);
      int equal = 0;
      for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
        equal += one.get(i).equals(other.get(i)) ? 1 : 0;
      }
      return equal;
    }
  },
  /** As CCNet does: every digit is 0, then texts are equal or not. */
  CCNET("CCNet-style hash (digits made 0)", 1) {
    @Override
    int score(String longer, String shorter) {
      return zeroed(longer).equals(zeroed(shorter)) ? 1 : 0;
    }
  },
  /** As onion does: the share of 5-character runs that were seen before. */
  ONION("onion-style (share of 5-character runs seen)", 1000) {
    @Override
    int score(String longer, String shorter) {
      Set<String> seen = new HashSet<>(runs(longer));
      List<String> runs = runs(shorter);
      long again = runs.stream().filter(seen::contains).count();
      return runs.isEmpty() ? 0 : (int) (again * steps() / runs.size());
    }
  };

  private static final int RUN = 5;
  private static final int HASHES = 128;

  private final String title;
  private final int steps;

  Baseline(String title, int steps) {
    this.title = title;
    this.steps = steps;
  }

  /** How alike two texts in their simple form are, from 0 to the number of steps. */
  abstract int score(String longer, String shorter);

  String title() {
    return title;
  }

  /** The highest score. */
  int steps() {
    return steps;
  }

  /** A text as baselines see it. */
  static String simple(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String zeroed(String text) {
    return text.replaceAll("\\d", "0");
  }

  private static List<String> runs(String text) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= text.length(); i++) {
      runs.add(text.substring(i, i + RUN));
    }
    return runs;
  }

  /** One token a hash function, in the functions' order. */
  private static List<String> hashes(String text) {
    Tokenizer runs = new NGramTokenizer(RUN, RUN);
    runs.setReader(new StringReader(text));
    List<String> hashes = new ArrayList<>(HASHES);
    try (TokenStream stream = new MinHashFilter(runs, HASHES, 1, 1, false)) {
      CharTermAttribute hash = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        hashes.add(hash.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hashes;
  }
}
