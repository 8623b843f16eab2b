package org.texie.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.texie.model.Address;
import org.texie.model.Article;
import org.texie.model.Block;
import org.texie.model.Kind;
import org.texie.model.SampleCase;
import org.texie.model.SourceFile;

class ReprintTest {

  private static final Address HERE = new Address("/districts/he/page/all/");

  @ParameterizedTest
  @CsvSource({
    "../qiao/, ../../../../cases/qiao/",
    "../qiao/#p-1, ../../../../cases/qiao/#p-1",
    "./, ../../../../cases/deng/",
    "x.png, ../../../../cases/deng/x.png",
    "../../districts/he/, ../../",
    "../../districts/he/?a=b/c, ../../?a=b/c",
    "#p-gone, ../../../../cases/deng/#p-gone",
    "https://example.org/a/, https://example.org/a/",
    "//example.org/a/, //example.org/a/",
    "mailto:a@example.org, mailto:a@example.org",
  })
  void aLinkStillLeadsWhereItLed(String written, String expected) {
    assertEquals(
        "<p><a href=\"" + expected + "\">这里</a></p>",
        reprinted("<p><a href=\"" + written + "\">这里</a></p>"));
  }

  static List<Arguments> pieces() {
    return List.of(
        Arguments.of(
            "<p id=\"p-1\">一<a href=\"#p-1\">二</a></p>",
            "<p id=\"deng.p-1\">一<a href=\"#deng.p-1\">二</a></p>"),
        Arguments.of("<h2>甲</h2><h6>乙</h6>", "<h3>甲</h3><h6>乙</h6>"),
        Arguments.of(
            "<img src=\"x.png\" srcset=\"x.png 1x, y.png 2x\" alt=\"id=&quot;z&quot;\">",
            "<img src=\"../../../../cases/deng/x.png\" srcset=\"../../../../cases/deng/x.png 1x,"
                + " ../../../../cases/deng/y.png 2x\" alt=\"id=&quot;z&quot;\">"),
        Arguments.of("<p>1 &lt; 2 id=\"x\" href=\"y\"</p>", "<p>1 &lt; 2 id=\"x\" href=\"y\"</p>"),
        Arguments.of("<p title=\" href='y' a>b\">字</p>", "<p title=\" href='y' a>b\">字</p>"),
        Arguments.of("<ol start=\"3\"><li>字<br></li></ol>", "<ol start=\"3\"><li>字<br></li></ol>"));
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void onlyAddressesIdsAndHeadingsChange(String html, String expected) {
    assertEquals(expected, reprinted(html));
  }

  private static String reprinted(String html) {
    SourceFile file = new SourceFile(Kind.CASE, "content/cases/deng.md", "deng", "");
    List<Block> blocks = List.of(new Block.Markup(html, ""));
    Article article =
        SampleCase.article(
            file, SampleCase.of("deng", "2022").build().matter(), blocks, Optional.empty());
    return Reprint.of(article, HERE);
  }
}
