package org.texie.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the front page shows of the cases.
 *
 * @param lead the newest; of those of one date the first with a picture
 * @param opening the first paragraphs of the lead
 * @param seconds the next newest
 * @param sections for each theme its newest that stand nowhere above, or else its newest
 */
public record FrontPage(
    Optional<Case> lead, List<String> opening, List<Case> seconds, List<Selection> sections) {

  private static final int SECONDS = 4;
  private static final int OF_EACH_THEME = 3;

  /** How many a theme shows again of those that already stand above. */
  private static final int AGAIN = 2;

  /** In characters; the paragraph that crosses it is still shown, if it is the first. */
  private static final int OPENING = 320;

  /** More themes than this are found through their index. */
  private static final int MOST_THEMES = 12;

  /** Some cases of a theme. */
  public record Selection(Section theme, List<Case> cases) {
    public Selection {
      cases = List.copyOf(cases);
    }
  }

  public FrontPage {
    opening = List.copyOf(opening);
    seconds = List.copyOf(seconds);
    sections = List.copyOf(sections);
  }

  /** The front page of cases that are given newest first. */
  static FrontPage of(List<Case> cases, List<Section> themes) {
    Optional<Case> lead = lead(cases);
    Set<String> shown = new HashSet<>();
    lead.map(Case::id).ifPresent(shown::add);
    List<Case> seconds = fresh(cases, shown, SECONDS);
    List<Selection> sections = new ArrayList<>();
    for (Section theme : themes.subList(0, Math.min(MOST_THEMES, themes.size()))) {
      List<Case> own = fresh(theme.cases(), shown, OF_EACH_THEME);
      List<Case> newest = theme.cases().subList(0, Math.min(AGAIN, theme.cases().size()));
      sections.add(new Selection(theme, own.isEmpty() ? newest : own));
    }
    return new FrontPage(lead, lead.map(FrontPage::opening).orElse(List.of()), seconds, sections);
  }

  private static Optional<Case> lead(List<Case> cases) {
    return cases.stream()
        .takeWhile(item -> item.date().equals(cases.get(0).date()))
        .filter(item -> item.imageLink().isPresent())
        .findFirst()
        .or(() -> cases.stream().findFirst());
  }

  private static List<String> opening(Case item) {
    List<String> opening = new ArrayList<>();
    int length = 0;
    for (Block.Passage passage : item.article().body().passages()) {
      if (passage.role() == Block.Role.PARAGRAPH && !passage.text().isEmpty()) {
        length += passage.text().length();
        if (length > OPENING && !opening.isEmpty()) {
          break;
        }
        opening.add(passage.text());
      }
    }
    return opening;
  }

  /** The first so many that are not yet shown, which they are from now on. */
  private static List<Case> fresh(List<Case> cases, Set<String> shown, int most) {
    List<Case> found = new ArrayList<>();
    for (Case item : cases) {
      if (found.size() == most) {
        break;
      }
      if (shown.add(item.id())) {
        found.add(item);
      }
    }
    return found;
  }
}
