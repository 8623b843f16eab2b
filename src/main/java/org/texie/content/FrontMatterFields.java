package org.texie.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.texie.diagnostics.Code;
import org.texie.diagnostics.Diagnostics;
import org.texie.model.Correction;
import org.texie.model.Extra;
import org.texie.model.Filing;
import org.texie.model.FrontMatter;
import org.texie.model.Image;
import org.texie.model.Keep;
import org.texie.model.Kind;
import org.texie.model.Located;
import org.texie.model.PartialDate;
import org.texie.model.Source;
import org.texie.model.Status;
import org.texie.model.Tile;
import org.yaml.snakeyaml.nodes.MappingNode;

/** The fields that each kind of text may have, and how they are read. */
final class FrontMatterFields {

  private static final Set<String> CASE_FIELDS =
      Set.of(
          "title",
          "date",
          "district",
          "themes",
          "summary",
          "subdistrict",
          "community",
          "byline",
          "source",
          "image",
          "status",
          "aliases",
          "corrections",
          "keep",
          "extra");

  private static final Set<String> TERM_FIELDS =
      Set.of("title", "order", "summary", "aliases", "keep", "extra");

  private static final Set<String> DISTRICT_FIELDS =
      Stream.concat(TERM_FIELDS.stream(), Stream.of("tile"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> SOURCE_FIELDS =
      Set.of("publication", "date", "page", "section", "headline");

  private static final Set<String> IMAGE_FIELDS = Set.of("src", "alt", "caption", "credit");

  private static final Set<String> CORRECTION_FIELDS = Set.of("date", "note");

  /** The furthest column or row of the tile map. */
  private static final int MAX_TILE = 20;

  /** The longest old path, in characters: below what any file system takes. */
  private static final int MAX_ALIAS = 200;

  private final MappingNode mapping;
  private final String file;
  private final Diagnostics diagnostics;
  private Filing filing = Filing.NONE;

  FrontMatterFields(MappingNode mapping, String file, Diagnostics diagnostics) {
    this.mapping = mapping;
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Where the text that has been read says that it belongs. */
  Filing filing() {
    return filing;
  }

  /** The front matter of a case; empty where a field that it must have is missing or wrong. */
  Optional<FrontMatter> readCase() {
    Fields fields = Fields.of(mapping, CASE_FIELDS, file, diagnostics);
    Optional<String> title = fields.required("title").map(Located::value);
    Optional<PartialDate> date = fields.requiredDate("date");
    Optional<Located<String>> district = fields.required("district");
    List<Located<String>> themes = fields.requiredTexts("themes");
    filing = new Filing(district, themes);
    Optional<String> summary = fields.text("summary");
    Optional<String> subdistrict = fields.text("subdistrict");
    Optional<String> community = fields.text("community");
    List<String> byline = values(fields.texts("byline"));
    Optional<Source> source = source(fields);
    Optional<Image> image = image(fields);
    Status status = status(fields);
    List<Located<String>> aliases = aliases(fields);
    List<Correction> corrections = corrections(fields);
    Keep keep = keep(fields);
    Extra.Entries extra = fields.extra("extra");
    if (title.isEmpty() || date.isEmpty() || district.isEmpty() || themes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FrontMatter.OfCase(
            title.get(),
            date.get(),
            district.get(),
            themes,
            summary,
            subdistrict,
            community,
            byline,
            source,
            image,
            status,
            aliases,
            corrections,
            keep,
            extra));
  }

  /** The front matter of a district, a theme or a page; empty where it has no title. */
  Optional<FrontMatter> readTerm(Kind kind) {
    Set<String> known = kind == Kind.DISTRICT ? DISTRICT_FIELDS : TERM_FIELDS;
    Fields fields = Fields.of(mapping, known, file, diagnostics);
    Optional<String> title = fields.required("title").map(Located::value);
    OptionalInt order = fields.number("order");
    Optional<String> summary = fields.text("summary");
    Optional<Tile> tile = kind == Kind.DISTRICT ? tile(fields) : Optional.empty();
    List<Located<String>> aliases = aliases(fields);
    Keep keep = keep(fields);
    Extra.Entries extra = fields.extra("extra");
    return title.map(
        text -> new FrontMatter.OfTerm(text, order, summary, tile, aliases, keep, extra));
  }

  private static List<String> values(List<Located<String>> texts) {
    return texts.stream().map(Located::value).toList();
  }

  private static Optional<Source> source(Fields fields) {
    return fields
        .map("source", SOURCE_FIELDS)
        .map(
            source ->
                new Source(
                    source.text("publication"),
                    source.date("date"),
                    source.text("page"),
                    source.text("section"),
                    source.text("headline")));
  }

  private static Optional<Image> image(Fields fields) {
    return fields.map("image", IMAGE_FIELDS).flatMap(FrontMatterFields::imageOf);
  }

  private static Optional<Image> imageOf(Fields image) {
    Optional<Located<String>> src = image.required("src");
    Optional<Located<String>> alt = image.required("alt");
    Optional<String> caption = image.text("caption");
    Optional<String> credit = image.text("credit");
    return src.isEmpty() || alt.isEmpty()
        ? Optional.empty()
        : Optional.of(new Image(src.get(), alt.get().value(), caption, credit));
  }

  private Status status(Fields fields) {
    Optional<Located<String>> word = fields.locatedText("status");
    if (word.isEmpty()) {
      return Status.PUBLISHED;
    }
    Optional<Status> status =
        Arrays.stream(Status.values())
            .filter(candidate -> candidate.word().equals(word.get().value()))
            .findFirst();
    if (status.isEmpty()) {
      diagnostics.addWithChoices(
          word.get().place(),
          Code.INVALID_STATUS,
          word.get().value(),
          Arrays.stream(Status.values()).map(Status::word).toList());
    }
    return status.orElse(Status.PUBLISHED);
  }

  private Optional<Tile> tile(Fields fields) {
    if (!fields.has("tile")) {
      return Optional.empty();
    }
    List<Integer> numbers = fields.numbers("tile");
    if (numbers.size() != 2 || numbers.stream().anyMatch(n -> n < 1 || n > MAX_TILE)) {
      diagnostics.add(fields.place("tile"), Code.INVALID_TILE, String.valueOf(MAX_TILE));
      return Optional.empty();
    }
    return Optional.of(new Tile(numbers.get(0), numbers.get(1)));
  }

  private List<Located<String>> aliases(Fields fields) {
    List<Located<String>> aliases = new ArrayList<>();
    for (Located<String> written : fields.texts("aliases")) {
      String path =
          written.value().startsWith("/") ? written.value().substring(1) : written.value();
      if (isAlias(path)) {
        aliases.add(new Located<>(path, written.place()));
      } else {
        diagnostics.add(written.place(), Code.INVALID_ALIAS, written.value());
      }
    }
    return aliases;
  }

  /** Folders and a last part that is a folder or an HTML page: what a static host can redirect. */
  private static boolean isAlias(String path) {
    String folders = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String last = folders.substring(folders.lastIndexOf('/') + 1);
    return folders.length() <= MAX_ALIAS
        && Arrays.stream(folders.split("/", -1)).allMatch(Ids::isAliasPart)
        && (path.endsWith("/") || !last.contains(".") || last.endsWith(".html"));
  }

  private List<Correction> corrections(Fields fields) {
    List<Correction> corrections = new ArrayList<>();
    for (Fields correction : fields.maps("corrections", CORRECTION_FIELDS)) {
      Optional<PartialDate> date = correction.requiredDate("date");
      Optional<Located<String>> note = correction.required("note");
      if (date.isPresent() && note.isPresent()) {
        corrections.add(new Correction(date.get(), note.get().value()));
      }
    }
    return corrections;
  }

  private static Keep keep(Fields fields) {
    List<Located<String>> words = fields.texts("keep");
    return words.size() == 1 && words.get(0).value().equals("all")
        ? new Keep.All()
        : new Keep.Openings(words);
  }
}
