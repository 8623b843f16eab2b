package org.texie.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of Markdown, each with the exact HTML that it must become beside it. */
class MarkdownPairsTest {

  private static Path folder() throws URISyntaxException {
    return Path.of(MarkdownPairsTest.class.getResource("/markdown").toURI());
  }

  static List<String> names() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .map(name -> name.substring(0, name.length() - ".md".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void becomesTheHtmlBesideIt(String name) throws Exception {
    String markdown = Files.readString(folder().resolve(name + ".md"));
    String html = Files.readString(folder().resolve(name + ".html"));
    Sample sample = new Sample();
    assertEquals(html, sample.html(markdown));
    assertEquals(html, sample.html(markdown), "the second time");
  }

  @Test
  void everyHtmlHasItsMarkdown() throws Exception {
    try (Stream<Path> files = Files.list(folder())) {
      assertEquals(2L * names().size(), files.count());
    }
    assertTrue(names().size() > 20);
  }
}
