package org.texie.bench.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.texie.model.Article;
import org.texie.model.Block;
import org.texie.model.Block.Role;
import org.texie.model.Body;
import org.texie.model.Extra;
import org.texie.model.FrontMatter;
import org.texie.model.Keep;
import org.texie.model.Kind;
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
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String id = line.role() == Role.HEADING ? "" : "p-" + i;
      passages.add(
          new Block.Passage(i, line.role(), i + 1, false, true, id, line.text(), line.text()));
    }
    return new Article(
        new SourceFile(Kind.PAGE, path(number), "page-" + number, ""),
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
        List.of(),
        List.of());
  }
}
