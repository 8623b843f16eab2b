package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.texie.pages.Template;

/** What a reader's phone must fetch before it shows a page, on every kind of page. */
class PageWeightTest {

  /** Over the wire, with style sheet and scripts, without pictures. */
  private static final int MOST_BYTES = 50 * 1024;

  private static final Pattern IMPORT =
      Pattern.compile("(?:^|;|\\n)\\s*import\\s*(?:[^'\"()]*?from\\s*)?[\"'](\\.[^\"']+)[\"']");

  @TempDir static Path folder;

  private static List<SiteKinds> sites;

  @BeforeAll
  static void build() throws IOException {
    sites = new ArrayList<>(SiteKinds.build(folder));
    Path source = GeneratedArchive.write(folder.resolve("many"), "案例", 450);
    Path site = folder.resolve("large");
    assertTrue(Builds.of(source, site).run().success());
    sites.add(SiteKinds.read(site));
  }

  @Test
  void thereIsAPageOfEveryKindToLookAt() {
    Set<Template> missing = EnumSet.allOf(Template.class);
    sites.forEach(site -> missing.removeAll(site.byKind().keySet()));
    assertEquals(Set.of(), missing);
  }

  @Test
  void noPageWeighsMoreThanItMay() {
    List<String> heavy = new ArrayList<>();
    for (SiteKinds site : sites) {
      for (String path : site.pages()) {
        int weight = weight(site, path);
        if (weight > MOST_BYTES) {
          heavy.add(path + " of " + site.folder().getFileName() + ": " + weight);
        }
      }
    }
    assertEquals(List.of(), heavy);
  }

  @Test
  void theFirstViewNeedsOneStyleSheetAndNoScript() {
    List<String> problems = new ArrayList<>();
    for (SiteKinds site : sites) {
      site.byKind()
          .forEach(
              (template, paths) -> {
                if (template != Template.REDIRECT) {
                  paths.forEach(path -> problems.addAll(blocking(path, site.document(path))));
                }
              });
    }
    assertEquals(List.of(), problems);
  }

  private static List<String> blocking(String path, Document page) {
    List<String> problems = new ArrayList<>();
    int sheets = page.select("link[rel~=(?i)\\bstylesheet\\b]:not([media=print])").size();
    if (sheets != 1) {
      problems.add(path + " asks for " + sheets + " style sheets");
    }
    if (!page.select("style").isEmpty()) {
      problems.add(path + " has a style sheet of its own");
    }
    for (Element script : page.select("script")) {
      String type = script.attr("type").toLowerCase(Locale.ROOT);
      boolean data = type.endsWith("json");
      boolean later = type.equals("module") || script.hasAttr("defer") || script.hasAttr("async");
      // One that stands in the page, such as the reader's choice of paper, is there with it.
      if (script.hasAttr("src") && !data && !later) {
        problems.add(path + " waits for a script: " + script);
      }
    }
    return problems;
  }

  @Test
  void whatWouldHoldUpAPageIsFound() {
    Document page =
        org.jsoup.Jsoup.parse(
            "<link rel=stylesheet href=a.css><link rel=\"preload stylesheet\" href=b.css>"
                + "<style>p { color: red }</style><script>1</script><script src=c.js></script><script type=module src=d.js></script>"
                + "<script type=\"application/ld+json\">{}</script><p style=\"--share:1%\">x</p>");
    assertEquals(
        List.of(
            "x.html asks for 2 style sheets",
            "x.html has a style sheet of its own",
            "x.html waits for a script: <script src=\"c.js\"></script>"),
        blocking("x.html", page));
  }

  /** A page with its style sheets and scripts, each compressed as a host would. */
  private static int weight(SiteKinds site, String path) {
    Document page = site.document(path);
    URI base = URI.create("http://localhost/" + path);
    Deque<String> open = new ArrayDeque<>(List.of(path));
    for (Element part : page.select("link[rel~=stylesheet], script[src]")) {
      String link = part.hasAttr("src") ? part.attr("src") : part.attr("href");
      String file = file(base, link);
      // The 404 page of a site below a folder links from the top of its host.
      open.add(site.files().containsKey(file) ? file : file.substring(file.indexOf('/') + 1));
    }
    Set<String> seen = new LinkedHashSet<>();
    int weight = 0;
    while (!open.isEmpty()) {
      String next = open.remove();
      if (seen.add(next)) {
        byte[] bytes = site.files().get(next);
        assertTrue(bytes != null, () -> path + " asks for " + next);
        weight += compressed(bytes);
        if (next.endsWith(".js") || next.endsWith(".mjs")) {
          URI script = URI.create("http://localhost/" + next);
          Matcher imports = IMPORT.matcher(new String(bytes, StandardCharsets.UTF_8));
          imports.results().forEach(found -> open.add(file(script, found.group(1))));
        }
      }
    }
    return weight;
  }

  private static String file(URI base, String link) {
    return base.resolve(link).getPath().substring(1);
  }

  private static int compressed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
