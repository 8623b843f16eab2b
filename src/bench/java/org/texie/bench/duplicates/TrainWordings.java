package org.texie.bench.duplicates;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.texie.bench.duplicates.kinds.Category;
import org.texie.dedupe.Wording;

/**
 * Trains the models of wordings on the lists of the tests and on texts of the part to tune on.
 *
 * <p>Argument: the folder of the engine's resources, which it writes to.
 */
public final class TrainWordings {

  /** How many pairs of each category give their surroundings. */
  private static final int PAIRS = 3000;

  /** A run that hardly any wording has tells nothing of others. */
  private static final int LEAST_WORDINGS = 3;

  /** Weights smaller than this, in hundredths, make no difference. */
  private static final int LEAST_WEIGHT = 3;

  private static final double TOLERANCE = 0.001;

  private static final Pattern SENTENCE = Pattern.compile("[。！？；]+");
  private static final Pattern ENDED = Pattern.compile("[。！？”]$");
  private static final Pattern UP_TO_THE_SENTENCE = Pattern.compile("^.*[。！？](?=.)");
  private static final Pattern CLAUSE_ENDED = Pattern.compile("[，：。]$");
  private static final Pattern MARK_AT_END = Pattern.compile("。$");
  private static final Pattern CLAUSE = Pattern.compile("[，：—“”？。！]+");
  private static final int LEAST_PARAGRAPH = 40;

  private static final Pattern WHOLE_SENTENCE = Pattern.compile("([^。！？]{10,})[。！？]");
  private static final Pattern SAID = Pattern.compile("[“「]([^”」]{6,})[”」]");
  private static final Pattern MARKS = Pattern.compile("[\\s\\p{P}]+");

  private final List<List<String>> wordings = new ArrayList<>();
  private final List<Boolean> wanted = new ArrayList<>();

  private TrainWordings() {}

  /** Writes the models. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Linear.disableDebugOutput();
    Pairs pairs = new Pairs(DuplicatesBenchmark.SEED);
    write(turning(pairs).train(0.1), folder.resolve("turning-weights.tsv"));
    write(leadIns(pairs).train(1), folder.resolve("leading-in-weights.tsv"));
  }

  /** What stands around a claim that it turns, and around one, or a fragment, that it does not. */
  private static TrainWordings turning(Pairs pairs) {
    TrainWordings examples = new TrainWordings();
    List<String> neighbours = sentences(pairs).map(sentence -> sentence + "。").toList();
    turningFrames(pairs).forEach(frame -> examples.addFrame(frame, neighbours, true));
    lines("frames-plain.txt").forEach(frame -> examples.addFrame(frame, neighbours, false));
    lines("edges-same.txt")
        .forEach(
            torn ->
                examples.addAround(
                    torn.substring(0, torn.indexOf('〔')),
                    torn.substring(torn.indexOf('〕') + 1),
                    false));
    lines("signed.txt").forEach(examples::addQuotation);
    prose().forEach(examples::addParagraph);
    Stream.of(
            Category.PULL_QUOTE,
            Category.HEAD_CUT,
            Category.TAIL_CUT,
            Category.BOTH_CUT,
            Category.LEAD_IN)
        .flatMap(category -> IntStream.range(0, PAIRS).mapToObj(i -> pair(pairs, category, i)))
        .forEach(examples::addExcerpt);
    return examples;
  }

  /** Words with a claim among them, which they turn. */
  private static Stream<String> turningFrames(Pairs pairs) {
    Stream<String> contexts =
        IntStream.range(0, PAIRS)
            .mapToObj(i -> pair(pairs, Category.CONTEXT, i).draft().change())
            .distinct();
    return Stream.concat(lines("frames-turning.txt"), contexts);
  }

  /** Sentences of stories, without the mark at their end. */
  private static Stream<String> sentences(Pairs pairs) {
    return IntStream.range(0, PAIRS)
        .mapToObj(i -> pair(pairs, Category.HEAD_CUT, i).draft().full().text())
        .flatMap(text -> Stream.of(SENTENCE.split(text)));
  }

