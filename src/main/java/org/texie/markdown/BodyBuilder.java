package org.texie.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.safety.Safelist;
import org.texie.diagnostics.Code;
import org.texie.diagnostics.Diagnostics;
import org.texie.model.Block;
import org.texie.model.Block.Role;
import org.texie.model.Body;
import org.texie.model.Html;
import org.texie.model.Located;
import org.texie.model.SourceFile;

/** Builds the body of one document; used once. */
final class BodyBuilder {

  private static final Pattern KEEP = Pattern.compile("<!--\\s*keep\\s*-->\\s*");
  private static final Pattern COMMENTS = Pattern.compile("(?s)(?:\\s*<!--.*?-->)+\\s*");

  private final Document document;
  private final Lines lines;
  private final References references;
  private final Diagnostics diagnostics;
  private final Footnotes footnotes;
  private final ParagraphIds ids = new ParagraphIds();
  private final int headingShift;
  private int passages;
  private boolean keepNext;

  BodyBuilder(
      SourceFile file,
      Document document,
      Lines lines,
      LinkTargets targets,
      Diagnostics diagnostics) {
    this.document = document;
    this.lines = lines;
    this.references = new References(file, targets, diagnostics);
    this.diagnostics = diagnostics;
    this.footnotes = new Footnotes(document);
    this.headingShift = 2 - topLevel(document);
  }

  /** The page's own title is its one h1: the highest heading that a text uses becomes h2. */
  private static int topLevel(Document document) {
    int top = 7;
    for (Node node : document.getDescendants()) {
      if (node instanceof Heading heading) {
        top = Math.min(top, heading.getLevel());
      }
    }
    return top;
  }

  /** Builds the body; {@code image} is the picture's address as front matter has it. */
  Converted build(Optional<Located<String>> image) {
    List<Block> blocks = blocks(document, Role.PARAGRAPH, false);
    addFootnotes(blocks);
    return references.converted(new Body(blocks), image.flatMap(references::lead));
  }

  private List<Block> blocks(Node parent, Role role, boolean tight) {
    List<Block> blocks = new ArrayList<>();
    for (Node node : parent.getChildren()) {
      if (node instanceof Paragraph) {
        addParagraph(node, role, tight, blocks);
      } else if (node instanceof Heading heading) {
        blocks.add(heading(heading));
      } else if (node instanceof BlockQuote) {
        List<Block> inside = blocks(node, Role.QUOTE, false);
        blocks.add(new Block.Group("<blockquote>\n", inside, "</blockquote>\n"));
      } else if (node instanceof ListBlock list) {
        blocks.add(list(list));
      } else if (node instanceof FencedCodeBlock code) {
        blocks.add(code(code.getContentChars().toString(), code.getInfo().unescape()));
      } else if (node instanceof IndentedCodeBlock code) {
        blocks.add(code(code.getContentChars().trimTailBlankLines().toString(), ""));
      } else if (node instanceof HtmlBlockBase html) {
        addHtml(html, blocks);
      } else if (node instanceof TableBlock table) {
        blocks.add(table(table));
      } else if (node instanceof ThematicBreak) {
        blocks.add(new Block.Markup("<hr>\n", ""));
      } else if (!(node instanceof Reference || node instanceof FootnoteBlock)) {
        throw new IllegalStateException("unknown node " + node.getNodeName());
      }
    }
    return blocks;
  }

  private void addParagraph(Node node, Role role, boolean tight, List<Block> blocks) {
    InlineWriter inline = inline(node);
    if (inline.html().isEmpty()) {
      // All there was in it has been taken out, and reported.
      return;
    }
    String id = ids.next(inline.text());
    // A tight list's item has no paragraph element, so its words carry the ID themselves.
    String html =
        tight
            ? "<span id=\"" + id + "\">" + inline.html() + "</span>\n"
            : "<p id=\"" + id + "\">" + inline.html() + "</p>\n";
    blocks.add(passage(node, role, inline, id, html));
  }

  private Block heading(Heading node) {
    InlineWriter inline = inline(node);
    String tag = "h" + Math.min(6, node.getLevel() + headingShift);
    String html = "<" + tag + ">" + inline.html() + "</" + tag + ">\n";
    return passage(node, Role.HEADING, inline, "", html);
  }

  private Block passage(Node node, Role role, InlineWriter inline, String id, String html) {
    boolean keep = keepNext;
    keepNext = false;
    return new Block.Passage(
        passages++,
        role,
        lines.line(node.getStartOffset()),
        keep,
        inline.wordsOnly(),
        id,
        inline.text(),
        html);
  }

  private Block list(ListBlock list) {
    String open = "<ul>\n";
    String close = "</ul>\n";
    if (list instanceof OrderedList ordered) {
      int start = ordered.getStartNumber();
      open = start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n";
      close = "</ol>\n";
    } else if (!(list instanceof BulletList)) {
      throw new IllegalStateException("unknown list " + list.getNodeName());
    }
    List<Block> items = new ArrayList<>();
    for (Node item : list.getChildren()) {
      if (item instanceof ListItem) {
        items.add(new Block.Group("<li>", blocks(item, Role.ITEM, list.isTight()), "</li>\n"));
      }
    }
    return new Block.Group(open, items, close);
  }

