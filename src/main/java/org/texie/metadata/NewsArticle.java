package org.texie.metadata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.texie.formats.JsonObject;
import org.texie.model.Case;
import org.texie.model.LinksAway;
import org.texie.model.Site;
import org.texie.model.Source;
import org.texie.model.Term;

/** A case as schema.org's {@code NewsArticle}. */
record NewsArticle(Site site, Case item) {

  void write(JsonObject json) {
    json.put("@type", "NewsArticle")
        .put("headline", item.title())
        .put("url", site.link(item.address(), item.address().path()))
        // As exact as it is known, which the vocabulary allows.
        .put("datePublished", item.date().toString());
    if (!item.corrections().isEmpty()) {
      json.put("dateModified", item.changed().toString());
    }
    if (!item.summary().isBlank()) {
      json.put("description", item.summary());
    }
    json.put("inLanguage", site.language());
    if (!item.byline().isEmpty()) {
      named(json, "author", "Person", item.byline());
    }
    named(json, "publisher", "Organization", site.title());
    json.put("image", image());
    json.put("dateline", dateline());
    item.source().ifPresent(source -> write(json, source));
    List<String> themes = item.themes().stream().map(Term::title).toList();
    named(json, "about", "Thing", themes);
    json.texts("keywords", Stream.concat(themes.stream(), places()).distinct().toList());
    if (!item.corrections().isEmpty()) {
      writeCorrections(json);
    }
  }

  private static void write(JsonObject json, Source source) {
    source
        .publication()
        .ifPresent(
            name -> {
              named(json, "sourceOrganization", "Organization", name);
              named(json, "isPartOf", "Newspaper", name);
            });
    json.put("printPage", source.page()).put("printSection", source.section());
  }

  private void writeCorrections(JsonObject json) {
    json.objects(
        "correction",
        item.corrections(),
        (object, correction) ->
            object
                .put("@type", "CorrectionComment")
                .put("text", correction.note())
                .put("datePublished", correction.date().toString()));
  }

  private Optional<String> image() {
    return item.imageLink().map(new LinksAway(site, item.address(), item.address())::of);
  }

  private String dateline() {
    return places().collect(Collectors.joining(" "));
  }

  private Stream<String> places() {
    return Stream.of(Optional.of(item.district().title()), item.subdistrict(), item.community())
        .flatMap(Optional::stream);
  }

  private static void named(JsonObject json, String name, String type, String value) {
    json.object(name, object -> object.put("@type", type).put("name", value));
  }

  private static void named(JsonObject json, String name, String type, List<String> values) {
    json.objects(name, values, (object, value) -> object.put("@type", type).put("name", value));
  }
}
