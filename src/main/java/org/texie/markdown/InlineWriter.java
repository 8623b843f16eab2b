package org.texie.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.texie.model.Html;

/**
 * Writes the inside of one paragraph, heading or cell as HTML and, beside it, as plain text.
 *
 * <p>Raw HTML of the writer's makes the result unsafe until it has been cleaned. The cleaner must
 * not touch our own tags, so they wait behind marks that no text can hold until it is done.
 */
final class InlineWriter {

  /** Noncharacters, which reading refuses and escaping replaces. */
  private static final char MARK_START = '\uFDD0';

  private static final char MARK_END = '\uFDD1';

  private static final Pattern MARK = Pattern.compile(MARK_START + "(\\d+)" + MARK_END);

  private final BodyBuilder builder;
  private final Footnotes footnotes;
  private final boolean plain;
  private final StringBuilder html = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private final List<String> tags = new ArrayList<>();
  private boolean raw;
  private boolean wordsOnly = true;

  /** Where in the HTML a line break of the source waits for the words after it, or -1. */
  private int breakAt = -1;

  InlineWriter(BodyBuilder builder, Footnotes footnotes) {
    this(builder, footnotes, false);
  }

  private InlineWriter(BodyBuilder builder, Footnotes footnotes, boolean plain) {
    this.builder = builder;
    this.footnotes = footnotes;
    this.plain = plain;
  }

  /** The HTML; while there is raw HTML in it, with marks in the place of our own tags. */
  String html() {
    return raw ? html.toString() : withTags(html.toString());
  }

