package org.texie.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.texie.formats.Json;
import org.texie.formats.JsonArray;
import org.texie.formats.JsonObject;
import org.texie.model.ArchiveIndex;
import org.texie.model.Section;
import org.texie.model.Site;
import org.texie.pages.Crumb;
import org.texie.pages.Page;
import org.texie.pages.Paging;
import org.texie.pages.Subject;

/** A page's JSON-LD; its addresses are relative where the site's own is not known. */
public final class StructuredData {

  private final Site site;
  private final ArchiveIndex archive;

  /** Prepares to describe the pages of an archive. */
  public StructuredData(Site site, ArchiveIndex archive) {
    this.site = site;
    this.archive = archive;
  }

  /** The description, safe to stand in a script element; empty for a page that is no page. */
  public Optional<String> of(Page page) {
    return switch (page.template()) {
      case ERROR404, REDIRECT -> Optional.empty();
      default ->
          Optional.of(
              Json.inHtml(
                  json ->
                      json.put("@context", "https://schema.org")
                          .array("@graph", graph -> write(graph, page))));
    };
  }

  private void write(JsonArray graph, Page page) {
    switch (page.template()) {
      case MASTERINDEX -> graph.object(this::writeSite);
      case CASE -> {
        Subject.OfCase subject = (Subject.OfCase) page.subject();
        graph.object(json -> new NewsArticle(site, subject.item()).write(json));
      }
      case CASES, DISTRICT, CROSSING, THEME, YEAR ->
          graph.object(json -> write(json, page, cases(page)));
      case DISTRICTS -> graph.object(json -> write(json, page, sections(archive.districts())));
      case THEMES -> graph.object(json -> write(json, page, sections(archive.themes())));
      case YEARS -> graph.object(json -> write(json, page, years()));
      default -> {}
    }
    if (!page.trail().isEmpty()) {
      graph.object(json -> writeTrail(json, page));
    }
  }

  private void writeSite(JsonObject json) {
    json.put("@type", "WebSite").put("name", site.title());
    if (!site.description().isBlank()) {
      json.put("description", site.description());
    }
    json.put("inLanguage", site.language());
    site.baseUrl().ifPresent(base -> writeSearch(json, base.toASCIIString()));
  }

  private static void writeSearch(JsonObject json, String base) {
    json.put("url", base + "/")
        .object(
            "potentialAction",
            action ->
                action
                    .put("@type", "SearchAction")
                    .put("target", base + "/search/?q={query}")
                    .put("query-input", "required name=query"));
  }

  /** A page that is a list. */
  private void write(JsonObject json, Page page, List<Crumb> items) {
    int before = page.paging().map(paging -> (paging.number() - 1) * site.pageSize()).orElse(0);
    json.put("@type", "CollectionPage")
        .put("name", page.title())
        .put("url", link(page, page.address().path()))
        .put("inLanguage", site.language())
        .object(
            "mainEntity",
            list -> {
              list.put("@type", "ItemList");
              writeItems(list, page, items, before);
            });
  }

  private void writeTrail(JsonObject json, Page page) {
    List<Crumb> steps = new ArrayList<>(page.trail());
    steps.add(new Crumb(page.title(), page.address()));
    json.put("@type", "BreadcrumbList")
        .objects(
            "itemListElement",
            steps,
            (step, crumb) ->
                step.put("@type", "ListItem")
                    .put("position", steps.indexOf(crumb) + 1)
                    .put("name", crumb.title())
                    .put("item", link(page, crumb.address().path())));
  }

  private void writeItems(JsonObject json, Page page, List<Crumb> items, int before) {
    json.array(
        "itemListElement",
        array -> {
          for (int i = 0; i < items.size(); i++) {
            Crumb item = items.get(i);
            int position = before + i + 1;
            array.object(
                object ->
                    object
                        .put("@type", "ListItem")
                        .put("position", position)
                        .put("name", item.title())
                        .put("url", link(page, item.address().path())));
          }
        });
  }

  private static List<Crumb> cases(Page page) {
    return page.paging().map(Paging::items).orElse(List.of()).stream()
        .map(item -> new Crumb(item.title(), item.address()))
        .toList();
  }

  private static List<Crumb> sections(List<Section> sections) {
    return sections.stream().map(section -> new Crumb(section.title(), section.address())).toList();
  }

  private List<Crumb> years() {
    return archive.years().stream()
        .map(year -> new Crumb(year.number() + "年", year.address()))
        .toList();
  }

  private String link(Page page, String path) {
    return site.link(page.address(), path);
  }
}
