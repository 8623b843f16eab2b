package org.texie.feeds;

import java.util.List;
import org.texie.formats.Json;
import org.texie.formats.JsonObject;
import org.texie.model.Case;
import org.texie.model.Site;

/**
 * A feed as JSON Feed 1.1.
 *
 * <p>The format knows no relative addresses: without the site's own, those fields are left out.
 */
final class JsonFeed {

  static final String NAME = "feed.json";

  private JsonFeed() {}

  static byte[] bytes(Feed feed, Contents contents) {
    Site site = feed.site();
    return Json.document(
        json -> {
          json.put("version", "https://jsonfeed.org/version/1.1").put("title", feed.title());
          url(json, "home_page_url", site, feed.page().path());
          url(json, "feed_url", site, feed.path(NAME));
          if (!feed.description().isBlank()) {
            json.put("description", feed.description());
          }
          json.put("language", site.language());
          authors(json, List.of(site.title()));
          json.objects(
              "items",
              feed.entries(),
              (object, item) -> item(object, site, item, contents.of(item)));
        });
  }

  private static void item(JsonObject json, Site site, Case item, String content) {
    json.put("id", site.uri(item.address().path()));
    url(json, "url", site, item.address().path());
    json.put("title", item.title()).put("content_html", content);
    if (!item.summary().isBlank()) {
      json.put("summary", item.summary());
    }
    json.put("date_published", Moments.startOf(item.date().firstDay(), site.zone()));
    json.put("date_modified", Moments.startOf(item.changed(), site.zone()));
    if (!item.byline().isEmpty()) {
      authors(json, item.byline());
    }
    json.texts("tags", AtomFeed.words(item)).put("language", site.language());
  }

  private static void url(JsonObject json, String name, Site site, String path) {
    json.put(name, site.baseUrl().map(base -> base.toASCIIString() + path));
  }

  private static void authors(JsonObject json, List<String> names) {
    json.objects("authors", names, (author, name) -> author.put("name", name));
  }
}