  /** The words, white space collapsed. */
  String text() {
    return text.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  boolean hasRawHtml() {
    return raw;
  }

  /** Whether there is nothing in it but words: no picture, link or footnote. */
  boolean wordsOnly() {
    return wordsOnly;
  }

  /** Takes over what is left after cleaning. */
  void replaceWith(SafeHtml.Result safe) {
    raw = false;
    boolean whole = MARK.matcher(safe.html()).results().count() == tags.size();
    // Where raw HTML swallowed some of our tags, the rest of them would be halves.
    String marked = whole ? safe.html() : MARK.matcher(safe.html()).replaceAll("");
    html.setLength(0);
    html.append(SafeHtml.nested(withTags(marked)));
    tags.clear();
    text.setLength(0);
    text.append(MARK.matcher(safe.text()).replaceAll(""));
  }

  private String withTags(String marked) {
    if (tags.isEmpty()) {
      return marked;
    }
    return MARK.matcher(marked)
        .replaceAll(mark -> Matcher.quoteReplacement(tags.get(Integer.parseInt(mark.group(1)))));
  }

  void writeChildren(Node parent) {
    for (Node child : parent.getChildren()) {
      write(child);
    }
  }

  private void write(Node node) {
    if (node instanceof SoftLineBreak) {
      breakAt = html.length();
    } else if (node instanceof HardLineBreak) {
      tag("<br>");
      html.append('\n');
      text.append(' ');
    } else if (node instanceof Emphasis) {
      wrap("<em>", node, "</em>");
    } else if (node instanceof StrongEmphasis) {
      wrap("<strong>", node, "</strong>");
    } else if (node instanceof Code code) {
      tag("<code>");
      words(codeText(code.getText().toString()));
      tag("</code>");
    } else if (node instanceof Link link) {
      link(node, BodyBuilder.unescape(link.getUrl()), BodyBuilder.unescape(link.getTitle()));
    } else if (node instanceof Image image) {
      image(node, BodyBuilder.unescape(image.getUrl()), BodyBuilder.unescape(image.getTitle()));
    } else if (node instanceof LinkRef || node instanceof ImageRef) {
      reference((RefNode) node);
    } else if (node instanceof AutoLink auto) {
      autoLink(node, auto.getText().toString(), auto.getText().toString());
    } else if (node instanceof MailLink mail) {
      autoLink(node, "mailto:" + mail.getText(), mail.getText().toString());
    } else if (node instanceof Footnote footnote) {
      footnote(footnote);
    } else if (node instanceof HtmlInline) {
      raw = true;
      wordsOnly = false;
      html.append(Html.withoutForbidden(node.getChars()));
    } else if (node.hasChildren()) {
      writeChildren(node);
    } else if (!(node instanceof HtmlInlineComment)) {
      words(BodyBuilder.unescape(node.getChars()));
    }
  }

  private void wrap(String open, Node node, String close) {
    tag(open);
    writeChildren(node);
    tag(close);
  }

  /** One of our own tags. */
  private void tag(String tag) {
    html.append(MARK_START).append(tags.size()).append(MARK_END);
    tags.add(tag);
  }

  private void words(String words) {
    if (words.isEmpty()) {
      return;
    }
    boolean joins =
        text.length() > 0 && Cjk.joins(text.codePointBefore(text.length()), words.codePointAt(0));
    if (joins) {
      breakAt = -1;
    } else {
      flushBreak();
    }
    html.append(Html.escape(words));
    text.append(words);
  }

  private void flushBreak() {
    if (breakAt >= 0) {
      html.insert(breakAt, '\n');
      text.append(' ');
      breakAt = -1;
    }
  }

  /** CommonMark 6.1: line ends become spaces, and one space at both ends is the writer's aid. */
  private static String codeText(String source) {
    String text = source.replace('\n', ' ');
    return text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank()
        ? text.substring(1, text.length() - 1)
        : text;
  }

  private void link(Node node, String url, String title) {
    if (plain) {
      writeChildren(node);
      return;
    }
    wordsOnly = false;
    String href = builder.href(node, url);
    if (href.isEmpty()) {
      writeChildren(node);
      return;
    }
    wrap("<a href=\"" + Html.escape(href) + "\"" + titleAttribute(title) + ">", node, "</a>");
  }

  private void autoLink(Node node, String url, String shown) {
    if (plain) {
      words(shown);
      return;
    }
    wordsOnly = false;
    String href = builder.href(node, url);
    if (!href.isEmpty()) {
      tag("<a href=\"" + Html.escape(href) + "\">");
    }
    words(shown);
    if (!href.isEmpty()) {
      tag("</a>");
    }
  }

  private void image(Node node, String url, String title) {
    String alt = altText(node);
    if (plain) {
      words(alt);
      return;
    }
    wordsOnly = false;
    flushBreak();
    ImageTag image = builder.image(node, url, alt);
    if (image.isNone()) {
      words(alt);
      return;
    }
    tag("<img" + image.html(alt) + titleAttribute(title) + ">");
  }

  /** An image's description is text: links, pictures and footnotes in it are only their words. */
  private String altText(Node node) {
    InlineWriter inside = new InlineWriter(builder, footnotes, true);
    inside.writeChildren(node);
    return inside.text();
  }

  private static String titleAttribute(String title) {
    return title.isEmpty() ? "" : " title=\"" + Html.escape(title) + "\"";
  }

  private void reference(RefNode node) {
    Reference target = node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
    if (target == null) {
      undefined(node);
      return;
    }
    String url = BodyBuilder.unescape(target.getUrl());
    String title = BodyBuilder.unescape(target.getTitle());
    if (node instanceof ImageRef) {
      image(node, url, title);
    } else {
      link(node, url, title);
    }
  }

  /** Brackets that refer to nothing are only brackets. */
  private void undefined(RefNode node) {
    if (!node.hasChildren()) {
      words(BodyBuilder.unescape(node.getChars()));
      return;
    }
    words(BodyBuilder.unescape(node.getChars().prefixOf(node.getChildChars())));
    writeChildren(node);
    words(BodyBuilder.unescape(node.getChars().suffixOf(node.getChildChars())));
  }

  private void footnote(Footnote node) {
    if (plain) {
      return;
    }
    Optional<Footnotes.Mention> mention = footnotes.mention(node);
    if (mention.isEmpty()) {
      words(BodyBuilder.unescape(node.getChars()));
      return;
    }
    wordsOnly = false;
    int number = mention.get().number();
    String ordinal = mention.get().ordinal() == 1 ? "" : "-" + mention.get().ordinal();
    tag(
        String.format(
            Locale.ROOT,
            "<sup id=\"fnref-%d%s\"><a href=\"#fn-%d\" aria-label=\"注释%d\">%d</a></sup>",
            number,
            ordinal,
            number,
            number,
            number));
  }
}
