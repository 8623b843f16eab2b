package org.texie.dedupe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.texie.dedupe.FileDeduplicator.Stay;
import org.texie.model.Article;
import org.texie.model.Block.Passage;
import org.texie.model.Duplicates.NearMiss;
import org.texie.model.Duplicates.Spot;
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

  private static final String TORN = "从句中断开，不换成链接";

  /** A case goes before a theme, a district, a page; then the earlier one; then by path. */
  private static final Comparator<Article> BY_RANK =
      Comparator.comparingInt(AcrossFiles::rank)
          .thenComparingLong(AcrossFiles::day)
          .thenComparing(article -> article.file().path());

  private final List<Standing> standings;
  private final long[] postings;

  /** A passage that stays in its file. */
  record Standing(Article article, Stay stay) {
    Passage passage() {
      return stay.passage();
    }

    Fingerprints fingerprints() {
      return stay.fingerprints();
    }

    String file() {
      return article.file().path();
    }

    Spot spot() {
      return new Spot(file(), passage().line(), passage().text());
    }
  }

  /** A passage that another file says at least as fully. */
  record Link(Standing from, Standing to, Verdict.Repeat verdict) {}

  /** One that says at least as much, by its place in the order of rank. */
  private record Holder(int standing, Verdict.Repeat verdict) {}

  /** One that only looks like it. */
  private record Lookalike(int standing, double containment, String reason) {}

  /** What came of holding a passage against those of higher rank; the most alike come first. */
  private record Judged(List<Holder> holders, List<Lookalike> lookalikes) {}

  private static final Judged NONE = new Judged(List.of(), List.of());

  /**
   * What may become a link, in order of rank, and the nearest that each other one only looks like.
   */
  record Found(List<Link> links, List<NearMiss> nearMisses) {}

  private AcrossFiles(List<Standing> standings) {
    this.standings = standings;
    int[] starts = new int[standings.size() + 1];
    for (int i = 0; i < standings.size(); i++) {
      starts[i + 1] = starts[i] + standings.get(i).fingerprints().size();
    }
    this.postings = new long[starts[standings.size()]];
    IntStream.range(0, standings.size())
        .parallel()
        .forEach(i -> standings.get(i).fingerprints().enter(postings, starts[i], i));
    Arrays.parallelSort(postings);
  }

  /** Finds what may become a link. Only what stays is linked to. */
  static Found find(List<Standing> standings) {
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

  private Found find() {
    List<Judged> judged =
        IntStream.range(0, standings.size()).parallel().mapToObj(this::judge).toList();
    boolean[] linked = new boolean[standings.size()];
    List<Link> links = new ArrayList<>();
    List<NearMiss> nearMisses = new ArrayList<>();
    for (int i = 0; i < linked.length; i++) {
      Standing from = standings.get(i);
      Optional<Holder> holder = first(judged.get(i).holders(), h -> !linked[h.standing()]);
      linked[i] = holder.isPresent();
      if (holder.isPresent()) {
        links.add(new Link(from, standings.get(holder.get().standing()), holder.get().verdict()));
      } else {
        first(judged.get(i).lookalikes(), near -> !linked[near.standing()])
            .ifPresent(near -> nearMisses.add(nearMiss(from, near)));
      }
    }
    return new Found(links, nearMisses);
  }

  private static <T> Optional<T> first(List<T> items, Predicate<T> condition) {
    return items.stream().filter(condition).findFirst();
  }

  private NearMiss nearMiss(Standing from, Lookalike near) {
    return new NearMiss(
        from.spot(), standings.get(near.standing()).spot(), near.containment(), near.reason());
  }

  private Judged judge(int index) {
    Standing standing = standings.get(index);
    List<Holder> holders = new ArrayList<>();
    List<Lookalike> lookalikes = new ArrayList<>();
    int[] candidates = standing.stay().mayGo() ? candidates(index) : new int[0];
    if (candidates.length > 0) {
      Guard guard = new Guard();
      for (int other : candidates) {
        if (holders.size() == MAX_HOLDERS) {
          break;
        }
        Verdict verdict = guard.judge(standing.passage(), standings.get(other).passage());
        if (verdict instanceof Verdict.Repeat repeat) {
          if (repeat.wholeClauses()) {
            holders.add(new Holder(other, repeat));
          } else {
            lookalikes.add(new Lookalike(other, repeat.containment(), TORN));
          }
        } else if (verdict instanceof Verdict.Different different
            && different.containment() >= MIN_SHARED) {
          lookalikes.add(new Lookalike(other, different.containment(), different.reason()));
        }
      }
    }
    if (holders.isEmpty() && lookalikes.isEmpty()) {
      return NONE;
    }
    lookalikes.sort(Comparator.comparingDouble(near -> -near.containment()));
    return new Judged(holders, lookalikes.stream().limit(MAX_HOLDERS).toList());
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
