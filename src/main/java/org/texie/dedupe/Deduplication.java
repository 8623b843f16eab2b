package org.texie.dedupe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.texie.dedupe.AcrossFiles.Link;
import org.texie.dedupe.AcrossFiles.Standing;
import org.texie.dedupe.FileDeduplicator.Findings;
import org.texie.dedupe.FileDeduplicator.Removal;
import org.texie.dedupe.Stitcher.Joint;
import org.texie.model.Article;
import org.texie.model.Block.Passage;
import org.texie.model.Body;
import org.texie.model.Duplicates;
import org.texie.model.Duplicates.NearMiss;
import org.texie.model.Duplicates.Repeat;
import org.texie.model.Duplicates.Spot;
import org.texie.model.Duplicates.Stitch;
import org.texie.model.Html;
import org.texie.model.LeftOut;

/**
 * An archive's articles without their repeats, and the account of what went.
 *
 * @param articles in the order in which they came
 */
public record Deduplication(List<Article> articles, Duplicates duplicates) {

  /** The most characters of a passage that stand in the link to where it is told. */
  private static final int OPENING = 24;

  public Deduplication {
    articles = List.copyOf(articles);
  }

  private record Cleaned(Article article, Findings findings) {}

  /**
   * Takes the repeats out of all articles, by all cores.
   *
   * @param linkable which articles are compared with one another: within those, what another one
   *     says at least as fully becomes a link to it
   */
  public static Deduplication of(List<Article> articles, Predicate<Article> linkable) {
    List<Cleaned> cleaned = articles.parallelStream().map(Deduplication::clean).toList();
    AcrossFiles.Found across =
        AcrossFiles.find(
            cleaned.parallelStream()
                .filter(file -> linkable.test(file.article()))
                .flatMap(Deduplication::standings)
                .toList());
    Map<String, List<Link>> byFile =
        across.links().stream().collect(Collectors.groupingBy(link -> link.from().file()));
    return new Deduplication(
        cleaned.stream()
            .map(Cleaned::article)
            .map(article -> linked(article, byFile.getOrDefault(article.file().path(), List.of())))
            .toList(),
        duplicates(cleaned, across));
  }

  private static Cleaned clean(Article article) {
    Findings findings =
        FileDeduplicator.find(
            article.file().path(), article.body().passages(), article.matter().keep());
    Map<Integer, List<Passage>> halves = halves(findings.joints());
    Body body = article.body().with(joined(findings.joints(), halves)).without(gone(findings));
    return new Cleaned(article.withBody(body, leftOut(findings, halves)), findings);
  }

  /** What each joined passage was made of, by its number. */
  private static Map<Integer, List<Passage>> halves(List<Joint> joints) {
    Map<Integer, List<Passage>> halves = new HashMap<>();
    for (Joint joint : joints) {
      halves
          .computeIfAbsent(
              joint.first().number(), number -> new ArrayList<>(List.of(joint.first())))
          .add(joint.second());
    }
    return halves;
  }

  /** The joined passages by number, each with the fragments of its halves. */
  private static Map<Integer, Passage> joined(
      List<Joint> joints, Map<Integer, List<Passage>> halves) {
    Map<Integer, Passage> joined = new HashMap<>();
    for (Joint joint : joints) {
      Passage whole = joint.whole();
      String anchors =
          halves.get(whole.number()).stream()
              .map(half -> "<span id=\"" + half.id() + "\"></span>")
              .collect(Collectors.joining());
      joined.put(whole.number(), whole.withHtml(paragraph(whole.id(), anchors, whole.text())));
    }
    return joined;
  }

  private static Set<Integer> gone(Findings findings) {
    Set<Integer> gone = new HashSet<>();
    findings.joints().forEach(joint -> gone.add(joint.second().number()));
    findings.removals().forEach(removal -> gone.add(removal.gone().number()));
    return gone;
  }

  private static List<LeftOut> leftOut(Findings findings, Map<Integer, List<Passage>> halves) {
    List<LeftOut> leftOut = new ArrayList<>();
    for (Removal removal : findings.removals()) {
      Passage gone = removal.gone();
      for (Passage half : halves.getOrDefault(gone.number(), List.of(gone))) {
        leftOut.add(new LeftOut(half.id(), half.text(), removal.kept().id()));
      }
    }
    return leftOut;
  }

  private static Stream<Standing> standings(Cleaned file) {
    return file.findings().stay().stream().map(stay -> new Standing(file.article(), stay));
  }

  private static Article linked(Article article, List<Link> links) {
    Map<Integer, Passage> changed = new HashMap<>();
    for (Link link : links) {
      Passage passage = link.from().passage();
      changed.put(passage.number(), passage.withHtml(linkHtml(link)));
    }
    return changed.isEmpty() ? article : article.withBody(article.body().with(changed), List.of());
  }

  /** The passage's first words and the title of the text that goes on with them. */
  private static String linkHtml(Link link) {
    Passage from = link.from().passage();
    Article to = link.to().article();
    String address = link.from().article().file().address().linkTo(to.file().address());
    int length = from.text().codePointCount(0, from.text().length());
    String opening =
        from.text().substring(0, from.text().offsetByCodePoints(0, Math.min(OPENING, length / 2)));
    return "<p id=\"%s\" class=\"elsewhere\">%s……<a href=\"%s#%s\">全文见《%s》</a></p>\n"
        .formatted(
            from.id(),
            Html.escape(opening),
            address,
            link.to().passage().id(),
            Html.escape(to.matter().title()));
  }

  private static String paragraph(String id, String anchors, String text) {
    return "<p id=\"" + id + "\">" + anchors + Html.escape(text) + "</p>\n";
  }

  private static Duplicates duplicates(List<Cleaned> cleaned, AcrossFiles.Found across) {
    List<Repeat> removed = new ArrayList<>();
    List<Stitch> stitched = new ArrayList<>();
    List<NearMiss> nearMisses = new ArrayList<>(across.nearMisses());
    int compared = 0;
    for (Cleaned file : cleaned) {
      String path = file.article().file().path();
      Findings findings = file.findings();
      compared += findings.compared();
      for (Removal removal : findings.removals()) {
        removed.add(
            repeat(spot(path, removal.gone()), spot(path, removal.kept()), removal.verdict()));
      }
      for (Joint joint : findings.joints()) {
        stitched.add(
            new Stitch(spot(path, joint.first()), spot(path, joint.second()), joint.shared()));
      }
      nearMisses.addAll(findings.nearMisses());
    }
    removed.sort(Comparator.comparing(Repeat::at));
    stitched.sort(Comparator.comparing(Stitch::at).thenComparing(Stitch::with));
    nearMisses.sort(Comparator.comparing(NearMiss::at).thenComparing(NearMiss::other));
    return new Duplicates(
        compared,
        removed,
        across.links().stream()
            .map(link -> repeat(link.from().spot(), link.to().spot(), link.verdict()))
            .sorted(Comparator.comparing(Repeat::at))
            .toList(),
        stitched,
        nearMisses);
  }

  private static Repeat repeat(Spot at, Spot kept, Verdict.Repeat verdict) {
    return new Repeat(at, verdict.kind(), kept, verdict.containment(), verdict.difference());
  }

  private static Spot spot(String file, Passage passage) {
    return new Spot(file, passage.line(), passage.text());
  }
}
