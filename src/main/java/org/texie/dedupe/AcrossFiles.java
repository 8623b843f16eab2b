package org.texie.dedupe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.texie.model.Article;
import org.texie.model.Block.Passage;
import org.texie.model.FrontMatter;

/**
 * Finds the passages that stand in a file of higher rank at least as fully.
 *
 * <p>A containment join: passages that share three quarters of the fingerprints are compared, found
 * by the rarest of these; the guard decides. Time grows with the text, since a fingerprint leads to
 * a bounded number of passages, those of the highest rank.
 */
final class AcrossFiles {

  /** The least share of a passage's fingerprints that one which holds it has. */
  private static final double MIN_SHARED = .75;

  /** By how many fingerprints of a passage others are looked for, the rarest first. */
  private static final int LOOKED_UP = 4;

  /** The most passages that one fingerprint leads to. */
  private static final int MAX_SHARERS = 64;

  /** The most passages of higher rank that are known to hold one. */
  private static final int MAX_HOLDERS = 4;

  /** A case goes before a theme, a district, a page; then the earlier one; then by path. */
  private static final Comparator<Article> BY_RANK =
      Comparator.comparingInt(AcrossFiles::rank)
          .thenComparingLong(AcrossFiles::day)
          .thenComparing(article -> article.file().path());

  private final List<Standing> standings;
  private final long[] postings;

  /**
   * A passage that stays in its file.
   *
   * @param mayGo whether a link may take its place
   * @param fingerprints of its match form
   */
  record Standing(Article article, Passage passage, boolean mayGo, Fingerprints fingerprints) {
    String file() {
      return article.file().path();
    }
  }

  /** A passage that another file says at least as fully. */
  record Link(Standing from, Standing to, Verdict.Repeat verdict) {}

  /** One that says at least as much, by its place in the order of rank. */
  private record Holder(int standing, Verdict.Repeat verdict) {}

  private AcrossFiles(List<Standing> standings) {
    this.standings = standings;
    this.postings =
        IntStream.range(0, standings.size())
            .parallel()
            .boxed()
            .flatMapToLong(
                i ->
                    standings.get(i).fingerprints().stream()
                        .mapToLong(fingerprint -> (long) fingerprint << 32 | i))
            .toArray();
    Arrays.parallelSort(postings);
  }

  /** Finds what may become a link, in order of rank. Only what stays is linked to. */
  static List<Link> find(List<Standing> standings) {
    Comparator<Standing> order =
        Comparator.comparing(Standing::article, BY_RANK)
            .thenComparingInt(standing -> standing.passage().number());
    AcrossFiles across = new AcrossFiles(standings.parallelStream().sorted(order).toList());
    return across.find();
  }

  private static int rank(Article article) {
    return switch (article.file().kind()) {
      case CASE -> 0;
      case THEME -> 1;
      case DISTRICT -> 2;
      case PAGE -> 3;
    };
  }

  private static long day(Article article) {
    return article.matter() instanceof FrontMatter.OfCase item
        ? item.date().firstDay().toEpochDay()
        : 0;
  }

  private List<Link> find() {
    List<List<Holder>> holders =
        IntStream.range(0, standings.size()).parallel().mapToObj(this::holders).toList();
    boolean[] linked = new boolean[standings.size()];
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < linked.length; i++) {
      for (Holder holder : holders.get(i)) {
        if (!linked[holder.standing()]) {
          linked[i] = true;
          links.add(new Link(standings.get(i), standings.get(holder.standing()), holder.verdict()));
          break;
        }
      }
    }
    return links;
  }

  private List<Holder> holders(int index) {
    Standing standing = standings.get(index);
    if (!standing.mayGo()) {
      return List.of();
    }
    List<Holder> holders = new ArrayList<>();
    Guard guard = new Guard();
    for (int other : candidates(index)) {
      if (holders.size() < MAX_HOLDERS
          && guard.judge(standing.passage(), standings.get(other).passage())
              instanceof Verdict.Repeat repeat
          && repeat.wholeClauses()) {
        holders.add(new Holder(other, repeat));
      }
    }
    return holders;
  }

  /** The passages of higher rank in other files that share enough, those of the highest first. */
  private int[] candidates(int index) {
    Standing standing = standings.get(index);
    Fingerprints own = standing.fingerprints();
    int least = (int) Math.ceil(own.size() * MIN_SHARED);
    long[] groups = groups(index);
    if (groups.length < least) {
      return new int[0];
    }
    return Arrays.stream(groups)
        .limit(LOOKED_UP)
        .mapToInt(group -> (int) group)
        .flatMap(start -> sharers(start, index))
        .sorted()
        .distinct()
        .filter(other -> own.shared(standings.get(other).fingerprints()) >= least)
        .toArray();
  }

  /**
   * The fingerprints that others have too, the rarest first: how many have it, where they begin.
   */
  private long[] groups(int index) {
    return standings.get(index).fingerprints().stream()
        .mapToLong(
            fingerprint -> {
              int start = firstPosting((long) fingerprint << 32);
              int end = firstPosting(((long) fingerprint + 1) << 32);
              return (long) (end - start) << 32 | start;
            })
        .filter(group -> group >> 32 > 1)
        .sorted()
        .toArray();
  }

  private int firstPosting(long least) {
    int found = Arrays.binarySearch(postings, least);
    return found >= 0 ? found : -found - 1;
  }

  private IntStream sharers(int start, int index) {
    int fingerprint = (int) (postings[start] >> 32);
    String file = standings.get(index).file();
    return IntStream.range(start, postings.length)
        .takeWhile(i -> (int) (postings[i] >> 32) == fingerprint)
        .map(i -> (int) postings[i])
        .takeWhile(other -> other < index)
        .filter(other -> !standings.get(other).file().equals(file))
        .limit(MAX_SHARERS);
  }
}
