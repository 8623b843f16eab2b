package org.texie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.texie.pages.Template;

/**
 * Built sites in which there are pages of every kind, for what must hold on each of them.
 *
 * <p>A page's kind is the class of its body, so that a new template is looked at by itself.
 */
record SiteKinds(Path folder, SortedMap<String, byte[]> files) {

  /** The site of this repository's archive, and the one of the golden site that has all else. */
  static List<SiteKinds> build(Path into) {
    try {
      Builds.of(Builds.OWN_ARCHIVE, into.resolve("own")).run();
      // At a host's top, so that the 404 page finds its style there.
      Builds.of(GoldenSites.source("default-look"), into.resolve("look"))
          .at(URI.create("https://example.org/"))
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(read(into.resolve("own")), read(into.resolve("look")));
  }

  static SiteKinds read(Path folder) {
    return new SiteKinds(folder, Trees.read(folder));
  }

  /** The paths of all pages. */
  List<String> pages() {
    return files.keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  String html(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  Document document(String path) {
    return Jsoup.parse(html(path));
  }

  /** The paths of the pages of each kind, the longest page first: it has most on it. */
  Map<Template, List<String>> byKind() {
    Map<Template, List<String>> kinds = new EnumMap<>(Template.class);
    for (String path : pages()) {
      Document page = document(path);
      for (Template template : Template.values()) {
        boolean redirect = SiteCheck.isRedirect(page) && template == Template.REDIRECT;
        if (redirect || page.body().hasClass(template.type())) {
          kinds.computeIfAbsent(template, t -> new ArrayList<>()).add(path);
        }
      }
    }
    kinds
        .values()
        .forEach(paths -> paths.sort((a, b) -> files.get(b).length - files.get(a).length));
    return kinds;
  }
}
