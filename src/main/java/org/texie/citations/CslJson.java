package org.texie.citations;

import java.util.Optional;
import org.texie.formats.Json;
import org.texie.formats.JsonObject;
import org.texie.model.PartialDate;

/** A citation in CSL-JSON, which Zotero and citeproc read. */
final class CslJson {

  private CslJson() {}

  static byte[] of(Citation citation) {
    return Json.list(list -> list.object(json -> write(json, citation)));
  }

  private static void write(JsonObject json, Citation citation) {
    json.put("id", citation.id())
        .put("type", citation.newspaper().isPresent() ? "article-newspaper" : "webpage")
        .put("title", citation.title());
    if (!citation.authors().isEmpty()) {
      // Nothing tells where a name's parts begin.
      json.objects("author", citation.authors(), (author, name) -> author.put("literal", name));
    }
    json.put("container-title", citation.newspaper().orElse(citation.site()))
        .object("issued", issued -> write(issued, citation.date()))
        .put("page", citation.page())
        .put("section", citation.section())
        .put("note", citation.headline().map(title -> "原题：" + title))
        .put("abstract", Optional.of(citation.summary()).filter(text -> !text.isEmpty()))
        .put("language", citation.language())
        .put("URL", citation.url());
  }

  /** As many parts as are known. */
  private static void write(JsonObject json, PartialDate date) {
    json.array(
        "date-parts",
        dates ->
            dates.array(
                parts -> {
                  parts.add(date.year());
                  date.month().ifPresent(parts::add);
                  date.day().ifPresent(parts::add);
                }));
  }
}
