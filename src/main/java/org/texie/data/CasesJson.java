package org.texie.data;

import java.util.List;
import org.texie.formats.Json;
import org.texie.formats.JsonArray;
import org.texie.formats.JsonObject;
import org.texie.model.Case;
import org.texie.model.Extra;
import org.texie.model.Image;
import org.texie.model.Keep;
import org.texie.model.LinksAway;
import org.texie.model.Located;
import org.texie.model.PartialDate;
import org.texie.model.Source;

/** {@code cases.json}: a list of the cases with every field, as front matter names them. */
final class CasesJson {

  private CasesJson() {}

  static byte[] bytes(List<Case> cases) {
    return Json.list(list -> cases.forEach(item -> list.object(json -> write(json, item))));
  }

  private static void write(JsonObject json, Case item) {
    json.put("id", item.id())
        .put("address", item.address().path())
        .put("title", item.title())
        .put("date", item.date().toString())
        .put("district", item.district().id())
        .texts("themes", item.themes().stream().map(theme -> theme.id()).toList())
        .put("summary", item.summary())
        .put("subdistrict", item.subdistrict())
        .put("community", item.community())
        .texts("byline", item.byline());
    item.source().ifPresent(source -> json.object("source", object -> write(object, source)));
    item.image().ifPresent(image -> json.object("image", object -> write(object, item, image)));
    json.put("status", item.matter().status().word())
        .texts("aliases", item.matter().aliases().stream().map(Located::value).toList())
        .objects(
            "corrections",
            item.corrections(),
            (object, correction) ->
                object.put("date", correction.date().toString()).put("note", correction.note()))
        .texts("keep", keep(item.matter().keep()))
        .object("extra", extra -> write(extra, item.matter().extra()))
        .put("text", item.article().body().text());
  }

  private static void write(JsonObject json, Source source) {
    json.put("publication", source.publication())
        .put("date", source.date().map(PartialDate::toString))
        .put("page", source.page())
        .put("section", source.section())
        .put("headline", source.headline());
  }

  private static void write(JsonObject json, Case item, Image image) {
    json.put("src", picture(item, image))
        .put("alt", image.alt())
        .put("caption", image.caption())
        .put("credit", image.credit());
  }

  /** The picture's path from the site's top. */
  static String picture(Case item, Image image) {
    return item.imageLink()
        .map(link -> LinksAway.target(item.address(), link))
        .orElse(image.src().value());
  }

  /** What {@code keep} says: {@code all}, or words. */
  static List<String> keep(Keep keep) {
    return keep instanceof Keep.Openings openings
        ? openings.words().stream().map(Located::value).toList()
        : List.of("all");
  }

  static void write(JsonObject json, Extra.Entries entries) {
    entries
        .values()
        .forEach(
            (name, value) -> {
              if (value instanceof Extra.Entries inner) {
                json.object(name, object -> write(object, inner));
              } else if (value instanceof Extra.Items items) {
                json.array(name, array -> write(array, items));
              } else if (value instanceof Extra.Text text) {
                json.put(name, text.value());
              }
            });
  }

  private static void write(JsonArray json, Extra.Items items) {
    for (Extra value : items.values()) {
      if (value instanceof Extra.Entries inner) {
        json.object(object -> write(object, inner));
      } else if (value instanceof Extra.Items list) {
        json.array(array -> write(array, list));
      } else if (value instanceof Extra.Text text) {
        json.add(text.value());
      }
    }
  }
}
