package org.texie.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.texie.diagnostics.Diagnostics;
import org.texie.model.Kind;
import org.texie.model.ParsedSource;
import org.texie.model.SourceFile;

/** A small archive to convert Markdown in, as the body of {@code content/cases/pair.md}. */
final class Sample {

  private final Diagnostics diagnostics = new Diagnostics();
  private final MarkdownConverter converter =
      new MarkdownConverter(
          new LinkTargets(
              Map.of(
                  "content/cases/a.md", Kind.CASE.address("a"),
                  "content/districts/shibei.md", Kind.DISTRICT.address("shibei")),
              Set.of("content/cases/a.md", "content/cases/draft.md", "content/districts/shibei.md"),
              Set.of("content/cases/a.jpg", "content/cases/a.pdf"),
              Set.of("img/logo.png")),
          diagnostics);

  Converted convert(String markdown) {
    SourceFile file = new SourceFile(Kind.CASE, "content/cases/pair.md", "pair", markdown);
    return converter.convert(new ParsedSource(file, Optional.empty(), markdown, 1));
  }

  String html(String markdown) {
    return convert(markdown).body().html();
  }

  /** What was reported so far, a line each: {@code 3:1 unsafe-link javascript:x}. */
  List<String> reports() {
    return diagnostics.sorted().stream()
        .map(
            d ->
                "%d:%d %s %s"
                    .formatted(
                        d.place().line(),
                        d.place().column(),
                        d.code().id(),
                        String.join(" ", d.arguments())))
        .toList();
  }
}
