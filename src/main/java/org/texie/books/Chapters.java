package org.texie.books;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.texie.formats.Xml;
import org.texie.model.Address;
import org.texie.model.Article;
import org.texie.model.BodyForm;
import org.texie.model.Case;
import org.texie.model.Correction;
import org.texie.model.LinksAway;
import org.texie.model.PartialDate;
import org.texie.model.Section;
import org.texie.model.Site;
import org.texie.model.Source;

/** The pages of a book as XHTML. */
final class Chapters {

  private static final Pattern ID = Pattern.compile("<[a-z][^<>]* id=\"([^\"]*)\"");

  private final Site site;
  private final Map<String, Case> inside = new HashMap<>();
  private final Map<Address, Set<String>> fragments = new HashMap<>();
  private final BodyForm xhtml;

  Chapters(Site site, List<Case> cases, BodyForm xhtml) {
    this.site = site;
    this.xhtml = xhtml;
    cases.forEach(item -> inside.put(item.address().path(), item));
  }

  /** The file of a case's chapter. */
  static String file(Case item) {
    return "case-" + item.id() + ".xhtml";
  }

  Xml titlePage(Section section) {
    Xml xml = open(site, section.title());
    xml.element("p", site.title(), "class", "place").newLine();
    xml.element("h1", section.title()).newLine();
    body(xml, section.term().article());
    xml.element(
            "p", "共 " + section.cases().size() + " 篇，新的在前。图片没有收入，原处写出图片的说明。", "class", "colophon")
        .newLine();
    site.baseUrl()
        .map(base -> base.toASCIIString() + section.address().path())
        .ifPresent(
            url -> {
              xml.open("p", "class", "colophon").element("a", url, "href", url).close().newLine();
            });
    return close(xml);
  }

  Xml of(Case item) {
    Xml xml = open(site, item.title());
    xml.element("h1", item.title()).newLine();
    String place =
        Stream.of(
                Optional.of(item.date().inChinese()),
                Optional.of(item.district().title()),
                item.subdistrict(),
                item.community())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    xml.element("p", place, "class", "place").newLine();
    if (!item.byline().isEmpty()) {
      xml.element("p", "记者 " + String.join("、", item.byline()), "class", "byline").newLine();
    }
    item.matter()
        .summary()
        .ifPresent(summary -> xml.element("p", summary, "class", "lead").newLine());
    item.image()
        .ifPresent(
            image -> xml.element("p", "［图：" + image.alt() + "］", "class", "picture").newLine());
    body(xml, item.article());
    item.source()
        .ifPresent(source -> xml.element("p", printed(source), "class", "source").newLine());
    for (Correction correction : item.corrections()) {
      String when = correction.date().inChinese();
      xml.element("p", "更正（" + when + "）：" + correction.note(), "class", "source").newLine();
    }
    return close(xml);
  }

  private void body(Xml xml, Article article) {
    String html = xhtml.of(article.body().html(), written -> link(article, written));
    xml.open("div").trusted(html).close().newLine();
  }

  /** A link that holds in the book; empty where it would lead out of it to nowhere. */
  private String link(Article article, String written) {
    if (LinksAway.isElsewhere(written)) {
      return written;
    }
    Address page = article.file().address();
    String[] target = LinksAway.target(page, written).split("#", 2);
    String fragment = target.length > 1 ? "#" + target[1] : "";
    if (target[0].equals(page.path())) {
      return hasFragment(article, fragment) ? fragment : "";
    }
    if (inside.containsKey(target[0])) {
      Case other = inside.get(target[0]);
      return file(other) + (hasFragment(other.article(), fragment) ? fragment : "");
    }
    return site.baseUrl().map(base -> base.toASCIIString() + target[0] + fragment).orElse("");
  }

  /** Whether a chapter still has the place that a link leads to. */
  private boolean hasFragment(Article article, String fragment) {
    return !fragment.isEmpty()
        && fragments
            .computeIfAbsent(article.file().address(), address -> ids(article))
            .contains(fragment.substring(1));
  }

  private static Set<String> ids(Article article) {
    return ID.matcher(article.body().html())
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toSet());
  }

  private static String printed(Source source) {
    return Stream.of(
            source.publication().map(name -> "《" + name + "》"),
            source.date().map(PartialDate::inChinese),
            source.page().map(page -> "第" + page + "版"),
            source.section().map(name -> "“" + name + "”"),
            source.headline().map(title -> "，原题《" + title + "》"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("", "原载", ""));
  }

  /** The beginning of a page, as far as the body's first element. */
  static Xml open(Site site, String title) {
    Xml xml = new Xml().trusted("<!DOCTYPE html>\n");
    xml.open(
            "html",
            "xmlns",
            "http://www.w3.org/1999/xhtml",
            "xmlns:epub",
            "http://www.idpf.org/2007/ops",
            "lang",
            site.language(),
            "xml:lang",
            site.language())
        .newLine();
    xml.open("head").element("title", title);
    xml.empty("link", "rel", "stylesheet", "type", "text/css", "href", Book.STYLE);
    return xml.close().newLine().open("body").newLine();
  }

  /** The end of a page. */
  static Xml close(Xml xml) {
    return xml.close().newLine().close().newLine();
  }
}