  private static Block code(String text, String info) {
    String language = info.strip().split("\\s", 2)[0];
    String name = language.isEmpty() ? "" : " class=\"language-" + Html.escape(language) + "\"";
    return new Block.Markup(
        "<pre><code" + name + ">" + Html.escape(text) + "</code></pre>\n", text);
  }

  private void addHtml(HtmlBlockBase node, List<Block> blocks) {
    String html = Html.withoutForbidden(node.getContentChars());
    if (COMMENTS.matcher(html).matches()) {
      keepNext |= KEEP.matcher(html.strip()).matches();
      return;
    }
    SafeHtml.Result safe =
        SafeHtml.clean(
            html, SafeHtml.BLOCK, url -> href(node, url), (url, alt) -> image(node, url, alt));
    reportRemoved(node, safe);
    if (!safe.html().isBlank()) {
      blocks.add(new Block.Markup(SafeHtml.nested(safe.html()).strip() + "\n", safe.text()));
    }
  }

  private void reportRemoved(Node node, SafeHtml.Result safe) {
    if (!safe.removed().isEmpty()) {
      diagnostics.add(
          lines.place(node.getStartOffset()), Code.REMOVED_HTML, String.join(" ", safe.removed()));
    }
  }

  private Block table(TableBlock table) {
    StringBuilder html = new StringBuilder("<div class=\"table\"><table>\n");
    StringBuilder text = new StringBuilder();
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead) {
        rows(part, "thead", html, text);
      } else if (part instanceof TableBody && part.hasChildren()) {
        rows(part, "tbody", html, text);
      }
    }
    return new Block.Markup(html.append("</table></div>\n").toString(), text.toString().strip());
  }

  private void rows(Node part, String tag, StringBuilder html, StringBuilder text) {
    html.append('<').append(tag).append(">\n");
    for (Node row : part.getChildren()) {
      if (row instanceof TableRow) {
        html.append("<tr>");
        for (Node node : row.getChildren()) {
          if (node instanceof TableCell cell) {
            InlineWriter inline = inline(cell);
            String name = cell.isHeader() ? "th" : "td";
            html.append('<').append(name).append(cell.isHeader() ? " scope=\"col\"" : "");
            if (cell.getAlignment() != null) {
              String side = cell.getAlignment().name().toLowerCase(Locale.ROOT);
              html.append(" class=\"align-").append(side).append('"');
            }
            html.append('>').append(inline.html()).append("</").append(name).append('>');
            text.append(inline.text()).append('\n');
          }
        }
        html.append("</tr>\n");
      }
    }
    html.append("</").append(tag).append(">\n");
  }

  /** Notes stand at the end in the order of their first mention; unused ones after them. */
  private void addFootnotes(List<Block> blocks) {
    List<Block> notes = new ArrayList<>();
    do {
      // A note may mention further ones, so their number can grow on the way.
      while (notes.size() < footnotes.numbered()) {
        notes.add(note(notes.size() + 1));
      }
    } while (footnotes.numberUnmentioned());
    if (!notes.isEmpty()) {
      String open = "<section class=\"footnotes\" aria-label=\"注释\">\n<ol>\n";
      blocks.add(new Block.Group(open, notes, "</ol>\n</section>\n"));
    }
  }

  private Block note(int number) {
    List<Block> inside = blocks(footnotes.block(number), Role.NOTE, false);
    if (footnotes.isMentioned(number)) {
      String back = "<a href=\"#fnref-" + number + "\" aria-label=\"回到正文\">↩</a>\n";
      inside.add(new Block.Markup(back, ""));
    }
    return new Block.Group("<li id=\"fn-" + number + "\">\n", inside, "</li>\n");
  }

  private InlineWriter inline(Node parent) {
    InlineWriter writer = new InlineWriter(this, footnotes);
    writer.writeChildren(parent);
    if (writer.hasRawHtml()) {
      Safelist allowed = parent instanceof TableCell ? SafeHtml.BLOCK : SafeHtml.INLINE;
      SafeHtml.Result safe =
          SafeHtml.clean(
              writer.html(),
              allowed,
              url -> href(parent, url),
              (url, alt) -> image(parent, url, alt));
      reportRemoved(parent, safe);
      writer.replaceWith(safe);
    }
    return writer;
  }

  /** The value for a link's {@code href}, not yet escaped; empty where there is to be none. */
  String href(Node node, String written) {
    return references.href(lines.place(node.getStartOffset()), written);
  }

  /** The image that stands for an address; none where it cannot be shown. */
  ImageTag image(Node node, String written, String alt) {
    return references.image(lines.place(node.getStartOffset()), written, alt);
  }

  static String unescape(CharSequence chars) {
    return Escaping.unescapeString(chars);
  }
}
