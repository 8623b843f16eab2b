package org.texie.bench.duplicates.kinds;

import java.util.List;
import java.util.Optional;
import org.texie.bench.duplicates.kinds.Draft.Stays;
import org.texie.bench.duplicates.prose.Line;
import org.texie.bench.duplicates.prose.Prose;

/** The kinds of change that every part has. */
final class General implements Kinds {

  /** Few texts have what some variants change. */
  private static final int VARIANT_TRIES = 30;

  @Override
  public List<Kind<Draft>> drafts(Category category) {
    return switch (category) {
      case EXACT -> List.of(General::exact);
      case VARIANT -> List.of(General::variant);
      case LEAD_IN -> LeadIns.GENERAL;
      case PULL_QUOTE -> Excerpts.WHOLE;
      case CONDENSED_QUOTE -> Excerpts.CONDENSED;
      case HEAD_CUT -> List.of(Fragments.HEAD_CUT);
      case TAIL_CUT -> List.of(Fragments.TAIL_CUT);
      case BOTH_CUT -> Fragments.BOTH_CUT;
      case STITCH -> List.of(Fragments::stitch);
      case OWN -> List.of(Differences::own);
      case CLAUSE_MORE -> List.of(Differences::clauseMore);
      case HEADING -> List.of(Differences::heading);
      case BOILERPLATE -> List.of(Differences::boilerplate);
      case CONTEXT -> List.of(Contexts::draft);
      case ORDER -> List.of(Differences::order);
      case EDGE -> Edges.GENERAL;
      default -> throw new IllegalArgumentException(category + " changes a fact");
    };
  }

  @Override
  public List<Kind<Changed>> changes(Category category) {
    return switch (category) {
      case NUMBER -> Numbers.AMOUNTS;
      case DIGIT -> Numbers.DIGITS;
      case SIGN -> Numbers.SIGNS;
      case DATE -> DateChanges.ALL;
      case UNIT -> FactChanges.UNITS;
      case PLACE -> FactChanges.PLACES;
      case NAME -> FactChanges.NAMES;
      case SPEAKER -> FactChanges.SPEAKERS;
      case OFFICE -> FactChanges.OFFICES;
      case POLARITY -> FactChanges.POLARITIES;
      case WORD -> FactChanges.WORDS;
      default -> throw new IllegalArgumentException(category + " changes no fact");
    };
  }

  @Override
  public List<Shape> shapes() {
    return Shapes.GENERAL;
  }

  @Override
  public List<Variant> variants() {
    return Variants.GENERAL;
  }

  private static Optional<Draft> exact(Source source) {
    Line line = source.line();
    return Optional.of(Draft.repeat("exact", line, line, Stays.FIRST));
  }

  private static Optional<Draft> variant(Source source) {
    Variant variant = source.mix().variant(source.draw());
    Prose text = source.text();
    for (int i = 0; i < VARIANT_TRIES; i++) {
      String written = variant.write(text.text(), source.draw());
      if (!written.equals(text.text())) {
        Line line = Line.paragraph(text);
        return Optional.of(Draft.repeat(variant.name(), line, line.reading(written), Stays.EITHER));
      }
      text = source.story().paragraph(source.draw());
    }
    return Optional.empty();
  }
}
