package org.texie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link of every page leads somewhere, wherever the site is mounted. */
class SiteLinksTest {

  private static final URI BELOW_A_FOLDER = URI.create("https://example.net/a/dangan/");
  private static final URI AT_THE_TOP = URI.create("https://example.net/");

  @TempDir Path folder;

  static Stream<Path> archives() throws IOException {
    return Stream.concat(
        Stream.of(Builds.OWN_ARCHIVE), GoldenSites.names().stream().map(GoldenSites::source));
  }

  @ParameterizedTest
  @MethodSource("archives")
  void everyPageIsSoundBelowAFolder(Path archive) throws IOException {
    Path site = build(archive, BELOW_A_FOLDER);

    assertEquals(List.of(), SiteCheck.problems(site, BELOW_A_FOLDER));
  }

  @Test
  void everyPageIsSoundAtTheTopOfAHost() throws IOException {
    Path site = build(Builds.OWN_ARCHIVE, AT_THE_TOP);

    assertEquals(List.of(), SiteCheck.problems(site, AT_THE_TOP));
  }

  @Test
  void everyPageOfTheOwnArchiveIsReachedFromTheFrontPage() throws IOException {
    Path site = build(Builds.OWN_ARCHIVE, AT_THE_TOP);

    assertEquals(Set.of("404.html"), SiteCheck.unreachable(site, AT_THE_TOP));
  }

  @Test
  void onlyRedirectsAndWithdrawnTextsAreNotReachedFromTheFrontPage() throws IOException {
    Path site = build(GoldenSites.source("default-look"), AT_THE_TOP);

    assertEquals(
        Set.of("404.html", "cases/chehui/index.html", "old/qingtan/index.html", "old/shufang.html"),
        SiteCheck.unreachable(site, AT_THE_TOP));
  }

  @Test
  void theCheckSeesWhatIsWrong() {
    Trees.write(
        folder.resolve("index.html"),
        """
        <!DOCTYPE html><html><head><title>一</title><link rel="canonical" href="https://example.net/x/">
        </head><body><main><h1 id="a">一</h1><h3 id="a">三</h3><img src="x.png" alt="">
        <a href="there/#b">到那里</a> <a href="there">没有斜线</a> <a href="../outside/">外面</a>
        <a href="/there/">从顶上</a> <a href="https://example.net/there/">写全</a>
        <a href="javascript:void(0)">脚本</a> <a href="nowhere/">没有</a>
        </main><section aria-labelledby="c"></section></body></html>
        """);
    Trees.write(
        folder.resolve("there/index.html"),
        "<!DOCTYPE html><html lang=zh><head><title>一</title></head><body></body></html>");

    assertEquals(
        List.of(
            "index.html: canonical is https://example.net/x/",
            "index.html: a link to no place on there/index.html: #b",
            "index.html: a link that leads nowhere: there",
            "index.html: a link that leads nowhere: ../outside/",
            "index.html: a link that holds at the top of a host alone: /there/",
            "index.html: an absolute link to the site itself: https://example.net/there/",
            "index.html: an address of an unknown kind: javascript:void(0)",
            "index.html: a link that leads nowhere: nowhere/",
            "index.html: a link that leads nowhere: x.png",
            "index.html: no language",
            "index.html: the id a twice",
            "index.html: aria-labelledby names no element: c",
            "index.html: an image without alt: <img src=\"x.png\" alt=\"\">",
            "index.html: h3 follows h1: 三",
            "there/index.html: has the title of index.html: 一",
            "there/index.html: 0 h1",
            "there/index.html: 0 main"),
        SiteCheck.problems(folder, AT_THE_TOP));
  }

  private Path build(Path archive, URI base) throws IOException {
    Path site = folder.resolve("site");
    BuildResult result = Builds.of(archive, site).at(base).run();
    assertTrue(result.success(), () -> result.diagnostics().toString());
    return site;
  }
}
