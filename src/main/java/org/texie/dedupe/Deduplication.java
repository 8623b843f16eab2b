package org.texie.dedupe;

import java.util.Comparator;
import java.util.List;
import org.texie.model.Article;
import org.texie.model.Duplicates;
import org.texie.model.Duplicates.NearMiss;
import org.texie.model.Duplicates.Repeat;

/**
 * An archive's articles without their repeats, and the account of what went.
 *
 * @param articles in the order in which they came
 */
public record Deduplication(List<Article> articles, Duplicates duplicates) {

  public Deduplication {
    articles = List.copyOf(articles);
  }

  private record Cleaned(Article article, FileDeduplicator.Findings findings) {}

  /** Removes the repeats from all articles, by all cores. */
  public static Deduplication of(List<Article> articles) {
    List<Cleaned> cleaned = articles.parallelStream().map(Deduplication::clean).toList();
    return new Deduplication(
        cleaned.stream().map(Cleaned::article).toList(),
        new Duplicates(
            cleaned.stream().mapToInt(file -> file.findings().compared()).sum(),
            cleaned.stream()
                .flatMap(file -> file.findings().removed().stream())
                .sorted(Comparator.comparing(Repeat::at))
                .toList(),
            List.of(),
            List.of(),
            cleaned.stream()
                .flatMap(file -> file.findings().nearMisses().stream())
                .sorted(Comparator.comparing(NearMiss::at).thenComparing(NearMiss::other))
                .toList()));
  }

  private static Cleaned clean(Article article) {
    FileDeduplicator.Findings findings =
        FileDeduplicator.find(
            article.file().path(), article.body().passages(), article.matter().keep());
    return new Cleaned(
        article.withBody(article.body().without(findings.removedNumbers()), findings.leftOut()),
        findings);
  }
}