  /** Clauses that lead into a sentence, and others that one may begin with. */
  private static TrainWordings leadIns(Pairs pairs) {
    TrainWordings examples = new TrainWordings();
    Stream.concat(
            lines("lead-ins.txt").flatMap(TrainWordings::withItsClauses).distinct(),
            Stream.of("leading-straight-on.txt", "leading-in.txt")
                .flatMap(TrainWordings::lines)
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split(" "))))
        .forEach(words -> examples.addClause(words, true));
    Stream.concat(lines("openings.txt"), turningClauses(pairs))
        .forEach(words -> examples.addClause(words, false));
    sentences(pairs)
        .flatMap(TrainWordings::openings)
        .distinct()
        .forEach(words -> examples.addClause(words, false));
    return examples;
  }

  /** What stands before a claim that it turns, and ends with a mark. */
  private static Stream<String> turningClauses(Pairs pairs) {
    return turningFrames(pairs)
        .map(frame -> frame.substring(0, frame.indexOf('…')))
        .filter(before -> CLAUSE_ENDED.matcher(before).find())
        .map(before -> UP_TO_THE_SENTENCE.matcher(before).replaceFirst(""))
        .distinct();
  }

  private static Stream<String> withItsClauses(String words) {
    return Stream.concat(
        Stream.of(words), CLAUSE.splitAsStream(words).filter(clause -> clause.length() > 1));
  }

  /** The first clause of a sentence, and the first two. */
  private static Stream<String> openings(String sentence) {
    List<String> clauses = Stream.of(CLAUSE.split(sentence)).filter(c -> !c.isBlank()).toList();
    return IntStream.rangeClosed(1, Math.min(2, clauses.size()))
        .mapToObj(count -> String.join("", clauses.subList(0, count)));
  }

  private static Stream<String> prose() {
    return Stream.of("villages.txt", "city.txt", "trades.txt")
        .flatMap(story -> linesOf("/org/texie/bench/prose/" + story));
  }

  private static Pair pair(Pairs pairs, Category category, int number) {
    return pairs.pair(category, Part.TUNE, number);
  }

  private static Stream<String> lines(String list) {
    return linesOf("/org/texie/dedupe/" + list);
  }

  private static Stream<String> linesOf(String resource) {
    try (InputStream in = TrainWordings.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A frame by itself, and as a page has it, among sentences that tell of other things. */
  private void addFrame(String frame, List<String> neighbours, boolean turns) {
    int claim = frame.indexOf('…');
    String before = frame.substring(0, claim);
    String rest = frame.substring(claim + 1);
    String behind = ENDED.matcher(rest).find() ? rest : rest + "。";
    addAround(before, behind, turns);
    int next = wordings.size() % (neighbours.size() - 1);
    addAround(neighbours.get(next) + before, behind + neighbours.get(next + 1), turns);
  }

  private void addExcerpt(Pair pair) {
    String excerpt = MARK_AT_END.matcher(pair.draft().other().text()).replaceAll("");
    String full = pair.draft().full().text();
    int at = full.indexOf(excerpt);
    if (at >= 0) {
      addAround(full.substring(0, at), full.substring(at + excerpt.length()), false);
    }
  }

  /** Each sentence of a paragraph, and each of its quotations: what stands around turns few. */
  private void addParagraph(String paragraph) {
    if (paragraph.length() < LEAST_PARAGRAPH) {
      return;
    }
    Stream.of(WHOLE_SENTENCE, SAID)
        .flatMap(pattern -> pattern.matcher(paragraph).results())
        .forEach(found -> addPlain(paragraph, found));
  }

  /** Each piece of a passage in quotation marks that a pull quote repeats. */
  private void addQuotation(String pair) {
    String quotation = MARKS.matcher(pair.substring(0, pair.indexOf('\t'))).replaceAll("");
    String passage = pair.substring(pair.indexOf('\t') + 1);
    SAID.matcher(passage)
        .results()
        .filter(said -> quotation.contains(MARKS.matcher(said.group(1)).replaceAll("")))
        .forEach(said -> addPlain(passage, said));
  }

  /** What stands around a part of a text and does not turn it. */
  private void addPlain(String text, MatchResult part) {
    addAround(text.substring(0, part.start(1)), text.substring(part.end(1)), false);
  }

  private void addAround(String before, String behind, boolean turns) {
    add(Wording.around(before, behind), turns);
  }

  private void addClause(String words, boolean leadsIn) {
    add(Wording.of(MARKS.matcher(words).replaceAll("")), leadsIn);
  }

  private void add(List<String> runs, boolean isWanted) {
    wordings.add(runs.stream().distinct().toList());
    wanted.add(isWanted);
  }

  /**
   * The weights of runs, in hundredths.
   *
   * @param cost of an example that the model gets wrong, against weights other than 0
   */
  private Map<String, Long> train(double cost) {
    Map<String, Long> counts =
        wordings.stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(run -> run, TreeMap::new, Collectors.counting()));
    List<String> runs =
        counts.entrySet().stream()
            .filter(count -> count.getValue() >= LEAST_WORDINGS)
            .map(Map.Entry::getKey)
            .toList();
    Map<String, Integer> numbers = new HashMap<>();
    runs.forEach(run -> numbers.put(run, numbers.size() + 1));
    Problem problem = new Problem();
    problem.l = wordings.size();
    problem.n = runs.size();
    problem.x =
        wordings.stream().map(wording -> features(wording, numbers)).toArray(Feature[][]::new);
    problem.y = wanted.stream().mapToDouble(isWanted -> isWanted ? 1 : 0).toArray();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE));
    double sign = model.getLabels()[0] == 1 ? 100 : -100;
    Map<String, Long> weights = new TreeMap<>();
    for (int i = 0; i < runs.size(); i++) {
      long weight = Math.round(sign * model.getFeatureWeights()[i]);
      if (Math.abs(weight) >= LEAST_WEIGHT) {
        weights.put(runs.get(i), weight);
      }
    }
    return weights;
  }

  private static Feature[] features(List<String> runs, Map<String, Integer> numbers) {
    return runs.stream()
        .map(numbers::get)
        .filter(Objects::nonNull)
        .sorted()
        .map(number -> new FeatureNode(number, 1))
        .toArray(Feature[]::new);
  }

  private static void write(Map<String, Long> weights, Path file) throws IOException {
    Files.write(
        file, weights.entrySet().stream().map(w -> w.getKey() + "\t" + w.getValue()).toList());
  }
}
