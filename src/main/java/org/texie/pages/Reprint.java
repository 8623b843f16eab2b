package org.texie.pages;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.texie.model.Address;
import org.texie.model.Article;

/**
 * A text's HTML on another page than its own: links still lead where they led, IDs differ from
 * those of other texts, headings stand one level lower.
 *
 * <p>The HTML is ours, or has passed the cleaner: every {@code <} begins a tag, every value is in
 * double quotes.
 */
public final class Reprint {

  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)((?:\\s+[a-z-]+(?:=\"[^\"]*\")?)*)\\s*>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?<=\\s)(href|src|srcset|id)=\"([^\"]*)\"");
  private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*");
  private static final Pattern HEADING = Pattern.compile("h[2-5]");

  private final String html;
  private final Address from;
  private final Address to;
  private final String prefix;
  private final int deeper;

  private Reprint(Article article, Address to, String prefix, int deeper) {
    this.html = article.body().html();
    this.from = article.file().address();
    this.to = to;
    this.prefix = prefix;
    this.deeper = deeper;
  }

  /** The text of a page that shows nothing else before it, so that no IDs can meet. */
  public static String first(Article article, Address to) {
    return new Reprint(article, to, "", 0).moved();
  }

  /** A case's text below a heading of its own; its IDs begin with the case's and a dot. */
  public static String of(Article article, Address to) {
    return new Reprint(article, to, article.file().id() + ".", 1).moved();
  }

  private String moved() {
    return TAG.matcher(html).replaceAll(tag -> Matcher.quoteReplacement(tag(tag)));
  }

  private String tag(MatchResult tag) {
    String name = tag.group(2);
    if (HEADING.matcher(name).matches()) {
      name = "h" + (name.charAt(1) - '0' + deeper);
    }
    String attributes =
        ATTRIBUTE
            .matcher(tag.group(3))
            .replaceAll(found -> Matcher.quoteReplacement(attribute(found.group(1), found)));
    return "<" + tag.group(1) + name + attributes + ">";
  }

  private String attribute(String name, MatchResult found) {
    String value = found.group(2);
    String moved =
        switch (name) {
          case "id" -> prefix + value;
          case "srcset" ->
              Pattern.compile(", ")
                  .splitAsStream(value)
                  .map(this::link)
                  .collect(Collectors.joining(", "));
          default -> link(value);
        };
    return name + "=\"" + moved + '"';
  }

  private String link(String link) {
    // What the text no longer holds itself, its own page still leads to.
    return link.startsWith("#") && html.contains(" id=\"" + link.substring(1) + '"')
        ? "#" + prefix + link.substring(1)
        : link(link, from, to);
  }

  /** A link that stands on one page, as another page must write it. */
  public static String link(String link, Address from, Address to) {
    if (ELSEWHERE.matcher(link).matches()) {
      return link;
    }
    int end = link.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = link.indexOf(mark);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return to.linkTo(absolute(link.substring(0, end), from)) + link.substring(end);
  }

  /** The path from the site's top that a relative one means. */
  private static String absolute(String path, Address from) {
    if (path.startsWith("/")) {
      return path;
    }
    String folder = from.path().substring(0, from.path().lastIndexOf('/') + 1);
    String rest = path.startsWith("./") ? path.substring(2) : path;
    while (rest.startsWith("../")) {
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
      rest = rest.substring(3);
    }
    return folder + rest;
  }
}
