package org.texie.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A case in the making: what a test does not say of it, it does not have. */
public final class SampleCase {

  private static final Keep NOTHING_KEPT = new Keep.Openings(List.of());

  private final String id;
  private final PartialDate date;
  private Term district = term(Kind.DISTRICT, "he", Optional.empty());
  private List<Term> themes = List.of(term(Kind.THEME, "lu", Optional.empty()));
  private Optional<String> subdistrict = Optional.empty();
  private Optional<String> community = Optional.empty();
  private List<String> byline = List.of();
  private Optional<Source> source = Optional.empty();
  private Optional<String> picture = Optional.empty();
  private List<String> paragraphs = List.of();

  private SampleCase(String id, String date) {
    this.id = id;
    this.date = PartialDate.parse(date).orElseThrow();
  }

  /** A case of a date. */
  public static SampleCase of(String id, String date) {
    return new SampleCase(id, date);
  }

  public SampleCase in(String districtId) {
    district = term(Kind.DISTRICT, districtId, Optional.empty());
    return this;
  }

  public SampleCase under(String... themeIds) {
    themes = Arrays.stream(themeIds).map(t -> term(Kind.THEME, t, Optional.empty())).toList();
    return this;
  }

  public SampleCase at(String nameOfSubdistrict, String nameOfCommunity) {
    subdistrict = Optional.of(nameOfSubdistrict).filter(name -> !name.isEmpty());
    community = Optional.of(nameOfCommunity).filter(name -> !name.isEmpty());
    return this;
  }

  public SampleCase by(String... names) {
    byline = List.of(names);
    return this;
  }

  /** Printed in a paper; an empty text is one that the writer left out. */
  public SampleCase printed(
      String publication, String printedOn, String page, String section, String headline) {
    source =
        Optional.of(
            new Source(
                filled(publication),
                filled(printedOn).flatMap(PartialDate::parse),
                filled(page),
                filled(section),
                filled(headline)));
    return this;
  }

  public SampleCase pictured() {
    picture = Optional.of("/cases/x.png");
    return this;
  }

  public SampleCase saying(String... texts) {
    paragraphs = List.of(texts);
    return this;
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(given -> !given.isEmpty());
  }

  /** The case. */
  public Case build() {
    FrontMatter.OfCase matter =
        new FrontMatter.OfCase(
            id,
            date,
            new Located<>(district.id(), Place.startOf("x")),
            List.of(),
            Optional.empty(),
            subdistrict,
            community,
            byline,
            source,
            Optional.empty(),
            Status.PUBLISHED,
            List.of(),
            List.of(),
            NOTHING_KEPT,
            Extra.Entries.NONE);
    SourceFile file = new SourceFile(Kind.CASE, "content/cases/" + id + ".md", id, "");
    List<Block> blocks = new ArrayList<>();
    for (String text : paragraphs) {
      int number = blocks.size();
      blocks.add(
          new Block.Passage(
              number,
              Block.Role.PARAGRAPH,
              number,
              false,
              true,
              "p-" + number,
              text,
              "<p>" + text + "</p>\n"));
    }
    return new Case(article(file, matter, blocks, picture), matter, district, themes, "");
  }

  /** A district or a theme of which no more than its name is known. */
  public static Term term(Kind kind, String id, Optional<Tile> tile) {
    FrontMatter.OfTerm matter =
        new FrontMatter.OfTerm(
            id,
            OptionalInt.empty(),
            Optional.empty(),
            tile,
            List.of(),
            NOTHING_KEPT,
            Extra.Entries.NONE);
    String path = "content/" + kind.folder() + "/" + id + ".md";
    return new Term(
        article(new SourceFile(kind, path, id, ""), matter, List.of(), Optional.empty()),
        matter,
        "");
  }

  /** An article with nothing but a body. */
  public static Article article(
      SourceFile file, FrontMatter matter, List<Block> blocks, Optional<String> picture) {
    return new Article(
        file,
        matter,
        new Body(blocks),
        picture.map(Picture::ofUnknownSize),
        Set.of(),
        Set.of(),
        List.of(),
        List.of());
  }
}
