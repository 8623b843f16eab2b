package org.texie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads every page of a built site and says what a reader, or a host, would trip over. */
final class SiteCheck {

  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final Pattern REFRESH = Pattern.compile("\\d+; url=(.*)");
  private static final Set<String> ELSEWHERE = Set.of("http", "https", "mailto", "tel");

  private final Path folder;
  private final URI base;
  private final Map<String, Document> pages = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();
  private final Map<String, String> titles = new HashMap<>();

  private SiteCheck(Path folder, URI base) {
    this.folder = folder;
    this.base = base;
    for (Map.Entry<String, byte[]> file : Trees.read(folder).entrySet()) {
      if (file.getKey().endsWith(".html")) {
        String html = new String(file.getValue(), StandardCharsets.UTF_8);
        pages.put(file.getKey(), Jsoup.parse(html));
      }
    }
  }

  /**
   * What is wrong with a site; empty where nothing is.
   *
   * @param base where the site is mounted, with a slash at its end
   */
  static List<String> problems(Path folder, URI base) {
    SiteCheck check = new SiteCheck(folder, base);
    check.pages.keySet().forEach(check::checkPage);
    return check.problems;
  }

  /** The pages, by path, to which no way leads from the front page. */
  static Set<String> unreachable(Path folder, URI base) {
    SiteCheck check = new SiteCheck(folder, base);
    Set<String> found = new HashSet<>();
    List<String> waiting = new ArrayList<>(List.of("index.html"));
    while (!waiting.isEmpty()) {
      String path = waiting.remove(waiting.size() - 1);
      if (found.add(path)) {
        for (Element link : check.pages.get(path).select("a[href]")) {
          check
              .target(path, link.attr("href"))
              .filter(check.pages::containsKey)
              .ifPresent(waiting::add);
        }
      }
    }
    Set<String> unreachable = new TreeSet<>(check.pages.keySet());
    unreachable.removeAll(found);
    return unreachable;
  }

  static boolean isRedirect(Document page) {
    return !page.select("meta[http-equiv=refresh]").isEmpty();
  }

  private void checkPage(String path) {
    Document page = pages.get(path);
    for (Element element : page.select("[href]")) {
      checkLink(path, element, element.attr("href"));
    }
    for (Element element : page.select("[src]")) {
      checkLink(path, element, element.attr("src"));
    }
    for (Element element : page.select("meta[http-equiv=refresh]")) {
      Matcher refresh = REFRESH.matcher(element.attr("content"));
      if (refresh.matches()) {
        checkLink(path, element, refresh.group(1));
      } else {
        report(path, "a refresh without an address: " + element);
      }
    }
    if (page.select("html").attr("lang").isBlank()) {
      report(path, "no language");
    }
    if (page.title().isBlank()) {
      report(path, "no title");
    }
    checkIds(path, page);
    for (Element image : page.select("img")) {
      if (image.attr("alt").isBlank()) {
        report(path, "an image without alt: " + image);
      }
    }
    if (!isRedirect(page)) {
      checkDocument(path, page);
    }
  }

  /** What holds for pages that are there to be read. */
  private void checkDocument(String path, Document page) {
    String other = titles.putIfAbsent(page.title(), path);
    if (other != null) {
      report(path, "has the title of " + other + ": " + page.title());
    }
    for (String once : List.of("h1", "main")) {
      int count = page.select(once).size();
      if (count != 1) {
        report(path, count + " " + once);
      }
    }
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int next = heading.tagName().charAt(1) - '0';
      if (next > level + 1) {
        report(path, "h" + next + " follows h" + level + ": " + heading.text());
      }
      level = next;
    }
  }

  private void checkIds(String path, Document page) {
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      if (!ids.add(element.id())) {
        report(path, "the id " + element.id() + " twice");
      }
    }
    for (String attribute : List.of("aria-labelledby", "aria-describedby", "for")) {
      for (Element element : page.select("[" + attribute + "]")) {
        for (String id : element.attr(attribute).split(" ", -1)) {
          if (!ids.contains(id)) {
            report(path, attribute + " names no element: " + id);
          }
        }
      }
    }
  }

  private void checkLink(String path, Element element, String written) {
    Matcher scheme = SCHEME.matcher(written);
    boolean canonical = element.is("link[rel=canonical]");
    if (canonical) {
      if (!isRedirect(pages.get(path)) && !written.equals(address(path).toString())) {
        report(path, "canonical is " + written);
      }
    } else if (scheme.matches() || written.startsWith("//")) {
      if (!scheme.matches() || !ELSEWHERE.contains(scheme.group(1))) {
        report(path, "an address of an unknown kind: " + written);
      } else if (written.startsWith(base.getScheme() + "://" + base.getAuthority())) {
        report(path, "an absolute link to the site itself: " + written);
      }
    } else if (written.startsWith("/") && !path.equals("404.html")) {
      report(path, "a link that holds at the top of a host alone: " + written);
    } else {
      checkTarget(path, written);
    }
  }

  private void checkTarget(String path, String written) {
    Optional<String> target = target(path, written);
    if (target.isEmpty()) {
      report(path, "a link that leads nowhere: " + written);
      return;
    }
    String fragment = address(path).resolve(written).getRawFragment();
    if (fragment == null) {
      return;
    }
    Document there = pages.get(target.get());
    String id = URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    if (there == null || there.getElementById(id) == null) {
      report(path, "a link to no place on " + target.get() + ": #" + id);
    }
  }

  /** The file that a link leads to; empty where there is none. */
  private Optional<String> target(String path, String written) {
    URI target = address(path).resolve(written.isEmpty() ? "#" : written);
    if (!target.toString().startsWith(base.toString())) {
      return Optional.empty();
    }
    String below = target.getPath().substring(base.getPath().length());
    String file = below.isEmpty() || below.endsWith("/") ? below + "index.html" : below;
    return isFile(file) ? Optional.of(file) : Optional.empty();
  }

  /** Whether a file is there under just this name, also where the disk ignores upper case. */
  private boolean isFile(String path) {
    Path file = folder.resolve(path);
    try {
      return Files.isRegularFile(file)
          && file.toRealPath().equals(folder.toRealPath().resolve(path).normalize());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private URI address(String path) {
    return base.resolve(path.replaceAll("(^|/)index\\.html$", "$1"));
  }

  private void report(String path, String problem) {
    problems.add(path + ": " + problem);
  }
}
