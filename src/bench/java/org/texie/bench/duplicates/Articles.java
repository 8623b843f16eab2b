package org.texie.bench.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.texie.bench.duplicates.prose.Line;
import org.texie.model.Article;
import org.texie.model.Block;
import org.texie.model.Block.Role;
import org.texie.model.Body;
import org.texie.model.Extra;
import org.texie.model.FrontMatter;
import org.texie.model.Html;
import org.texie.model.Keep;
import org.texie.model.Kind;
import org.texie.model.ParagraphId;
import org.texie.model.SourceFile;

/** Articles made of nothing but passages, each a line of its own. */
final class Articles {

  private Articles() {}

  /** The path under which an article of the number is read. */
  static String path(int number) {
    return "content/pages/page-%07d.md".formatted(number);
  }

  static Article of(int number, List<Line> lines) {
    List<Block> passages = new ArrayList<>(lines.size());
    Map<String, Integer> ids = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      passages.add(passage(i, lines.get(i), ids));
    }
    return of(path(number), "page-" + number, passages);
  }

  /** An article of these passages. */
  static Article of(String path, String id, List<Block> passages) {
    return new Article(
        new SourceFile(Kind.PAGE, path, id, ""),
        new FrontMatter.OfTerm(
            "page",
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            new Keep.Openings(List.of()),
            Extra.Entries.NONE),
        new Body(passages),
        Optional.empty(),
        Set.of(),
        Set.of(),
        List.of(),
        List.of());
  }

  /** As Markdown gives it. */
  private static Block.Passage passage(int number, Line line, Map<String, Integer> ids) {
    String text = line.text();
    if (line.role() == Role.HEADING) {
      String html = "<h2>" + Html.escape(text) + "</h2>\n";
      return new Block.Passage(number, line.role(), number + 1, false, true, "", text, html);
    }
    String first = ParagraphId.of(text);
    int times = ids.merge(first, 1, Integer::sum);
    String id = times > 1 ? first + "-" + times : first;
    String html = "<p id=\"" + id + "\">" + Html.escape(text) + "</p>\n";
    return new Block.Passage(number, line.role(), number + 1, false, true, id, text, html);
  }
}
